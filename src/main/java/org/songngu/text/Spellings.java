package org.songngu.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The spellings that share one [MatchKey], for what can only look texts up as they are written: a full-text index
/// finds `hoà bình` in a text that has `hòa bình` when it is asked for both.
public final class Spellings {

    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}{2,}");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    // two spellings each: more syllables than these, in one phrase, keep the spelling of the key
    private static final int MOST_SYLLABLES = 5;

    private Spellings() {}

    /// A phrase as it was written and in every spelling by the tone styles (`thoả`, `thỏa`) and by `i` or `y` (`kĩ`,
    /// `kỹ`).
    ///
    /// @param phrase any text
    public static Set<String> of(String phrase) {
        String key = MatchKey.of(phrase);
        List<String> spellings = List.of(key);
        List<MatchResult> syllables = SYLLABLE.matcher(key).results().toList().reversed();
        int varied = 0;
        // from the end on, so that the places before stay as they are
        for (MatchResult syllable : syllables) {
            String other = other(syllable.group());
            if (!other.equals(syllable.group()) && varied++ < MOST_SYLLABLES) {
                List<String> both = new ArrayList<>(spellings);
                for (String spelling : spellings) {
                    both.add(spelling.substring(0, syllable.start()) + other + spelling.substring(syllable.end()));
                }
                spellings = both;
            }
        }
        Set<String> all = new LinkedHashSet<>(spellings);
        all.add(Normalizer.normalize(phrase, Normalizer.Form.NFC));
        return all;
    }

    /// The newer spelling of a syllable of a key; the syllable itself when it has one only.
    private static String other(String syllable) {
        String letters = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        int mark = letters.length() - 2;
        if (mark > 0 && TONES.indexOf(letters.charAt(mark)) >= 0) {
            String moved = letters.substring(0, mark) + letters.substring(mark + 1) + letters.charAt(mark);
            if (isOther(moved, syllable)) {
                return Normalizer.normalize(moved, Normalizer.Form.NFC);
            }
        }
        int y = letters.lastIndexOf('y');
        if (y >= 0) {
            String withI = letters.substring(0, y) + 'i' + letters.substring(y + 1);
            if (isOther(withI, syllable)) {
                return Normalizer.normalize(withI, Normalizer.Form.NFC);
            }
        }
        return syllable;
    }

    private static boolean isOther(String candidate, String syllable) {
        return MatchKey.of(candidate).equals(syllable);
    }
}
