package org.songngu.article;

import java.util.List;
import java.util.Set;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.Syllables;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Tells Vietnamese from English by the shape of the syllables and the small words.
///
/// @param language the likelier one
/// @param certain  whether the evidence is clear
record LanguageGuess(Language language, boolean certain) {

    private static final int SAMPLE_LENGTH = 20_000;
    private static final int WORDS_FOR_CERTAINTY = 5;
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "for", "on", "with", "that", "is", "was", "are", "were", "has", "have",
            "had", "by", "at", "from", "as", "its", "their", "this", "which", "will", "between", "said", "would",
            "been", "be", "not", "an");

    /// The language of a text, from its first 20,000 characters.
    ///
    /// @param text any text
    static LanguageGuess of(String text) {
        List<Token> words = Tokens.of(text.substring(0, Math.min(text.length(), SAMPLE_LENGTH))).stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .toList();
        int marked = 0;
        int syllables = 0;
        int english = 0;
        for (Token word : words) {
            boolean syllable = Syllables.isValid(word.key());
            syllables += syllable ? 1 : 0;
            marked += syllable && !Diacritics.strip(word.key()).equals(word.key()) ? 1 : 0;
            english += ENGLISH.contains(word.key()) ? 1 : 0;
        }
        int total = Math.max(1, words.size());
        int vietnamesePercent = 100 * marked / total;
        int englishPercent = 100 * english / total;
        boolean enough = words.size() >= WORDS_FOR_CERTAINTY;
        if (vietnamesePercent >= 25) {
            return new LanguageGuess(Language.VI, enough && englishPercent < 15);
        }
        if (englishPercent >= 12) {
            return new LanguageGuess(Language.EN, enough && vietnamesePercent < 20);
        }
        // Neither marks nor small words: Vietnamese typed without marks still has the shape of its syllables.
        boolean vietnamese = vietnamesePercent > englishPercent || 100 * syllables / total >= 75;
        return new LanguageGuess(vietnamese ? Language.VI : Language.EN, false);
    }
}
