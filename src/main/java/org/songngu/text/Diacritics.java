package org.songngu.text;

import java.text.Normalizer;

/// Takes the marks off Vietnamese and other Latin letters, for searching and for house styles without marks.
public final class Diacritics {

    // The two ranges hold every precomposed Latin letter that NFD can take apart; đ is none of them.
    private static final int LAST = 0x1EFF;
    private static final String PLAIN = plainLetters();

    private Diacritics() {}

    /// The text with plain letters: `Đại sứ` becomes `Dai su`, `đ` and `Đ` included.
    ///
    /// For NFC text every character stays at its place, so spans found in the result are valid in the text.
    ///
    /// @param text any text, NFC or NFD
    public static String strip(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x300) {
                plain.append(PLAIN.charAt(c));
            } else if (c > 0x36F) {
                plain.append(c >= 0x1E00 && c <= LAST ? PLAIN.charAt(c - 0x1E00 + 0x300) : c);
            }
        }
        return plain.toString();
    }

    private static String plainLetters() {
        StringBuilder table = new StringBuilder(0x400);
        for (char c = 0; c < 0x300; c++) {
            table.append(plainLetter(c));
        }
        for (char c = 0x1E00; c <= LAST; c++) {
            table.append(plainLetter(c));
        }
        return table.toString();
    }

    private static char plainLetter(char c) {
        return switch (c) {
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            default ->
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        };
    }
}
