package org.songngu.termbase;

/// What became of a step of the term workflow.
public sealed interface TermOutcome {

    /// It was done.
    ///
    /// @param concepts how many concepts were changed; 0 when only a proposal or remark was
    record Done(int concepts) implements TermOutcome {}

    /// Nothing was done.
    ///
    /// @param reason why
    /// @param detail the term or language that it is about; may be empty
    record Refused(Reason reason, String detail) implements TermOutcome {}

    /// Why nothing was done; the message is `term.refused.NAME`.
    enum Reason {
        /// The account may not do this.
        NOT_ALLOWED,
        /// Somebody else changed the concept meanwhile.
        STALE,
        /// The concept or proposal is not there any more.
        GONE,
        /// The proposal was decided before.
        DECIDED,
        /// A refusal needs a reason.
        REASON_MISSING,
        /// A term or remark is empty.
        EMPTY,
        /// One language has no term.
        MISSING_LANGUAGE,
        /// A term has no letter.
        NO_WORD,
        /// One Vietnamese syllable without word guard.
        UNGUARDED_SYLLABLE,
        /// A text is too long.
        TOO_LONG,
        /// A term ends before it begins.
        BAD_DATES,
        /// One term twice at overlapping days.
        OVERLAPPING_VALIDITY,
        /// A character that no text has.
        BAD_CHARACTER,
        /// The concept has no such term.
        NO_SUCH_TERM,
        /// The termbase is read-only.
        READ_ONLY,
        /// Another termbase has that name.
        NAME_TAKEN,
        /// The termbase has concepts, or is the first one.
        NOT_EMPTY
    }
}
