package org.songngu.qa.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Diacritics;
import org.songngu.text.MatchKey;
import org.songngu.text.Span;

/// One syllable or foreign word of a Vietnamese text.
///
/// @param text    as written, NFC
/// @param key     its match key: lower case, old tone placement, final y
/// @param span    where it stands
/// @param linked  whether only one space stands between it and the word before
/// @param hyphens whether a hyphen or an apostrophe touches it, as in `Xinh-ga-po`
/// @param opens   whether it begins the text, a sentence or a quotation
record Word(String text, String key, Span span, boolean linked, boolean hyphens, boolean opens) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern SPARED = Pattern.compile(
            "\\S+@\\S+|(?:https?://|www\\.)\\S+|[#@]\\S+|\\S+\\.(?:com|vn|org|net|gov|edu|info|de|uk)\\b\\S*");

    /// The words of a text in order; those of addresses and those that touch a figure (`km2`, `QH15`) are left out.
    ///
    /// @param text NFC
    static List<Word> of(String text) {
        List<Span> spared = SPARED.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String between = text.substring(end, span.start());
            end = span.end();
            if (spared.stream().noneMatch(span::overlaps) && !touches(text, span, "0123456789_&")) {
                words.add(new Word(
                        matcher.group(),
                        MatchKey.of(matcher.group()),
                        span,
                        !words.isEmpty()
                                && words.getLast().span().end() == span.start() - between.length()
                                && between.equals(" "),
                        touches(text, span, "-'’–/."),
                        span.start() == 0 || between.matches(".*[.!?:…\"“”‘(\\-–].*")));
            }
        }
        return words;
    }

    private static boolean touches(String text, Span span, String marks) {
        return touchesBefore(text, span.start(), marks)
                || (span.end() + 1 < text.length()
                        && marks.indexOf(text.charAt(span.end())) >= 0
                        && Character.isLetterOrDigit(text.charAt(span.end() + 1)))
                || (span.end() + 1 == text.length() && "0123456789".indexOf(text.charAt(span.end())) >= 0);
    }

    private static boolean touchesBefore(String text, int start, String marks) {
        return start > 0
                && marks.indexOf(text.charAt(start - 1)) >= 0
                && (start == 1
                        || !Character.isWhitespace(text.charAt(start - 2))
                        || Character.isDigit(text.charAt(start - 1)));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean isUpperCase() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether it has a letter that only a Vietnamese keyboard makes.
    boolean isMarked() {
        return !Diacritics.strip(text).equals(text);
    }

    /// The word as another spelling in this word's case.
    ///
    /// @param spelling lower case
    String inCase(String spelling) {
        if (isUpperCase()) {
            return spelling.toUpperCase(Locale.ROOT);
        }
        return isCapitalised() ? Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1) : spelling;
    }
}
