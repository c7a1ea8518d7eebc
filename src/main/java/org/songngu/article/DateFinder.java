package org.songngu.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.MatchKey;

/// Finds the day of an article in its lines. All texts given here are match keys unless said otherwise.
final class DateFinder {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;
    private static final int OPENING_LENGTH = 90;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH_NAME =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2})(?:,? năm |, | )(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + MONTH_NAME + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + MONTH_NAME + ",? (\\d{4})(?!\\d)");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?=\\d{0,9}(?:\\D|$))");
    private static final Pattern DAY_IN_OPENING = Pattern.compile(
            "(?<!\\p{L})(?:sáng|trưa|chiều|tối|đêm|ngày|nay|hôm nay)(?: nay)?,? (?:ngày )?\\(?(\\d{1,2})[/-](\\d{1,2})(?![\\d/.-])");
    private static final Pattern YEARLY_REVIEW = Pattern.compile(
            "tổng kết [^.;]{0,80}?năm (\\d{4})[^.;]{0,40}?(?:nhiệm vụ|phương hướng|kế hoạch|công tác)[^.;]{0,30}?năm (\\d{4})");
    private static final Pattern HALF_YEAR_REVIEW = Pattern.compile("sơ kết [^.;]{0,60}?6 tháng đầu năm (\\d{4})");
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)\\d{1,2}(?::\\d{2}(?::\\d{2})?|h\\d{0,2}| giờ \\d{1,2}(?: phút)?)(?:\\s?[ap]\\.?m\\.?)?(?![\\p{L}\\d])");
    private static final Pattern FILLER = Pattern.compile(
            "gmt\\s?[+-]?\\d{0,2}(?::00)?|utc\\+?\\d?|(?<!\\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn"
                    + "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday"
                    + "|sunday|ngày|lúc|vào|đăng|cập nhật|xuất bản|phát hành|ngày đăng|publish(?:ed)?|updated?|on|at|posted"
                    + "|last|date|giờ|phút|sáng|chiều|tối|am|pm|lượt xem|views?|phút trước|giờ trước|ngày trước"
                    + "|hours? ago|minutes? ago|days? ago)(?!\\p{L})");
    private static final Pattern AGO =
            Pattern.compile("\\d{1,2} (?:phút|giờ|ngày) trước|\\d{1,2} (?:minutes?|hours?|days?) ago");

    private DateFinder() {}

    /// The date of a date line: a short line that holds a date and time, and besides them at most a section or a name.
    ///
    /// @param rest receives what is neither date nor time nor their small words
    static boolean isDateLine(String key, StringBuilder rest) {
        if (key.length() > OPENING_LENGTH) {
            return false;
        }
        String left = key;
        for (Pattern pattern : List.of(NUMERIC, ISO, VIETNAMESE, MONTH_FIRST, DAY_FIRST)) {
            left = pattern.matcher(left).replaceAll(" ");
        }
        boolean dated = left.length() < key.length();
        String untimed = TIME.matcher(AGO.matcher(left).replaceAll(" ")).replaceAll(" ");
        boolean timed = untimed.length() < left.length();
        left = FILLER.matcher(untimed).replaceAll(" ");
        rest.append(left.replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
        return rest.isEmpty() ? dated || timed : dated && timed;
    }

    /// The first full date in a text, day first where it is in figures.
    static Optional<LocalDate> full(String key) {
        return first(NUMERIC, key, 1, 2, 3)
                .or(() -> first(ISO, key, 3, 2, 1))
                .or(() -> first(VIETNAMESE, key, 1, 2, 3))
                .or(() -> first(MONTH_FIRST, key, 2, 1, 3))
                .or(() -> first(DAY_FIRST, key, 1, 2, 3));
    }

    /// The date at the beginning of `text`, as web pages write it: `2025-01-06T08:15:00+07:00`.
    static Optional<LocalDate> iso(String text) {
        return first(ISO, text, 3, 2, 1).or(() -> full(MatchKey.of(text)));
    }

    /// The date in an address: `/2025/01/06/` or `-20250106081523.htm`; a number that only looks alike is none.
    static Optional<LocalDate> inAddress(String address) {
        return first(IN_ADDRESS, address, 3, 2, 1);
    }

    /// The date in the opening of a paragraph: `(VNA) – Sáng 6/1/2025, …`; a date further on may be any day of history.
    static Optional<LocalDate> inOpening(String key) {
        String opening = key.substring(0, Math.min(key.length(), OPENING_LENGTH));
        boolean cued = opening.matches(
                "(?s).*(?<!\\p{L})(?:sáng|trưa|chiều|tối|đêm|ngày|hôm nay|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vna|vns)(?!\\p{L}).*");
        return cued ? full(opening) : Optional.empty();
    }

    /// The date of an article that says only the day, if a yearly review tells the year: «Sáng nay 6/1 … tổng kết năm
    /// 2024, triển khai nhiệm vụ năm 2025» can only be 2025, the same review on 23/12 only 2024.
    ///
    /// @param opening the first paragraphs
    static Optional<LocalDate> byReview(String opening) {
        Matcher day = DAY_IN_OPENING.matcher(opening);
        if (!day.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(day.group(2));
        OptionalInt year = yearOfReview(opening, month);
        return year.isPresent() ? date(day.group(1), day.group(2), String.valueOf(year.getAsInt())) : Optional.empty();
    }

    private static OptionalInt yearOfReview(String opening, int month) {
        Matcher yearly = YEARLY_REVIEW.matcher(opening);
        if (yearly.find()) {
            int over = Integer.parseInt(yearly.group(1));
            int next = Integer.parseInt(yearly.group(2));
            if (next == over + 1 && (month >= 11 || month <= 3)) {
                return OptionalInt.of(month >= 11 ? over : next);
            }
        }
        Matcher half = HALF_YEAR_REVIEW.matcher(opening);
        return half.find() && month >= 6 && month <= 8
                ? OptionalInt.of(Integer.parseInt(half.group(1)))
                : OptionalInt.empty();
    }

    private static Optional<LocalDate> first(Pattern pattern, String text, int day, int month, int year) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group(day), matcher.group(month), matcher.group(year));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        int number =
                MONTHS.indexOf(month.substring(0, Math.min(3, month.length())).toLowerCase(Locale.ROOT));
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(year), number >= 0 ? number + 1 : Integer.parseInt(month), Integer.parseInt(day));
            boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            return plausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            // 31/2 and the like is text, no date
            return Optional.empty();
        }
    }
}
