package org.songngu.placeable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.songngu.text.Language;

/// Number words up to 999 of the two languages; magnitudes stand apart.
final class Numerals {

    private static final String VI_DIGIT = "(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)";
    // After a ten, five is «lăm»: «ba mươi năm» is thirty years.
    private static final String VI_UNIT_DIGIT = "(?:một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)";
    private static final String VI_UNDER_HUNDRED =
            "(?:" + VI_DIGIT + " mươi(?: " + VI_UNIT_DIGIT + ")?|mười(?: " + VI_UNIT_DIGIT + ")?)";
    /// Vietnamese words that are safely a number (`hai`, `mười hai`, `năm trăm`); not `một`, `năm` alone.
    static final String VI = "(?:" + VI_DIGIT + " trăm(?: (?:linh|lẻ) " + VI_DIGIT + "| " + VI_UNDER_HUNDRED + ")?|"
            + VI_UNDER_HUNDRED + "|hai|ba|bốn|sáu|bảy|tám|chín)";
    /// Vietnamese words that are a number when a magnitude or unit follows.
    static final String VI_BEFORE_UNIT = "(?:" + VI + "|một|năm)";

    private static final String EN_TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String EN_DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String EN_TEEN =
            "(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ten|eleven|twelve)";
    private static final String EN_UNDER_HUNDRED = "(?:" + EN_TENS + "(?:[- ]" + EN_DIGIT + ")?|" + EN_TEEN + ")";
    /// English number words.
    static final String EN = "(?:(?:a|" + EN_DIGIT + ") hundred(?: (?:and )?(?:" + EN_UNDER_HUNDRED + "|" + EN_DIGIT
            + "))?|" + EN_UNDER_HUNDRED + "|" + EN_DIGIT + ")";
    /// English ordinal words up to `ninety-ninth`.
    static final String EN_ORDINAL = "(?:(?:" + EN_TENS
            + "-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth"
            + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth"
            + "|sixtieth|seventieth|eightieth|ninetieth)";

    private static final List<String> EN_WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> EN_TEN_WORDS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> EN_ORDINAL_WORDS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final List<String> VI_WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Map<String, Integer> VI_VARIANTS =
            Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5, "bẩy", 7, "nhất", 1, "nhì", 2);

    private Numerals() {}

    /// The number of Vietnamese words that [#VI_BEFORE_UNIT] matched.
    static int vietnamese(String words) {
        int total = 0;
        int digit = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            switch (word) {
                case "trăm" -> {
                    total += digit * 100;
                    digit = 0;
                }
                case "mươi" -> {
                    total += digit * 10;
                    digit = 0;
                }
                case "mười" -> total += 10;
                case "linh", "lẻ" -> digit = 0;
                default -> digit = Math.max(VI_WORDS.indexOf(word), VI_VARIANTS.getOrDefault(word, 0));
            }
        }
        return total + digit;
    }

    /// The number of English words that [#EN] matched.
    static int english(String words) {
        int total = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            switch (word) {
                case "a" -> total = 1;
                case "and" -> {}
                case "hundred" -> total *= 100;
                default -> total += Math.max(EN_WORDS.indexOf(word), 10 * Math.max(0, EN_TEN_WORDS.indexOf(word)));
            }
        }
        return total;
    }

    /// The rank of an English ordinal that [#EN_ORDINAL] matched.
    static int englishOrdinal(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            return 10 * EN_TEN_WORDS.indexOf(lower.substring(0, hyphen))
                    + EN_ORDINAL_WORDS.indexOf(lower.substring(hyphen + 1));
        }
        int small = EN_ORDINAL_WORDS.indexOf(lower);
        return small >= 0 ? small : 10 * EN_TEN_WORDS.indexOf(lower.replace("ieth", "y"));
    }

    /// A number up to ten in words.
    static String word(int number, Language language) {
        return (language == Language.VI ? VI_WORDS : EN_WORDS).get(number);
    }

    /// An English rank: `first`, `13th`.
    static String ordinalWord(int number) {
        return EN_ORDINAL_WORDS.get(number);
    }

    /// An English rank in figures: `13th`, `21st`.
    static String ordinalFigure(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
