package org.songngu.placeable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.songngu.placeable.Reading.Mark;
import org.songngu.text.Language;

/// Writes values in English, the house's own form first.
final class EnglishForms {

    private static final String[] FRACTIONS = {"", "", "half", "third", "quarter", "fifth"};

    private EnglishForms() {}

    static List<String> of(Reading reading, PlaceableStyle style) {
        Set<String> forms = new LinkedHashSet<>(
                switch (reading.value()) {
                    case Value.Amount amount -> amount(amount, reading, style);
                    case Value.Fraction fraction -> fraction(fraction, reading);
                    case Value.Day day -> day(day, style);
                    case Value.Months months -> months(months);
                    case Value.Years years -> years(years, reading);
                    case Value.Decade decade -> List.of(decade.from() + "s");
                    case Value.Century century -> List.of(Numerals.ordinalFigure(century.number()) + " century");
                    case Value.Clock clock -> clock(clock, style);
                    case Value.Ordinal ordinal -> ordinal(ordinal.number(), reading);
                    case Value.Copied ignored -> copied(reading);
                });
        return List.copyOf(forms);
    }

    private static List<String> amount(Value.Amount amount, Reading reading, PlaceableStyle style) {
        if (reading.is(Mark.SHARES_UNIT)) {
            return List.of(Figures.format(amount.figure(), Language.EN));
        }
        List<String> texts = scaled(amount);
        if (amount.isMoney()) {
            return money(texts, amount.unit(), style);
        }
        String figure = texts.getFirst();
        return switch (amount.unit()) {
            case "%" ->
                style.percentWord()
                        ? List.of(figure + " percent", figure + "%")
                        : List.of(figure + "%", figure + " percent");
            case "pp" ->
                List.of(figure + (amount.number().equals(BigDecimal.ONE) ? " percentage point" : " percentage points"));
            case "x" -> times(amount, figure, reading);
            default -> plain(amount, texts, reading);
        };
    }

    private static List<String> times(Value.Amount amount, String figure, Reading reading) {
        List<String> forms = new ArrayList<>();
        String number = amount.number().toPlainString();
        if (number.equals("2")) {
            forms.addAll(List.of("double", "twofold", "twice"));
        } else if (number.equals("3")) {
            forms.addAll(List.of("triple", "threefold"));
        }
        boolean multiple = reading.text().toLowerCase(Language.VI.locale()).startsWith("gấp");
        if (isSmall(amount)) {
            String word = Numerals.word(amount.number().intValueExact(), Language.EN) + " times";
            forms.add(multiple ? forms.size() : 0, word);
        }
        forms.addAll(List.of(figure + " times", figure + "-fold"));
        return forms;
    }

    private static List<String> plain(Value.Amount amount, List<String> texts, Reading reading) {
        if (Figures.roman(reading.text()) > 0) {
            return List.of(reading.text(), texts.getFirst());
        }
        if (isSmall(amount)) {
            String word = Numerals.word(amount.number().intValueExact(), Language.EN);
            boolean capital = Character.isUpperCase(reading.text().charAt(0));
            return List.of(
                    capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word, texts.getFirst());
        }
        return texts;
    }

