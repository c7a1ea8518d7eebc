package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Quotation marks or brackets that do not pair off in the target though they do in the source.
@Component
final class QuotesAndBracketsCheck implements QaCheck {

    private static final List<String> PAIRS = List.of("()", "[]", "{}", "“”", "«»");

    @Override
    public String id() {
        return "quotes-and-brackets";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        List<QaFinding> findings = new ArrayList<>();
        boolean openSource =
                count(subject.source(), '"') % 2 == 1 || count(subject.source(), '“') != count(subject.source(), '”');
        for (String pair : PAIRS) {
            char open = pair.charAt(0);
            char close = pair.charAt(1);
            if (count(subject.target(), open) != count(subject.target(), close)
                    && count(subject.source(), open) == count(subject.source(), close)
                    && !(open == '“' && openSource)) {
                findings.add(finding(subject, pair));
            }
        }
        if (count(subject.target(), '"') % 2 == 1 && !openSource) {
            findings.add(finding(subject, "\""));
        }
        return findings;
    }

    private QaFinding finding(QaSubject subject, String marks) {
        int at = Math.max(
                subject.target().indexOf(marks.charAt(0)), subject.target().indexOf(marks.charAt(marks.length() - 1)));
        return new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.WARNING).target(new Span(at, at + 1), marks);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Liên hợp quốc (LHQ) ra tuyên bố.", "The United Nations (UN issued a statement.", 1),
                new QaExample("Ông nói: “Chúng tôi sẵn sàng.”", "He said: \"We are ready.", 1),
                new QaExample("Ông nói: “Chúng tôi sẵn sàng.”", "He said: \"We are ready.\"", 0),
                new QaExample("Liên hợp quốc (LHQ) ra tuyên bố.", "The United Nations (UN) issued a statement.", 0));
    }
}
