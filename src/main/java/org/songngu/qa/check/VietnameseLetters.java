package org.songngu.qa.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Vietnamese letters and the Telex keys that make them.
final class VietnameseLetters {

    private static final Pattern MARKED = Pattern.compile("[đĐ]|[aeiouyAEIOUY]\\p{M}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private VietnameseLetters() {}

    /// Whether a word has a letter that a Vietnamese keyboard makes.
    static boolean isMarked(String word) {
        return MARKED.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).find();
    }

    /// The word without marks, đ as d.
    static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /// What may have been typed by Telex to give the word: the tone key stands somewhere after its vowel.
    static List<String> telex(String word) {
        StringBuilder keys = new StringBuilder();
        char tone = 0;
        int vowelEnd = 0;
        String text = Normalizer.normalize(word, Normalizer.Form.NFC);
        for (int i = 0; i < text.length(); i++) {
            String parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            char base = parts.charAt(0);
            boolean upper = Character.isUpperCase(base);
            if (base == 'đ' || base == 'Đ') {
                keys.append(upper ? "DD" : "dd");
                continue;
            }
            String shape = shape(base, parts);
            keys.append(shape);
            for (char mark : parts.substring(1).toCharArray()) {
                char key = toneKey(mark);
                if (key != 0) {
                    tone = upper && i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1))
                            ? Character.toUpperCase(key)
                            : key;
                    vowelEnd = keys.length();
                }
            }
        }
        List<String> typed = new ArrayList<>();
        if (tone == 0) {
            typed.add(keys.toString());
        } else {
            for (int at = vowelEnd; at <= keys.length(); at++) {
                typed.add(new StringBuilder(keys).insert(at, tone).toString());
            }
        }
        return typed;
    }

    private static String shape(char base, String parts) {
        boolean upper = Character.isUpperCase(base);
        if (parts.indexOf('\u0302') > 0) {
            return "" + base + base;
        }
        if (parts.indexOf('\u0306') > 0 || (parts.indexOf('\u031B') > 0 && Character.toLowerCase(base) == 'o')) {
            return base + (upper ? "W" : "w");
        }
        if (parts.indexOf('\u031B') > 0) {
            // a single w gives ư
            return upper ? "W" : "w";
        }
        return String.valueOf(base);
    }

    private static char toneKey(char mark) {
        return switch (mark) {
            case '\u0301' -> 's';
            case '\u0300' -> 'f';
            case '\u0309' -> 'r';
            case '\u0303' -> 'x';
            case '\u0323' -> 'j';
            default -> 0;
        };
    }
}
