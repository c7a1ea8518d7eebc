package org.songngu.text;

/// One unit of comparison in a text.
///
/// @param kind what it is, which decides its weight in a score
/// @param key  its match key (see [MatchKey]), lower case
/// @param span where it stands in the text it was made from
public record Token(Kind kind, String key, Span span) {

    /// What a token is.
    public enum Kind {
        /// A Vietnamese syllable or an English word.
        WORD,
        /// A figure with its separators, percent sign or slashes: `1.234,5`, `42,5%`, `30/12`, `18-NQ/TW` is several
        /// tokens.
        NUMBER,
        /// One punctuation mark or symbol.
        PUNCTUATION
    }
}
