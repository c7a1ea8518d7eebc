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

/// A day written in the other order than the house's: `9 October` for `October 9`.
@Component
final class HouseDateCheck implements QaCheck {

    private static final String MONTH =
            "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";
    // Not behind the first half of a range: «9-11 October» is another matter.
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d/.–-])(?<!\\b(?:to|and|from) )"
            + "\\b(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (?<year>[12]\\d{3}))?\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH
                    + " (?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|\\s?[–-]\\s?\\d| (?:to|and) \\d)(?:, (?<year>[12]\\d{3}))?\\b");

    @Override
    public String id() {
        return "house-date";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().target() != Language.EN) {
            return List.of();
        }
        boolean dayFirst = subject.style().dayFirst();
        List<Span> spared = Quotations.protectedParts(subject.target());
        List<QaFinding> findings = new ArrayList<>();
        Matcher matcher = (dayFirst ? MONTH_FIRST : DAY_FIRST).matcher(subject.target());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String year = matcher.group("year");
            String right = dayFirst
                    ? matcher.group("day") + " " + matcher.group("month") + (year == null ? "" : " " + year)
                    : matcher.group("month") + " " + matcher.group("day") + (year == null ? "" : ", " + year);
            if (!Quotations.covers(spared, span)) {
                findings.add(new Finding(id(), IssueType.STYLE, Severity.HINT)
                        .fixable(span, Finding.replace(subject.target(), span, right), matcher.group(), right));
            }
        }
        return findings;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị khai mạc ngày 9/10.", "The conference opened on 9 October.", 1),
                new QaExample("Ngày 2/9/1945", "2nd September 1945", 1),
                new QaExample("Hội nghị khai mạc ngày 9/10.", "The conference opened on October 9.", 0),
                new QaExample("Ông viết: “Ngày 9/10.”", "He wrote: “On 9 October.”", 0),
                new QaExample("Từ ngày 9 đến 11/10", "From 9 to 11 October", 0),
                new QaExample("Có 9 phiên họp trong tháng 10.", "There were 9 sessions in October.", 0));
    }
}
