package org.songngu.termbase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.termbase.ConceptChange.Action;
import org.songngu.termbase.TermOutcome.Done;
import org.songngu.termbase.TermOutcome.Reason;
import org.songngu.termbase.TermOutcome.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The term workflow over its tables. Safe for many threads; two who decide one proposal wait for each other, and the
/// second is told.
@Component
final class JdbcTermWorkflow implements TermWorkflow {

    private static final int LONGEST_REMARK = 5_000;

    private final ConceptRows rows;
    private final TermRecords records;
    private final BaseRows bases;
    private final JdbcTermbase termbase;
    private final TransactionTemplate transaction;

    JdbcTermWorkflow(
            ConceptRows rows,
            TermRecords records,
            BaseRows bases,
            JdbcTermbase termbase,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.bases = bases;
        this.records = records;
        this.termbase = termbase;
        this.transaction = transaction;
    }

    @Override
    public TermOutcome add(Account who, Concept content, String reason) {
        return editing(who, () -> added(who, content, Action.ADDED, reason));
    }

    @Override
    public TermOutcome change(Account who, Concept present, Concept content, String reason) {
        return editing(who, () -> changed(who, present, content, Action.CHANGED, reason));
    }

    @Override
    public TermOutcome remove(Account who, Concept present, String reason) {
        return editing(who, () -> {
            Optional<Refused> fixed = fixed(present);
            if (fixed.isPresent()) {
                return fixed.get();
            }
            rows.remove(present, who.userName(), now());
            records.changed(who.userName(), Action.DELETED, reason, present, null);
            termbase.changedAfterCommit(present);
            return new Done(1);
        });
    }

    @Override
    public TermOutcome changeAll(Account who, List<Concept> concepts, BulkChange change, String reason) {
        return editing(who, () -> {
            int done = 0;
            for (Concept concept : concepts) {
                Concept content = change.applyTo(concept);
                if (content.equals(concept)) {
                    continue;
                }
                TermOutcome outcome = change instanceof BulkChange.Move(TermbaseId to)
                        ? moved(who, concept, to, reason)
                        : changed(who, concept, content, Action.CHANGED, reason);
                if (outcome instanceof Refused) {
                    return outcome;
                }
                done++;
            }
            return new Done(done);
        });
    }

    @Override
    public TermOutcome propose(
            Account who, TermProposal.Kind kind, @Nullable Concept target, Concept content, String comment) {
        String said = ConceptRules.cleaned(comment);
        if (!who.enabled()) {
            return new Refused(Reason.NOT_ALLOWED, "");
        }
        if (!ConceptRules.isText(said) || said.length() > LONGEST_REMARK) {
            return new Refused(Reason.TOO_LONG, "");
        }
        Concept clean = ConceptRules.cleaned(content);
        return inTransaction(() -> {
            Optional<Concept> whole = target == null ? Optional.of(clean) : applied(kind, target, clean);
            if (whole.isEmpty()) {
                return new Refused(Reason.NO_SUCH_TERM, "");
            }
            // what nobody could accept is refused at once
            Optional<Refused> refusal = ConceptRules.refusal(whole.get())
                    .or(() -> readOnly(whole.get().provenance().base()));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            if (target != null
                    && rows.lock(target.provenance().origin(), target.id()).isEmpty()) {
                return new Refused(Reason.GONE, "");
            }
            records.propose(who.userName(), kind, target, clean, said);
            return new Done(0);
        });
    }

    @Override
    public List<TermProposal> open(long after, int limit) {
        return records.open(after, limit);
    }

    @Override
    public int openCount() {
        return records.openCount();
    }

    @Override
    public List<TermProposal> decided(String author, int limit) {
        return records.decided(author, limit);
    }

    @Override
    public Optional<Concept> preview(TermProposal proposal) {
        return proposal.target() == null
                ? Optional.of(proposal.content())
                : present(proposal).flatMap(present -> applied(proposal.kind(), present, proposal.content()));
    }

    @Override
    public Optional<Concept> present(TermProposal proposal) {
        TermProposal.Target target = proposal.target();
        return target == null ? Optional.empty() : rows.find(target.origin(), target.id());
    }

