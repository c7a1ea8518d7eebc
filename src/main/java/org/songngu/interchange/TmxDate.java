package org.songngu.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates in TMX: `YYYYMMDDThhmmssZ` by the standard, and what tools write instead. Always UTC.
final class TmxDate {

    private static final String STANDARD = "00000000T000000Z";
    private static final int YEARS = 10_000;
    private static final List<DateTimeFormatter> READ = List.of(
            format("uuuuMMdd'T'HHmmss['Z']"),
            // OmegaT
            format("uuuu-MM-dd'T'HH:mm:ss['Z']"),
            // Phrase
            format("uuuu-MM-dd HH:mm:ss[ 'UTC']"));

    private TmxDate() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    // A file has a million dates, and formatters take a microsecond each.
    static String written(Instant instant) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        char[] written = STANDARD.toCharArray();
        digits(written, 0, 4, Math.floorMod(at.getYear(), YEARS));
        digits(written, 4, 2, at.getMonthValue());
        digits(written, 6, 2, at.getDayOfMonth());
        digits(written, 9, 2, at.getHour());
        digits(written, 11, 2, at.getMinute());
        digits(written, 13, 2, at.getSecond());
        return new String(written);
    }

    private static void digits(char[] into, int from, int count, int value) {
        int rest = value;
        for (int i = from + count - 1; i >= from; i--) {
            into[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static int number(String date, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + date.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isStandard(String date) {
        if (date.length() != STANDARD.length()) {
            return false;
        }
        for (int i = 0; i < STANDARD.length(); i++) {
            char c = date.charAt(i);
            boolean fits = STANDARD.charAt(i) == '0' ? c >= '0' && c <= '9' : c == STANDARD.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// The instant that a date says.
    ///
    /// @param date as found
    /// @return empty when it is none of the known forms
    static Optional<Instant> read(String date) {
        if (isStandard(date)) {
            try {
                return Optional.of(LocalDateTime.of(
                                number(date, 0, 4),
                                number(date, 4, 6),
                                number(date, 6, 8),
                                number(date, 9, 11),
                                number(date, 11, 13),
                                number(date, 13, 15))
                        .toInstant(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        for (DateTimeFormatter format : READ) {
            try {
                return Optional.of(LocalDateTime.parse(date, format).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                // the next form
            }
        }
        try {
            return Optional.of(LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
