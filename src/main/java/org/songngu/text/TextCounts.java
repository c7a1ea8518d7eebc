package org.songngu.text;

import java.text.Normalizer;

/// What a text measures. Vietnamese writes a space between syllables, so what other tools call its words are syllables.
///
/// @param syllables               Vietnamese syllables, or English words, figures included
/// @param words                   words; for Vietnamese approximate, because nothing in the writing says where they end
/// @param characters              characters (Unicode code points of the NFC form), spaces included, without line ends
/// @param charactersWithoutSpaces the same without any white space
public record TextCounts(int syllables, int words, int characters, int charactersWithoutSpaces) {

    /// Characters, spaces included, of a standard page.
    public static final int PAGE = 1_800;

    /// No text.
    public static final TextCounts NONE = new TextCounts(0, 0, 0, 0);

    // Counts over Vietnamese news text segmented by hand lie between 1.35 and 1.45 syllables a word.
    private static final double SYLLABLES_PER_WORD = 1.4;

    /// Measures a text.
    ///
    /// @param text     any text, NFC or NFD; inline codes do not count
    /// @param language its language
    public static TextCounts of(String text, Language language) {
        String composed = Normalizer.normalize(InlineText.plainOf(text), Normalizer.Form.NFC);
        int syllables = 0;
        for (Token token : Tokens.of(composed)) {
            boolean possessive = token.key().startsWith("'");
            syllables += token.kind() == Token.Kind.PUNCTUATION || possessive ? 0 : 1;
        }
        int[] visible = composed.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && c != '\n' && c != '\r')
                .toArray();
        int spaces = 0;
        for (int c : visible) {
            spaces += Character.isWhitespace(c) || Character.isSpaceChar(c) ? 1 : 0;
        }
        int words = language == Language.VI ? (int) Math.round(syllables / SYLLABLES_PER_WORD) : syllables;
        return new TextCounts(syllables, words, visible.length, visible.length - spaces);
    }

    /// The counts of two texts together.
    ///
    /// @param other the other text
    public TextCounts plus(TextCounts other) {
        return new TextCounts(
                syllables + other.syllables,
                words + other.words,
                characters + other.characters,
                charactersWithoutSpaces + other.charactersWithoutSpaces);
    }

    /// Standard pages of 1,800 characters with spaces, in tenths rounded up: any text is at least 0.1 page.
    public double pages() {
        return Math.ceil(10.0 * characters / PAGE) / 10;
    }
}
