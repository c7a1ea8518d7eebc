package org.songngu.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.text.Span;

/// What reviewers find wrong in translations, by the types and severities of the desk's [Typology], and the scores
/// made of it. Safe for many threads.
///
/// The score is that of MQM's linear model without calibration: 100 × (1 − points ÷ words), 0 at least. Counted are
/// the words of the segments that a reviewer has approved, returned or marked errors in, on the English side:
/// Vietnamese writing does not say where its words end.
public interface Quality {

    /// An error that a reviewer marks in what the translator confirmed last.
    ///
    /// @param segment  in which segment
    /// @param type     code of its type
    /// @param severity code of its severity
    /// @param target   the text in which it is marked, as it was confirmed
    /// @param span     where in that text; empty for a place where something is missing
    /// @param note     more words, may be empty
    record NewError(SegmentId segment, String type, String severity, String target, Span span, String note) {}

    /// A marked error.
    ///
    /// @param id         its number
    /// @param segment    in which segment
    /// @param number     the segment's place in its job
    /// @param type       code of its type
    /// @param severity   code of its severity
    /// @param penalty    what it costs, as it was weighed when it was marked
    /// @param target     the text in which it was marked
    /// @param span       where in that text
    /// @param note       more words, may be empty
    /// @param translator whose text it is
    /// @param author     user name of who marked it
    /// @param at         when
    record MarkedError(
            long id,
            SegmentId segment,
            int number,
            String type,
            String severity,
            double penalty,
            String target,
            Span span,
            String note,
            String translator,
            String author,
            Instant at) {}

    /// Why an error is not marked; each has a message `quality.refused.NAME`.
    enum Refusal {
        /// Only reviewers and admins mark errors.
        NOT_ALLOWED,
        /// Nobody judges their own text.
        OWN_SEGMENT,
        /// Nobody has confirmed the segment.
        NOT_CONFIRMED,
        /// The text is not the one that was confirmed last, or the span lies outside of it.
        OTHER_TEXT,
        /// The desk's file has no such type or severity.
        UNKNOWN_TYPE
    }

    /// What a job, or one person's part of it, is worth.
    ///
    /// @param person   whose part alone is counted; empty for everybody's
    /// @param segments how many segments a reviewer has decided on or marked errors in
    /// @param words    their words on the English side
    /// @param errors   all marked errors, by segment
    /// @param points   what they cost together
    /// @param score    0–100; empty while nothing is counted
    record Scorecard(
            Optional<String> person,
            int segments,
            int words,
            List<MarkedError> errors,
            double points,
            Optional<Double> score) {}

    /// One week of one translator.
    ///
    /// @param monday   its first day
    /// @param segments how many of their segments reviewers decided on
    /// @param words    their words on the English side
    /// @param points   what the errors marked in that week cost
    /// @param returned how many were returned
    /// @param score    0–100; empty when nothing was decided on
    record Week(LocalDate monday, int segments, int words, double points, int returned, Optional<Double> score) {}

    /// The desk's types and severities.
    Typology typology();

    /// Marks an error.
    ///
    /// @param error   what and where
    /// @param account who
    /// @return why not; empty when it is marked
    Optional<Refusal> mark(NewError error, Account account);

    /// Takes a mark away.
    ///
    /// @param id      which
    /// @param job     of which job
    /// @param account who made it, or an admin
    /// @return false when the account may not
    boolean remove(long id, JobId job, Account account);

    /// The errors marked in a segment, oldest first, as far as the account may see them: reviewers and admins all,
    /// translators those in texts of their own.
    ///
    /// @param segment which
    /// @param account who asks
    List<MarkedError> errors(SegmentId segment, Account account);

    /// A job's scorecard: the whole job for reviewers and admins, a translator's own part for a translator.
    ///
    /// @param job     which
    /// @param account who asks
    Scorecard scorecard(JobId job, Account account);

    /// How one translator's quality went, week by week.
    ///
    /// @param person  user name
    /// @param from    first day, in the server's time zone
    /// @param to      last day, included
    /// @param account who asks
    /// @return nothing unless the account is that translator or an admin
    List<Week> trend(String person, LocalDate from, LocalDate to, Account account);
}
