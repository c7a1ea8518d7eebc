package org.songngu.qa.check;

import java.text.Normalizer;

/// What a Vietnamese keyboard makes of English keys, by the Telex rules: `new` becomes `neư`.
final class TelexKeyboard {

    private static final String VOWELS = "aeiouyăâêôơư";

    private TelexKeyboard() {}

    /// @param keys small letters
    static String typed(String keys) {
        StringBuilder word = new StringBuilder();
        int tone = -1;
        for (char key : keys.toCharArray()) {
            int last = word.length() - 1;
            char before = last < 0 ? 0 : word.charAt(last);
            int mark = "sfrxj".indexOf(key);
            if ("aeo".indexOf(key) >= 0 && before == key) {
                word.setCharAt(last, "âêô".charAt("aeo".indexOf(key)));
            } else if (key == 'd' && before == 'd') {
                word.setCharAt(last, 'đ');
            } else if (key == 'w' && "aou".indexOf(before) >= 0 && before != 0) {
                word.setCharAt(last, "ăơư".charAt("aou".indexOf(before)));
            } else if (key == 'w') {
                word.append('ư');
            } else if (mark >= 0 && tone < 0 && hasVowel(word)) {
                tone = mark;
            } else {
                word.append(key);
            }
        }
        return tone < 0 ? word.toString() : toned(word, tone);
    }

    private static boolean hasVowel(StringBuilder word) {
        return word.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    // On the first vowel, or the last one that has a mark of its own.
    private static String toned(StringBuilder word, int tone) {
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            int vowel = VOWELS.indexOf(word.charAt(i));
            if (vowel >= 0 && (at < 0 || vowel >= "aeiouy".length())) {
                at = i;
            }
        }
        word.insert(at + 1, "\u0301\u0300\u0309\u0303\u0323".charAt(tone));
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }
}
