package org.songngu.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.springframework.stereotype.Component;

/// The transition table of segments: who may do what in which state, and what the memory learns from it.
///
/// Runs inside the transaction of the segment, so that segment, history and unit change together or not at all.
@Component
class SegmentRules {

    /// The memory that learns from confirmed segments.
    static final String DESK_MEMORY = "Desk";

    private final SegmentRows segments;
    private final SegmentHistory history;
    private final TranslationMemory memory;
    private final MemoryUpkeep upkeep;
    private final MemoryPolicies policies;
    private final CheckRuns checks;
    private final Notifier notifier;
    private final AtomicReference<MemoryId> desk = new AtomicReference<>();

    SegmentRules(
            SegmentRows segments,
            SegmentHistory history,
            TranslationMemory memory,
            MemoryUpkeep upkeep,
            MemoryPolicies policies,
            CheckRuns checks,
            Notifier notifier) {
        this.segments = segments;
        this.history = history;
        this.memory = memory;
        this.upkeep = upkeep;
        this.policies = policies;
        this.checks = checks;
        this.notifier = notifier;
    }

    /// What an attempt comes to.
    sealed interface Verdict {

        /// It is stored.
        ///
        /// @param change what the segment becomes
        /// @param action what the history says
        /// @param note   more for the history
        record Yes(SegmentRows.Change change, SegmentVersion.Action action, String note) implements Verdict {}

        /// It is refused.
        ///
        /// @param reason why
        record No(EditOutcome.Reason reason) implements Verdict {}

        /// Nothing changes.
        record Nothing() implements Verdict {}
    }

    /// Makes sure of the memory that learns. Called before the transaction begins: a number that a rollback took back
    /// must not be remembered, and asking at every confirmation would count the whole memory each time.
    void openMemory() {
        if (desk.get() == null) {
            desk.set(memory.create(DESK_MEMORY).id());
        }
    }

    Verdict draft(SegmentRows.Row row, String text, Account account) {
        Segment segment = row.segment();
        if (segment.target().equals(text)) {
            return new Verdict.Nothing();
        }
        boolean reopens = segment.state() == SegmentState.TRANSLATED || segment.state() == SegmentState.APPROVED;
        SegmentState state = text.isBlank() ? SegmentState.NOT_TRANSLATED : SegmentState.DRAFT;
        SegmentVersion.Action action = reopens ? SegmentVersion.Action.REOPENED : SegmentVersion.Action.DRAFTED;
        SegmentRows.Change change = new SegmentRows.Change(
                text,
                state,
                segment.returned().orElse(null),
                segment.returnNote(),
                account.userName(),
                row.confirmedBy(),
                row.unit());
        return new Verdict.Yes(change, action, "");
    }

    Verdict confirm(NewJob job, SegmentRows.Row row, String text, Account account) {
        Segment segment = row.segment();
        if (text.isBlank()) {
            return new Verdict.No(EditOutcome.Reason.EMPTY_TARGET);
        }
        boolean same = segment.target().equals(text);
        if (same && (segment.state() == SegmentState.TRANSLATED || segment.state() == SegmentState.APPROVED)) {
            return new Verdict.Nothing();
        }
        UnitId unit = learn(job, row, text, Trust.TRANSLATED, account.userName());
        return new Verdict.Yes(
                changed(text, SegmentState.TRANSLATED, account.userName(), account.userName(), unit),
                SegmentVersion.Action.CONFIRMED,
                "");
    }

    Verdict approve(NewJob job, SegmentRows.Row row, String text, Account account) {
        return approve(job, row, text, account, (segment, target) -> checks.blocks(segment, job, target));
    }

    /// Whether findings keep a text of a segment from being approved.
    @FunctionalInterface
    interface Blocking {
        boolean blocks(Segment segment, String target);
    }

    Verdict approve(NewJob job, SegmentRows.Row row, String text, Account account, Blocking blocking) {
        Segment segment = row.segment();
        if (mayReview(account) && isApproved(segment, text)) {
            return new Verdict.Nothing();
        }
        Optional<EditOutcome.Reason> refused = refusal(job, row, text, account, blocking);
        if (refused.isPresent()) {
            return new Verdict.No(refused.get());
        }
        boolean edited = !segment.target().equals(text) || segment.state() == SegmentState.DRAFT;
        String author = edited ? account.userName() : segment.author();
        UnitId unit = learn(job, row, text, Trust.APPROVED, author);
        return new Verdict.Yes(
                changed(text, SegmentState.APPROVED, author, row.confirmedBy(), unit),
                SegmentVersion.Action.APPROVED,
                "");
    }

