package org.songngu.article;

import java.text.Normalizer;
import java.util.Map;

/// Turns text of the VNI fonts into Unicode: `Coäng hoøa` is `Cộng hòa`.
final class VniWords {

    private static final String TONED = "aeouyôöAEOUYÔÖ";
    private static final String CIRCUMFLEXED = "aeoAEO";
    private static final String BREVED = "aA";
    private static final String TONES = "ùøûõïÙØÛÕÏ";
    private static final String CIRCUMFLEXES = "âáàåãäÂÁÀÅÃÄ";
    private static final String BREVES = "êéèúüëÊÉÈÚÜË";
    private static final String[] TONE_MARKS = {"\u0301", "\u0300", "\u0309", "\u0303", "\u0323"};
    private static final String[] HAT_MARKS = {"", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"};
    private static final Map<Character, Character> ALONE = Map.ofEntries(
            Map.entry('ô', 'ơ'),
            Map.entry('Ô', 'Ơ'),
            Map.entry('ö', 'ư'),
            Map.entry('Ö', 'Ư'),
            Map.entry('ñ', 'đ'),
            Map.entry('Ñ', 'Đ'),
            Map.entry('æ', 'ỉ'),
            Map.entry('Æ', 'Ỉ'),
            Map.entry('ó', 'ĩ'),
            Map.entry('Ó', 'Ĩ'),
            Map.entry('ò', 'ị'),
            Map.entry('Ò', 'Ị'),
            Map.entry('î', 'ỵ'),
            Map.entry('Î', 'Ỵ'));

    private VniWords() {}

    static String convert(String word) {
        StringBuilder text = new StringBuilder(word.length() + 4);
        int at = 0;
        while (at < word.length()) {
            char c = word.charAt(at);
            char next = at + 1 < word.length() ? word.charAt(at + 1) : '\0';
            text.append(ALONE.getOrDefault(c, c).charValue());
            String marks = marks(c, next);
            text.append(marks);
            at += marks.isEmpty() ? 1 : 2;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String marks(char letter, char mark) {
        int tone = TONES.indexOf(mark);
        if (tone >= 0 && TONED.indexOf(letter) >= 0) {
            return TONE_MARKS[tone % TONE_MARKS.length];
        }
        int hat = CIRCUMFLEXES.indexOf(mark);
        if (hat >= 0 && CIRCUMFLEXED.indexOf(letter) >= 0) {
            return "\u0302" + HAT_MARKS[hat % HAT_MARKS.length];
        }
        int breve = BREVES.indexOf(mark);
        if (breve >= 0 && BREVED.indexOf(letter) >= 0) {
            return "\u0306" + HAT_MARKS[breve % HAT_MARKS.length];
        }
        return "";
    }
}
