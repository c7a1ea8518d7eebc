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
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// `East Sea (South China Sea)` in a house that explains nothing.
@Component
final class SeaGlossCheck implements QaCheck {

    private static final Pattern GLOSS = Pattern.compile(
            "(?<=East Sea) ?\\((?:(?:also )?(?:known|referred to) (?:internationally )?as )?(?:the )?South China Sea\\)");

    @Override
    public String id() {
        return "house-sea";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN || subject.style().names().seaGloss()) {
            return List.of();
        }
        List<Span> spared = Quotations.protectedParts(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = GLOSS.matcher(subject.target());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!Quotations.covers(spared, span)) {
                findings.add(new Finding(id(), IssueType.STYLE, Severity.HINT)
                        .fixable(
                                span,
                                Finding.replace(subject.target(), span, ""),
                                matcher.group().strip(),
                                "East Sea"));
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hòa bình ở Biển Đông", "Peace in the East Sea (South China Sea)", 1),
                new QaExample("Hòa bình ở Biển Đông", "Peace in the East Sea", 0),
                new QaExample("Báo viết về Biển Đông.", "It wrote: “the East Sea (South China Sea)”.", 0));
    }
}
