package org.songngu.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// How the words of one old encoding, seen as Windows 1252, are turned into Unicode.
enum LegacyEncoding {
    /// Font encoding of the North; capitals with marks are small letters in a capital font.
    TCVN3(Ailment.TCVN3, 3) {
        @Override
        String convert(String word) {
            String text = mapped(word, LegacyTables.TCVN3);
            return isInCapitals(word) ? text.toUpperCase(Locale.ROOT) : text;
        }
    },
    /// Font encoding of the South: the letter, then its marks.
    VNI(Ailment.VNI, 3) {
        @Override
        String convert(String word) {
            return VniWords.convert(word);
        }
    },
    /// One byte for each letter, six of them control characters.
    VISCII(Ailment.VISCII, 3) {
        @Override
        String convert(String word) {
            return mapped(word, LegacyTables.VISCII);
        }
    },
    /// Letters, then tone marks as characters of their own.
    WINDOWS_1258(Ailment.WINDOWS_1258, 3) {
        @Override
        String convert(String word) {
            return Normalizer.normalize(mapped(word, LegacyTables.WINDOWS_1258), Normalizer.Form.NFC);
        }
    },
    /// Two or three characters for each letter.
    DOUBLE_UTF8(Ailment.DOUBLE_UTF8, 2) {
        @Override
        String convert(String word) {
            return Normalizer.normalize(DoubleUtf8.convert(word), Normalizer.Form.NFC);
        }
    };

    private final Ailment ailment;
    private final int wordsForEvidence;

    LegacyEncoding(Ailment ailment, int wordsForEvidence) {
        this.ailment = ailment;
        this.wordsForEvidence = wordsForEvidence;
    }

    Ailment ailment() {
        return ailment;
    }

    /// How many words must become Vietnamese before a text is believed to be in this encoding.
    int wordsForEvidence() {
        return wordsForEvidence;
    }

    /// One word, that is anything between spaces, in Unicode.
    abstract String convert(String word);

    private static String mapped(String word, Map<Character, Character> table) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            text.append(table.getOrDefault(c, c).charValue());
        }
        return text.toString();
    }

    // «CéNG HßA»: what is plain is in capitals, so the marked letters are meant as capitals too.
    private static boolean isInCapitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals >= 2;
    }
}
