package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.Match;
import org.songngu.memory.Penalty;
import org.songngu.text.Language;
import org.songngu.text.Span;

/// A target that another house wrote, with country, capital and Ho Chi Minh City as this house writes them. Quotations,
/// addresses and the names of outlets stay.
final class HouseWriting {

    private static final String CITY = "Thành phố Hồ Chí Minh";
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?<country>Viet ?Nam|Việt Nam)|(?<capital>Ha ?[Nn]oi|Hà Nội)|(?<city>Ho Chi Minh City|HCM City))"
                    + "(?![\\p{L}\\p{N}]|\\+| (?:News|Television|Airlines|Pictorial))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPARED = Pattern.compile(
            "“[^“”]*”|«[^«»]*»|\"[^\"]*\"|(?:https?://|www\\.)\\S+|\\S+@\\S+|\\S+\\.(?:vn|com|org|net)\\b\\S*");

    private HouseWriting() {}

    /// A repaired target as the house writes.
    ///
    /// @param match the match
    /// @param style the job's house
    /// @param so    what was repaired so far
    static MatchRepair.Repaired repaired(Match match, HouseStyle style, MatchRepair.Repaired so) {
        boolean other = match.score().penalties().stream()
                .anyMatch(penalty -> penalty.reason() == Penalty.Reason.OTHER_HOUSE_STYLE);
        if (!other || match.unit().unit().pair().target() != Language.EN) {
            return so;
        }
        Map<String, String> forms = Map.of(
                "country", style.country(),
                "capital", style.capital(),
                "city", style.names().places().getOrDefault(CITY, "Ho Chi Minh City"));
        List<Span> spared = SPARED.matcher(so.text())
                .results()
                .map(part -> new Span(part.start(), part.end()))
                .toList();
        List<Repair> repairs = new ArrayList<>(so.repairs());
        Matcher matcher = FORM.matcher(so.text());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String said = matcher.group();
            String right = spared.stream().anyMatch(span::overlaps) ? said : inHouse(matcher, forms, said);
            if (!right.equals(said)) {
                repairs.add(new Repair(said, right));
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(right));
        }
        matcher.appendTail(text);
        return repairs.size() == so.repairs().size()
                ? so
                : new MatchRepair.Repaired(text.toString(), List.copyOf(repairs), so.source());
    }

    private static String inHouse(Matcher matcher, Map<String, String> forms, String said) {
        String right = forms.entrySet().stream()
                .filter(form -> matcher.group(form.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(said);
        return said.equals(said.toUpperCase(Locale.ROOT)) ? right.toUpperCase(Locale.ROOT) : right;
    }
}
