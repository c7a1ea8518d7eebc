package org.songngu.qa;

/// The issue types of ITS 2.0 that our checks use.
public enum IssueType {
    /// A term that is missing, wrong or forbidden.
    TERMINOLOGY,
    /// Wrong meaning.
    MISTRANSLATION,
    /// Something left out.
    OMISSION,
    /// Text left in the source language.
    UNTRANSLATED,
    /// Two renderings of one thing.
    INCONSISTENCY,
    /// Characters that cannot stand there.
    CHARACTERS,
    /// Spelling.
    MISSPELLING,
    /// Agreement, verb forms, articles.
    GRAMMAR,
    /// Punctuation, spacing, quotes.
    TYPOGRAPHICAL,
    /// House style.
    STYLE,
    /// A number or date.
    NUMBERS,
    /// White space.
    WHITESPACE,
    /// Length.
    LENGTH,
    /// Doubled words.
    DUPLICATION
}
