package org.songngu.termbase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.termbase.TermOutcome.Done;
import org.songngu.termbase.TermOutcome.Reason;
import org.songngu.termbase.TermOutcome.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The desk's termbases over their table.
@Component
final class JdbcTermbases implements Termbases {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final BaseRows rows;
    private final JdbcTermbase termbase;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    JdbcTermbases(
            BaseRows rows, JdbcTermbase termbase, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.rows = rows;
        this.termbase = termbase;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public List<NamedTermbase> all() {
        return rows.all();
    }

    @Override
    public TermOutcome create(Account who, String name, String description) {
        String called = ConceptRules.cleaned(name);
        String about = ConceptRules.cleaned(description);
        return keeping(
                who,
                () -> named(called, about, Optional.empty()).orElseGet(() -> {
                    rows.add(called, about);
                    return new Done(0);
                }));
    }

    @Override
    public TermOutcome change(Account who, NamedTermbase changed) {
        String called = ConceptRules.cleaned(changed.name());
        String about = ConceptRules.cleaned(changed.description());
        return keeping(
                who,
                () -> rows.lock(changed.id()).isEmpty()
                        ? new Refused(Reason.GONE, "")
                        : named(called, about, Optional.of(changed.id())).orElseGet(() -> {
                            rows.update(new NamedTermbase(changed.id(), called, about, changed.readOnly()));
                            return new Done(0);
                        }));
    }

    /// What is wrong with a name or description.
    private Optional<TermOutcome> named(String name, String description, Optional<TermbaseId> own) {
        if (name.isEmpty()) {
            return Optional.of(new Refused(Reason.EMPTY, ""));
        }
        if (name.length() > LONGEST_NAME || description.length() > LONGEST_DESCRIPTION) {
            return Optional.of(new Refused(Reason.TOO_LONG, ""));
        }
        if (!ConceptRules.isText(name) || !ConceptRules.isText(description)) {
            return Optional.of(new Refused(Reason.BAD_CHARACTER, ""));
        }
        boolean taken = rows.all().stream()
                .filter(base -> !own.equals(Optional.of(base.id())))
                .anyMatch(base -> base.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        return taken ? Optional.of(new Refused(Reason.NAME_TAKEN, name)) : Optional.empty();
    }

    @Override
    public TermOutcome raise(Account who, TermbaseId id) {
        return keeping(who, () -> {
            List<TermbaseId> order =
                    new ArrayList<>(rows.all().stream().map(NamedTermbase::id).toList());
            int at = order.indexOf(id);
            if (at < 0) {
                return new Refused(Reason.GONE, "");
            }
            order.remove(at);
            order.add(Math.max(0, at - 1), id);
            rows.order(order);
            return new Done(0);
        });
    }

    @Override
    public TermOutcome delete(Account who, TermbaseId id) {
        return keeping(who, () -> {
            Optional<NamedTermbase> base = rows.lock(id);
            if (base.isEmpty()) {
                return new Refused(Reason.GONE, "");
            }
            if (id.equals(TermbaseId.FIRST) || rows.hasConcepts(id)) {
                return new Refused(Reason.NOT_EMPTY, base.get().name());
            }
            events.publishEvent(new TermbaseDeleted(id));
            rows.delete(id);
            return new Done(0);
        });
    }

    @Override
    public Optional<NamedTermbase> writable(TermUse use) {
        List<NamedTermbase> all = rows.all();
        return Stream.concat(use.written().stream(), use.asked().stream())
                .flatMap(id -> all.stream().filter(base -> base.id().equals(id)))
                .filter(base -> !base.readOnly())
                .findFirst()
                .or(() -> all.stream().filter(base -> !base.readOnly()).findFirst());
    }

    @Override
    public Optional<NamedTermbase> ofFile(String origin) {
        return rows.ofFile(origin);
    }

    /// Two who change termbases at once wait for each other, so that no name is given twice.
    private TermOutcome keeping(Account who, Supplier<TermOutcome> step) {
        if (!TermWorkflow.mayEdit(who)) {
            return new Refused(Reason.NOT_ALLOWED, "");
        }
        TermOutcome outcome = transaction.execute(status -> {
            rows.alone();
            termbase.basesAfterCommit();
            return step.get();
        });
        if (outcome == null) {
            throw new IllegalStateException("a transaction without outcome");
        }
        return outcome;
    }
}
