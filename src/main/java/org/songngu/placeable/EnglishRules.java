package org.songngu.placeable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.placeable.Reading.Mark;

/// English dates, times and ranks, and all other rules in their order.
final class EnglishRules {

    /// The months in full.
    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final String MONTH =
            "(?<m>January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![\\p{L}])\\.?";
    private static final String YEAR = "(?:1[0-9]|20|21)\\d{2}";
    private static final String NTH = "(?:st|nd|rd|th)?";
    private static final Pattern MONTH_CONTEXT = Pattern.compile(
            "(?:in|for|last|this|next|since|until|till|by|of|early|late|mid|mid-|to|from|and|through|every|between|-|–|,|between)[ ]?$",
            Pattern.CASE_INSENSITIVE);

    private EnglishRules() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(CopiedRules.rules());
        rules.add(Rule.text(Rule.LEFT + "(?:24/7|24/24|50/50|100/100)(?![\\p{L}\\p{N}/])"));
        rules.addAll(days());
        rules.addAll(periods());
        rules.addAll(times());
        rules.addAll(ranks());
        rules.addAll(AmountRules.english());
        rules.add(Rule.caseExact("(?=[IVX])(?<=[\\p{L}] )(?<roman>[IVX]{2,6})" + Rule.RIGHT, EnglishRules::roman));
        return rules;
    }

    private static List<Rule> days() {
        String joint = Rule.S0 + "(?:[-–,]|and|to|until|through)" + Rule.S0 + "(?:the )?";
        String year = "(?:,? (?<year>" + YEAR + ")(?![\\p{L}\\p{N}]|,\\d{3}))?";
        return List.of(
                Rule.of(
                        Rule.LEFT + "(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})" + Rule.RIGHT,
                        Dates::day),
                // 20 and 21 May: the first day has the second one's month
                Rule.caseExact(
                        Rule.LEFT + "(?<day>\\d{1,2})" + NTH + "(?=" + joint + "\\d{1,2}" + NTH + "(?: of)? " + MONTH
                                + ")",
                        EnglishRules::namedDay),
                Rule.caseExact(
                        Rule.LEFT + "(?<day>\\d{1,2})" + NTH + "(?: of)?[ -]" + MONTH + "(?:,?[ -](?<year>" + YEAR + ")"
                                + Rule.RIGHT + ")?",
                        EnglishRules::namedDay),
                Rule.caseExact(
                        Rule.LEFT + MONTH + " (?:the )?(?<day>\\d{1,2})" + NTH + "(?![\\p{L}\\p{N}%]|[.,:]\\d)" + year,
                        EnglishRules::namedDay),
                // May 20 and 21, July 15 to 30, May 20-21
                Rule.caseExact(
                        "(?=\\d)(?<=" + MONTH.replace("?<m>", "").replace("\\.?", "\\.{0,1}")
                                + " \\d{1,2}(?:st|nd|rd|th){0,1} {0,1}(?:[-–]|and|to) {0,1})(?<day>\\d{1,2})" + NTH
                                + "(?![\\p{L}\\p{N}%/]|[.,:]\\d| (?:percent|million|billion|people|years?|January|February|March|April|May|June|July|August|September|October|November|December))"
                                + year,
                        EnglishRules::sharedMonth),
                Rule.of(
                        Rule.LEFT + "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}/])",
                        EnglishRules::slashDay),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,/\\-])(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\p{L}\\p{N}/]|[.,]\\d)",
                        EnglishRules::slashDay),
                Rule.caseExact(
                        Rule.LEFT + MONTH + "(?:(?:,? | of )(?<year>" + YEAR + ")(?![\\p{L}\\p{N}]|,\\d{3}))?"
                                + Rule.RIGHT,
                        EnglishRules::month),
                Rule.of(Rule.LEFT + "(?<month>\\d{1,2})/(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}/])", Dates::month));
    }

    private static List<Rule> periods() {
        String nth = "(?<n>first|second|third|fourth|last|1st|2nd|3rd|4th)";
        String of = "(?:(?:,| of| in)? (?:(?:the )?(?<year>20\\d{2}|19\\d{2})|(?:the|this) year)" + Rule.RIGHT + ")?";
        return List.of(
                Rule.of(Rule.LEFT + nth + "[ -]quarters?" + Rule.RIGHT + of, EnglishRules::quarter),
                Rule.of(
                        Rule.LEFT + "Q(?<n>[1-4])(?:(?:[/ ]| of )(?<year>20\\d{2}))?" + Rule.RIGHT,
                        EnglishRules::quarter),
                Rule.of(
                        Rule.LEFT + "(?<side>first|last|second)[ -](?<n>half|" + Numerals.EN
                                + "|\\d{1,2})(?<months>[ -]months?)?" + Rule.RIGHT + of,
                        EnglishRules::months),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,/])(?<from>(?:1[5-9]|20|21)\\d{2})" + Rule.S0 + Rule.DASH + Rule.S0
                                + "(?<to>(?:1[5-9]|20|21)\\d{2}|\\d{2})(?![\\p{L}\\p{N}/]|[.,]\\d)(?:(?<phase> period)"
                                + Rule.RIGHT + ")?",
                        Dates::years),
                Rule.of(Rule.LEFT + "['’]?(?<tens>(?:(?:18|19|20)\\d|[2-9])0)['’]?s" + Rule.RIGHT, Dates::decade),
                Rule.of(
                        Rule.LEFT + "(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<roman>[IVX]{1,6})|(?<word>"
                                + Numerals.EN_ORDINAL + "))[ -]century" + Rule.RIGHT,
                        EnglishRules::century),
                Rule.of(
                        "(?<![\\p{L}\\p{N}.,/$€£])(?<year>(?:19|20)\\d{2})(?![\\p{L}\\p{N}/%]|[.,]\\d| (?:million|billion|thousand|USD|VND|km|MW))",
                        Dates::year));
    }

    private static List<Rule> times() {
        String half = " ?(?<half>[ap])\\.? ?m(?:\\.(?!\\s*$)|(?![\\p{L}]))";
        return List.of(
                Rule.of(
                        Figures.LEFT + "(?<hour>\\d{1,2})(?:[:.h](?<minute>[0-5]\\d))?" + half + "(?![\\p{L}\\p{N}])",
                        EnglishRules::clock),
                Rule.of(
                        Figures.LEFT + "(?<hour>\\d{1,2})(?:[:h](?<minute>[0-5]\\d))(?<half>)(?![\\p{L}\\p{N}:])",
                        EnglishRules::clock),
                Rule.of(Figures.LEFT + "(?<hour>\\d{1,2}) o['’]clock(?<half>)" + Rule.RIGHT, EnglishRules::clock));
    }

    private static List<Rule> ranks() {
        return List.of(
                Rule.of(
                        "(?<!and |and a )" + Rule.LEFT
                                + "(?:(?<a>one|a|two|three|four)[ -](?<d>half|thirds?|quarters?|fifths?)|(?<h>half)"
                                + "(?! an? (?:million|billion|trillion|dozen)))"
                                + Rule.RIGHT,
                        EnglishRules::fraction),
                Rule.of(
                        Rule.LEFT + "(?<n>\\d{1,3})(?:st|nd|rd|th)(?: (?<tenure>tenure))?" + Rule.RIGHT,
                        EnglishRules::rank),
                // «second» is a time as well, but a rank far more often
                Rule.of(
                        Rule.LEFT + "(?<word>" + Numerals.EN_ORDINAL + ")(?: (?<tenure>tenure))?" + Rule.RIGHT,
                        EnglishRules::rank));
    }

    private static int month(MatchResult match) {
        String name = match.group("m").substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable Reading namedDay(MatchResult match, String source) {
        return Dates.day(match, source, month(match));
    }

    private static @Nullable Reading sharedMonth(MatchResult match, String source) {
        String before = source.substring(Math.max(0, match.start() - 30), match.start());
        int best = -1;
        int month = 0;
        for (int i = 0; i < MONTHS.size(); i++) {
            int at = before.lastIndexOf(MONTHS.get(i).substring(0, 3));
            if (at > best) {
                best = at;
                month = i + 1;
            }
        }
        return Dates.day(match, source, month);
    }

    private static @Nullable Reading slashDay(MatchResult match, String source) {
        // Day first; a figure over 12 tells when an American wrote it.
        int month = Rule.number(match, "month");
        int day = Rule.number(match, "day");
        int year = match.namedGroups().containsKey("year") ? Rule.number(match, "year") : 0;
        if (month > 12 && day <= 12) {
            int swap = month;
            month = day;
            day = swap;
        }
        if (!Dates.exists(year, month, day) || (year == 0 && day < month && month <= 5)) {
            return null;
        }
        return Reading.of(
                PlaceableKind.DATE, new Value.Day(year, month, day), match.start(), match.end(), source, Mark.ASSUMED);
    }

    private static @Nullable Reading month(MatchResult match, String source) {
        String name = match.group("m");
        String year = match.group("year");
        boolean verb = name.equals("May") || name.equals("March") || name.equals("Mar") || name.equals("Jan");
        String before = source.substring(Math.max(0, match.start() - 10), match.start());
        if (verb && year == null && !MONTH_CONTEXT.matcher(before).find()) {
            return null;
        }
        int end = year == null && match.group().endsWith(".") ? match.end() - 1 : match.end();
        Value value = new Value.Day(year == null ? 0 : Integer.parseInt(year), month(match), 0);
        return Reading.of(PlaceableKind.DATE, value, match.start(), end, source);
    }

    private static Reading quarter(MatchResult match, String source) {
        int quarter = switch (match.group("n").toLowerCase(Locale.ROOT)) {
            case "first", "1st", "1" -> 1;
            case "second", "2nd", "2" -> 2;
            case "third", "3rd", "3" -> 3;
            default -> 4;
        };
        Value value = new Value.Months(Rule.number(match, "year"), quarter * 3 - 2, quarter * 3);
        return Reading.of(PlaceableKind.DATE, value, match.start(), match.end(), source);
    }

    private static @Nullable Reading months(MatchResult match, String source) {
        String text = match.group("n").toLowerCase(Locale.ROOT);
        boolean half = text.equals("half");
        if (half == (match.group("months") != null)) {
            return null;
        }
        int count = half ? 6 : Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : Numerals.english(text);
        boolean first = match.group("side").equalsIgnoreCase("first");
        if (count < 1 || count > 11 || (!half && match.group("side").equalsIgnoreCase("second"))) {
            return null;
        }
        if (half
                && match.group("year") == null
                && !match.group().toLowerCase(Locale.ROOT).endsWith("year")) {
            return null;
        }
        Value value = new Value.Months(Rule.number(match, "year"), first ? 1 : 13 - count, first ? count : 12);
        return Reading.of(PlaceableKind.DATE, value, match.start(), match.end(), source);
    }

    private static @Nullable Reading century(MatchResult match, String source) {
        String word = match.group("word");
        if (word == null) {
            return Dates.century(match, source);
        }
        return Reading.of(
                PlaceableKind.DATE,
                new Value.Century(Numerals.englishOrdinal(word)),
                match.start(),
                match.end(),
                source);
    }

    private static @Nullable Reading clock(MatchResult match, String source) {
        String half = match.group("half").toLowerCase(Locale.ROOT);
        return Dates.clock(match, source, half.isEmpty() ? 0 : half.equals("a") ? -1 : 1);
    }

    private static @Nullable Reading rank(MatchResult match, String source) {
        boolean word = match.namedGroups().containsKey("word");
        int number = word ? Numerals.englishOrdinal(match.group("word")) : Rule.number(match, "n");
        if (number == 0) {
            return null;
        }
        Mark[] marks = match.group("tenure") != null
                ? new Mark[] {Mark.TENURE}
                : word ? new Mark[] {Mark.WORDS, Mark.SOFT} : new Mark[0];
        return Reading.of(PlaceableKind.ORDINAL, new Value.Ordinal(number), match.start(), match.end(), source, marks);
    }

    private static Reading fraction(MatchResult match, String source) {
        String a = match.group("a");
        int numerator = a == null || a.equalsIgnoreCase("a") ? 1 : Numerals.english(a);
        String d = match.group("h") != null ? "half" : match.group("d").toLowerCase(Locale.ROOT);
        int denominator = d.startsWith("h") ? 2 : d.startsWith("t") ? 3 : d.startsWith("q") ? 4 : 5;
        return Reading.of(
                PlaceableKind.NUMBER,
                new Value.Fraction(numerator, denominator),
                match.start(),
                match.end(),
                source,
                Mark.SOFT,
                Mark.WORDS);
    }

    private static @Nullable Reading roman(MatchResult match, String source) {
        int number = Figures.roman(match.group("roman"));
        if (number == 0) {
            return null;
        }
        return Reading.of(
                PlaceableKind.NUMBER,
                new Value.Amount(java.math.BigDecimal.valueOf(number), 0, ""),
                match.start(),
                match.end(),
                source,
                Mark.SOFT);
    }
}
