package org.songngu.placeable;

import java.math.BigDecimal;
import java.util.Map;
import org.songngu.text.Language;

/// Figures and Roman numerals of the two languages.
final class Figures {

    /// A Vietnamese figure: dot for thousands, comma for decimals; English ones occur in sloppy copy.
    static final String VI = "(?:\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}"
            + "|\\d+[.,]\\d+|\\d+)";
    /// An English figure.
    static final String EN = "(?:\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}"
            + "|\\d+[.,]\\d+|\\d+)";
    /// Not inside a longer figure, a name (`A320`, `COVID-19`) or a path.
    static final String LEFT =
            "(?<![\\p{L}\\p{M}\\p{N}_@#])(?<!\\p{N}[.,:])(?<!(?<!\\p{N}{3})/)(?<![\\p{L}\\p{M}][-‑])";
    /// Not inside a longer figure; glued units of measure are let through.
    static final String RIGHT =
            "(?!\\p{N})(?![.,:]\\p{N})(?!/\\p{N}(?!\\p{N}{2}))(?!(?!(?:km|m|cm|mm|kg|g|ha|MW|GW|kW|kWh|ft|mph)(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}])";

    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50);
    private static final int[] TENS = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private Figures() {}

    /// The number that a figure means by the rule of its language.
    static BigDecimal parse(String figure, Language language) {
        char thousands = language == Language.VI ? '.' : ',';
        char decimal = language == Language.VI ? ',' : '.';
        int dots = count(figure, thousands);
        int commas = count(figure, decimal);
        if (dots > 0 && commas > 0) {
            // The separator that comes last is the decimal one, whoever wrote it.
            boolean usual = figure.lastIndexOf(decimal) > figure.lastIndexOf(thousands);
            return usual ? decimal(figure, thousands, decimal) : decimal(figure, decimal, thousands);
        }
        if (commas > 1) {
            return new BigDecimal(figure.replace(String.valueOf(decimal), ""));
        }
        if (dots == 1 && figure.length() - figure.indexOf(thousands) != 4) {
            return decimal(figure, decimal, thousands);
        }
        return decimal(figure, thousands, decimal);
    }

    /// Whether another language's rule would give another number.
    static boolean isAmbiguous(String figure) {
        return figure.matches("\\d{1,3}[.,]\\d{3}") && !figure.startsWith("0");
    }

    /// The value of a Roman numeral up to 89, 0 when it is none.
    static int roman(String numeral) {
        int total = 0;
        int previous = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            Integer value = ROMAN.get(numeral.charAt(i));
            if (value == null) {
                return 0;
            }
            total += value < previous ? -value : value;
            previous = Math.max(previous, value);
        }
        return toRoman(total).equals(numeral) ? total : 0;
    }

    /// The Roman numeral of a number from 1 to 89.
    static String toRoman(int number) {
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < TENS.length; i++) {
            while (left >= TENS[i]) {
                out.append(LETTERS[i]);
                left -= TENS[i];
            }
        }
        return out.toString();
    }

    /// A number in figures with the separators of the language.
    static String format(BigDecimal number, Language language) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(language == Language.VI ? '.' : ',');
            }
            out.append(whole.charAt(i));
        }
        return point < 0
                ? out.toString()
                : out.append(language == Language.VI ? ',' : '.')
                        .append(plain, point + 1, plain.length())
                        .toString();
    }

    private static BigDecimal decimal(String figure, char thousands, char decimal) {
        return new BigDecimal(figure.replace(String.valueOf(thousands), "").replace(decimal, '.'));
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
