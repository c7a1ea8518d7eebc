package org.songngu.qa.check;

import java.util.List;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.springframework.stereotype.Component;

/// A quotation over several segments of a paragraph that opens or closes elsewhere in the target than in the source.
@Component
final class SplitQuotationCheck implements QaCheck {

    @Override
    public String id() {
        return "split-quotation";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        int source = 0;
        int target = 0;
        List<ArticleSegment> before = subject.place().before();
        int start = before.size();
        while (start > 0
                && before.get(start - 1).paragraph()
                        == subject.place().segment().paragraph()) {
            start--;
        }
        for (ArticleSegment segment : before.subList(start, before.size())) {
            if (segment.target().isBlank()) {
                return List.of();
            }
            source = depth(segment.source(), source);
            target = depth(segment.target(), target);
        }
        boolean split = source > 0 || depth(subject.source(), 0) != 0;
        int wanted = depth(subject.source(), source);
        if (!split || subject.target().isBlank() || source != target || wanted == depth(subject.target(), target)) {
            return List.of();
        }
        Finding finding = new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.WARNING);
        return List.of(finding.whole(wanted > 0 ? "“…" : "…”"));
    }

    /// How many quotations are open behind a text; `"` opens and closes in turn.
    ///
    /// @param text  a segment
    /// @param depth how many were open before it
    private static int depth(String text, int depth) {
        int open = depth;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“', '«' -> open++;
                case '”', '»' -> open = Math.max(0, open - 1);
                case '"' -> open += open > 0 ? -1 : 1;
                default -> {
                    // no quotation mark
                }
            }
        }
        return open;
    }

    @Override
    public List<QaExample> examples() {
        String open = "Ông nói: “Chúng tôi sẵn sàng hợp tác.";
        String openEnglish = "He said: “We are ready to cooperate.";
        return List.of(
                new QaExample(open, "He said: “We are ready to cooperate.”", 1),
                new QaExample("Hai nước là bạn.”", "The two countries are friends.", 1).after(open, openEnglish),
                new QaExample("Hai nước là bạn.”", "The two countries are friends.\"", 0).after(open, openEnglish),
                new QaExample(open, openEnglish, 0),
                new QaExample("Ông nói: “Tốt.”", "“Good,” he said.", 0));
    }
}
