package org.songngu.mt;

/// What an engine made of one text.
public sealed interface Translation {

    /// A translation.
    ///
    /// @param text      NFC, with all inline codes of the source or with none
    /// @param lostCodes whether the source has codes and the engine lost or broke them, so that none are here
    record Translated(String text, boolean lostCodes) implements Translation {}

    /// Nothing that can be offered: the engine left it out, or wrote something that is no text.
    record Untranslated() implements Translation {}
}