    private static boolean isSmall(Value.Amount amount) {
        BigDecimal number = amount.number();
        return amount.power() == 0
                && number.scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(9)) <= 0;
    }

    private static List<String> money(List<String> texts, String code, PlaceableStyle style) {
        Currency currency = Currency.valueOf(code);
        List<String> forms = new ArrayList<>();
        for (String text : texts) {
            List<String> both = List.of(text + " " + currency.word(Language.EN), code + text);
            forms.addAll(style.currencyFirst() ? both.reversed() : both);
            if (currency == Currency.USD) {
                forms.add("$" + text);
            }
        }
        return forms;
    }

    /// The number with its magnitude word, and once more with the next larger one where that reads better.
    private static List<String> scaled(Value.Amount amount) {
        List<String> forms = new ArrayList<>();
        BigDecimal figure = amount.figure();
        int power = amount.power();
        int word = power / 3 * 3;
        BigDecimal shown = figure.scaleByPowerOfTen(power - word);
        if (word == 3) {
            forms.add(Figures.format(shown.scaleByPowerOfTen(3), Language.EN));
        }
        forms.add(Figures.format(shown, Language.EN) + magnitude(word));
        if (word >= 6 && word <= 12 && shown.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            forms.add(Figures.format(shown.scaleByPowerOfTen(-3), Language.EN) + magnitude(word + 3));
        }
        return forms;
    }

    private static String magnitude(int power) {
        return switch (power) {
            case 3 -> " thousand";
            case 6 -> " million";
            case 9 -> " billion";
            case 12 -> " trillion";
            case 15 -> " quadrillion";
            default -> "";
        };
    }

    private static List<String> fraction(Value.Fraction fraction, Reading reading) {
        int n = fraction.numerator();
        int d = fraction.denominator();
        if (d == 2 && n == 1) {
            return List.of("half", "one half", "1/2");
        }
        String word = d < FRACTIONS.length ? FRACTIONS[d] : Numerals.ordinalWord(d);
        String numerator = n <= 10 ? Numerals.word(n, Language.EN) : String.valueOf(n);
        String text = numerator + (n == 1 ? " " + word : "-" + word + "s");
        return List.of(text, fraction.canonical());
    }

    private static List<String> day(Value.Day day, PlaceableStyle style) {
        if (day.month() == 0) {
            return day.day() == 0
                    ? List.of(String.valueOf(day.year()))
                    : List.of("the " + Numerals.ordinalFigure(day.day()), String.valueOf(day.day()));
        }
        String month = EnglishRules.MONTHS.get(day.month() - 1);
        if (day.day() == 0) {
            return List.of(day.year() == 0 ? month : month + " " + day.year());
        }
        String british = day.day() + " " + month + (day.year() == 0 ? "" : " " + day.year());
        String american = month + " " + day.day() + (day.year() == 0 ? "" : ", " + day.year());
        return style.dayFirst() ? List.of(british, american) : List.of(american, british);
    }

    private static List<String> months(Value.Months months) {
        String year = months.year() == 0 ? "" : " " + months.year();
        String of = months.year() == 0 ? "" : " of" + year;
        if (months.isQuarter()) {
            return List.of(Numerals.ordinalWord(months.quarter()) + " quarter" + of, "Q" + months.quarter() + year);
        }
        String whole = months.year() == 0 ? " of the year" : of;
        int count = months.to() - months.from() + 1;
        boolean first = months.from() == 1;
        String text = (first ? "first " : "last ")
                + Numerals.word(Math.min(count, 11), Language.EN)
                + (count == 1 ? " month" : " months")
                + whole;
        return count == 6 ? List.of(text, (first ? "first" : "second") + " half" + whole) : List.of(text);
    }

    private static List<String> years(Value.Years years, Reading reading) {
        String text = years.from() + "-" + years.to();
        return reading.is(Mark.PHASE) ? List.of(text + " period", text) : List.of(text);
    }

    private static List<String> clock(Value.Clock clock, PlaceableStyle style) {
        String minute = String.format(Language.EN.locale(), "%02d", clock.minute());
        int hour = clock.hour() % 12 == 0 ? 12 : clock.hour() % 12;
        String half = clock.hour() % 24 < 12 ? " a.m." : " p.m.";
        String twelve = hour + (clock.minute() == 0 ? "" : ":" + minute) + half;
        String whole = clock.hour() + ":" + minute;
        return style.clock24() ? List.of(whole, twelve) : List.of(twelve, whole);
    }

    private static List<String> ordinal(int number, Reading reading) {
        String figure = Numerals.ordinalFigure(number);
        if (reading.is(Mark.TENURE)) {
            return List.of(figure + " tenure", figure);
        }
        if (number > 20) {
            return List.of(figure);
        }
        String word = Numerals.ordinalWord(number);
        boolean roman = reading.text().matches(".*[IVX]$");
        return number <= 9 && !roman ? List.of(word, figure) : List.of(figure, word);
    }

    private static List<String> copied(Reading reading) {
        return reading.kind() == PlaceableKind.DOCUMENT_CODE
                ? List.of(CopiedRules.plainCode(reading.text()), reading.text())
                : List.of(reading.text());
    }
}
