package org.songngu.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.account.Account;

/// What people put beside segments: bookmarks of their own, notes and locks for everybody. Safe for many threads.
public interface SegmentMarks {

    /// A note on a segment.
    ///
    /// @param id     its number
    /// @param author user name
    /// @param at     when
    /// @param text   its words
    record Note(long id, String author, Instant at, String text) {}

    /// The marks of a job.
    ///
    /// @param bookmarks segments that the asking account has bookmarked
    /// @param notes     how many notes a segment has; those without any are left out
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

    /// The notes of a segment, oldest first.
    ///
    /// @param segment which
    List<Note> notes(SegmentId segment);

    /// Adds a note.
    ///
    /// @param segment which
    /// @param text    its words, not blank
    /// @param account who
    void note(SegmentId segment, String text, Account account);

    /// Takes a note of one's own away; an admin may take away any.
    ///
    /// @param note    its number
    /// @param segment the segment that it is of
    /// @param account who
    /// @return false when the account may not
    boolean removeNote(long note, SegmentId segment, Account account);
}
