package org.songngu.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.account.Account;

/// A job divided among people: whose part a range of segments is, and who reviews. It says who does what and forbids
/// nothing. A part is kept by segment, so that a split or a merge before it moves it along. Safe for many threads.
public interface JobParts {

    /// A range of segments that is one person's.
    ///
    /// @param from     first number
    /// @param to       last number
    /// @param words    syllables or words of the source
    /// @param userName whose
    record Part(int from, int to, int words, String userName) {}

    /// How a job is divided.
    ///
    /// @param parts    by number; what is nobody's is left out
    /// @param reviewer user name of who reviews it; empty when anybody may
    record Division(List<Part> parts, Optional<String> reviewer) {

        /// Nobody's.
        public static final Division NONE = new Division(List.of(), Optional.empty());

        /// Everybody who has something to do here, each once: by their parts, then the reviewer.
        public List<String> people() {
            return Stream.concat(parts.stream().map(Part::userName), reviewer.stream())
                    .distinct()
                    .toList();
        }
    }

    /// What became of a wish; each but the first has a message `workbench.parts.NAME`.
    enum Outcome {
        /// Done.
        DONE,
        /// Only who made the job, reviewers and admins give parts away. Everybody else may take what is nobody's and
        /// give back what is theirs.
        NOT_ALLOWED,
        /// There are no such segments, or fewer than people.
        NO_SUCH_RANGE,
        /// There is no such account, or it may not sign in.
        UNKNOWN_PERSON,
        /// This account reviews nothing.
        NO_REVIEWER,
        /// The job is not there any more.
        GONE
    }

    /// How a job is divided.
    ///
    /// @param job which
    default Division of(JobId job) {
        return of(List.of(job)).getOrDefault(job, Division.NONE);
    }

    /// How jobs are divided, for a list of them.
    ///
    /// @param jobs which; those of which nothing is anybody's are left out of the answer
    Map<JobId, Division> of(Collection<JobId> jobs);

    /// Gives a range to somebody, or makes it nobody's.
    ///
    /// @param job      which
    /// @param from     first number
    /// @param to       last number
    /// @param userName whose it is then; empty for nobody's
    /// @param account  who gives
    Outcome give(JobId job, int from, int to, Optional<String> userName, Account account);

    /// Divides the whole job evenly: by the words of the source, at the end of a paragraph where one is near.
    ///
    /// @param job       which
    /// @param userNames who, in the order of the article, each once
    /// @param account   who divides
    Outcome divide(JobId job, List<String> userNames, Account account);

    /// Names the reviewer.
    ///
    /// @param job      which
    /// @param userName a reviewer or an admin; empty for anybody
    /// @param account  who names
    Outcome nameReviewer(JobId job, Optional<String> userName, Account account);

    /// Whether an account may give the parts of a job to others.
    ///
    /// @param job     which
    /// @param account who
    boolean mayDivide(JobId job, Account account);
}
