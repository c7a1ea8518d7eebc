package org.songngu.workbench;

import org.songngu.account.Account;

/// Splits segments and merges them, and takes it back. Safe for many threads.
///
/// A cut asks for the versions that its author saw: who works on a segment meanwhile is not cut off. Confirmed texts
/// become drafts, approved and locked ones are refused. White space at the place of a split goes; a merge puts one
/// space.
public interface SegmentCuts {

    /// Splits a segment in two; the second gets the following number.
    ///
    /// @param segment  which
    /// @param version  as the author saw it
    /// @param sourceAt where the second source begins, in UTF-16 code units
    /// @param targetAt where the second target begins, likewise
    /// @param account  who
    Outcome split(SegmentId segment, int version, int sourceAt, int targetAt, Account account);

    /// Merges a segment with the following one of the same paragraph.
    ///
    /// @param segment  the first of the two
    /// @param version  as the author saw it
    /// @param following version of the following one as the author saw it
    /// @param account  who
    Outcome merge(SegmentId segment, int version, int following, Account account);

    /// Takes a split or a merge back, as long as nobody has worked on what came of it.
    ///
    /// @param cut     its number
    /// @param job     the job that it is of
    /// @param account who
    Outcome undo(long cut, JobId job, Account account);

    /// What a cut came to.
    sealed interface Outcome {

        /// It was done.
        ///
        /// @param cut   its number, with which it can be taken back; 0 after taking back
        /// @param first the first segment as it stands now
        record Done(long cut, Segment first) implements Outcome {}

        /// It is not possible.
        ///
        /// @param reason why
        record Refused(Reason reason) implements Outcome {}
    }

    /// Why it is not possible; each has a message `workbench.cut.NAME`.
    enum Reason {
        /// The segment, or the cut, is not there any more.
        GONE,
        /// Somebody stored something meanwhile.
        CHANGED,
        /// The segment is locked.
        LOCKED,
        /// An approved segment is not cut; edit it first, so that it is open again.
        APPROVED,
        /// One half of the source would be empty.
        NOTHING_LEFT,
        /// The following segment is of another paragraph.
        OTHER_PARAGRAPH
    }
}
