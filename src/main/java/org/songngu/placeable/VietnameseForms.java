package org.songngu.placeable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.songngu.placeable.Reading.Mark;
import org.songngu.text.Language;

/// Writes values in Vietnamese as the press does.
final class VietnameseForms {

    private VietnameseForms() {}

    static List<String> of(Reading reading) {
        Set<String> forms = new LinkedHashSet<>(
                switch (reading.value()) {
                    case Value.Amount amount -> amount(amount, reading);
                    case Value.Fraction fraction -> fraction(fraction);
                    case Value.Day day -> day(day);
                    case Value.Months months -> months(months);
                    case Value.Years years -> years(years, reading);
                    case Value.Decade decade -> List.of("thập niên " + decade.from(), "những năm " + decade.from());
                    case Value.Century century ->
                        List.of("thế kỷ " + Figures.toRoman(century.number()), "thế kỷ " + century.number());
                    case Value.Clock clock -> clock(clock);
                    case Value.Ordinal ordinal -> ordinal(ordinal.number(), reading);
                    case Value.Copied ignored -> copied(reading);
                });
        return List.copyOf(forms);
    }

    private static List<String> amount(Value.Amount amount, Reading reading) {
        if (reading.is(Mark.SHARES_UNIT)) {
            return List.of(Figures.format(amount.figure(), Language.VI));
        }
        List<String> texts = scaled(amount);
        if (amount.isMoney()) {
            String word = Currency.valueOf(amount.unit()).word(Language.VI);
            return texts.stream().map(text -> text + " " + word).toList();
        }
        String figure = texts.getFirst();
        return switch (amount.unit()) {
            case "%" -> List.of(figure + "%", figure + " phần trăm");
            case "pp" -> List.of(figure + " điểm phần trăm", figure + " điểm %");
            case "x" ->
                amount.number().equals(BigDecimal.TWO) ? List.of(figure + " lần", "gấp đôi") : List.of(figure + " lần");
            default -> plain(amount, texts, reading);
        };
    }

    private static List<String> plain(Value.Amount amount, List<String> texts, Reading reading) {
        if (Figures.roman(reading.text()) > 0) {
            return List.of(reading.text(), texts.getFirst());
        }
        BigDecimal number = amount.number();
        boolean small = amount.power() == 0 && number.scale() <= 0 && number.compareTo(BigDecimal.TEN) <= 0;
        if (!small) {
            return texts;
        }
        String word = Numerals.word(number.intValueExact(), Language.VI);
        // The press writes «hai nước», «một», but «7 chuyến thăm».
        boolean wordFirst = reading.is(Mark.WORDS) && number.compareTo(BigDecimal.TWO) <= 0;
        return wordFirst ? List.of(word, texts.getFirst()) : List.of(texts.getFirst(), word);
    }

    private static List<String> scaled(Value.Amount amount) {
        int power = amount.power();
        int word = power == 15 || power == 12 ? power : power > 9 ? 9 : power / 3 * 3;
        BigDecimal shown = amount.figure().scaleByPowerOfTen(power - word);
        List<String> forms = new ArrayList<>();
        forms.add(Figures.format(shown, Language.VI) + magnitude(word));
        if (word == 12) {
            forms.add(Figures.format(shown.scaleByPowerOfTen(3), Language.VI) + " tỷ");
        } else if (word == 3) {
            forms.addFirst(Figures.format(shown.scaleByPowerOfTen(3), Language.VI));
        }
        return forms;
    }

    private static String magnitude(int power) {
        return switch (power) {
            case 3 -> " nghìn";
            case 6 -> " triệu";
            case 9 -> " tỷ";
            case 12 -> " nghìn tỷ";
            case 15 -> " triệu tỷ";
            default -> "";
        };
    }

    private static List<String> fraction(Value.Fraction fraction) {
        String figure = fraction.canonical();
        return figure.equals("1/2") ? List.of("một nửa", figure) : List.of(figure);
    }

    private static List<String> day(Value.Day day) {
        String year = day.year() == 0 ? "" : String.valueOf(day.year());
        if (day.month() == 0) {
            return day.day() == 0 ? List.of(year, "năm " + year) : List.of("ngày " + day.day());
        }
        if (day.day() == 0) {
            return year.isEmpty()
                    ? List.of("tháng " + day.month())
                    : List.of("tháng " + day.month() + "/" + year, "tháng " + day.month() + " năm " + year);
        }
        String text = day.day() + "/" + day.month() + (year.isEmpty() ? "" : "/" + year);
        return List.of(
                text,
                "ngày " + text,
                "ngày " + day.day() + " tháng " + day.month() + (year.isEmpty() ? "" : " năm " + year));
    }

    private static List<String> months(Value.Months months) {
        String year = months.year() == 0 ? "" : String.valueOf(months.year());
        if (months.isQuarter()) {
            String roman = "quý " + Figures.toRoman(months.quarter());
            return year.isEmpty()
                    ? List.of(roman, "quý " + months.quarter())
                    : List.of(roman + "/" + year, roman + " năm " + year, "quý " + months.quarter() + "/" + year);
        }
        String of = months.from() == 1 ? " tháng đầu năm" : " tháng cuối năm";
        return List.of((months.to() - months.from() + 1) + of + (year.isEmpty() ? "" : " " + year));
    }

    private static List<String> years(Value.Years years, Reading reading) {
        String text = years.from() + "-" + years.to();
        return reading.is(Mark.PHASE) ? List.of("giai đoạn " + text, text) : List.of(text, "giai đoạn " + text);
    }

    private static List<String> clock(Value.Clock clock) {
        String minute = clock.minute() == 0 ? "" : String.format(Language.VI.locale(), "%02d", clock.minute());
        return List.of(
                clock.hour() + "h" + minute,
                (clock.hour() + " giờ " + minute).strip(),
                clock.hour() + ":" + (minute.isEmpty() ? "00" : minute));
    }

    private static List<String> ordinal(int number, Reading reading) {
        String roman = number <= 89 ? Figures.toRoman(number) : String.valueOf(number);
        if (reading.is(Mark.TENURE)) {
            return List.of("khóa " + roman, "khóa " + number);
        }
        List<String> words = new ArrayList<>();
        if (number == 1) {
            words.addAll(List.of("thứ nhất", "đầu tiên"));
        }
        words.addAll(List.of("thứ " + number, "lần thứ " + number));
        return reading.is(Mark.WORDS) ? concat(words, List.of(roman)) : concat(List.of(roman), words);
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<String> copied(Reading reading) {
        if (reading.kind() != PlaceableKind.DOCUMENT_CODE) {
            return List.of(reading.text());
        }
        // Decree and decision: the Vietnamese code has the letter that English drops.
        String marked = reading.text().replaceAll("(?<=[-/])([NQ])D(?=[-/]|$)", "$1Đ");
        return List.of(marked, reading.text());
    }
}
