package org.songngu.placeable;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.songngu.placeable.Reading.Mark;
import org.songngu.text.Language;
import org.songngu.text.Span;

/// Everything that a text says with a value in it, asked «is this in there, in whatever right form?».
final class SaidValues {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Map<String, Pattern> ENGLISH_CUES = Map.ofEntries(
            cue("0", "zero|no|none|nil|net-zero|without"),
            cue("0.5", "half"),
            cue("1.5", "half"),
            cue(
                    "2",
                    "both|two-\\w+|pairs?|couples?|twice|twins?|double[sd]?|doubling|second|bi\\w+|dual|two\\w*|either|half|halves|duo|semi\\w*"),
            cue("3", "thrice|triple[sd]?|tripling|trio|tri\\w+|third|three\\w*"),
            cue("4", "quadruple[sd]?|quad\\w+|fourth|quarter\\w*|four\\w*"),
            cue("5", "five\\w*|fifth"),
            cue("6", "half|six\\w*"),
            cue("7", "week|seven\\w*"),
            cue("10", "decades?|tens?|tenth|tenfold"),
            cue("12", "dozens?|year|twelve\\w*"),
            cue("15", "quarters?"),
            cue("20", "scores?"),
            cue("24", "dozens?|day"),
            cue("25", "quarters?"),
            cue("30", "month"),
            cue("50", "half"),
            cue("60", "an? (?:hour|minute)"),
            cue("100", "hundreds?|centur\\w+|centen\\w+|all|full\\w*|entire\\w*|whole|doubl\\w+|complete\\w*|every"),
            cue("200", "doubl\\w+|twice|tripl\\w+|bicentenn\\w+"),
            cue("1000", "thousands?|millenni\\w+"),
            cue("1000000", "millions?"),
            cue("1000000000", "billions?"));
    private static final Map<String, Pattern> VIETNAMESE_CUES = Map.ofEntries(
            cue("0", "không"),
            cue("0.5", "nửa|rưỡi"),
            cue("2", "hai|đôi|cả|cặp|song \\w+|nhì|cùng|lại|kép"),
            cue("3", "ba|tam"),
            cue("4", "bốn|tư|tứ"),
            cue("5", "năm|lăm"),
            cue("6", "sáu|nửa"),
            cue("7", "bảy|bẩy|tuần"),
            cue("8", "tám"),
            cue("9", "chín"),
            cue("10", "mười|chục|thập \\w+"),
            cue("12", "tá|mười hai|chục"),
            cue("50", "nửa"),
            cue("100", "trăm|toàn bộ|tất cả|thế kỷ|hoàn toàn"),
            cue("1000", "nghìn|ngàn"),
            cue("1000000", "triệu"),
            cue("1000000000", "tỷ|tỉ"));
    private static final Pattern ENGLISH_DAY = words(
            "Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|today|yesterday"
                    + "|tomorrow|tonight|(?:same|next|following|previous|that|this) (?:day|morning|afternoon|evening|night)"
                    + "|day (?:before|after|later|earlier)|\\w+ days (?:ago|later|earlier)|Christmas|New Year\\w*|Eve|May Day"
                    + "|National Day|Independence Day|Labou?r Day|Women's Day|Valentine\\w*|9/11|mid-?\\w*|Halloween|Thanksgiving");
    private static final Pattern VIETNAMESE_DAY = words(
            "hôm nay|hôm qua|hôm kia|ngày mai|hôm sau|hôm trước|cùng ngày|ngày (?:hôm|sau|trước|này|đó)|thứ \\p{L}+|chủ nhật"
                    + "|sáng nay|chiều nay|tối nay|tối qua|sáng qua|chiều qua|đêm qua|Giáng sinh|Quốc khánh|Quốc tế");
    private static final Pattern ENGLISH_MONTH = words("months?|monthly");
    private static final Pattern VIETNAMESE_MONTH = words("tháng (?:này|trước|tới|sau|qua|vừa|đó|nay)");
    private static final Pattern ENGLISH_YEAR = words(
            "(?:this|last|next|past|previous|following|same|that|the|a|each|current|coming|prior) year(?:['’]s)?|years? (?:ago|later|earlier|before|after|on)"
                    + "|year-\\w+|\\w+ years (?:ago|later|earlier)|annual\\w*|yearly");
    private static final Pattern VIETNAMESE_YEAR = words("năm (?:nay|ngoái|trước|sau|tới|qua|đó|này|kia|vừa)|cùng kỳ");

