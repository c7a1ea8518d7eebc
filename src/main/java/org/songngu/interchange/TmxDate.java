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

    private static final DateTimeFormatter STANDARD =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
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

    static String written(Instant instant) {
        return STANDARD.format(instant);
    }

    /// The instant that a date says.
    ///
    /// @param date as found
    /// @return empty when it is none of the known forms
    static Optional<Instant> read(String date) {
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
