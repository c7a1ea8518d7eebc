package org.songngu.placeable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// What a placeable means, independent of its language; equal meaning gives equal [#canonical()].
sealed interface Value {

    /// The form that stands in [Placeable#value()].
    String canonical();

    /// A number that may carry a unit.
    ///
    /// @param figure the number as written, before its magnitude word
    /// @param power  the power of ten of that word: 9 for `tỷ`, 0 without one
    /// @param unit   empty, `%`, `pp` (percentage points), `x` (times) or an ISO 4217 code
    record Amount(BigDecimal figure, int power, String unit) implements Value {

        /// The number with its magnitude multiplied in, without trailing zeros.
        BigDecimal number() {
            BigDecimal scaled = figure.scaleByPowerOfTen(power).stripTrailingZeros();
            return scaled.scale() < 0 ? scaled.setScale(0, RoundingMode.UNNECESSARY) : scaled;
        }

        /// Whether the unit is a currency.
        boolean isMoney() {
            return unit.length() == 3;
        }

        @Override
        public String canonical() {
            return number().toPlainString() + (isMoney() ? " " : "") + unit;
        }
    }

    /// A fraction such as `1/3`.
    ///
    /// @param numerator   upper figure
    /// @param denominator lower figure
    record Fraction(int numerator, int denominator) implements Value {
        @Override
        public String canonical() {
            return numerator + "/" + denominator;
        }
    }

    /// A day, a month or a year; a part that is not said is 0.
    ///
    /// @param year  four digits or 0
    /// @param month 1 to 12 or 0
    /// @param day   1 to 31 or 0
    record Day(int year, int month, int day) implements Value {
        @Override
        public String canonical() {
            String start = year == 0 ? "-" : String.format(Locale.ROOT, "%04d", year);
            if (month == 0) {
                return day == 0 ? start : "---" + two(day);
            }
            return start + "-" + two(month) + (day == 0 ? "" : "-" + two(day));
        }

        private static String two(int number) {
            return String.format(Locale.ROOT, "%02d", number);
        }
    }

    /// A quarter or a run of months of a year.
    ///
    /// @param year four digits or 0 when it is not said
    /// @param from first month
    /// @param to   last month
    record Months(int year, int from, int to) implements Value {

        /// Whether it is a calendar quarter.
        boolean isQuarter() {
            return to - from == 2 && from % 3 == 1;
        }

        /// The quarter's number, from 1.
        int quarter() {
            return to / 3;
        }

        @Override
        public String canonical() {
            String part = isQuarter() ? "Q" + quarter() : String.format(Locale.ROOT, "%02d/%02d", from, to);
            return (year == 0 ? "-" : year) + "-" + part;
        }
    }

    /// A run of years, both ends included.
    ///
    /// @param from first year
    /// @param to   last year
    record Years(int from, int to) implements Value {
        @Override
        public String canonical() {
            return from + "/" + to;
        }
    }

    /// A decade.
    ///
    /// @param from its first year
    record Decade(int from) implements Value {
        @Override
        public String canonical() {
            return from / 10 + "X";
        }
    }

    /// A century.
    ///
    /// @param number 21 for the years from 2001
    record Century(int number) implements Value {
        @Override
        public String canonical() {
            return "C" + number;
        }
    }

    /// A time of day.
    ///
    /// @param hour      0 to 24
    /// @param minute    0 to 59
    /// @param uncertain true when morning or afternoon is not said and the hour could be either
    record Clock(int hour, int minute, boolean uncertain) implements Value {
        @Override
        public String canonical() {
            return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
        }
    }

    /// A rank.
    ///
    /// @param number from 1
    record Ordinal(int number) implements Value {
        @Override
        public String canonical() {
            return "#" + number;
        }
    }

    /// Something that is copied, never translated.
    ///
    /// @param key its comparable form
    record Copied(String key) implements Value {
        @Override
        public String canonical() {
            return key;
        }
    }
}
