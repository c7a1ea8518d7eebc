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
        /// A figure with its separators, percent sign or slashes: `1.234,5`, `42,5%`, `30/12`; see [Tokens] for what
        /// is one and what is several.
        NUMBER,
        /// One punctuation mark or symbol, an ellipsis, or the English `'s`.
        PUNCTUATION
    }
}
