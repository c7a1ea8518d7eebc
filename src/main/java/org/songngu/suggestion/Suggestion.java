package org.songngu.suggestion;

import java.util.List;
import org.songngu.memory.Match;
import org.songngu.placeable.Conversion;
import org.songngu.termbase.TermHit;

/// Something that is offered to the translator.
public sealed interface Suggestion {

    /// The text that goes into the target.
    String text();

    /// A match of a memory.
    ///
    /// @param match   the match as found
    /// @param text    its target, repaired where it could be
    /// @param diff    how its source differs from the segment's, on whole tokens
    /// @param repairs what was replaced in the target; empty when it is offered as stored
    record FromMemory(Match match, String text, List<DiffPart> diff, List<Repair> repairs) implements Suggestion {}

    /// A segment put together wholly from terms and values: `Ảnh: TTXVN` → `Photo: VNA`.
    ///
    /// @param text the assembled target
    record Assembled(String text) implements Suggestion {}

    /// A term.
    ///
    /// @param hit  where it stands and what it means
    /// @param text the best target term
    record FromTermbase(TermHit hit, String text) implements Suggestion {}

    /// A converted value.
    ///
    /// @param conversion what was found
    /// @param text       the house's form
    record FromPlaceable(Conversion conversion, String text) implements Suggestion {}
}
