package org.songngu.memory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Diacritics;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// A phrase looked for in a concordance, with the words that may stand in the place of each of its words: a phrase
/// typed without any diacritics also stands for those that have them.
final class PhraseForms {

    /// The phrase stands there as typed.
    static final int AS_TYPED = 2;

    /// It stands there only with other diacritics.
    static final int WITH_OTHER_MARKS = 1;

    private final int[] phrase;
    private final char[] packed;
    private final int[][] forms;
    private final int[][] exactForms;
    private final boolean isLoose;

    private PhraseForms(int[] phrase, int[][] forms) {
        this.phrase = phrase;
        this.packed = PackedTokens.packed(phrase);
        this.forms = forms;
        this.exactForms =
                Arrays.stream(phrase).mapToObj(token -> new int[] {token}).toArray(int[][]::new);
        this.isLoose = !Arrays.deepEquals(forms, exactForms);
    }

    /// A phrase, unless it is nothing to look for or no unit can have it.
    ///
    /// @param phrase its tokens
    /// @param forms  from [#forms]
    static Optional<PhraseForms> of(int[] phrase, int[][] forms) {
        boolean isSomething =
                Arrays.stream(phrase).anyMatch(token -> TokenDictionary.kind(token) != TokenDictionary.PUNCTUATION);
        return isSomething && Arrays.stream(forms).allMatch(form -> form.length > 0)
                ? Optional.of(new PhraseForms(phrase, forms))
                : Optional.empty();
    }

    /// For each token of a phrase those that may stand in its place.
    ///
    /// @param typed      the phrase as typed
    /// @param phrase     its tokens
    /// @param dictionary those of its language
    static int[][] forms(String typed, int[] phrase, TokenDictionary dictionary) {
        List<Token> tokens = Tokens.of(MatchKey.of(typed));
        boolean bare =
                tokens.stream().allMatch(token -> Diacritics.strip(token.key()).equals(token.key()));
        int[][] forms = new int[phrase.length][];
        for (int i = 0; i < phrase.length; i++) {
            forms[i] = bare && TokenDictionary.kind(phrase[i]) == TokenDictionary.WORD
                    ? dictionary.wordsWithoutMarks(tokens.get(i).key())
                    : new int[] {phrase[i]};
        }
        return forms;
    }

    /// For each token of the phrase those that may stand there, at least one.
    int[][] forms() {
        return forms;
    }

    /// The same for the phrase as typed.
    int[][] exactForms() {
        return exactForms;
    }

    /// Whether anything but the phrase as typed is looked for.
    boolean isLoose() {
        return isLoose;
    }

    /// In how many units of a side it stands, or -1 when that is not known beforehand.
    long units(LevelSide side) {
        return isLoose ? side.unitsWithoutMarks(forms) : unitsAsTyped(side);
    }

    /// In how many it stands as typed, or -1.
    long unitsAsTyped(LevelSide side) {
        return side.units(phrase);
    }

    /// [#AS_TYPED], [#WITH_OTHER_MARKS], or 0 when the phrase does not stand in a unit.
    ///
    /// @param tokens where the units' tokens are
    /// @param unit   which
    /// @param own    room for its tokens
    int occurrence(PackedTokens tokens, int unit, int[] own) {
        if (!isLoose) {
            return tokens.has(unit, packed) ? AS_TYPED : 0;
        }
        return occurrence(own, tokens.read(unit, own));
    }

    /// The same for tokens.
    int occurrence(int[] tokens, int count) {
        int best = 0;
        for (int at = 0; at + phrase.length <= count && best < AS_TYPED; at++) {
            best = Math.max(best, standsAt(tokens, at));
        }
        return best;
    }

    private int standsAt(int[] tokens, int at) {
        int found = AS_TYPED;
        for (int i = 0; i < phrase.length; i++) {
            int token = tokens[at + i];
            if (token != phrase[i]) {
                if (!isLoose || !contains(forms[i], token)) {
                    return 0;
                }
                found = WITH_OTHER_MARKS;
            }
        }
        return found;
    }

    private static boolean contains(int[] forms, int token) {
        for (int form : forms) {
            if (form == token) {
                return true;
            }
        }
        return false;
    }
}
