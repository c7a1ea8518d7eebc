package org.songngu.text;

import java.text.Normalizer;

/// The form of a text by which it is looked up, never the form that is stored or shown.
///
/// Folded: inline codes dropped; NFC; zero-width and other format characters, and combining marks that belong to no
/// letter, dropped; tone
/// placement in `oa oe uy` (hoà = hòa); final `i`/`y` after `h k l m s t v` and `qu` (kĩ = kỹ); quotes, dashes, `…`
/// and spaces; case. One pass over the characters: every article and every memory unit goes through here. A key is its
/// own key. See `features.md` §3 no. 1.
public final class MatchKey {

    // Three vowels that take the mark in the new style, five marks each, in the order of the two tables below.
    private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String PLAIN = "aey";
    private static final String MARKED_O = "òóỏõọ";
    private static final String MARKED_U = "ùúủũụ";
    private static final String MARKED_I = "iìíỉĩị";
    private static final String MARKED_Y = "yỳýỷỹỵ";
    private static final String I_OR_Y_AFTER = "hklmstv";

    private MatchKey() {}

    /// The key under which equal spellings are equal, whatever their case.
    ///
    /// @param text any text
    public static String of(String text) {
        return fold(text, true);
    }

    /// The key without the case fold: two texts that differ here but not in [#of] differ in case only.
    ///
    /// @param text any text
    public static String keepingCase(String text) {
        return fold(text, false);
    }

    private static String fold(String text, boolean lower) {
        String composed = composed(InlineText.plainOf(text));
        char[] key = new char[composed.length()];
        int length = 0;
        int syllable = -1;
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c >= 0x80 && isDropped(c)) {
                continue;
            }
            if (isSpace(c)) {
                syllable = endOfSyllable(key, syllable, length);
                gap = length > 0;
                continue;
            }
            if (gap) {
                key[length++] = ' ';
                gap = false;
            }
            if (Character.isLetter(c)) {
                if (syllable < 0) {
                    syllable = length;
                }
                key[length++] = lower ? Character.toLowerCase(c) : c;
            } else {
                syllable = endOfSyllable(key, syllable, length);
                key[length++] = punctuation(c);
            }
        }
        endOfSyllable(key, syllable, length);
        return new String(key, 0, length);
    }

    private static int endOfSyllable(char[] key, int start, int end) {
        if (start >= 0 && end - start >= 2) {
            toOldStyle(key, start, end);
            toFinalY(key, start, end);
        }
        return -1;
    }

    // NFC, which costs only for texts that could lack it: everything below U+0300, the Vietnamese block and general
    // punctuation are NFC by themselves.
    private static String composed(String text) {
        String result = text;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '…') {
                result = text.replace("…", "...");
            } else if (c >= 0x300 && !(c >= 0x1EA0 && c <= 0x1EF9) && !(c >= 0x2010 && c <= 0x205E)) {
                plain = false;
            }
        }
        return plain ? result : Normalizer.normalize(withoutFormatCharacters(result), Normalizer.Form.NFC);
    }

    // Before composing: a zero-width character may stand between a letter and its mark.
    private static String withoutFormatCharacters(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isDropped(char c) {
        return (c >= 0x300 && c <= 0x36F) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x80 && (c == 0x85 || Character.isSpaceChar(c)));
    }

    private static char punctuation(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '″' -> '"';
            case '‘', '’', '‚', '‹', '›', '′', '`' -> '\'';
            case '–', '—', '‐', '‑', '‒', '―', '−' -> '-';
            default -> c;
        };
    }

    // The new style puts the mark on the last vowel (hoà, khoẻ, thuý); it becomes the older one, which the press uses.
    private static void toOldStyle(char[] key, int start, int end) {
        char last = key[end - 1];
        int at = last < 0x80 ? -1 : MARKED.indexOf(Character.toLowerCase(last));
        if (at < 0 || (end - start > 2 && Character.toLowerCase(key[end - 3]) == 'q')) {
            return;
        }
        char first = key[end - 2];
        char glide = Character.toLowerCase(first);
        char plain = PLAIN.charAt(at / 5);
        if (plain == 'y' ? glide != 'u' : glide != 'o') {
            return;
        }
        char marked = (glide == 'o' ? MARKED_O : MARKED_U).charAt(at % 5);
        key[end - 2] = inCaseOf(first, marked);
        key[end - 1] = inCaseOf(last, plain);
    }

    private static void toFinalY(char[] key, int start, int end) {
        char last = key[end - 1];
        int at = MARKED_I.indexOf(Character.toLowerCase(last));
        if (at < 0) {
            return;
        }
        char onset = Character.toLowerCase(key[start]);
        boolean folds = end - start == 2
                ? I_OR_Y_AFTER.indexOf(onset) >= 0
                : end - start == 3 && onset == 'q' && Character.toLowerCase(key[start + 1]) == 'u';
        if (folds) {
            key[end - 1] = inCaseOf(last, MARKED_Y.charAt(at));
        }
    }

    private static char inCaseOf(char model, char letter) {
        return Character.isUpperCase(model) ? Character.toUpperCase(letter) : letter;
    }
}
