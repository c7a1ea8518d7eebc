package org.songngu.placeable;

import java.time.YearMonth;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.songngu.placeable.Reading.Mark;

/// Readers of dates and times that both languages use; impossible dates (`31/2`, `13/13`) are no reading.
final class Dates {

    private Dates() {}

    static @Nullable Reading day(MatchResult match, String source) {
        return day(match, source, Rule.number(match, "month"));
    }

    static @Nullable Reading day(MatchResult match, String source, int month, Mark... marks) {
        int year = match.namedGroups().containsKey("year") ? Rule.number(match, "year") : 0;
        int day = Rule.number(match, "day");
        return exists(year, month, day) ? reading(match, source, new Value.Day(year, month, day), marks) : null;
    }

    static @Nullable Reading month(MatchResult match, String source) {
        int month = Rule.number(match, "month");
        return month < 1 || month > 12
                ? null
                : reading(match, source, new Value.Day(Rule.number(match, "year"), month, 0));
    }

    static @Nullable Reading bareDay(MatchResult match, String source) {
        int day = Rule.number(match, "day");
        return day < 1 || day > 31 ? null : reading(match, source, new Value.Day(0, 0, day));
    }

    static Reading year(MatchResult match, String source) {
        return reading(match, source, new Value.Day(Rule.number(match, "year"), 0, 0));
    }

    static @Nullable Reading years(MatchResult match, String source) {
        int from = Rule.number(match, "from");
        int to = Rule.number(match, "to");
        if (to < 100) {
            to += from / 100 * 100;
        }
        boolean phase = match.namedGroups().containsKey("phase") && match.group("phase") != null;
        if (to <= from) {
            return null;
        }
        return phase
                ? reading(match, source, new Value.Years(from, to), Mark.PHASE)
                : reading(match, source, new Value.Years(from, to));
    }

    static Reading decade(MatchResult match, String source) {
        int tens = Rule.number(match, "tens");
        return reading(match, source, new Value.Decade(tens < 100 ? (tens < 30 ? 2000 : 1900) + tens : tens));
    }

    static @Nullable Reading century(MatchResult match, String source) {
        String roman = match.group("roman");
        int number = roman != null ? Figures.roman(roman) : Rule.number(match, "n");
        return number == 0 ? null : reading(match, source, new Value.Century(number));
    }

    /// From 1 to 12 an hour may be of either half of the day; 0h is midnight.
    ///
    /// @param half -1 for the morning, 1 for noon and later, 0 when it is not said
    static @Nullable Reading clock(MatchResult match, String source, int half) {
        int hour = Rule.number(match, "hour");
        int minute = match.namedGroups().containsKey("minute") ? Rule.number(match, "minute") : 0;
        if (hour > 24 || minute > 59) {
            return null;
        }
        if (half > 0 && hour < 12 && hour > 0) {
            hour += 12;
        } else if (half < 0 && hour == 12) {
            hour = 0;
        }
        boolean uncertain = half == 0 && hour >= 1 && hour <= 12;
        return Reading.of(
                PlaceableKind.TIME, new Value.Clock(hour, minute, uncertain), match.start(), match.end(), source);
    }

    /// Whether the calendar has the day; February 29 does when no year is said.
    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    private static Reading reading(MatchResult match, String source, Value value, Mark... marks) {
        return Reading.of(PlaceableKind.DATE, value, match.start(), match.end(), source, marks);
    }
}