    private final String text;
    private final List<Reading> readings;
    private final Language language;
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();
    private final Set<Integer> parts = new HashSet<>();
    private final Set<String> digits = new HashSet<>();

    SaidValues(String text, List<Reading> readings, Language language) {
        this.text = text;
        this.readings = readings;
        this.language = language;
        readings.forEach(this::collect);
        // figures inside names (COVID-19, G20) and others that no rule took
        DIGITS.matcher(text).results().forEach(match -> {
            if (readings.stream().noneMatch(reading -> reading.span().contains(new Span(match.start(), match.end())))) {
                digits.add(match.group());
            }
        });
        if (text.contains("9/11")) {
            digits.add("9/11");
        }
    }

    List<Reading> readings() {
        return readings;
    }

    /// Whether the text says what `reading`, found in the other language, means.
    boolean says(Reading reading) {
        return switch (reading.value()) {
            case Value.Amount amount -> saysAmount(amount, reading);
            case Value.Fraction ignored -> true;
            case Value.Day day -> saysDay(day);
            case Value.Months part -> saysMonths(part);
            case Value.Years years ->
                saysNumber(years.from()) && (saysNumber(years.to()) || saysNumber(years.to() % 100));
            case Value.Decade decade ->
                saysNumber(decade.from()) || saysNumber(decade.from() % 100) || hasWord(decadeWord(decade));
            case Value.Century century ->
                saysNumber(century.number()) || saysNumber(century.number() * 100 - 100) || saysYearOf(century);
            case Value.Clock clock -> saysClock(clock);
            case Value.Ordinal ordinal ->
                saysNumber(ordinal.number())
                        || cued(BigDecimal.valueOf(ordinal.number()))
                        || hasRoman(ordinal.number());
            case Value.Copied copied -> saysCopy(copied, reading);
        };
    }

    /// Whether the number stands here in another currency only.
    boolean saysInAnotherCurrency(Value.Amount amount) {
        boolean other = false;
        for (Reading reading : readings) {
            if (reading.value() instanceof Value.Amount said && said.number().equals(amount.number())) {
                if (!said.isMoney() || said.unit().equals(amount.unit())) {
                    return false;
                }
                other = true;
            }
        }
        return other;
    }

    private boolean saysAmount(Value.Amount amount, Reading reading) {
        if (numbers.contains(amount.number()) || cued(amount.number()) || saysAge(amount.number())) {
            return true;
        }
        if (reading.is(Mark.SHARES_UNIT) && numbers.contains(plain(amount.figure()))) {
            return true;
        }
        String figure = reading.text().replaceAll("[^\\d.,]", "");
        if (figure.matches("\\d{1,3},\\d{3}") && language == Language.EN) {
            // 10,000 in Vietnamese copy is mostly an English figure
            BigDecimal english = new BigDecimal(figure.replace(",", "")).scaleByPowerOfTen(amount.power());
            if (numbers.contains(plain(english))) {
                return true;
            }
        }
        return amount.power() == 0
                && figure.matches("\\d+")
                && digits.contains(figure)
                && !amount.isMoney()
                && !standsScaled(amount);
    }

    /// Whether a number of years stands here in decades or centuries.
    private boolean saysAge(BigDecimal years) {
        return (numbers.contains(plain(years.scaleByPowerOfTen(-1))) && hasWord("decades?"))
                || (numbers.contains(plain(years.scaleByPowerOfTen(-2))) && hasWord("centur(?:y|ies)"));
    }

    /// Whether the same figure stands here with a magnitude, which makes it another number.
    private boolean standsScaled(Value.Amount amount) {
        return readings.stream()
                .anyMatch(reading -> reading.value() instanceof Value.Amount said
                        && said.power() > 0
                        && said.figure().compareTo(amount.figure()) == 0);
    }

