package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The match key over every valid Vietnamese syllable: two spellings have one key exactly when they are one syllable by
/// the rules of features.md §3 no. 1, worked out here from letters and tone and not from where the mark stands.
class SyllableKeyTest {

    private static final String[] ONSETS = {
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
        "qu", "r", "s", "t", "th", "tr", "v", "x"
    };
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String[] TRIPLES = {
        "iêu", "yêu", "oai", "oay", "oao", "oeo", "uây", "uôi", "ươi", "ươu", "uya", "uyê", "uyu", "uêu"
    };
    private static final String[] FINALS = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
    private static final char[] TONES = {'\u0300', '\u0301', '\u0303', '\u0309', '\u0323'};
    private static final String OPEN_I_OR_Y = "(h|k|l|m|s|t|v|qu)[iy]";

    private final Set<String> syllables = allValid();

    @Test
    void twoSpellingsHaveOneKeyExactlyWhenTheyAreOneSyllable() {
        Map<String, String> syllableOfKey = new HashMap<>();
        Map<String, String> keyOfSyllable = new HashMap<>();
        int variants = 0;
        for (String spelling : syllables) {
            String key = MatchKey.of(spelling);
            String syllable = lettersAndTone(spelling);
            assertThat(syllableOfKey.getOrDefault(key, syllable)).as(spelling).isEqualTo(syllable);
            assertThat(keyOfSyllable.getOrDefault(syllable, key)).as(spelling).isEqualTo(key);
            syllableOfKey.put(key, syllable);
            variants += keyOfSyllable.put(syllable, key) == null ? 0 : 1;
        }
        assertThat(syllables).hasSizeGreaterThan(10_000);
        assertThat(variants).as("hoà, thuý, kĩ and their kind").isGreaterThan(250);
    }

    @Test
    void theKeyOfEverySyllableIsItsOwnAndDoesNotDependOnFormOrCase() {
        for (String spelling : syllables) {
            String key = MatchKey.of(spelling);
            assertThat(MatchKey.of(key)).isEqualTo(key);
            assertThat(MatchKey.of(Normalizer.normalize(spelling, Normalizer.Form.NFD)))
                    .isEqualTo(key);
            assertThat(MatchKey.of(spelling.toUpperCase(Language.VI.locale()))).isEqualTo(key);
            assertThat(MatchKey.keepingCase(spelling.toUpperCase(Language.VI.locale())))
                    .isEqualTo(key.toUpperCase(Language.VI.locale()));
            assertThat(Syllables.isValid(key)).as(key).isTrue();
        }
    }

    @Test
    void aSyllableHasTheSameKeyBesideOthersAsAlone() {
        List<String> row = List.copyOf(syllables);
        for (int i = 0; i + 2 < row.size(); i += 3) {
            assertThat(MatchKey.of(row.get(i) + " " + row.get(i + 1) + "–" + row.get(i + 2) + "…"))
                    .isEqualTo(MatchKey.of(row.get(i)) + " " + MatchKey.of(row.get(i + 1)) + "-"
                            + MatchKey.of(row.get(i + 2)) + "...");
        }
    }

    /// Letters without the tone, final i and y made one where they are, and the tone.
    private static String lettersAndTone(String spelling) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (char c : Normalizer.normalize(spelling, Normalizer.Form.NFD).toCharArray()) {
            (new String(TONES).indexOf(c) >= 0 ? tone : letters).append(c);
        }
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFC);
        String folded = plain.matches(OPEN_I_OR_Y) ? plain.substring(0, plain.length() - 1) + "y" : plain;
        return folded + " " + tone;
    }

    private static Set<String> allValid() {
        Set<String> valid = new TreeSet<>();
        for (String rime : rimes()) {
            for (String onset : ONSETS) {
                for (String spelling : toned(onset, rime)) {
                    if (Syllables.isValid(spelling)) {
                        valid.add(spelling);
                    }
                }
            }
        }
        return valid;
    }

    private static List<String> rimes() {
        List<String> nuclei = new ArrayList<>(List.of(TRIPLES));
        for (char first : VOWELS.toCharArray()) {
            nuclei.add(String.valueOf(first));
            for (char second : VOWELS.toCharArray()) {
                nuclei.add("" + first + second);
            }
        }
        return nuclei.stream()
                .flatMap(nucleus -> java.util.Arrays.stream(FINALS).map(end -> nucleus + end))
                .toList();
    }

    /// Without a tone, and with each tone on each vowel.
    private static List<String> toned(String onset, String rime) {
        List<String> spellings = new ArrayList<>(List.of(onset + rime));
        for (int i = 0; i < rime.length() && VOWELS.indexOf(rime.charAt(i)) >= 0; i++) {
            for (char tone : TONES) {
                spellings.add(Normalizer.normalize(
                        onset + rime.substring(0, i + 1) + tone + rime.substring(i + 1), Normalizer.Form.NFC));
            }
        }
        return spellings;
    }
}
