package org.songngu.memory;

import java.time.Instant;

/// One change of a unit by hand, with what it was before.
///
/// @param batch  all changes of one action have the same
/// @param action what was done
/// @param who    user name
/// @param at     when
/// @param source source text before
/// @param target target text before
/// @param trust  trust before
/// @param live   whether it could be found before
/// @param undone whether it was taken back
public record UnitChange(
        long batch,
        Action action,
        String who,
        Instant at,
        String source,
        String target,
        Trust trust,
        boolean live,
        boolean undone) {

    /// What was done; each has a message `memory.action.NAME`.
    public enum Action {
        /// Another target was typed.
        CORRECTED,
        /// It is trusted more or less.
        TRUST,
        /// It was taken out.
        DELETED,
        /// It was put back.
        RESTORED,
        /// Found and replaced.
        REPLACED,
        /// Taken out because its segment has another text now.
        SUPERSEDED,
        /// Taken out because it was there twice.
        DEDUPLICATED,
        /// An action was taken back.
        UNDONE
    }
}