    private boolean saysDay(Value.Day day) {
        if (day.month() == 0) {
            return day.day() == 0 ? saysYear(day.year()) : saysNumber(day.day()) || hasDayWord();
        }
        if (day.day() == 0) {
            return months.contains(day.month()) ? !isOfAnotherYear(day) : hasMonthWord();
        }
        boolean swappedOnly = false;
        boolean sameDay = false;
        boolean otherDay = false;
        for (Reading reading : readings) {
            if (reading.value() instanceof Value.Day said && said.day() > 0 && said.month() > 0) {
                if (said.day() == day.day()
                        && said.month() == day.month()
                        && (said.year() == 0 || day.year() == 0 || said.year() == day.year())) {
                    return true;
                }
                otherDay = true;
                sameDay |= said.day() == day.day() && said.month() == day.month();
                swappedOnly |= said.day() == day.month() && said.month() == day.day();
            }
        }
        if (day.day() == 11 && day.month() == 9 && digits.contains("9/11")) {
            return true;
        }
        if (swappedOnly || sameDay) {
            return false;
        }
        return (months.contains(day.month()) && saysNumber(day.day())) || (!otherDay && hasDayWord()) || copiedDay(day);
    }

    // the year may be left out, but not be another one
    private boolean isOfAnotherYear(Value.Day month) {
        List<Integer> years = readings.stream()
                .filter(reading -> reading.value() instanceof Value.Day said && said.month() == month.month())
                .map(reading -> ((Value.Day) reading.value()).year())
                .toList();
        return month.year() > 0 && years.stream().allMatch(year -> year > 0 && year != month.year());
    }

    private boolean copiedDay(Value.Day day) {
        return Pattern.compile("(?<!\\d)0?" + day.day() + "[/.-]0?" + day.month() + "(?!\\d)")
                .matcher(text)
                .find();
    }

    private boolean saysYear(int year) {
        return saysNumber(year)
                || (language == Language.EN ? ENGLISH_YEAR : VIETNAMESE_YEAR)
                        .matcher(text)
                        .find()
                || Pattern.compile("['’]" + String.format(Locale.ROOT, "%02d", year % 100) + "(?!\\d)")
                        .matcher(text)
                        .find();
    }

    private boolean saysMonths(Value.Months part) {
        int count = part.to() - part.from() + 1;
        boolean year = part.year() == 0 || saysYear(part.year());
        boolean other = false;
        for (Reading reading : readings) {
            if (reading.value() instanceof Value.Months said) {
                if (said.from() == part.from() && said.to() == part.to()) {
                    if (said.year() == 0 || part.year() == 0 || said.year() == part.year()) {
                        return true;
                    }
                }
                // another quarter, or the other half
                other |= said.to() - said.from() + 1 == count;
            }
        }
        if (other) {
            // the first and second quarters: only the last one is read as a quarter
            return part.isQuarter() && year && saysOrdinal(part.to() / 3);
        }
        return year
                && (saysNumber(count)
                        || (months.contains(part.from()) && months.contains(part.to()))
                        || (count == 6 && hasWord("half|nửa")));
    }

    private boolean saysOrdinal(int number) {
        return readings.stream()
                .anyMatch(reading -> reading.value() instanceof Value.Ordinal said && said.number() == number);
    }

    private boolean saysYearOf(Value.Century century) {
        return readings.stream()
                .anyMatch(reading ->
                        reading.value() instanceof Value.Decade decade && decade.from() / 100 + 1 == century.number());
    }

    private boolean saysClock(Value.Clock clock) {
        for (Reading reading : readings) {
            if (reading.value() instanceof Value.Clock said && said.minute() == clock.minute()) {
                boolean loose = said.uncertain() || clock.uncertain();
                if (said.hour() % 24 == clock.hour() % 24 || (loose && said.hour() % 12 == clock.hour() % 12)) {
                    return true;
                }
            }
        }
        boolean noon = clock.hour() == 12 && hasWord("noon|midday|trưa");
        boolean night = clock.hour() % 24 == 0 || (clock.hour() == 12 && clock.uncertain());
        boolean midnight = night && hasWord("midnight|nửa đêm");
        boolean bare = (saysBare(clock.hour()) || saysBare(clock.hour() % 12))
                && (clock.minute() == 0 || saysBare(clock.minute()));
        String run = String.format(Locale.ROOT, "%02d[.:]?%02d", clock.hour(), clock.minute());
        boolean military =
                Pattern.compile("(?<!\\d)" + run + "(?!\\d)").matcher(text).find();
        return noon || midnight || bare || military;
    }

