package org.songngu.workbench;

import java.util.Map;
import java.util.Set;
import org.songngu.account.Account;

/// What people put beside segments: bookmarks of their own, locks for everybody. Safe for many threads.
public interface SegmentMarks {

    /// The marks of a job.
    ///
    /// @param bookmarks segments that the asking account has bookmarked
    /// @param notes     how many comments a segment has in open threads; those without any are left out
    /// @param locks     user name of who locked a segment
    record OfJob(Set<SegmentId> bookmarks, Map<SegmentId, Integer> notes, Map<SegmentId, String> locks) {}

    /// The marks of a job as an account sees them.
    ///
    /// @param job     which
    /// @param account who asks
    OfJob of(JobId job, Account account);

    /// Sets or takes away a bookmark of one's own.
    ///
    /// @param segment which
    /// @param on      whether it is there afterwards
    /// @param account whose
    void bookmark(SegmentId segment, boolean on, Account account);

    /// Locks a segment, or unlocks it. Who locked it may unlock it, and so may reviewers and admins.
    ///
    /// @param segment which
    /// @param on      whether it is locked afterwards
    /// @param account who
    /// @return false when the account may not
    boolean lock(SegmentId segment, boolean on, Account account);
}
