package org.songngu.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Diacritics;
import org.songngu.text.Span;

/// Names of Vietnamese provinces with their type word: `Ha Nam Province` where a house writes it as part of the name.
public final class Provinces {

    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<!\\p{L})[Tt]ỉnh (?<name>\\p{Lu}\\p{L}+(?:(?: | ?- ?)\\p{Lu}\\p{L}+)*)");
    private static final String WORD = "province";

    private Provinces() {}

    /// The type words that the house writes with a capital and the text does not, by position. Only provinces that
    /// the source names are looked at: «Quebec province» is no affair of a Vietnamese house.
    ///
    /// @param source Vietnamese, NFC
    /// @param target English
    /// @param style  the house
    public static List<Respelling> otherThan(String source, String target, HouseStyle style) {
        if (!style.names().provinceCapital() || !target.contains(" " + WORD)) {
            return List.of();
        }
        Set<String> names = new TreeSet<>();
        VIETNAMESE.matcher(source).results().forEach(match -> {
            names.add(match.group("name"));
            names.add(Diacritics.strip(match.group("name")));
        });
        List<Span> spared = SparedParts.of(target);
        List<Respelling> found = new ArrayList<>();
        for (String name : names) {
            Matcher matcher = Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + " (?<word>" + WORD + ")(?!\\p{L})")
                    .matcher(target);
            while (matcher.find()) {
                Span span = new Span(matcher.start("word"), matcher.end("word"));
                if (!SparedParts.cover(spared, span)) {
                    found.add(new Respelling(span, "Province"));
                }
            }
        }
        return List.copyOf(found);
    }
}
