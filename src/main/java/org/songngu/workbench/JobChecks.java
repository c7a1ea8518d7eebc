package org.songngu.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.qa.QaChoice;

/// The quality checks of a job: as somebody types, as a report, what was set aside, and what blocks approval. Safe for
/// many threads.
public interface JobChecks {

    /// The findings of a text that may not be stored yet, worst first.
    ///
    /// @param segment which
    /// @param target  the text as it is being typed
    /// @return nothing when the segment is gone
    List<CheckedFinding> check(SegmentId segment, String target);

    /// Checks a whole job. Takes about as long as so many segments one by one; stores nothing.
    ///
    /// @param job      which
    /// @param progress told after every segment
    /// @return what was found so far when it is cancelled
    CheckReport report(JobId job, Progress progress);

    /// Sets a finding aside.
    ///
    /// @param ignore  what and why
    /// @param account who; for a whole job a reviewer, an admin or the job's creator
    /// @return false when the account may not, the reason is blank, or the segment is gone
    boolean ignore(NewIgnore ignore, Account account);

    /// Takes back that a finding was set aside; who and when stays on record.
    ///
    /// @param job     its job
    /// @param ignored number of the ignored finding
    /// @param account who; its author, or who may set aside in the whole job
    /// @return false when the account may not, or nothing of that number stands
    boolean takeBack(JobId job, long ignored, Account account);

    /// Answers what a finding asks; the answer holds for the whole job until somebody gives another.
    ///
    /// @param segment where it is asked; its source has what it is about
    /// @param choice  the answer
    /// @param account who
    /// @return false when the segment is gone or does not speak of it
    boolean choose(SegmentId segment, QaChoice choice, Account account);

    /// What is set aside in a job, newest first.
    ///
    /// @param job which
    List<IgnoredFinding> ignored(JobId job);

    /// Which checks were set to block or not to block approval in a job, against the desk's setting.
    ///
    /// @param job which
    Map<String, Boolean> gate(JobId job);

    /// Sets whether findings of a check block approval in a job.
    ///
    /// @param job     which
    /// @param check   id of the check
    /// @param blocks  whether; empty for the desk's setting
    /// @param account who; a reviewer or an admin
    /// @return false when the account may not
    boolean setGate(JobId job, String check, Optional<Boolean> blocks, Account account);

    /// Counts the text of a job.
    ///
    /// @param job which
    JobCounts counts(JobId job);
}
