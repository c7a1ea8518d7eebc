package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// The country and its capital in another spelling than the house writes.
@Component
final class HouseCountryCheck implements QaCheck {

    // Titles of papers and firms keep their own spelling.
    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?<country>Vi[eệ]t ?Nam)|(?<capital>H[aà] ?N[oộ]i))(?![\\p{L}\\p{N}]"
                    + "|(?:'s)? (?:News|Airlines|Pictorial|Law|Plus|Post|Express)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String id() {
        return "house-country";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<Span> spared = Quotations.protectedParts(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = NAMES.matcher(subject.target());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String right = matcher.group("country") != null
                    ? subject.style().country()
                    : subject.style().capital();
            boolean upper = matcher.group().equals(matcher.group().toUpperCase(Locale.ROOT));
            String wanted = upper ? right.toUpperCase(Locale.ROOT) : right;
            if (!matcher.group().equals(wanted) && !Quotations.covers(spared, span)) {
                findings.add(new Finding(id(), IssueType.STYLE, Severity.WARNING)
                        .fixable(span, Finding.replace(subject.target(), span, wanted), matcher.group(), wanted));
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample(
                        "Việt Nam coi trọng quan hệ với Lào.", "Viet Nam attaches importance to ties with Laos.", 1),
                new QaExample("Tại Hà Nội, hai bên ký kết.", "In Ha Noi, the two sides signed.", 1),
                new QaExample(
                        "Việt Nam coi trọng quan hệ với Lào.", "Vietnam attaches importance to ties with Laos.", 0),
                new QaExample("Báo viết: “Viet Nam phát triển.”", "The paper wrote: “Viet Nam is developing.”", 0),
                new QaExample("Theo báo Viet Nam News", "According to Viet Nam News", 0));
    }
}
