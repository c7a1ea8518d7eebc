package org.songngu.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;

/// What people say to one another about a segment or a whole job, in threads that are open or settled. `@name` mentions
/// somebody, who is told. Safe for many threads.
public interface Comments {

    /// A comment.
    ///
    /// @param id     its number
    /// @param author user name
    /// @param at     when
    /// @param text   its words, NFC
    record Comment(long id, String author, Instant at, String text) {}

    /// A comment with its answers.
    ///
    /// @param id       number of the comment that opened it
    /// @param number   place of its segment in the job, 0 for a thread of the whole job
    /// @param comments oldest first, never empty
    /// @param settled  by whom and when it was settled; empty while it is open
    record Discussion(long id, int number, List<Comment> comments, Optional<Settled> settled) {}

    /// That a thread was settled.
    ///
    /// @param by user name
    /// @param at when
    record Settled(String by, Instant at) {}

    /// Somebody who can be mentioned.
    ///
    /// @param userName    what stands behind the `@`
    /// @param displayName what others see
    record Person(String userName, String displayName) {}

    /// The threads of a segment, oldest first.
    ///
    /// @param segment which
    List<Discussion> of(SegmentId segment);

    /// All threads of a job: those of the whole job first, then by segment; oldest first.
    ///
    /// @param job which
    List<Discussion> of(JobId job);

    /// Who can be mentioned, by user name.
    List<Person> people();

    /// Opens a thread.
    ///
    /// @param job     of which job
    /// @param segment on which of its segments; empty for the whole job
    /// @param text    its words, not blank
    /// @param account who
    /// @return false when there is no such job or segment
    boolean open(JobId job, Optional<SegmentId> segment, String text, Account account);

    /// Answers; a settled thread is open again.
    ///
    /// @param thread  which
    /// @param job     of which job
    /// @param text    its words, not blank
    /// @param account who
    /// @return false when there is no such thread
    boolean answer(long thread, JobId job, String text, Account account);

    /// Settles a thread, or opens it again.
    ///
    /// @param thread  which
    /// @param job     of which job
    /// @param settled whether it is settled afterwards
    /// @param account who
    /// @return false when nothing changed
    boolean settle(long thread, JobId job, boolean settled, Account account);

    /// Takes a comment of one's own away; an admin may take away any. One that was answered stays.
    ///
    /// @param comment its number
    /// @param job     of which job
    /// @param account who
    /// @return false when the account may not
    boolean remove(long comment, JobId job, Account account);
}
