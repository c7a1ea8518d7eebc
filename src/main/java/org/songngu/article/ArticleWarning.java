package org.songngu.article;

/// Something that the reader repaired or could not decide.
///
/// @param kind   what
/// @param line   where, from 1; 0 for the whole file
/// @param detail the evidence, shown beside the message
public record ArticleWarning(Kind kind, int line, String detail) {

    /// The warnings there are; each has a message `article.warning.NAME`.
    public enum Kind {
        /// The text was not NFC and was normalised.
        NORMALISED,
        /// Zero-width characters or soft hyphens were removed.
        INVISIBLE_REMOVED,
        /// No date was found.
        NO_DATE,
        /// The language was not certain.
        LANGUAGE_UNCERTAIN,
        /// A segment of more than 1,500 characters.
        LONG_SEGMENT,
        /// The signs ⟨ ⟩ were made ‹ ›: inline codes are written with them.
        MARKS_REPLACED,
        /// A paragraph stands so oddly in its file that it cannot be exchanged there.
        NOT_REBUILT
    }
}
