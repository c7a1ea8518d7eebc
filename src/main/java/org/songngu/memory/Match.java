package org.songngu.memory;

import java.util.List;
import org.songngu.text.LanguagePair;

/// A unit that was found for a query, seen in the query's direction.
///
/// @param unit     the unit
/// @param source   its text in the query's source language
/// @param target   its text in the query's target language
/// @param kind     why it is offered
/// @param score    how near it is
/// @param notes    spelling or case notes
/// @param critical words whose loss or change reverses the meaning or concerns a number, a name, a title or a country;
/// such a match is never inserted by itself
public record Match(
        TranslationUnit unit,
        String source,
        String target,
        MatchKind kind,
        MatchScore score,
        List<Note> notes,
        List<String> critical) {

    /// The direction in which the unit was found is the stored one reversed when this is true.
    ///
    /// @param pair the query's direction
    public boolean isReversed(LanguagePair pair) {
        return !unit.unit().pair().equals(pair);
    }

    /// Something worth saying about an exact match.
    public enum Note {
        /// Equal but for spelling (hoà/hòa, kĩ/kỹ), quotes, dashes, spaces or Unicode form.
        SPELLING_VARIANT,
        /// Equal but for case: shown as 99.
        CASE_DIFFERS,
        /// Fewer than five tokens: scores swing.
        SHORT
    }
}
