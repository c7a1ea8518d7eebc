package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Span;

/// Finds words and figures that stand by themselves: `3` is not in `13`, `3.5`, `3%` or `30/12`.
final class WholeWords {

    private static final String JOINS_FIGURES = ".,/:-–";

    private WholeWords() {}

    /// Every place of `part` in `text`.
    ///
    /// @param part what is looked for; nothing is found for an empty one
    /// @param text where
    static List<Span> find(String part, String text) {
        List<Span> found = new ArrayList<>();
        if (part.isEmpty()) {
            return found;
        }
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            int end = at + part.length();
            if (!joins(text, at) && !joins(text, end)) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }

    // Whether the characters on both sides of `at` belong to one word or figure.
    private static boolean joins(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        if (Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right)) {
            return true;
        }
        if (isDigit(text, at - 1)) {
            return right == '%' || (JOINS_FIGURES.indexOf(right) >= 0 && isDigit(text, at + 1));
        }
        return JOINS_FIGURES.indexOf(left) >= 0 && isDigit(text, at - 2) && isDigit(text, at);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }
}
