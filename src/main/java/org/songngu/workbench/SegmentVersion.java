package org.songngu.workbench;

import java.time.Instant;

/// One entry of a segment's history.
///
/// @param version     the version that it made; an alternative has that of the text it lost to
/// @param action      what was done
/// @param target      the target text
/// @param state       the state afterwards
/// @param author      user name
/// @param at          when
/// @param note        reason code and words of a return; empty otherwise
public record SegmentVersion(
        int version, Action action, String target, SegmentState state, String author, Instant at, String note) {

    /// What was done; each has a message `history.NAME`.
    public enum Action {
        /// Cut out of the article.
        IMPORTED,
        /// Filled from memory or assembled.
        PRETRANSLATED,
        /// A suggestion put in by hand; where more was done to it at once, its entry stands before that.
        INSERTED,
        /// Typed.
        DRAFTED,
        /// Confirmed by a translator.
        CONFIRMED,
        /// Approved by a reviewer.
        APPROVED,
        /// Returned with a reason.
        RETURNED,
        /// Filled with the text of a segment that says the same.
        PROPAGATED,
        /// Cut in two.
        SPLIT,
        /// Joined with the following segment.
        MERGED,
        /// As before a propagation, a split or a merge that was taken back.
        UNDONE,
        /// Edited after confirmation or approval, and so open again.
        REOPENED,
        /// An earlier text and state, put back.
        RESTORED,
        /// Refused because somebody was faster; kept.
        ALTERNATIVE
    }
}
