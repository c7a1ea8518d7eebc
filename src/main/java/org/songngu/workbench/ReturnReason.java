package org.songngu.workbench;

/// Why a reviewer returns a segment; each has a message `review.reason.NAME` and the digit of its place.
public enum ReturnReason {
    /// A wrong or missing term.
    TERMINOLOGY,
    /// A wrong meaning.
    ACCURACY,
    /// Style or house style.
    STYLE,
    /// A name or a title.
    NAME_OR_TITLE,
    /// A number or a date.
    NUMBER_OR_DATE,
    /// Something left out.
    OMISSION,
    /// Grammar, spelling, punctuation.
    LANGUAGE
}
