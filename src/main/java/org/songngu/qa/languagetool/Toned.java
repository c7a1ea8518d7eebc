package org.songngu.qa.languagetool;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.text.MatchKey;
import org.songngu.text.Syllables;

/// A syllable taken apart: its letters without the tone mark, and the tone.
///
/// @param letters lower case, with hats and horns: `tiêng`
/// @param tone    0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng
record Toned(String letters, int tone) {

    /// How many tones there are.
    static final int TONES = 6;

    /// The tone hỏi.
    static final int HOI = 3;

    /// The tone ngã.
    static final int NGA = 4;

    private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final String VOWELS = "aăâeêioôơuưy";

    /// Takes a word apart; empty when it has two tone marks, which no syllable has.
    ///
    /// @param word NFC, any case
    static Optional<Toned> of(String word) {
        StringBuilder letters = new StringBuilder();
        int tone = 0;
        for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            int mark = MARKS.indexOf(c) + 1;
            if (mark > 0 && tone > 0) {
                return Optional.empty();
            }
            if (mark > 0) {
                tone = mark;
            } else {
                letters.append(c);
            }
        }
        return Optional.of(new Toned(Normalizer.normalize(letters, Normalizer.Form.NFC), tone));
    }

    /// The valid syllables of these letters and this tone: none, one, or both styles (`hòa`, `hoà`), the older first.
    List<String> spellings() {
        if (tone == 0) {
            return Syllables.isValid(letters) ? List.of(letters) : List.of();
        }
        List<String> spellings = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            if (VOWELS.indexOf(letters.charAt(i)) >= 0) {
                String marked = Normalizer.normalize(
                        letters.substring(0, i + 1) + MARKS.charAt(tone - 1) + letters.substring(i + 1),
                        Normalizer.Form.NFC);
                if (Syllables.isValid(marked)) {
                    spellings.add(marked);
                }
            }
        }
        return spellings;
    }

    /// The valid syllable in the older style, if these letters can be one.
    Optional<String> spelling() {
        return spellings().stream().findFirst();
    }

    /// The same letters in another tone.
    ///
    /// @param other 0–5
    Toned with(int other) {
        return new Toned(letters, other);
    }

    /// The key under which evidence for this syllable stands.
    static String key(String syllable) {
        return MatchKey.of(syllable);
    }
}
