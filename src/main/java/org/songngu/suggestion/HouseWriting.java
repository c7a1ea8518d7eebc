package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.songngu.housestyle.EnglishSpelling;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.Provinces;
import org.songngu.housestyle.Respelling;
import org.songngu.housestyle.SparedParts;
import org.songngu.memory.Match;
import org.songngu.memory.Penalty;
import org.songngu.text.Language;
import org.songngu.text.Span;

/// A target that another house wrote, with country, capital, Ho Chi Minh City, provinces and -ise or -ize as this house
/// writes them. Quotations, addresses and the names of outlets stay.
final class HouseWriting {

    private static final String CITY = "Thành phố Hồ Chí Minh";
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?<country>Viet ?Nam|Việt Nam)|(?<capital>Ha ?[Nn]oi|Hà Nội)|(?<city>Ho Chi Minh City|HCM City))"
                    + "(?![\\p{L}\\p{N}]|\\+| (?:News|Television|Airlines|Pictorial))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        List<Respelling> places = new ArrayList<>(names(so.text(), style));
        places.addAll(EnglishSpelling.otherThan(so.text(), style.ize()));
        places.addAll(Provinces.otherThan(so.source(), so.text(), style));
        if (places.isEmpty()) {
            return so;
        }
        places.sort(Comparator.comparing(Respelling::span));
        List<Repair> repairs = new ArrayList<>(so.repairs());
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Respelling place : places) {
            text.append(so.text(), done, place.span().start()).append(place.right());
            done = place.span().end();
            repairs.add(new Repair(place.span().of(so.text()), place.right()));
        }
        text.append(so.text(), done, so.text().length());
        return new MatchRepair.Repaired(text.toString(), List.copyOf(repairs), so.source());
    }

    private static List<Respelling> names(String text, HouseStyle style) {
        Map<String, String> forms = Map.of(
                "country", style.country(),
                "capital", style.capital(),
                "city", style.names().places().getOrDefault(CITY, "Ho Chi Minh City"));
        List<Span> spared = SparedParts.of(text);
        return FORM.matcher(text)
                .results()
                .map(found -> new Respelling(new Span(found.start(), found.end()), inHouse(found, forms)))
                .filter(place ->
                        !place.right().equals(place.span().of(text)) && !SparedParts.cover(spared, place.span()))
                .toList();
    }

    private static String inHouse(MatchResult found, Map<String, String> forms) {
        String said = found.group();
        String right = forms.entrySet().stream()
                .filter(form -> found.group(form.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(said);
        return said.equals(said.toUpperCase(Locale.ROOT)) ? right.toUpperCase(Locale.ROOT) : right;
    }
}
