package org.songngu.placeable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.songngu.placeable.PlaceableProblem.Kind;
import org.songngu.placeable.Reading.Mark;

/// Finds what of a source's values its translation lacks or changes. What is not certain is let pass: a check that
/// cries wolf is switched off.
final class ValueComparison {

    private final SaidValues source;
    private final SaidValues target;
    private final Function<Reading, String> expected;

    /// @param source   what is meant
    /// @param target   what the translation says
    /// @param expected the right form of a source reading
    ValueComparison(SaidValues source, SaidValues target, Function<Reading, String> expected) {
        this.source = source;
        this.target = target;
        this.expected = expected;
    }

    List<PlaceableProblem> problems() {
        List<Reading> lost = lost();
        if (lost.isEmpty()) {
            return List.of();
        }
        List<Reading> extra = new ArrayList<>();
        for (Reading reading : target.readings()) {
            if (!source.says(reading) || inAnotherCurrency(source, reading)) {
                extra.add(reading);
            }
        }
        List<PlaceableProblem> problems = new ArrayList<>();
        for (Reading reading : lost) {
            Optional<Reading> instead = instead(reading, lost, extra);
            instead.ifPresent(extra::remove);
            if (instead.isEmpty() && !isDemanded(reading)) {
                continue;
            }
            problems.add(new PlaceableProblem(
                    instead.map(other -> kind(reading, other)).orElse(Kind.MISSING),
                    reading.placeable(),
                    instead.map(Reading::placeable),
                    expected.apply(reading)));
        }
        return problems;
    }

    private List<Reading> lost() {
        List<Reading> lost = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Reading reading : source.readings()) {
            if (reading.is(Mark.SOFT)
                    || !seen.add(reading.kind() + reading.value().canonical())) {
                continue;
            }
            if (!target.says(reading) || inAnotherCurrency(target, reading)) {
                lost.add(reading);
            }
        }
        return lost;
    }

    private static boolean inAnotherCurrency(SaidValues text, Reading reading) {
        return reading.value() instanceof Value.Amount amount && amount.isMoney() && text.saysInAnotherCurrency(amount);
    }

    /// Small number words, 1 and bare days are too loose to be asked for when nothing stands in their place.
    private static boolean isDemanded(Reading reading) {
        return switch (reading.value()) {
            case Value.Amount amount ->
                amount.number().compareTo(BigDecimal.ONE) != 0
                        && (!reading.is(Mark.WORDS)
                                || amount.number().compareTo(BigDecimal.TEN) > 0
                                || amount.isMoney()
                                || amount.unit().equals("%"));
            case Value.Day day -> day.month() > 0 || day.year() > 0;
            case Value.Ordinal ordinal ->
                ordinal.number() > 10 || !reading.text().matches(".*\\p{Ll}$");
            case Value.Fraction ignored -> false;
            case Value.Months ignored -> true;
            case Value.Years ignored -> true;
            case Value.Decade ignored -> true;
            case Value.Century ignored -> true;
            case Value.Clock ignored -> true;
            case Value.Copied ignored -> true;
        };
    }

    /// What the target says in the place of a lost value, if that is plain to see.
    private static Optional<Reading> instead(Reading reading, List<Reading> lost, List<Reading> extra) {
        Optional<Reading> best = Optional.empty();
        for (Reading other : extra) {
            if (scaled(reading, other) || swapped(reading, other)) {
                return Optional.of(other);
            }
            if (best.isEmpty() && comparable(reading, other, lost, extra)) {
                best = Optional.of(other);
            }
        }
        return best;
    }

    private static boolean comparable(Reading reading, Reading other, List<Reading> lost, List<Reading> extra) {
        return switch (reading.value()) {
            case Value.Amount amount ->
                other.value() instanceof Value.Amount said
                        && !other.is(Mark.SOFT)
                        && (amount.unit().isEmpty() || amount.unit().equals("x")
                                ? said.unit().equals(amount.unit())
                                        && !reading.is(Mark.WORDS)
                                        && !other.is(Mark.WORDS)
                                        && amount.power() == said.power()
                                        && onlyOne(lost)
                                        && onlyOne(extra)
                                : said.unit().equals(amount.unit())
                                        || (amount.isMoney()
                                                && said.isMoney()
                                                && said.number().equals(amount.number())));
            case Value.Day day ->
                other.value() instanceof Value.Day said
                        && (said.day() > 0) == (day.day() > 0)
                        && (said.month() > 0) == (day.month() > 0)
                        && (day.month() > 0 || said.year() > 0);
            case Value.Months months ->
                other.value() instanceof Value.Months said && months.isQuarter() == said.isQuarter();
            case Value.Ordinal ignored -> other.value() instanceof Value.Ordinal;
            default -> other.value().getClass() == reading.value().getClass() && other.kind() == reading.kind();
        };
    }

    private static boolean onlyOne(List<Reading> readings) {
        return readings.stream()
                        .filter(reading -> reading.value() instanceof Value.Amount && !reading.is(Mark.WORDS))
                        .count()
                == 1;
    }

    private static Kind kind(Reading reading, Reading other) {
        if (swapped(reading, other)) {
            return Kind.DAY_MONTH_SWAPPED;
        }
        if (scaled(reading, other)) {
            return Kind.MAGNITUDE;
        }
        return reading.value() instanceof Value.Ordinal ? Kind.ORDINAL : Kind.VALUE;
    }

    private static boolean swapped(Reading reading, Reading other) {
        return reading.value() instanceof Value.Day day
                && other.value() instanceof Value.Day said
                && day.day() > 0
                && day.month() > 0
                && day.day() == said.month()
                && day.month() == said.day();
    }

    /// The same figures with another power of ten.
    private static boolean scaled(Reading reading, Reading other) {
        if (!(reading.value() instanceof Value.Amount amount) || !(other.value() instanceof Value.Amount said)) {
            return false;
        }
        boolean units = amount.unit().equals(said.unit())
                || amount.unit().isEmpty()
                || said.unit().isEmpty();
        return units
                && (!other.is(Mark.WORDS) || said.power() > 0)
                && amount.number().signum() != 0
                && amount.number().compareTo(said.number()) != 0
                && (amount.power() > 0
                        || said.power() > 0
                        || reading.is(Mark.ASSUMED)
                        || amount.number().scale() > 0
                        || said.number().scale() > 0)
                && amount.number().unscaledValue().signum() != 0
                && significant(amount.number()).equals(significant(said.number()));
    }

    private static BigDecimal significant(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return new BigDecimal(stripped.unscaledValue());
    }
}
