package org.songngu.termbase;

/// The form of a term (TBX termType).
public enum TermType {
    /// The full form, or not said.
    FULL_FORM,
    /// A shorter form of it.
    SHORT_FORM,
    /// An abbreviation.
    ABBREVIATION,
    /// An acronym.
    ACRONYM
}
