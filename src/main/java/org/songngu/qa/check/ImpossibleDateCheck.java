package org.songngu.qa.check;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
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

/// A date of the source that no calendar has: `ngày 31/2`. It is not converted; the author has to be asked.
@Component
final class ImpossibleDateCheck implements QaCheck {

    // Without a word for the day «13/13» may be a score, and «50/50» is no date anyway.
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm) )(?<date>(?<day>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>\\d{4}))?)(?![\\d/])");

    @Override
    public String id() {
        return "impossible-date";
    }

    @Override
    public List<QaFinding> check(QaSubject subject) {
        if (subject.pair().source() != Language.VI) {
            return List.of();
        }
        return DATE.matcher(subject.source())
                .results()
                .filter(match -> !exists(match))
                .map(match -> new Finding(id(), IssueType.NUMBERS, Severity.WARNING)
                        .source(new Span(match.start("date"), match.end("date")), match.group("date")))
                .toList();
    }

    private static boolean exists(MatchResult match) {
        int day = Integer.parseInt(match.group("day"));
        int month = Integer.parseInt(match.group("month"));
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        String year = match.group("year");
        int last = year == null
                ? Month.of(month).maxLength()
                : YearMonth.of(Integer.parseInt(year), month).lengthOfMonth();
        return day <= last;
    }

    @Override
    public List<QaExample> examples() {
        return List.of(
                new QaExample("Hội nghị khai mạc ngày 31/2.", "The conference opened.", 1),
                new QaExample("Sáng 29/2/2025, đoàn lên đường.", "The delegation left.", 1),
                new QaExample("Sáng 29/2/2024, đoàn lên đường.", "The delegation left on February 29, 2024.", 0),
                new QaExample("Hai bên chia 50/50, trực 24/7.", "They share fifty-fifty, round the clock.", 0));
    }
}
