package org.songngu.suggestion;

import java.util.Locale;

/// The first letter of what is put into a text.
final class Capitals {

    private Capitals() {}

    /// The text with its first character in upper case.
    ///
    /// @param text any text
    static String raised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /// `text`, raised when `model` begins with an upper-case letter.
    ///
    /// @param model what it stands for
    /// @param text  what is put there
    static String like(String model, String text) {
        return !model.isEmpty() && Character.isUpperCase(model.codePointAt(0)) ? raised(text) : text;
    }
}
