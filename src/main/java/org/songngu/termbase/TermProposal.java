package org.songngu.termbase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody wants the termbase to say.
///
/// @param number    its number
/// @param kind      what is wanted
/// @param target    the concept as it was when it was proposed, or null for a new one; its provenance says origin and
///                  version only
/// @param content   a whole concept; of [Kind#NEW_TERM] and [Kind#NEW_STATUS] only the terms count
/// @param comment   why; may be empty
/// @param author    user name
/// @param at        when
/// @param decision  what was decided, or null while it is open
public record TermProposal(
        long number,
        Kind kind,
        @Nullable Target target,
        Concept content,
        String comment,
        String author,
        Instant at,
        @Nullable Decision decision) {

    /// What is wanted.
    public enum Kind {
        /// A concept that is not there.
        NEW_CONCEPT,
        /// One more term for a concept.
        NEW_TERM,
        /// Another content for a concept.
        CHANGE,
        /// Another status for a term.
        NEW_STATUS
    }

    /// The concept that it is about.
    ///
    /// @param origin  its origin
    /// @param id      its id
    /// @param version its form at the time
    public record Target(String origin, ConceptId id, long version) {}

    /// How it ended.
    ///
    /// @param state  accepted, refused or withdrawn
    /// @param by     who
    /// @param at     when
    /// @param reason may be empty
    public record Decision(State state, String by, Instant at, String reason) {}

    /// How a proposal stands.
    public enum State {
        /// Nobody has decided.
        OPEN,
        /// It is in the termbase, perhaps changed.
        ACCEPTED,
        /// It was refused with a reason.
        REFUSED,
        /// Its author took it back.
        WITHDRAWN
    }
}