    @Override
    public TermOutcome accept(Account who, long number, @Nullable Concept changed, String reason) {
        return editing(who, () -> {
            Optional<TermProposal> locked = records.lock(number);
            if (locked.isEmpty() || locked.get().decision() != null) {
                return new Refused(locked.isEmpty() ? Reason.GONE : Reason.DECIDED, "");
            }
            TermOutcome outcome = accepted(who, locked.get(), changed, reason);
            if (outcome instanceof Done) {
                records.decide(number, TermProposal.State.ACCEPTED, who.userName(), reason);
            }
            return outcome;
        });
    }

    private TermOutcome accepted(Account who, TermProposal proposal, @Nullable Concept changed, String reason) {
        String why = reason.isBlank() ? proposal.comment() : reason;
        TermProposal.Target target = proposal.target();
        if (target == null) {
            return added(who, changed == null ? proposal.content() : changed, Action.ACCEPTED, why);
        }
        Optional<Concept> present = rows.lock(target.origin(), target.id());
        if (present.isEmpty()) {
            return new Refused(Reason.GONE, "");
        }
        if (changed != null) {
            // what the reviewer edited is based on the form that was shown, not on that of the proposal
            return present.get().provenance().version() == changed.provenance().version()
                    ? changed(who, present.get(), changed, Action.ACCEPTED, why)
                    : new Refused(Reason.STALE, "");
        }
        // a whole concept would undo what others did since; one term or status does not
        if (proposal.kind() == TermProposal.Kind.CHANGE
                && present.get().provenance().version() != target.version()) {
            return new Refused(Reason.STALE, "");
        }
        Optional<Concept> content = applied(proposal.kind(), present.get(), proposal.content());
        return content.isEmpty()
                ? new Refused(Reason.NO_SUCH_TERM, "")
                : changed(who, present.get(), content.get(), Action.ACCEPTED, why);
    }

    @Override
    public TermOutcome refuse(Account who, long number, String reason) {
        if (reason.isBlank()) {
            return new Refused(Reason.REASON_MISSING, "");
        }
        return editing(who, () -> decide(who, number, TermProposal.State.REFUSED, ConceptRules.cleaned(reason)));
    }

    @Override
    public TermOutcome withdraw(Account who, long number) {
        return inTransaction(() -> decide(who, number, TermProposal.State.WITHDRAWN, ""));
    }

    private TermOutcome decide(Account who, long number, TermProposal.State state, String reason) {
        Optional<TermProposal> proposal = records.lock(number);
        if (proposal.isEmpty() || proposal.get().decision() != null) {
            return new Refused(proposal.isEmpty() ? Reason.GONE : Reason.DECIDED, "");
        }
        if (state == TermProposal.State.WITHDRAWN && !proposal.get().author().equals(who.userName())) {
            return new Refused(Reason.NOT_ALLOWED, "");
        }
        records.decide(number, state, who.userName(), reason);
        return new Done(0);
    }