    /// Whether the number stands here other than in a time.
    private boolean saysBare(int number) {
        return readings.stream()
                .anyMatch(reading -> reading.value() instanceof Value.Amount amount
                        && amount.number().compareTo(BigDecimal.valueOf(number)) == 0);
    }

    private boolean saysCopy(Value.Copied copied, Reading reading) {
        if (reading.kind() == PlaceableKind.PHONE) {
            return text.replaceAll("[^0-9+]", "").contains(copied.key().replaceFirst("^\\+84|^0", ""));
        }
        String plain = CopiedRules.plainCode(text).toUpperCase(Locale.ROOT);
        String key = copied.key().toUpperCase(Locale.ROOT);
        return plain.contains(key)
                || (reading.kind() == PlaceableKind.DOCUMENT_CODE
                        && plain.replaceAll("[ -]", "").contains(key.replaceAll("[ -]", "")));
    }

    private boolean saysNumber(int number) {
        return numbers.contains(BigDecimal.valueOf(number))
                || parts.contains(number)
                || digits.contains(String.valueOf(number));
    }

    private boolean cued(BigDecimal number) {
        Pattern cue = (language == Language.EN ? ENGLISH_CUES : VIETNAMESE_CUES).get(number.toPlainString());
        return cue != null && cue.matcher(text).find();
    }

    private boolean hasRoman(int number) {
        return number < 90
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Figures.toRoman(number) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
    }

    private boolean hasDayWord() {
        return (language == Language.EN ? ENGLISH_DAY : VIETNAMESE_DAY)
                .matcher(text)
                .find();
    }

    private boolean hasMonthWord() {
        return (language == Language.EN ? ENGLISH_MONTH : VIETNAMESE_MONTH)
                .matcher(text)
                .find();
    }

    private boolean hasWord(String regex) {
        return words(regex).matcher(text).find();
    }

    private static String decadeWord(Value.Decade decade) {
        return switch (decade.from() % 100) {
            case 20 -> "twenties";
            case 30 -> "thirties";
            case 40 -> "forties";
            case 50 -> "fifties";
            case 60 -> "sixties";
            case 70 -> "seventies";
            case 80 -> "eighties";
            default -> "nineties";
        };
    }

    private void collect(Reading reading) {
        switch (reading.value()) {
            case Value.Amount amount -> {
                numbers.add(amount.number());
                if (reading.is(Mark.SHARES_UNIT)) {
                    numbers.add(plain(amount.figure()));
                }
            }
            case Value.Fraction fraction -> add(fraction.numerator(), fraction.denominator());
            case Value.Day day -> {
                add(day.year());
                part(day.day());
                if (day.month() > 0) {
                    months.add(day.month());
                }
            }
            case Value.Months part -> {
                add(part.year(), part.to() - part.from() + 1);
                part(part.to() / 3);
            }
            case Value.Years years -> add(years.from(), years.to());
            case Value.Decade decade -> add(decade.from(), decade.from() % 100);
            case Value.Century century -> add(century.number());
            case Value.Clock clock -> part(clock.hour(), clock.minute(), clock.hour() % 12);
            case Value.Ordinal ordinal -> add(ordinal.number());
            case Value.Copied ignored ->
                DIGITS.matcher(reading.text()).results().map(MatchResult::group).forEach(digits::add);
        }
    }

    private void add(int... found) {
        for (int number : found) {
            if (number > 0) {
                numbers.add(BigDecimal.valueOf(number));
            }
        }
    }

    private void part(int... found) {
        for (int number : found) {
            parts.add(number);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        return new Value.Amount(number, 0, "").number();
    }

    private static Map.Entry<String, Pattern> cue(String number, String regex) {
        return Map.entry(number, words(regex));
    }

    private static Pattern words(String regex) {
        return Pattern.compile(
                Rule.LEFT + "(?:" + regex + ")" + Rule.RIGHT, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
