package org.songngu.qa.check;

import java.util.List;
import java.util.Optional;
import org.songngu.article.BlockKind;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// The mark `./.` that ends a Vietnamese article: running text behind it is hardly part of the article, and a
/// Vietnamese target has it at its very end only.
@Component
final class ArticleEndCheck implements QaCheck {

    private static final String MARK = "./.";

    @Override
    public String id() {
        return "article-end";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.place().kind() != BlockKind.BODY) {
            return List.of();
        }
        Optional<ArticleSegment> ended = subject.place().before().stream()
                .filter(segment -> segment.source().stripTrailing().endsWith(MARK))
                .findFirst();
        Finding finding = new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.HINT);
        if (ended.isPresent()) {
            return List.of(finding.source(
                    new Span(0, subject.source().length()),
                    String.valueOf(ended.get().number())));
        }
        String target = subject.target().stripTrailing();
        boolean last = subject.place().after().stream().noneMatch(segment -> segment.kind() == BlockKind.BODY);
        if (subject.pair().target() == Language.VI && target.endsWith(MARK) && !last) {
            return List.of(finding.fixable(
                    new Span(target.length() - 2, target.length()),
                    target.substring(0, target.length() - 2),
                    String.valueOf(subject.place().segment().number())));
        }
        return List.of();
    }

    @Override
    public List<QaExample> examples() {
        String last = "Hội nghị kết thúc./.";
        return List.of(
                new QaExample("Đường dây nóng: liên hệ tòa soạn.", "Hotline: contact the editors.", 1)
                        .after(last, "The conference ended."),
                new QaExample(last, "The conference ended.", 0).after("Hội nghị khai mạc.", "The conference opened."),
                QaExample.of(BlockKind.CREDIT, "Ảnh: TTXVN", "Photo: VNA", 0).after(last, "The conference ended."));
    }
}
