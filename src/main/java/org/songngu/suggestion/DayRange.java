package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.PlaceableKind;

/// Two days that are one range: `từ ngày 3 đến ngày 5/6`. English says the month once, «from June 3 to 5», so the two
/// ends are repaired together or not at all.
final class DayRange {

    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:[-–—]|đến|tới|to|until|till)(?: hết)?(?: ngày)?\\s*", Pattern.UNICODE_CASE);
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<month>\\p{L}+) (?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{1,2}) (?<month>\\p{L}+)");
    private static final List<String> JOINTS = List.of(" to ", "-", "–", " - ", " – ", " and ", " until ");

    private DayRange() {}

    /// Whether two dates that follow each other are the ends of a range.
    static boolean joins(String source, Conversion first, Conversion second) {
        boolean dates = first.placeable().kind() == PlaceableKind.DATE
                && second.placeable().kind() == PlaceableKind.DATE;
        int from = first.placeable().span().end();
        int to = second.placeable().span().start();
        return dates && from <= to && JOINT.matcher(source.substring(from, to)).matches();
    }

    /// How the memory may write its range.
    static List<String> before(Conversion first, Conversion second) {
        return written(first, second, false);
    }

    /// How the segment's range is written, in the order of [#before].
    static List<String> after(Conversion first, Conversion second) {
        return written(first, second, true);
    }

    // The same number of forms whatever the months are, so that the lists answer each other. Two months in the memory
    // are left to the parts.
    private static List<String> written(Conversion first, Conversion second, boolean twoMonths) {
        List<String> ranges = new ArrayList<>();
        for (Pattern order : List.of(MONTH_FIRST, DAY_FIRST)) {
            Matcher from = form(first, order);
            Matcher to = form(second, order);
            if (from == null || to == null) {
                return List.of();
            }
            boolean one = from.group("month").equals(to.group("month"));
            if (!one && !twoMonths) {
                return List.of();
            }
            for (String joint : JOINTS) {
                ranges.add(range(order, from, to, one ? joint : wide(joint)));
            }
        }
        return ranges;
    }

    private static String range(Pattern order, Matcher from, Matcher to, String joint) {
        boolean one = from.group("month").equals(to.group("month"));
        if (!one) {
            return from.group() + joint + to.group();
        }
        return order == MONTH_FIRST ? from.group() + joint + to.group("day") : from.group("day") + joint + to.group();
    }

    private static String wide(String joint) {
        return joint.isBlank() || joint.startsWith(" ") ? joint : " " + joint + " ";
    }

    private static @Nullable Matcher form(Conversion conversion, Pattern order) {
        for (String form : conversion.forms()) {
            Matcher matcher = order.matcher(form);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }
}
