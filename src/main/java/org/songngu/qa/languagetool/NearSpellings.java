package org.songngu.qa.languagetool;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// The syllables that a hand or an ear may have meant instead of one that is written, with the cost of the mistake.
final class NearSpellings {

    /// Up to here the two are heard as one in some region of the country: hỏi/ngã, s/x, tr/ch, d/gi/r, l/n, c/t, n/ng.
    static final int HEARD_ALIKE = 10;

    /// Up to here a mark or a key was missed or hit twice.
    static final int SLIP = 20;

    private static final int OTHER_LETTER = 30;
    private static final String[] ALIKE_ONSETS = {"s x", "tr ch", "d gi r", "gi d", "l n", "r d", "r gi", "d v"};
    private static final String[] WRITTEN_ONSETS = {"d đ", "g gh", "ng ngh", "c k", "q c", "f ph", "j gi", "z d"};
    private static final String[] ALIKE_ENDS = {"c t", "n ng", "t c", "ng n", "nh n", "ch t"};
    private static final String[] HATS = {"aăâ", "eê", "oôơ", "uư"};
    private static final String LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy";

    private NearSpellings() {}

    /// Syllables near a word that sounds or looks like one, cheapest mistake first counted.
    ///
    /// @param word the word taken apart
    /// @return valid spellings with their costs, the word itself not among them
    static Map<String, Integer> of(Toned word) {
        Map<String, Integer> near = new HashMap<>();
        BiConsumer<Toned, Integer> add =
                (toned, cost) -> toned.spelling().ifPresent(spelling -> near.merge(spelling, cost, Math::min));
        tones(word, add);
        onsets(word, add);
        ends(word, add);
        hats(word, add);
        edits(word, add);
        word.spellings().forEach(near::remove);
        return near;
    }

    private static void tones(Toned word, BiConsumer<Toned, Integer> add) {
        for (int tone = 0; tone < Toned.TONES; tone++) {
            boolean alike = Math.min(tone, word.tone()) == Toned.HOI && Math.max(tone, word.tone()) == Toned.NGA;
            boolean dropped = word.tone() == 0;
            add.accept(word.with(tone), alike ? HEARD_ALIKE - 2 : dropped ? SLIP - 2 : SLIP);
        }
    }

    private static void onsets(Toned word, BiConsumer<Toned, Integer> add) {
        swap(word, ALIKE_ONSETS, HEARD_ALIKE, add);
        swap(word, WRITTEN_ONSETS, SLIP - 2, add);
    }

    private static void swap(Toned word, String[] groups, int cost, BiConsumer<Toned, Integer> add) {
        for (String group : groups) {
            String[] onsets = group.split(" ");
            for (String from : onsets) {
                for (String to : onsets) {
                    if (!from.equals(to) && word.letters().startsWith(from)) {
                        String rest = word.letters().substring(from.length());
                        add.accept(new Toned(to + rest, word.tone()), cost);
                        // Who writes «sẽ» for «xẻ» has both wrong; so common that it counts as one.
                        if (word.tone() == Toned.HOI || word.tone() == Toned.NGA) {
                            add.accept(new Toned(to + rest, Toned.HOI + Toned.NGA - word.tone()), cost + SLIP);
                        }
                    }
                }
            }
        }
    }

    private static void ends(Toned word, BiConsumer<Toned, Integer> add) {
        for (String pair : ALIKE_ENDS) {
            String[] ends = pair.split(" ");
            if (word.letters().endsWith(ends[0])) {
                String stem = word.letters().substring(0, word.letters().length() - ends[0].length());
                add.accept(new Toned(stem + ends[1], word.tone()), HEARD_ALIKE);
            }
        }
    }

    private static void hats(Toned word, BiConsumer<Toned, Integer> add) {
        String letters = word.letters();
        for (int i = 0; i < letters.length(); i++) {
            for (String group : HATS) {
                if (group.indexOf(letters.charAt(i)) >= 0) {
                    for (char other : group.toCharArray()) {
                        add.accept(new Toned(replaced(letters, i, other), word.tone()), SLIP - 1);
                    }
                }
            }
        }
        int at = letters.indexOf("uo");
        if (at >= 0) {
            add.accept(new Toned(letters.substring(0, at) + "ươ" + letters.substring(at + 2), word.tone()), SLIP - 1);
            add.accept(new Toned(letters.substring(0, at) + "uô" + letters.substring(at + 2), word.tone()), SLIP - 1);
        }
    }

    private static void edits(Toned word, BiConsumer<Toned, Integer> add) {
        String letters = word.letters();
        for (int i = 0; i < letters.length(); i++) {
            boolean doubled = i > 0 && letters.charAt(i) == letters.charAt(i - 1);
            add.accept(
                    new Toned(letters.substring(0, i) + letters.substring(i + 1), word.tone()),
                    doubled ? SLIP / 2 + 1 : OTHER_LETTER);
            if (i > 0) {
                add.accept(
                        new Toned(
                                letters.substring(0, i - 1)
                                        + letters.charAt(i)
                                        + letters.charAt(i - 1)
                                        + letters.substring(i + 1),
                                word.tone()),
                        SLIP);
            }
            boolean iy = letters.charAt(i) == 'i' || letters.charAt(i) == 'y';
            if (iy) {
                add.accept(
                        new Toned(replaced(letters, i, letters.charAt(i) == 'i' ? 'y' : 'i'), word.tone()),
                        HEARD_ALIKE);
            }
            for (char other : LETTERS.toCharArray()) {
                add.accept(new Toned(replaced(letters, i, other), word.tone()), OTHER_LETTER);
                add.accept(
                        new Toned(letters.substring(0, i) + other + letters.substring(i), word.tone()),
                        OTHER_LETTER - 3);
            }
        }
        for (char other : LETTERS.toCharArray()) {
            add.accept(new Toned(letters + other, word.tone()), OTHER_LETTER - 3);
        }
    }

    private static String replaced(String letters, int at, char by) {
        return letters.substring(0, at) + by + letters.substring(at + 1);
    }
}
