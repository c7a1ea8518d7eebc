package org.songngu.workbench;

import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;

/// Carries a confirmed text to the segments of the same job that say the same.
///
/// Filled are segments of the same kind with the same source that nobody has worked on: empty ones, drafts of the
/// machine, and drafts of an earlier propagation. What somebody typed, confirmed or approved, what a reviewer
/// returned, what is locked, and what the memory knows in its very context (101 %) stays as it is. Safe for many
/// threads.
public interface Propagation {

    /// Fills, as drafts, the segments that say the same as a confirmed one.
    ///
    /// @param segment the confirmed segment
    /// @param account who confirmed it
    /// @return what was filled; empty when there was nothing to fill, the segment is not confirmed, or the job has
    /// switched it off
    Optional<Receipt> propagate(SegmentId segment, Account account);

    /// Takes a propagation back, once. Segments that somebody has worked on since stay as they are.
    ///
    /// @param receipt number of the receipt
    /// @param job     the job that it is of
    /// @param account who
    /// @return the segments that are again as they were
    List<Segment> undo(long receipt, JobId job, Account account);

    /// Whether confirmed texts of a job are carried on.
    ///
    /// @param job which
    boolean isOn(JobId job);

    /// Switches it on or off for everybody who works on the job.
    ///
    /// @param job which
    /// @param on  whether confirmed texts are carried on
    void switchTo(JobId job, boolean on);

    /// What a propagation did.
    ///
    /// @param id     its number
    /// @param filled the segments as they stand now, by number
    record Receipt(long id, List<Segment> filled) {}
}
