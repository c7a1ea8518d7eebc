package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// No space behind a comma or a full stop: «Hanoi,the capital».
@Component
final class MissingSpaceCheck implements QaCheck {

    private static final Pattern GLUED = Pattern.compile(
            "(?<=[\\p{Ll}\\d)”\"])[,;](?=\\p{L})|(?<=\\p{Ll}{2})[.?!](?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll}{2})[,;:](?=\\p{L})");

    @Override
    public String id() {
        return "missing-space";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        List<Span> spared = Quotations.protectedParts(subject.target()).stream()
                .filter(part -> "“«\"".indexOf(subject.target().charAt(part.start())) < 0)
                .toList();
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = GLUED.matcher(subject.target());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!Quotations.covers(spared, span)) {
                findings.add(new Finding(id(), IssueType.TYPOGRAPHICAL, Severity.HINT)
                        .fixable(
                                span, Finding.replace(subject.target(), span, matcher.group() + " "), matcher.group()));
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Tại Hà Nội, hai bên ký.", "In Hanoi,the two sides signed.", 1),
                new QaExample("Hội nghị kết thúc. Đoàn về nước.", "The conference ended.The delegation left.", 1),
                new QaExample("Tại Hà Nội, hai bên ký.", "In Hanoi, the two sides signed.", 0),
                new QaExample("Xem baochinhphu.vn", "See baochinhphu.vn", 0),
                new QaExample("Kim ngạch 1.234,5 tỷ", "Trade of 1,234.5 billion; Ph.D. holders", 0));
    }
}
