package org.songngu.workbench;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.songngu.account.Account;

/// What people are told in the app: each sees their own. Safe for many threads.
public interface Notifications {

    /// The words of an assignment of the review.
    String AS_REVIEWER = "REVIEW";

    /// Why somebody is told; each has a message `notice.NAME`.
    enum Kind {
        /// A reviewer returned a segment of theirs.
        RETURNED,
        /// An approved segment that they translated or approved was edited.
        REOPENED,
        /// Somebody wrote their name in a comment.
        MENTION,
        /// A comment on a segment of theirs, or in a thread that they take part in.
        COMMENT,
        /// A job, or a part of it, is theirs now.
        ASSIGNED,
        /// Every segment of a job that they worked on is approved.
        JOB_APPROVED
    }

    /// One thing that somebody is told.
    ///
    /// @param id     its number
    /// @param kind   why
    /// @param job    of which job
    /// @param title  of the job
    /// @param number place of the segment in the job, 0 when it is of the whole job
    /// @param author user name of who did it
    /// @param at     when
    /// @param words  of a comment; of a return, beginning with the code of its reason; numbers of an assigned
    /// part, or [#AS_REVIEWER]; may be empty
    /// @param read   whether it was read
    /// @param shelved whether the job was put into the archive: there is nothing to do there
    record Notification(
            long id,
            Kind kind,
            JobId job,
            String title,
            int number,
            String author,
            Instant at,
            String words,
            boolean read,
            boolean shelved) {}

    /// What an account was told, newest first.
    ///
    /// @param account whose
    /// @param offset  first wanted, from 0
    /// @param limit   most wanted
    List<Notification> of(Account account, int offset, int limit);

    /// How much an account has not read, of jobs that are not in the archive.
    ///
    /// @param account whose
    int unread(Account account);

    /// Marks one as read.
    ///
    /// @param id      which
    /// @param account whose; nobody marks what others were told
    void read(long id, Account account);

    /// Marks all as read.
    ///
    /// @param account whose
    void readAll(Account account);

    /// Tells people that a job, or a part of it, is theirs now.
    ///
    /// @param job    which
    /// @param people user names; who did it is left out
    /// @param words  which part, for example `1–40`, or [#AS_REVIEWER]; may be empty
    /// @param by     who did it
    void assigned(JobId job, Collection<String> people, String words, Account by);
}
