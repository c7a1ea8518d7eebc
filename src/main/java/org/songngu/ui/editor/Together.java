package org.songngu.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.workbench.JobId;
import org.songngu.workbench.JobParts;
import org.songngu.workbench.Presence;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.VisitId;
import org.springframework.stereotype.Component;

/// What an editor knows of the other people in its job: who is where, and whose part is which.
///
/// @param presence who is where
/// @param parts    whose part is which
/// @param accounts their names
@Component
record Together(Presence presence, JobParts parts, Accounts accounts) {

    /// An open editor's place among the others. One thread at a time, that of its page.
    final class Seat {

        private final JobId job;
        private final Account account;
        private final BooleanSupplier connected;
        private VisitId visit;

        private Seat(JobId job, Account account, BooleanSupplier connected) {
            this.job = job;
            this.account = account;
            this.connected = connected;
            this.visit = presence.enter(job, account, connected);
        }

        /// Everybody, after the page said where it is.
        ///
        /// @param segment where, null for nowhere yet
        PeopleNow at(Optional<SegmentId> segment) {
            stay();
            segment.ifPresent(id -> presence.goTo(job, visit, id));
            return now();
        }

        /// Everybody, after the page began to write in a segment.
        ///
        /// @param segment  where
        /// @param takeOver whether to take it from who holds it
        PeopleNow hold(SegmentId segment, boolean takeOver) {
            stay();
            if (takeOver) {
                presence.takeOver(job, visit, segment);
            } else {
                presence.hold(job, visit, segment);
            }
            return now();
        }

        /// A decision ends the writing.
        void release(SegmentId segment) {
            presence.release(job, visit, segment);
        }

        PeopleNow now() {
            return PeopleNow.of(visit, presence.of(job));
        }

        void leave() {
            presence.leave(job, visit);
        }

        // A page that was silent for long, as on a closed laptop, comes back as a new visit.
        private void stay() {
            if (!presence.seen(job, visit)) {
                visit = presence.enter(job, account, connected);
            }
        }
    }

    /// Takes a place in a job.
    ///
    /// @param job       which
    /// @param account   who
    /// @param connected whether the page can be reached
    Seat sit(JobId job, Account account, BooleanSupplier connected) {
        return new Seat(job, account, connected);
    }

    /// How a job is divided, as an account sees it.
    ///
    /// @param job     which
    /// @param account who asks
    DivisionNow division(JobId job, Account account) {
        JobParts.Division division = parts.of(job);
        Map<String, Account> known =
                accounts.all().stream().collect(Collectors.toMap(Account::userName, Function.identity()));
        List<DivisionNow.PartNow> shown =
                division.parts().stream().map(part -> part(job, part, known)).toList();
        List<DivisionNow.Person> people = known.values().stream()
                .filter(Account::enabled)
                .map(one -> new DivisionNow.Person(one.userName(), one.displayName(), reviews(one)))
                .sorted((a, b) -> a.user().compareTo(b.user()))
                .toList();
        return new DivisionNow(shown, division.reviewer().orElse(""), parts.mayDivide(job, account), people);
    }

    private DivisionNow.PartNow part(JobId job, JobParts.Part part, Map<String, Account> known) {
        Optional<Account> owner = Optional.ofNullable(known.get(part.userName()));
        return new DivisionNow.PartNow(
                part.from(),
                part.to(),
                part.words(),
                part.userName(),
                owner.map(Account::displayName).orElse(part.userName()),
                owner.map(Account::initials).orElse(part.userName().substring(0, 1)),
                presence.colour(job, part.userName()));
    }

    private static boolean reviews(Account account) {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }
}
