package org.songngu.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.Provinces;
import org.songngu.housestyle.Romanization;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaCheck;
import org.songngu.qa.QaExample;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// A place in another spelling than the house writes: `HCMC` for `Ho Chi Minh City`, `Danang` for `Da Nang`, `Ha Nam
/// province` for `Ha Nam Province`.
@Component
final class HousePlaceCheck implements QaCheck {

    // the one city with a name of its own in English, in all the ways that it is written
    private static final String CITY = "Thành phố Hồ Chí Minh";
    private static final Pattern CITY_FORMS = Pattern.compile(
            "\\b(?:H[oồ] Ch[ií] Minh [Cc]ity|HCM [Cc]ity|HCMC|TP\\.? ?HCM|Ho Chi Minh Ville)(?!\\p{L})");
    private static final Set<String> JOINED_IN_ENGLISH = Set.of("Vietnam", "Hanoi");

    @Override
    public String id() {
        return "house-place";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        List<QaFinding> findings = new ArrayList<>();
        city(subject, findings);
        Provinces.otherThan(subject.source(), subject.target(), subject.style())
                .forEach(word ->
                        findings.add(finding(subject, word.span(), word.span().of(subject.target()), word.right())));
        for (Span run : Romanization.capitalized(subject.source())) {
            String[] words = run.of(subject.source()).split(" ");
            if (words.length >= 2) {
                joined(words[words.length - 2] + " " + words[words.length - 1], subject, findings);
            }
        }
        return findings;
    }

    private void city(QaSubject subject, List<QaFinding> findings) {
        String right = Romanization.of(CITY, subject.style());
        List<Span> spared = Quotations.protectedParts(subject.target());
        Matcher matcher = CITY_FORMS.matcher(subject.target());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (!matcher.group().equals(right) && !Quotations.covers(spared, span)) {
                findings.add(finding(subject, span, matcher.group(), right));
            }
        }
    }

    private void joined(String name, QaSubject subject, List<QaFinding> findings) {
        HouseStyle style = subject.style();
        int space = name.indexOf(' ');
        String joined = Diacritics.strip(
                name.substring(0, space) + name.substring(space + 1).toLowerCase(Locale.ROOT));
        if (JOINED_IN_ENGLISH.contains(joined)) {
            return;
        }
        String right = Romanization.of(name, style);
        for (Span span : WrittenNames.of(joined, subject)) {
            findings.add(finding(subject, span, joined, right));
        }
    }

    private QaFinding finding(QaSubject subject, Span span, String wrong, String right) {
        return new Finding(id(), IssueType.STYLE, Severity.HINT)
                .fixable(span, Finding.replace(subject.target(), span, right), wrong, right);
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("TP. Hồ Chí Minh đón đoàn.", "HCMC welcomed the delegation.", 1),
                new QaExample("Đoàn tới Đà Nẵng.", "The delegation came to Danang.", 1),
                new QaExample("TP. Hồ Chí Minh đón đoàn.", "Ho Chi Minh City welcomed the delegation.", 0),
                new QaExample("Đoàn tới Đà Nẵng.", "The delegation came to Da Nang.", 0),
                new QaExample("Theo www.danang.gov.vn", "According to www.danang.gov.vn", 0));
    }
}
