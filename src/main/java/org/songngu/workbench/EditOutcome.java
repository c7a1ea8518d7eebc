package org.songngu.workbench;

/// What became of an [Edit].
public sealed interface EditOutcome {

    /// It was stored, or there was nothing to change.
    ///
    /// @param segment the segment as this edit left it; its version is the one to base the next edit on. The answer
    /// to a repeated [Edit#clientId()] has the version of the first answer, even if others stored since
    record Stored(Segment segment) implements EditOutcome {}

    /// Somebody else was faster. The text is kept as an alternative version, nothing was overwritten.
    ///
    /// @param current  the segment as it stands
    /// @param baseText the target of the version that the edit was written on
    /// @param mine     the text that was refused
    record Conflict(Segment current, String baseText, String mine) implements EditOutcome {}

    /// It is not allowed.
    ///
    /// @param reason why
    record Refused(Reason reason) implements EditOutcome {}

    /// Why an edit or a decision is not allowed; each has a message `workbench.refused.NAME`.
    enum Reason {
        /// The account lacks the role.
        NOT_ALLOWED,
        /// Nobody approves their own segment.
        OWN_SEGMENT,
        /// An empty target cannot be confirmed or approved.
        EMPTY_TARGET,
        /// An error of the blocking kind stands.
        BLOCKING_FINDING,
        /// Only a confirmed segment can be approved or returned.
        NOT_CONFIRMED,
        /// Somebody has locked the segment; it can be decided on, not edited.
        LOCKED,
        /// Somebody has changed the segment since it was looked at; only where many are decided on at once.
        CHANGED,
        /// The segment is not there any more: its job was deleted.
        GONE
    }
}
