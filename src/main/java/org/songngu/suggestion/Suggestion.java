package org.songngu.suggestion;

import java.util.List;
import java.util.Optional;
import org.songngu.memory.Match;
import org.songngu.memory.MatchScore;
import org.songngu.placeable.Conversion;
import org.songngu.termbase.TermHit;

/// Something that is offered to the translator.
public sealed interface Suggestion {

    /// The text that goes into the target.
    String text();

    /// A match of a memory.
    ///
    /// @param match    the match as found; once repaired, its critical differences are those that are left
    /// @param text     its target, repaired where it could be
    /// @param diff     how its source differs from the segment's, on whole tokens
    /// @param repairs  what was replaced in the target; empty when it is offered as stored
    /// @param score    the score after the repairs, the match's own when there were none
    /// @param recased  the text in the segment's case, when only the case differs
    /// @param isUsable whether the policies let it be inserted by itself
    record FromMemory(
            Match match,
            String text,
            List<DiffPart> diff,
            List<Repair> repairs,
            MatchScore score,
            Optional<String> recased,
            boolean isUsable)
            implements Suggestion {

        private static final int INSERTED_PERCENT = 75;

        /// A match as found, with its own score, that may be inserted.
        public FromMemory(Match match, String text, List<DiffPart> diff, List<Repair> repairs) {
            this(match, text, diff, repairs, match.score(), Optional.empty(), true);
        }

        /// Whether it may be put into an empty target: 75 % or more, no critical difference, and allowed by the
        /// policies.
        public boolean mayBeInserted() {
            return isUsable
                    && score.percent() >= INSERTED_PERCENT
                    && match.critical().isEmpty();
        }
    }

    /// Another segment of the same article, as somebody typed it.
    ///
    /// @param segment its number
    /// @param found   its text compared with this segment's; of a confirmed one, the memory's own match
    record FromArticle(int segment, FromMemory found) implements Suggestion {

        @Override
        public String text() {
            return found.text();
        }
    }

    /// A segment put together wholly from terms and values: `Ảnh: TTXVN` → `Photo: VNA`.
    ///
    /// @param text the assembled target
    record Assembled(String text) implements Suggestion {}

    /// What an engine of machine translation made of the segment.
    ///
    /// @param text      its translation, with all inline codes of the segment or with none
    /// @param engine    its name
    /// @param lostCodes whether the segment has codes that the engine lost
    record FromEngine(String text, String engine, boolean lostCodes) implements Suggestion {}

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
