package org.songngu.article;

import java.util.Optional;

/// What became of a file or a pasted text.
public sealed interface ImportOutcome {

    /// It was read.
    ///
    /// @param article what was found in it
    record Imported(Article article) implements ImportOutcome {}

    /// It was refused; nothing was kept.
    ///
    /// @param reason why
    /// @param line   where, from 1; 0 if the whole file
    /// @param column where, from 1; 0 if unknown
    /// @param detail evidence for the message, may be empty
    /// @param offer  for bytes that are no UTF-8 but beyond doubt Vietnamese of an older encoding: the text as it
    ///               would be, for use only with the user's consent
    record Refused(Reason reason, int line, int column, String detail, Optional<Checkup> offer)
            implements ImportOutcome {

        /// A refusal without an offer.
        public Refused(Reason reason, int line, int column, String detail) {
            this(reason, line, column, detail, Optional.empty());
        }

        Refused with(Checkup offered) {
            return new Refused(reason, line, column, detail, Optional.of(offered));
        }
    }

    /// Why a file is refused; each has a message `article.refused.NAME`.
    enum Reason {
        /// Nothing in it.
        EMPTY,
        /// Not text: NUL bytes, or a picture, an archive.
        BINARY,
        /// Over the size limit.
        TOO_LARGE,
        /// Not UTF-8 (or UTF-16 with a mark); the position is the first bad byte.
        WRONG_ENCODING,
        /// Text, but not one sentence to translate.
        NO_SENTENCES,
        /// A kind of file that is not read.
        UNKNOWN_FORMAT,
        /// A damaged or hostile document (zip bomb, broken XML).
        DAMAGED
    }
}
