package org.songngu.workbench;

import java.util.List;
import java.util.Map;
import org.songngu.account.Account;

/// Approves many segments at once: first a plan with counts, then the deed, then, if wanted, back again. What a single
/// approval would refuse is left out and said. Safe for many threads.
public interface BulkApproval {

    /// A segment as it was seen.
    ///
    /// @param segment which
    /// @param version its version
    record Seen(SegmentId segment, int version) {}

    /// What an approval would do.
    ///
    /// @param asked    how many segments were asked for, those that are approved already left out
    /// @param approved how many are approved already
    /// @param able     those that can be approved, as they were seen
    /// @param left     numbers of those that cannot, by reason, ascending
    /// @param whole    whether it was not stopped
    record Plan(int asked, int approved, List<Seen> able, Map<EditOutcome.Reason, List<Integer>> left, boolean whole) {}

    /// What an approval did.
    ///
    /// @param id       with which it is taken back, 0 when nothing was approved
    /// @param approved how many segments were approved
    /// @param left     numbers of those that were not, by reason, ascending
    record Receipt(long id, int approved, Map<EditOutcome.Reason, List<Integer>> left) {}

    /// Looks which of some segments can be approved; changes nothing.
    ///
    /// @param job      of which job
    /// @param segments which; those of other jobs are left out
    /// @param account  who
    /// @param progress told after every segment
    /// @throws IllegalArgumentException when there is no such job
    Plan plan(JobId job, List<SegmentId> segments, Account account, Progress progress);

    /// Approves, some fifty segments a transaction; what was approved before a stop stays so.
    ///
    /// @param job      of which job
    /// @param seen     those of a plan
    /// @param account  who
    /// @param progress told after every segment
    /// @throws IllegalArgumentException when there is no such job
    Receipt approve(JobId job, List<Seen> seen, Account account, Progress progress);

    /// Takes it back: segments that nobody has worked on since wait for a reviewer again.
    ///
    /// @param receipt its number
    /// @param job     of which job
    /// @param account who, a reviewer or an admin
    /// @return how many segments wait again
    int undo(long receipt, JobId job, Account account);
}
