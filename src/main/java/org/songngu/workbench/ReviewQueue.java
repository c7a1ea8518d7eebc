package org.songngu.workbench;

import java.time.Instant;
import java.util.List;
import org.songngu.account.Account;
import org.songngu.text.LanguagePair;

/// What waits for reviewers, the most urgent first. Safe for many threads.
public interface ReviewQueue {

    /// A job with segments that wait.
    ///
    /// @param job         which
    /// @param title       its title
    /// @param pair        its direction
    /// @param schedule    how soon it is wanted, and by when
    /// @param waiting     how many segments wait
    /// @param own         how many of them the asking account confirmed itself
    /// @param words       words or syllables of the sources of those that wait
    /// @param segments    all segments of the job
    /// @param first       number of the first that waits, one of somebody else's where there is one
    /// @param since       when the one that waits longest was confirmed
    /// @param translators who confirmed them, by user name
    record Waiting(
            JobId job,
            String title,
            LanguagePair pair,
            Schedule schedule,
            int waiting,
            int own,
            int words,
            int segments,
            int first,
            Instant since,
            List<String> translators) {}

    /// The jobs that wait: by urgency, then by due time (none comes last), then the one that waits longest.
    ///
    /// @param account who asks
    List<Waiting> jobs(Account account);

    /// The segments of a job that wait, by number.
    ///
    /// @param job   which
    /// @param limit most wanted
    List<Segment> segments(JobId job, int limit);
}
