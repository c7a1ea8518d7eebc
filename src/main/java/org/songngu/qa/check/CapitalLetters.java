package org.songngu.qa.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/// Abbreviations in a text: words in capitals that stand by themselves. The code of a decree («28/2025/QĐ-UBND»,
/// «18-NQ/TW») has none, and neither has a text that is all in capitals.
final class CapitalLetters {

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}/&.-])\\p{Lu}(?:\\.?\\p{Lu}){1,7}(?![\\p{L}\\p{M}\\p{N}/&]|-\\p{L}|-\\p{N})");
    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+");

    private CapitalLetters() {}

    /// The abbreviations of a text, by position.
    ///
    /// @param text any text, NFC
    static List<Span> in(String text) {
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return List.of();
        }
        return WORD.matcher(text)
                .results()
                .filter(found -> !NUMERAL.matcher(found.group()).matches())
                .map(CapitalLetters::span)
                .toList();
    }

    /// Whether a text has an abbreviation.
    ///
    /// @param text    any text
    /// @param letters as they are written
    static boolean has(String text, String letters) {
        return text.contains(letters)
                && in(text).stream().anyMatch(span -> span.of(text).equals(letters));
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }
}
