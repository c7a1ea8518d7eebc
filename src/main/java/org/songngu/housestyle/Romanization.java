package org.songngu.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Diacritics;
import org.songngu.text.Span;

/// Writes Vietnamese names as a house does: with or without marks, family name first, the given name alone the second
/// time.
public final class Romanization {

    private static final Pattern CAPITALIZED = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}[\\p{Ll}\\p{M}]*(?: \\p{Lu}[\\p{Ll}\\p{M}]*)+(?![\\p{L}\\p{M}\\p{N}])");

    private Romanization() {}

    /// A Vietnamese name as the house writes it.
    ///
    /// @param name  with its marks: `Tô Lâm`, `Đà Nẵng`
    /// @param style the house
    public static String of(String name, HouseStyle style) {
        String own = style.names().places().get(name);
        if (own != null) {
            return own;
        }
        return style.diacritics() ? name : Diacritics.strip(name);
    }

    /// How a person is called the second time.
    ///
    /// @param name  full name with its marks
    /// @param style the house
    public static String secondReference(String name, HouseStyle style) {
        String given = name.substring(name.lastIndexOf(' ') + 1);
        return of(style.names().givenNameSecond() ? given : name, style);
    }

    /// The name with the given name first, as it must not be written: `Lâm Tô`, `Chính Minh Phạm`, `Minh Chính Phạm`.
    ///
    /// @param name full name with its marks
    public static List<String> givenNameFirst(String name) {
        List<String> words = List.of(name.split(" "));
        String family = words.getFirst();
        List<String> wrong = new ArrayList<>();
        wrong.add(String.join(" ", words.subList(1, words.size())) + " " + family);
        if (words.size() > 2) {
            wrong.add(String.join(" ", words.reversed()));
            wrong.add(words.getLast() + " " + String.join(" ", words.subList(0, words.size() - 1)));
        }
        return wrong;
    }

    /// Where two or more capitalized words stand in a row in a Vietnamese text: names of persons, places and bodies.
    ///
    /// @param text Vietnamese
    public static List<Span> capitalized(String text) {
        return CAPITALIZED
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }
}
