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
import org.songngu.text.MatchKey;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// `Biển Đông` rendered as «South China Sea» alone.
@Component
final class SeaWordingCheck implements QaCheck {

    private static final Pattern SOUTH_CHINA = Pattern.compile("\\bSouth China Sea\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EAST = Pattern.compile("\\bEast Sea\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "sea-wording";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        boolean applies = subject.pair().target() == Language.EN
                && MatchKey.of(subject.source()).contains("biển đông")
                && !EAST.matcher(subject.target()).find();
        if (!applies) {
            return List.of();
        }
        List<Span> quoted = Quotations.quoted(subject.target());
        Matcher matcher = SOUTH_CHINA.matcher(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            Severity severity = Quotations.covers(quoted, span) ? Severity.WARNING : Severity.ERROR;
            findings.add(new Finding(id(), IssueType.TERMINOLOGY, severity)
                    .fixable(span, SOUTH_CHINA.matcher(subject.target()).replaceAll("East Sea"), matcher.group()));
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hai bên trao đổi về Biển Đông.", "The two sides discussed the South China Sea.", 1),
                new QaExample("Hai bên trao đổi về Biển Đông.", "The two sides discussed the East Sea.", 0),
                new QaExample(
                        "Hai bên trao đổi về Biển Đông.",
                        "The two sides discussed the East Sea (South China Sea).",
                        0));
    }
}
