package org.songngu.qa.languagetool;

import java.util.Locale;
import java.util.Optional;

/// Reads Telex keys that were never turned into letters: `ddaay` is đây, `truowngf` is trường, `đượcj` is được.
final class Telex {

    private static final String TONE_KEYS = "zfsrxj";
    private static final String VOWELS = "aăâeêioôơuưy";

    private Telex() {}

    /// The syllable that the keys mean.
    ///
    /// @param keys a word, any case
    /// @return empty when no key in it is a Telex key, or no syllable comes out
    static Optional<String> read(String keys) {
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        boolean used = false;
        for (char c : keys.toLowerCase(Locale.ROOT).toCharArray()) {
            int key = TONE_KEYS.indexOf(c);
            boolean afterVowel = letters.chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
            if (key > 0 && afterVowel) {
                if (tone > 0) {
                    return Optional.empty();
                }
                tone = key;
                used = true;
            } else if (!changes(letters, c)) {
                letters.append(c);
            } else {
                used = true;
            }
        }
        return used ? toned(letters.toString(), tone) : Optional.empty();
    }

    private static Optional<String> toned(String letters, int tone) {
        return Toned.of(letters)
                .map(toned -> tone == 0 ? toned : toned.with(tone))
                .flatMap(Toned::spelling);
    }

    private static boolean changes(StringBuilder letters, char key) {
        return switch (key) {
            case 'w' -> horn(letters);
            case 'a' -> replaceLast(letters, 'a', 'â');
            case 'e' -> replaceLast(letters, 'e', 'ê');
            case 'o' -> replaceLast(letters, 'o', 'ô');
            case 'd' -> letters.length() > 0 && letters.charAt(0) == 'd' && replaceFirst(letters, 'đ');
            default -> false;
        };
    }

    private static boolean horn(StringBuilder letters) {
        int at = letters.indexOf("uo");
        if (at >= 0) {
            letters.replace(at, at + 2, "ươ");
            return true;
        }
        return replaceLast(letters, 'u', 'ư') || replaceLast(letters, 'o', 'ơ') || replaceLast(letters, 'a', 'ă');
    }

    private static boolean replaceLast(StringBuilder letters, char from, char to) {
        int at = letters.lastIndexOf(String.valueOf(from));
        if (at < 0) {
            return false;
        }
        letters.setCharAt(at, to);
        return true;
    }

    private static boolean replaceFirst(StringBuilder letters, char to) {
        letters.setCharAt(0, to);
        return true;
    }
}
