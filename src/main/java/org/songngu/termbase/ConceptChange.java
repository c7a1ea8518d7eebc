package org.songngu.termbase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry in the history of a concept.
///
/// @param at     when
/// @param who    user name
/// @param action what was done
/// @param reason why; may be empty
/// @param before the concept before it, or null
/// @param after  the concept after it, or null
public record ConceptChange(
        Instant at,
        String who,
        Action action,
        String reason,
        @Nullable Concept before,
        @Nullable Concept after) {

    /// What was done.
    public enum Action {
        /// Written at the desk.
        ADDED,
        /// Changed.
        CHANGED,
        /// Deleted.
        DELETED,
        /// Taken from a proposal.
        ACCEPTED
    }
}
