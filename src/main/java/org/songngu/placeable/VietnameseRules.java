package org.songngu.placeable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.placeable.Reading.Mark;

/// Vietnamese dates, times and ranks as the press writes them, and all other rules in their order.
final class VietnameseRules {

    private static final String MONTH_WORD =
            "(?<word>(?i:giêng|hai|ba|tư|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)|Một|Năm)";
    private static final String YEAR = "(?:(?:" + Rule.S0 + "[/.\\-–]" + Rule.S0 + "|" + Rule.S + "năm" + Rule.S
            + "|,? )(?<year>(?:1[0-9]|20|21)\\d{2})(?!\\d|[.,]\\d{3}))?";
    private static final String DAY_BEFORE = "(?:(?:ngày|mùng|mồng)" + Rule.S + ")?";
    private static final Pattern DAY_CONTEXT = Pattern.compile(
            "(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|từ|đến|tới|trước|sau|lễ|dịp|khánh|qua|nay|mai|kia|mùng|mồng|Hai|Ba|Tư|Năm"
                    + "|Sáu|Bảy|nhật|vào|hết|kỷ niệm|cuối|đầu)[\\s,(]{1,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOOSE_DAY_CONTEXT = Pattern.compile(
            "(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|hôm|(?:nay|qua|kia|mai)[\\s]?\\(|nhật,|(?:Hai|Ba|Tư|Năm|Sáu|Bảy),)\\s?\\(?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HOUR_CONTEXT = Pattern.compile(
            "(?:lúc|vào|hồi|trước|sau|khoảng|từ|đến|tới)\\s$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private VietnameseRules() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(CopiedRules.rules());
        rules.add(Rule.text(Rule.LEFT + "(?:24/7|24/24|50/50|100/100)(?![\\p{L}\\p{N}/])"));
        rules.addAll(days());
        rules.addAll(monthsByName());
        rules.addAll(periods());
        rules.addAll(times());
        rules.addAll(ranks());
        rules.add(Rule.of(
                Rule.LEFT + "(?<n>\\d|một|hai|ba|bốn)(?:/| phần )(?<d>\\d{1,2}|ba|tư|năm)" + "(?![\\p{L}\\p{N}/])",
                VietnameseRules::fraction));
        rules.addAll(AmountRules.vietnamese());
        rules.add(Rule.caseExact(
                "(?=[IVX])(?<=[\\p{L}] )(?<roman>[IVX]{2,6})" + Rule.RIGHT,
                (match, source) -> rank(match, source, PlaceableKind.NUMBER, Mark.SOFT)));
        return rules;
    }