    /// Why an account cannot approve a text of a segment; empty when it can.
    Optional<EditOutcome.Reason> refusal(
            NewJob job, SegmentRows.Row row, String text, Account account, Blocking blocking) {
        if (!mayReview(account)) {
            return Optional.of(EditOutcome.Reason.NOT_ALLOWED);
        }
        if (text.isBlank()) {
            return Optional.of(EditOutcome.Reason.EMPTY_TARGET);
        }
        if (row.confirmedBy() == null || !isBeforeReviewer(row, account)) {
            return Optional.of(EditOutcome.Reason.NOT_CONFIRMED);
        }
        if (account.userName().equals(row.confirmedBy()) && !job.selfApproval()) {
            return Optional.of(EditOutcome.Reason.OWN_SEGMENT);
        }
        return blocking.blocks(row.segment(), text)
                ? Optional.of(EditOutcome.Reason.BLOCKING_FINDING)
                : Optional.empty();
    }

    private static boolean isApproved(Segment segment, String text) {
        return segment.state() == SegmentState.APPROVED && segment.target().equals(text);
    }

    /// Takes an approval back: the segment waits for a reviewer again, as it was confirmed.
    Verdict.Yes withdraw(SegmentRows.Row row, Account account) {
        Segment segment = row.segment();
        if (row.unit() != null) {
            upkeep.trust(row.unit(), Trust.TRANSLATED, account.userName());
        }
        SegmentRows.Change change = new SegmentRows.Change(
                segment.target(), SegmentState.TRANSLATED, null, "", segment.author(), row.confirmedBy(), row.unit());
        return new Verdict.Yes(change, SegmentVersion.Action.UNDONE, "");
    }

    /// Tells the people whom a change of a segment concerns.
    ///
    /// @param row     the segment before it
    /// @param verdict what it became
    /// @param account who did it
    void tell(SegmentRows.Row row, Verdict.Yes verdict, Account account) {
        Segment segment = row.segment();
        if (verdict.action() == SegmentVersion.Action.RETURNED) {
            String translator = row.confirmedBy() == null ? segment.author() : row.confirmedBy();
            notifier.returned(segment, translator, verdict.note(), account);
        } else if (segment.state() == SegmentState.APPROVED && verdict.change().state() != SegmentState.APPROVED) {
            notifier.reopened(segment, row.confirmedBy(), account);
        }
    }

    Verdict giveBack(SegmentRows.Row row, ReturnReason reason, String note, Account account) {
        Segment segment = row.segment();
        if (!mayReview(account)) {
            return new Verdict.No(EditOutcome.Reason.NOT_ALLOWED);
        }
        if (!isBeforeReviewer(row, account)) {
            return new Verdict.No(EditOutcome.Reason.NOT_CONFIRMED);
        }
        String words = StoredText.of(note).strip();
        if (row.unit() != null) {
            upkeep.trust(row.unit(), Trust.DRAFT, account.userName());
        }
        SegmentRows.Change change = new SegmentRows.Change(
                segment.target(), SegmentState.DRAFT, reason, words, segment.author(), row.confirmedBy(), row.unit());
        String entry = words.isEmpty() ? reason.name() : reason.name() + " " + words;
        return new Verdict.Yes(change, SegmentVersion.Action.RETURNED, entry);
    }

    /// What an entry of a return says: its reason and, behind a space, the reviewer's words.
    private record Returned(@Nullable ReturnReason reason, String note) {

        static Returned in(SegmentVersion entry) {
            if (entry.action() != SegmentVersion.Action.RETURNED) {
                return new Returned(null, "");
            }
            String[] parts = entry.note().split(" ", 2);
            return new Returned(ReturnReason.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
        }
    }