    @Override
    public TermOutcome say(Account who, Concept concept, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            return new Refused(Reason.EMPTY, "");
        }
        if (!ConceptRules.isText(said)) {
            return new Refused(Reason.BAD_CHARACTER, "");
        }
        if (said.length() > LONGEST_REMARK) {
            return new Refused(Reason.TOO_LONG, "");
        }
        return inTransaction(() -> {
            records.say(who.userName(), concept, ConceptRules.cleaned(said));
            return new Done(0);
        });
    }

    @Override
    public List<Remark> remarks(Concept concept) {
        return records.remarks(concept);
    }

    @Override
    public List<ConceptChange> history(Concept concept) {
        return records.history(concept);
    }

    @Override
    public List<Duplicate> duplicates() {
        return termbase.duplicates();
    }

    private TermOutcome added(Account who, Concept content, Action action, String reason) {
        Concept clean = ConceptRules.cleaned(content);
        Optional<Refused> refusal = ConceptRules.refusal(clean);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        // it may be gone since it was proposed
        Optional<NamedTermbase> base = bases.keep(clean.provenance().base())
                .or(() -> bases.all().stream().filter(one -> !one.readOnly()).findFirst());
        if (base.isEmpty() || base.get().readOnly()) {
            return new Refused(Reason.READ_ONLY, base.map(NamedTermbase::name).orElse(""));
        }
        Concept stored = rows.add(clean, base.get().id(), who.userName(), now());
        records.changed(who.userName(), action, reason, null, stored);
        termbase.changedAfterCommit(stored);
        return new Done(1);
    }

    private TermOutcome changed(Account who, Concept present, Concept content, Action action, String reason) {
        return stored(who, present, content, present.provenance().base(), action, reason);
    }

    private TermOutcome moved(Account who, Concept present, TermbaseId to, String reason) {
        Optional<NamedTermbase> base = bases.keep(to);
        if (base.isEmpty()) {
            return new Refused(Reason.GONE, "");
        }
        return base.get().readOnly()
                ? new Refused(Reason.READ_ONLY, base.get().name())
                : stored(who, present, present, to, Action.CHANGED, reason);
    }

    private TermOutcome stored(
            Account who, Concept present, Concept content, TermbaseId base, Action action, String reason) {
        Optional<Refused> fixed = fixed(present);
        if (fixed.isPresent()) {
            return fixed.get();
        }
        Concept clean = ConceptRules.cleaned(content);
        Optional<Refused> refusal = ConceptRules.refusal(clean);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Concept stored = rows.update(present, clean, base, who.userName(), now());
        records.changed(who.userName(), action, reason, present, stored);
        termbase.changedAfterCommit(stored);
        return new Done(1);
    }

    /// Why a concept stays as it is: somebody changed it meanwhile, or its termbase is read-only.
    private Optional<Refused> fixed(Concept present) {
        return stale(present).or(() -> readOnly(present.provenance().base()));
    }

    private Optional<Refused> readOnly(TermbaseId id) {
        return bases.keep(id).filter(NamedTermbase::readOnly).map(base -> new Refused(Reason.READ_ONLY, base.name()));
    }

    private Optional<Refused> stale(Concept present) {
        Optional<Concept> stored = rows.lock(present.provenance().origin(), present.id());
        if (stored.isEmpty()) {
            return Optional.of(new Refused(Reason.GONE, ""));
        }
        return stored.get().provenance().version() == present.provenance().version()
                ? Optional.empty()
                : Optional.of(new Refused(Reason.STALE, ""));
    }

    /// The concept with what is proposed; empty when it has not the term that should change.
    private static Optional<Concept> applied(TermProposal.Kind kind, Concept present, Concept content) {
        List<Term> terms = new ArrayList<>(present.terms());
        switch (kind) {
            case NEW_TERM -> terms.addAll(content.terms());
            case NEW_STATUS -> {
                for (Term wanted : content.terms()) {
                    if (terms.stream().noneMatch(term -> isSame(term, wanted))) {
                        return Optional.empty();
                    }
                    terms.replaceAll(term -> isSame(term, wanted) ? term.withStatus(wanted.status()) : term);
                }
            }
            case NEW_CONCEPT, CHANGE -> {
                return Optional.of(new Concept(
                        present.id(),
                        content.subjectField(),
                        content.definition(),
                        content.note(),
                        content.supersededBy(),
                        content.terms(),
                        present.provenance()));
            }
        }
        return Optional.of(present.withTerms(terms));
    }

    private static boolean isSame(Term one, Term other) {
        return one.withStatus(other.status()).equals(other);
    }

    private TermOutcome editing(Account who, Supplier<TermOutcome> step) {
        return TermWorkflow.mayEdit(who) ? inTransaction(step) : new Refused(Reason.NOT_ALLOWED, "");
    }

    /// Runs a step; what is refused leaves nothing behind.
    private TermOutcome inTransaction(Supplier<TermOutcome> step) {
        TermOutcome outcome = transaction.execute(status -> {
            TermOutcome made = step.get();
            if (made instanceof Refused) {
                status.setRollbackOnly();
            }
            return made;
        });
        if (outcome == null) {
            throw new IllegalStateException("a transaction without outcome");
        }
        return outcome;
    }

    // as exact as the database keeps it
    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