    private static List<Rule> days() {
        return List.of(
                Rule.of(
                        Rule.LEFT + "(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})" + Rule.RIGHT,
                        Dates::day),
                Rule.of(
                        Rule.LEFT + DAY_BEFORE
                                + "(?<day>\\d{1,2})[/.\\-–](?<month>\\d{1,2})[/.\\-–](?<year>(?:1[0-9]|20|21)\\d{2})"
                                + "(?![\\p{L}\\p{N}/])",
                        Dates::day),
                // ngày 20 và 21/5, từ 15 đến 30/7, 20-21/5: the first day has the second one's month
                Rule.of(
                        "(?<!tháng |[\\p{L}\\p{N}.,/\\-])" + DAY_BEFORE + "(?<day>\\d{1,2})(?=" + Rule.S0
                                + "(?:[-–,]|và|đến|tới)" + Rule.S0
                                + "(?:(?:hết )?ngày )?(?:\\d{1,2}(?:, | và ))?\\d{1,2}"
                                + "(?:/| tháng )(?<month>\\d{1,2})(?:(?:/| năm )(?<year>(?:19|20)\\d{2}))?(?![\\p{L}\\p{N}/]|[.,]\\d))",
                        Dates::day),
                Rule.of(
                        Rule.LEFT + DAY_BEFORE + "(?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?![\\p{L}\\p{N}/]|[.,]\\d)"
                                + "(?: năm (?<year>(?:1[0-9]|20|21)\\d{2})" + Rule.RIGHT + ")?",
                        Dates::day),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,/\\-])" + DAY_BEFORE
                                + "(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\p{L}\\p{N}/]|[.,]\\d)"
                                + "(?: năm (?<year>(?:19|20)\\d{2})" + Rule.RIGHT + ")?",
                        VietnameseRules::slashDay),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,/\\-])" + DAY_BEFORE
                                + "(?<day>\\d{1,2})[.\\-](?<month>\\d{1,2})(?![\\p{L}\\p{N}/%]|[.,\\-]\\d| tháng)",
                        VietnameseRules::looseDay));
    }

    private static List<Rule> monthsByName() {
        return List.of(
                // ngày 9 tháng năm: behind a day it is May, were it written small; «tháng năm 2005» might be either
                Rule.caseExact(
                        Rule.LEFT + "[Nn]gày (?<day>\\d{1,2}) tháng (?<word>một|năm)(?! \\d| (?:lần|hai|ba|mươi))"
                                + YEAR + Rule.RIGHT,
                        VietnameseRules::dayWithMonthWord),
                // ngày 6 tháng Mười năm 2006
                Rule.caseExact(
                        Rule.LEFT + DAY_BEFORE.replace("ngày", "[Nn]gày")
                                + "(?<day>\\d{1,2})(?=(?: (?:và|đến|tới) (?:ngày )?| ?[-–] ?)\\d{1,2} [Tt]háng "
                                + MONTH_WORD
                                + Rule.RIGHT + ")",
                        VietnameseRules::dayWithMonthWord),
                Rule.caseExact(
                        Rule.LEFT + DAY_BEFORE.replace("ngày", "[Nn]gày") + "(?<day>\\d{1,2}) [Tt]háng " + MONTH_WORD
                                + Rule.RIGHT + YEAR + Rule.RIGHT,
                        VietnameseRules::dayWithMonthWord),
                Rule.of(
                        Rule.LEFT + "tháng " + "(?<month>\\d{1,2})(?!\\d|[,.]\\d|\\.\\d|/\\d{1,2}(?!\\d))" + YEAR
                                + Rule.RIGHT,
                        Dates::month),
                Rule.caseExact(
                        Rule.LEFT + "[Tt]háng " + MONTH_WORD + Rule.RIGHT + YEAR + Rule.RIGHT,
                        VietnameseRules::monthWord),
                Rule.of(
                        "(?<!quý |[\\p{L}\\p{N}.,/\\-])(?<month>\\d{1,2})[/](?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}/\\-])",
                        Dates::month),
                Rule.of(
                        Rule.LEFT
                                + "ngày (?<day>\\d{1,2})(?![\\p{L}\\p{N}/%]|[.,\\-]\\d| (?:ngày|tháng|tuổi|năm|nghìn|triệu|giờ))",
                        Dates::bareDay));
    }

    private static List<Rule> periods() {
        return List.of(
                Rule.of(
                        Rule.LEFT + "quý (?<q>IV|I{1,3}|[1-4]|một|hai|ba|tư|bốn)" + Rule.RIGHT + YEAR,
                        VietnameseRules::quarter),
                Rule.of(
                        Rule.LEFT
                                + "(?<n>\\d{1,2}|ba|sáu|chín|nửa) (?:tháng )?(?<side>đầu|cuối)(?: của)? năm(?: (?<year>20\\d{2}))?"
                                + "(?: nay)?" + Rule.RIGHT,
                        VietnameseRules::months),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,/])(?<phase>giai đoạn )?(?<from>(?:1[5-9]|20|21)\\d{2})" + Rule.S0
                                + Rule.DASH + Rule.S0
                                + "(?<to>(?:1[5-9]|20|21)\\d{2}|\\d{2}(?!\\s?[%-]))(?![\\p{L}\\p{N}/]|[.,]\\d)",
                        Dates::years),
                Rule.of(
                        Rule.LEFT
                                + "(?:(?:những )?(?:thập niên|thập kỷ)|những năm)(?: thứ| những năm)? (?<tens>(?:(?:18|19|20)\\d|\\d)0)"
                                + Rule.RIGHT,
                        Dates::decade),
                Rule.caseExact(
                        Rule.LEFT + "[Tt]hế kỷ (?:thứ )?(?:(?<roman>[IVX]{1,6})|(?<n>\\d{1,2}))" + Rule.RIGHT,
                        Dates::century),
                Rule.of(Rule.LEFT + "năm (?<year>(?:1[0-9]|20|21)\\d{2})(?![\\p{L}\\p{N}]|[.,]\\d)", Dates::year),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,/$€£])(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}/%]|[.,]\\d| (?:triệu|tỷ|tỉ|USD|đồng|nghìn|km|MW))",
                        Dates::year));
    }

    private static List<Rule> times() {
        String part = "(?: (?<part>(?:rạng )?sáng|trưa|chiều|tối|đêm|khuya)" + Rule.RIGHT + ")?";
        return List.of(
                Rule.of(
                        Figures.LEFT
                                + "(?<hour>\\d{1,2}) ?(?:h|giờ) ?(?<minute>\\d{1,2})(?![\\p{N}]|[.,/]\\d)(?: ?(?:phút|ph|p)"
                                + Rule.RIGHT + ")?" + part,
                        VietnameseRules::clock),
                Rule.of(Figures.LEFT + "(?<hour>\\d{1,2})(?<sign>h| giờ)" + Rule.RIGHT + part, VietnameseRules::hour),
                Rule.of(
                        Figures.LEFT + "(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?![\\p{L}\\p{N}:])" + part,
                        VietnameseRules::clock));
    }

    private static List<Rule> ranks() {
        String rank = "(?:(?<roman>[IVX]{1,7})|(?<n>\\d{1,3})|(?<word>(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi|mười)"
                + "(?: (?:một|mốt|hai|ba|bốn|tư|lăm|sáu|bảy|tám|chín))?|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín))";
        return List.of(
                Rule.caseExact(
                        Rule.LEFT
                                + "[Kk]h[óo][áa]? (?:thứ )?(?:(?<roman>[IVX]{1,6})|(?<n>\\d{1,2}))(?![\\p{L}\\p{N}/%]|[.,]\\d)",
                        (match, source) -> rank(match, source, PlaceableKind.ORDINAL, Mark.TENURE)),
                Rule.caseExact(
                        "(?=[IVX])(?<=[Đđ]ại hội (?:Đảng )?|[Đđ]ại hội đại biểu toàn quốc |[Kk]ỳ họp |[Pp]hiên họp |ĐẠI HỘI )(?<roman>[IVX]{1,6})"
                                + Rule.RIGHT,
                        (match, source) -> rank(match, source, PlaceableKind.ORDINAL)),
                Rule.caseExact(
                        Rule.LEFT + "[Ll]ần (?:thứ )" + rank + Rule.RIGHT,
                        (match, source) -> rank(match, source, PlaceableKind.ORDINAL)),
                Rule.caseExact(
                        "(?=[Tt]hứ)(?<=(?:họp|[Pp]hiên|[Vv]òng|[Kk]ỳ|đứng|hạng|xếp|[Đđ]ợt|khóa|tháng|[Hh]ội nghị|phán|niệm) )[Tt]hứ "
                                + rank + Rule.RIGHT,
                        (match, source) -> rank(match, source, PlaceableKind.ORDINAL)),
                // Monday to Saturday are «thứ hai» to «thứ bảy»; from 8 on it is always a rank
                Rule.text(Rule.LEFT + "thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy|nhất)" + Rule.RIGHT),
                Rule.caseExact(
                        Rule.LEFT + "[Tt]hứ " + rank + Rule.RIGHT,
                        (match, source) -> rank(match, source, PlaceableKind.ORDINAL)));
    }

    private static @Nullable Reading slashDay(MatchResult match, String source) {
        int day = Rule.number(match, "day");
        int month = Rule.number(match, "month");
        boolean fractionLike = day < month && (month <= 5 || month == 10) && match.group("year") == null;
        if (fractionLike
                && match.start() == match.start("day")
                && !DAY_CONTEXT.matcher(before(source, match)).find()) {
            return null;
        }
        return Dates.day(match, source);
    }

    private static @Nullable Reading looseDay(MatchResult match, String source) {
        boolean said = match.start() < match.start("day");
        return said || LOOSE_DAY_CONTEXT.matcher(before(source, match)).find() ? Dates.day(match, source) : null;
    }

    private static @Nullable Reading dayWithMonthWord(MatchResult match, String source) {
        return Dates.day(match, source, month(match));
    }

    private static Reading monthWord(MatchResult match, String source) {
        Value month = new Value.Day(Rule.number(match, "year"), month(match), 0);
        return Reading.of(PlaceableKind.DATE, month, match.start(), match.end(), source, Mark.WORDS);
    }

    private static int month(MatchResult match) {
        return switch (match.group("word").toLowerCase(Locale.ROOT)) {
            case "giêng" -> 1;
            case "chạp", "mười hai" -> 12;
            case "mười một" -> 11;
            default -> Numerals.vietnamese(match.group("word"));
        };
    }

    private static Reading quarter(MatchResult match, String source) {
        String text = match.group("q");
        int roman = Figures.roman(text.toUpperCase(Locale.ROOT));
        int quarter = roman > 0
                ? roman
                : Character.isDigit(text.charAt(0)) ? text.charAt(0) - '0' : Numerals.vietnamese(text);
        Value value = new Value.Months(Rule.number(match, "year"), quarter * 3 - 2, quarter * 3);
        return Reading.of(PlaceableKind.DATE, value, match.start(), match.end(), source);
    }

    private static @Nullable Reading months(MatchResult match, String source) {
        String text = match.group("n").toLowerCase(Locale.ROOT);
        int count = text.equals("nửa")
                ? 6
                : Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : Numerals.vietnamese(text);
        if (count < 1 || count > 11 || (!text.equals("nửa") && !match.group().contains("háng"))) {
            return null;
        }
        boolean first = match.group("side").equalsIgnoreCase("đầu");
        Value value = new Value.Months(Rule.number(match, "year"), first ? 1 : 13 - count, first ? count : 12);
        return Reading.of(PlaceableKind.DATE, value, match.start(), match.end(), source);
    }

    private static @Nullable Reading clock(MatchResult match, String source) {
        return Dates.clock(match, source, half(match));
    }

    private static @Nullable Reading hour(MatchResult match, String source) {
        boolean said = match.group("part") != null;
        boolean placed = HOUR_CONTEXT.matcher(before(source, match)).find();
        boolean followed = source.substring(match.end()).matches("(?s)(?:,? ngày | \\(?giờ | cùng ngày).*");
        boolean letter = match.group("sign").equals("h") && Rule.number(match, "hour") < 24;
        return said || placed || followed || letter ? Dates.clock(match, source, half(match)) : null;
    }

    // Noon begins at ten and night goes on until dawn: 11 giờ trưa and 2 giờ đêm are a.m., 12 giờ đêm is midnight.
    private static int half(MatchResult match) {
        String part = match.group("part");
        if (part == null) {
            return 0;
        }
        int hour = Rule.number(match, "hour");
        boolean morning = switch (part.toLowerCase(Locale.ROOT)) {
            case "trưa" -> hour == 10 || hour == 11;
            case "đêm", "khuya" -> hour <= 5 || hour == 12;
            case "tối" -> hour == 12;
            case "chiều" -> false;
            default -> true;
        };
        return morning ? -1 : 1;
    }

    private static @Nullable Reading rank(MatchResult match, String source, PlaceableKind kind, Mark... marks) {
        String roman = match.group("roman");
        int number = 0;
        if (roman != null) {
            number = Figures.roman(roman);
        } else if (match.namedGroups().containsKey("n") && match.group("n") != null) {
            number = Integer.parseInt(match.group("n"));
        } else if (match.namedGroups().containsKey("word") && match.group("word") != null) {
            number = Numerals.vietnamese(match.group("word"));
        }
        if (number == 0) {
            return null;
        }
        Value value = kind == PlaceableKind.ORDINAL
                ? new Value.Ordinal(number)
                : new Value.Amount(java.math.BigDecimal.valueOf(number), 0, "");
        return Reading.of(kind, value, match.start(), match.end(), source, marks);
    }

    private static @Nullable Reading fraction(MatchResult match, String source) {
        int numerator = part(match.group("n"));
        int denominator = part(match.group("d"));
        if (numerator >= denominator || denominator > 20) {
            return null;
        }
        return Reading.of(
                PlaceableKind.NUMBER,
                new Value.Fraction(numerator, denominator),
                match.start(),
                match.end(),
                source,
                Mark.SOFT);
    }

    private static int part(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : Numerals.vietnamese(text);
    }

    private static String before(String source, MatchResult match) {
        return source.substring(Math.max(0, match.start() - 16), match.start());
    }
}