    Verdict restore(NewJob job, SegmentRows.Row row, SegmentVersion entry, Account account) {
        Segment segment = row.segment();
        String text = entry.target();
        boolean confirmed =
                !text.isBlank() && (entry.state() == SegmentState.TRANSLATED || entry.state() == SegmentState.APPROVED);
        boolean approved = confirmed && entry.state() == SegmentState.APPROVED && mayReview(account);
        SegmentState open = text.isBlank() ? SegmentState.NOT_TRANSLATED : SegmentState.DRAFT;
        SegmentState state = approved ? SegmentState.APPROVED : confirmed ? SegmentState.TRANSLATED : open;
        if (segment.target().equals(text) && segment.state() == state) {
            return new Verdict.Nothing();
        }
        if (approved && checks.blocks(segment, job, text)) {
            return new Verdict.No(EditOutcome.Reason.BLOCKING_FINDING);
        }
        if (!confirmed) {
            if (row.unit() != null) {
                upkeep.trust(row.unit(), Trust.DRAFT, account.userName());
            }
            Returned returned = Returned.in(entry);
            SegmentRows.Change change = new SegmentRows.Change(
                    text, state, returned.reason(), returned.note(), entry.author(), row.confirmedBy(), row.unit());
            return new Verdict.Yes(change, SegmentVersion.Action.RESTORED, "");
        }
        UnitId unit = learn(job, row, text, approved ? Trust.APPROVED : Trust.TRANSLATED, entry.author());
        String confirmedBy = row.confirmedBy() == null ? account.userName() : row.confirmedBy();
        return new Verdict.Yes(
                changed(text, state, entry.author(), confirmedBy, unit), SegmentVersion.Action.RESTORED, "");
    }

    private static SegmentRows.Change changed(
            String text, SegmentState state, String author, @Nullable String confirmedBy, @Nullable UnitId unit) {
        return new SegmentRows.Change(text, state, null, "", author, confirmedBy, unit);
    }

    // A reviewer who corrects while reading has made a draft of a confirmed text, and still decides on it: that is
    // «edit
    // and approve».
    private static boolean isBeforeReviewer(SegmentRows.Row row, Account account) {
        Segment segment = row.segment();
        return switch (segment.state()) {
            case TRANSLATED, APPROVED -> true;
            case DRAFT ->
                row.confirmedBy() != null
                        && segment.author().equals(account.userName())
                        && segment.returned().isEmpty();
            case NOT_TRANSLATED -> false;
        };
    }

    static boolean mayReview(Account account) {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }

    // A machine's words stay a machine's although somebody confirmed them; who changed a word made them their own.
    private NewUnit.Making making(SegmentRows.Row row, String text) {
        Segment segment = row.segment();
        Origin origin = row.inserted().map(Inserted::origin).orElse(segment.origin());
        boolean machine = origin.band() == MatchBand.MT
                && row.inserted()
                        .map(Inserted::text)
                        .or(() -> history.filled(segment.id()))
                        .filter(text::equals)
                        .isPresent();
        return machine ? NewUnit.Making.MACHINE : NewUnit.Making.PERSON;
    }

    // A correction supersedes: the unit of the former text goes out of every search, its row and history stay. It all
    // happens in the transaction of the segment.
    private UnitId learn(NewJob job, SegmentRows.Row row, String text, Trust trust, String author) {
        Segment segment = row.segment();
        List<String> around = segments.neighbours(segment);
        NewUnit unit = new NewUnit(
                job.pair(),
                segment.source(),
                text,
                around.get(0),
                around.get(1),
                trust,
                new NewUnit.Origin(
                        author,
                        Instant.now(),
                        job.title(),
                        job.houseStyle(),
                        "segment-" + segment.id().value(),
                        making(row, text)));
        MemoryId into = policies.use(segment.job().value())
                .writable()
                .orElse(Objects.requireNonNull(desk.get(), "the memory was not opened"));
        if (row.unit() != null && segment.target().equals(text)) {
            // so that the promotion stands in the unit's history
            upkeep.trust(row.unit(), trust, author);
        }
        UnitId stored = memory.store(into, List.of(unit)).getFirst();
        if (row.unit() != null && !Objects.equals(row.unit(), stored)) {
            upkeep.supersede(row.unit(), author);
        }
        return stored;
    }
}
