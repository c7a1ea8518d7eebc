package org.songngu.placeable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.songngu.placeable.Reading.Mark;
import org.songngu.text.Language;

/// Numbers, percentages, money and multiples.
final class AmountRules {

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("chục", 1),
            Map.entry("trăm", 2),
            Map.entry("nghìn", 3),
            Map.entry("ngàn", 3),
            Map.entry("vạn", 4),
            Map.entry("chục nghìn", 4),
            Map.entry("trăm nghìn", 5),
            Map.entry("triệu", 6),
            Map.entry("chục triệu", 7),
            Map.entry("trăm triệu", 8),
            Map.entry("tỷ", 9),
            Map.entry("trăm tỷ", 11),
            Map.entry("nghìn tỷ", 12),
            Map.entry("triệu tỷ", 15),
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("k", 3),
            Map.entry("million", 6),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("billion", 9),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("trillion", 12),
            Map.entry("tn", 12),
            Map.entry("quadrillion", 15));
    private static final String VI_MAGNITUDE =
            "(?<mag>(?:nghìn|ngàn|triệu|trăm) t[ỷỉ](?! (?:lệ|trọng|giá|số|phú|suất|đối))"
                    + "|t[ỷỉ](?! (?:lệ|trọng|giá|số|phú|suất|đối))|(?:chục |trăm )?(?:nghìn|ngàn|triệu)|vạn|chục|trăm)"
                    + Rule.RIGHT
                    + "(?<half>" + Rule.S + "rưỡi)?";
    private static final String VI_UNIT = "(?:" + Rule.S0 + "(?<percent>%)|" + Rule.S
            + "(?:(?<points>điểm (?:phần trăm|%))|(?<percentword>phần trăm)|(?<times>lần(?! (?:thứ|này|đầu|cuối|gần|trước|sau)))|"
            + Currency.after(Language.VI) + ")" + Rule.RIGHT + ")";
    private static final String EN_MAGNITUDE =
            "(?:(?<short>m|b|k|mn|mln|bn|bln|tn)|[- \\u00A0]?(?<mag>hundred|thousand|million|billion|trillion|quadrillion"
                    + "|dozens?|mn|mln|bn|bln|tn))" + Rule.RIGHT;
    private static final String EN_UNIT = "(?:" + Rule.S0 + "(?<percent>%)|(?:" + Rule.S
            + "|-)(?:(?<points>percentage[ -]points?)|(?<percentword>per ?cent|pct)|(?<times>times|fold)|"
            + Currency.after(Language.EN) + ")" + Rule.RIGHT + ")";

    private AmountRules() {}

    static List<Rule> vietnamese() {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.of(
                Rule.LEFT + "gấp (?<words>đôi|rưỡi|ba|bốn|năm|mười)(?! mươi| trăm| nghìn| lần)" + Rule.RIGHT,
                AmountRules::vietnameseMultiple));
        rules.add(Rule.caseExact(
                "(?=[A-Z\\p{Sc}])" + Rule.LEFT + "(?:" + Currency.before() + ")" + Rule.S0 + "(?<fig>" + Figures.VI
                        + ")(?i:" + Rule.S0 + VI_MAGNITUDE + ")?" + Figures.RIGHT,
                (match, source) -> figure(match, source, Language.VI)));
        rules.add(Rule.of(
                Figures.LEFT + "(?<fig>" + Figures.VI + ")(?:" + Rule.S0 + VI_MAGNITUDE + ")?" + VI_UNIT + "?"
                        + Figures.RIGHT,
                (match, source) -> figure(match, source, Language.VI)));
        rules.add(Rule.of(
                Rule.LEFT + "(?<words>" + Numerals.VI_BEFORE_UNIT + ")(?:" + Rule.S + VI_MAGNITUDE + ")?" + VI_UNIT
                        + "?" + Rule.RIGHT,
                AmountRules::vietnameseWords));
        return rules;
    }

    static List<Rule> english() {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.of(
                Rule.LEFT + "(?<words>" + Numerals.EN + ") and a half(?:" + EN_MAGNITUDE + ")?" + EN_UNIT + "?"
                        + Rule.RIGHT,
                (match, source) -> englishWords(match, source, new BigDecimal("0.5"))));
        rules.add(Rule.caseExact(
                "(?=[A-Z\\p{Sc}])" + Rule.LEFT + "(?:" + Currency.before() + ")" + Rule.S0 + "(?<fig>" + Figures.EN
                        + ")(?i:" + EN_MAGNITUDE + ")?" + Figures.RIGHT,
                (match, source) -> figure(match, source, Language.EN)));
        rules.add(Rule.of(
                Figures.LEFT + "(?<fig>" + Figures.EN + ")(?:" + EN_MAGNITUDE + ")?" + EN_UNIT + "?" + Figures.RIGHT,
                (match, source) -> figure(match, source, Language.EN)));
        rules.add(Rule.of(
                Rule.LEFT + "(?<words>half an?|an?)(?=[- ](?:hundred|thousand|million|billion|trillion|dozen)"
                        + Rule.RIGHT + ")" + EN_MAGNITUDE + EN_UNIT + "?" + Rule.RIGHT,
                (match, source) -> englishWords(match, source, BigDecimal.ZERO)));
        rules.add(Rule.of(
                Rule.LEFT + "(?<words>two|three|four|five|six|seven|eight|nine|ten)(?<times>fold)" + Rule.RIGHT,
                (match, source) ->
                        amount(match, source, BigDecimal.valueOf(Numerals.english(match.group("words"))), 0, "x")));
        rules.add(Rule.of(
                Rule.LEFT + "(?<words>" + Numerals.EN + ")(?:" + EN_MAGNITUDE + ")?" + EN_UNIT + "?" + Rule.RIGHT,
                (match, source) -> englishWords(match, source, BigDecimal.ZERO)));
        return rules;
    }

    private static @Nullable Reading figure(MatchResult match, String source, Language language) {
        String figure = match.group("fig");
        if (figure.matches("0\\d+")) {
            return null; // the rest of «63 000» or «8: 09», or a number of a thing
        }
        String brief = group(match, "short");
        int start = match.start();
        boolean prefixed = match.start("fig") > start;
        String unit = prefixed ? currency(match, "b") : unit(match);
        int end = match.end();
        String magnitude = brief != null ? brief : group(match, "mag");
        if (brief != null && !prefixed && brief.length() == 1 && !brief.equals("K")) {
            // 1.5m are metres
            magnitude = null;
            end = match.end("fig");
        }
        if (unit.equals("KRW") && magnitude == null && !prefixed) {
            // «The team of 5 won»
            unit = "";
            end = match.end("fig");
        }
        BigDecimal number = Figures.parse(figure, language);
        if (group(match, "half") != null) {
            number = number.add(new BigDecimal("0.5"));
        }
        if (magnitude != null && magnitude.toLowerCase(Locale.ROOT).startsWith("dozen")) {
            number = number.multiply(BigDecimal.valueOf(12));
        }
        Value.Amount amount = new Value.Amount(number, power(magnitude), unit);
        Mark[] marks = Figures.isAmbiguous(figure) ? new Mark[] {Mark.ASSUMED} : new Mark[0];
        return Reading.of(kind(amount), amount, start, end, source, marks);
    }

    private static @Nullable Reading vietnameseWords(MatchResult match, String source) {
        String words = match.group("words");
        String magnitude = group(match, "mag");
        String unit = unit(match);
        boolean bare = magnitude == null && (unit.isEmpty() || unit.equals("x"));
        if (bare && (words.equalsIgnoreCase("một") || words.equalsIgnoreCase("năm"))) {
            return null;
        }
        if (Character.isUpperCase(words.charAt(0)) && bare) {
            // A sentence may begin with «Hai nước», but «Hai Bà Trưng», «Ba Lan» are names.
            boolean opens = match.start() == 0;
            boolean name = match.end() + 1 < source.length() && Character.isUpperCase(source.charAt(match.end() + 1));
            if (!opens || name) {
                return null;
            }
        }
        BigDecimal number = BigDecimal.valueOf(Numerals.vietnamese(words));
        if (group(match, "half") != null) {
            number = number.add(new BigDecimal("0.5"));
        }
        return amount(match, source, number, power(magnitude), unit);
    }

    private static Reading vietnameseMultiple(MatchResult match, String source) {
        BigDecimal number = switch (match.group("words").toLowerCase(Locale.ROOT)) {
            case "đôi" -> BigDecimal.TWO;
            case "rưỡi" -> new BigDecimal("1.5");
            default -> BigDecimal.valueOf(Numerals.vietnamese(match.group("words")));
        };
        return amount(match, source, number, 0, "x");
    }

    private static @Nullable Reading englishWords(MatchResult match, String source, BigDecimal extra) {
        if (group(match, "short") != null) {
            return null;
        }
        String words = match.group("words").toLowerCase(Locale.ROOT);
        String magnitude = group(match, "mag");
        BigDecimal number = switch (words) {
            case "a", "an" -> BigDecimal.ONE;
            case "half a", "half an" -> new BigDecimal("0.5");
            default -> BigDecimal.valueOf(Numerals.english(words));
        };
        if (magnitude != null && magnitude.startsWith("dozen")) {
            number = number.multiply(BigDecimal.valueOf(12));
        }
        String unit = unit(match);
        if (unit.equals("KRW") && magnitude == null) {
            return null;
        }
        return amount(match, source, number.add(extra), power(magnitude), unit);
    }

    private static Reading amount(MatchResult match, String source, BigDecimal number, int power, String unit) {
        Value.Amount amount = new Value.Amount(number, power, unit);
        return Reading.of(kind(amount), amount, match.start(), match.end(), source, Mark.WORDS);
    }

    private static PlaceableKind kind(Value.Amount amount) {
        if (amount.isMoney()) {
            return PlaceableKind.MONEY;
        }
        return amount.unit().equals("%") || amount.unit().equals("pp") ? PlaceableKind.PERCENT : PlaceableKind.NUMBER;
    }

    private static int power(@Nullable String magnitude) {
        if (magnitude == null) {
            return 0;
        }
        String word = magnitude.toLowerCase(Locale.ROOT).replace('ỉ', 'ỷ').replace("ngàn", "nghìn");
        return POWERS.getOrDefault(word, 0);
    }

    private static String unit(MatchResult match) {
        if (group(match, "percent") != null || group(match, "percentword") != null) {
            return "%";
        }
        if (group(match, "points") != null) {
            return "pp";
        }
        if (group(match, "times") != null) {
            return "x";
        }
        return currency(match, "a");
    }

    private static String currency(MatchResult match, String side) {
        for (Currency currency : Currency.values()) {
            if (group(match, currency.group(side)) != null) {
                return currency.name();
            }
        }
        return "";
    }

    private static @Nullable String group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }
}
