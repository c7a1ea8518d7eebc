package org.songngu.memory;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.text.InlineText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Upkeep over the memories' tables; each action is one transaction, and the index follows it.
final class JdbcMemoryUpkeep implements MemoryUpkeep {

    // Every so many units somebody may want to stop.
    private static final int PAGE = 100;

    // Changes between two looks at whether somebody wants to stop.
    private static final int STEP = 50;

    private final JdbcClient client;
    private final UnitTable table;
    private final UnitHistory history;
    private final JdbcTranslationMemory memory;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    JdbcMemoryUpkeep(
            JdbcClient client,
            UnitTable table,
            JdbcTranslationMemory memory,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.client = client;
        this.table = table;
        this.history = new UnitHistory(client);
        this.memory = memory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A unit as it is to be.
    private record State(String source, String target, Trust trust, boolean live) {

        static State of(StoredUnit row) {
            NewUnit unit = row.unit().unit();
            return new State(unit.source(), unit.target(), unit.trust(), row.isLive());
        }
    }

    /// One action under way.
    private final class Action {

        private final UnitChange.Action kind;
        private final String who;
        private final long batch = history.nextBatch();
        private final List<StoredUnit> rows = new ArrayList<>();
        private int skipped;

        Action(UnitChange.Action kind, String who) {
            this.kind = kind;
            this.who = who;
        }

        void change(StoredUnit before, State state) {
            if (state.equals(State.of(before))) {
                skipped++;
                return;
            }
            Optional<StoredUnit> twin = table.twin(before, state.source(), state.target());
            if (twin.isPresent() && state.live()) {
                // The memory has that pair already: one of the two goes on, and the more trusted level with it.
                StoredUnit other = twin.get();
                Trust best = Stream.of(state.trust(), other.unit().unit().trust())
                        .max(Trust::compareTo)
                        .orElseThrow();
                State own = State.of(before);
                write(before, new State(own.source(), own.target(), own.trust(), false));
                State of = State.of(other);
                State merged = new State(of.source(), of.target(), best, true);
                if (!merged.equals(of)) {
                    write(other, merged);
                }
            } else {
                write(before, state);
            }
        }

        private void write(StoredUnit before, State state) {
            StoredUnit after = table.change(before, state.source(), state.target(), state.trust(), state.live());
            history.write(batch, kind, who, clock.instant(), before, after.revision());
            rows.add(after);
        }

        UnitBatch end() {
            memory.indexAfterCommit(rows);
            return new UnitBatch(batch, rows.size(), skipped);
        }
    }

    private UnitBatch run(UnitChange.Action kind, String who, ToIntFunction<Action> work) {
        UnitBatch done = transaction.execute(status -> {
            Action action = new Action(kind, who);
            action.skipped += work.applyAsInt(action);
            return action.end();
        });
        if (done == null) {
            throw new IllegalStateException("an action on the memory gave no result");
        }
        return done;
    }

    private StoredUnit locked(UnitId unit) {
        return table.locked(unit.value()).orElseThrow(() -> new IllegalArgumentException("no unit " + unit.value()));
    }

    @Override
    public UnitBatch correct(UnitId unit, String target, String who) {
        return run(UnitChange.Action.CORRECTED, who, action -> {
            StoredUnit row = locked(unit);
            State is = State.of(row);
            refuse(row, is.source(), target);
            action.change(row, new State(is.source(), target, is.trust(), is.live()));
            return 0;
        });
    }

    private static void refuse(StoredUnit row, String source, String target) {
        withTexts(row, source, target).refusal().ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal + ", nothing changed: " + target);
        });
    }

    private static NewUnit withTexts(StoredUnit row, String source, String target) {
        NewUnit unit = row.unit().unit();
        return new NewUnit(unit.pair(), source, target, unit.previous(), unit.next(), unit.trust(), unit.origin());
    }

    @Override
    public UnitBatch trust(UnitId unit, Trust trust, String who) {
        return run(UnitChange.Action.TRUST, who, action -> {
            StoredUnit row = locked(unit);
            State is = State.of(row);
            action.change(row, new State(is.source(), is.target(), trust, is.live()));
            return 0;
        });
    }

    @Override
    public UnitBatch delete(UnitId unit, String who) {
        return live(UnitChange.Action.DELETED, unit, false, who);
    }

    @Override
    public UnitBatch supersede(UnitId unit, String who) {
        return live(UnitChange.Action.SUPERSEDED, unit, false, who);
    }

    @Override
    public UnitBatch restore(UnitId unit, String who) {
        return live(UnitChange.Action.RESTORED, unit, true, who);
    }

    private UnitBatch live(UnitChange.Action kind, UnitId unit, boolean live, String who) {
        return run(kind, who, action -> {
            StoredUnit row = locked(unit);
            State is = State.of(row);
            action.change(row, new State(is.source(), is.target(), is.trust(), live));
            return 0;
        });
    }

    @Override
    public List<UnitChange> history(UnitId unit) {
        return history.of(unit);
    }

    @Override
    public Optional<TranslationUnit> unit(UnitId unit) {
        return table.any(unit.value()).map(StoredUnit::unit);
    }

    @Override
    public List<Replaced> preview(Replacement replacement, int limit) {
        return preview(replacement, limit, UpkeepProgress.SILENT);
    }

    @Override
    public List<Replaced> preview(Replacement replacement, int limit, UpkeepProgress progress) {
        try (Stream<Replaced> found = changed(replacement, progress)) {
            return found.limit(limit).toList();
        }
    }

    private Stream<Replaced> changed(Replacement replacement, UpkeepProgress progress) {
        long last = table.lastId();
        return memory.units(replacement.memory())
                .peek(unit -> {
                    if (unit.id().value() % PAGE == 0) {
                        progress.check();
                        progress.at(unit.id().value(), last);
                    }
                })
                .map(unit -> replaced(replacement, unit))
                .filter(one -> !one.text().equals(one.after()));
    }

    private static Replaced replaced(Replacement replacement, TranslationUnit unit) {
        NewUnit texts = unit.unit();
        String text = texts.pair().source() == replacement.language() ? texts.source() : texts.target();
        int flags = Pattern.LITERAL | (replacement.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        InlineText coded = InlineText.of(text);
        Matcher found = Pattern.compile(replacement.find(), flags).matcher(coded.plain());
        String by = InlineText.withoutMarks(replacement.by());
        String words = found.replaceAll(Matcher.quoteReplacement(by));
        return new Replaced(unit, text, coded.rewritten(words).written());
    }

    @Override
    public UnitBatch replace(Replacement replacement, String who) {
        return replace(replacement, who, UpkeepProgress.SILENT);
    }

    @Override
    public UnitBatch replace(Replacement replacement, String who, UpkeepProgress progress) {
        // The numbers only, and before the transaction: a million units are not held, and nobody is held up.
        long[] found;
        try (Stream<Replaced> changed = changed(replacement, progress)) {
            found = changed.mapToLong(one -> one.unit().id().value()).toArray();
        }
        return run(UnitChange.Action.REPLACED, who, action -> {
            int refused = 0;
            for (int i = 0; i < found.length; i++) {
                step(progress, i, found.length);
                StoredUnit row = locked(new UnitId(found[i]));
                // Looked at again under the lock: somebody may have changed it meanwhile.
                String after = replaced(replacement, row.unit()).after();
                State is = State.of(row);
                boolean isSource = row.unit().unit().pair().source() == replacement.language();
                State state = new State(
                        isSource ? after : is.source(), isSource ? is.target() : after, is.trust(), is.live());
                if (!is.live()
                        || withTexts(row, state.source(), state.target())
                                .refusal()
                                .isPresent()) {
                    refused++;
                } else {
                    action.change(row, state);
                }
            }
            return refused;
        });
    }

    private static void step(UpkeepProgress progress, int done, int total) {
        if (done % STEP == 0) {
            progress.check();
            progress.at(done, total);
        }
    }

    @Override
    public List<TranslationUnit> duplicates(MemoryId id, int limit, UpkeepProgress progress) {
        DuplicateScan scan = new DuplicateScan(client, table, id);
        scan.run(progress);
        return scan.extras(limit);
    }

    @Override
    public UnitBatch deduplicate(MemoryId id, String who) {
        return deduplicate(id, who, UpkeepProgress.SILENT);
    }

    @Override
    public UnitBatch deduplicate(MemoryId id, String who, UpkeepProgress progress) {
        List<TranslationUnit> extra = duplicates(id, Integer.MAX_VALUE, progress);
        return run(UnitChange.Action.DEDUPLICATED, who, action -> {
            for (int i = 0; i < extra.size(); i++) {
                step(progress, i, extra.size());
                StoredUnit row = locked(extra.get(i).id());
                State is = State.of(row);
                action.change(row, new State(is.source(), is.target(), is.trust(), false));
            }
            return 0;
        });
    }

    @Override
    public UnitBatch undo(long batch, String who) {
        return run(UnitChange.Action.UNDONE, who, action -> {
            int skipped = 0;
            for (UnitHistory.Before before : history.takeBack(batch)) {
                StoredUnit row = locked(new UnitId(before.unit()));
                if (row.revision() == before.revision()) {
                    action.change(row, new State(before.source(), before.target(), before.trust(), before.live()));
                } else {
                    skipped++;
                }
            }
            return skipped;
        });
    }

    @Override
    public MemoryStatistics statistics(MemoryId id) {
        return statistics(id, UpkeepProgress.SILENT);
    }

    @Override
    public MemoryStatistics statistics(MemoryId id, UpkeepProgress progress) {
        DuplicateScan scan = new DuplicateScan(client, table, id);
        scan.run(progress);
        return new MemoryStatistics(
                scan.byTrust().values().stream().mapToLong(Long::longValue).sum(),
                scan.byTrust(),
                scan.duplicates(),
                scan.manyTargets(),
                count("select count(*) from memory_unit where not live and memory = ?", id));
    }

    private long count(String sql, MemoryId id) {
        return client.sql(sql).param(id.value()).query(Long.class).single();
    }

    @Override
    public boolean rename(MemoryId id, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a memory needs a name");
        }
        try {
            return client.sql("update memory_memory set name = ? where id = ?")
                            .params(name.strip(), id.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public List<Attachment> attachments(long job) {
        return client.sql("select memory, penalty, writable from memory_attachment where job = ?"
                        + " order by priority, memory")
                .param(job)
                .query((row, number) -> new Attachment(new MemoryId(row.getLong(1)), row.getInt(2), row.getBoolean(3)))
                .list();
    }

    @Override
    public void attach(long job, List<Attachment> attachments) {
        transaction.executeWithoutResult(status -> {
            client.sql("delete from memory_attachment where job = ?").param(job).update();
            for (int i = 0; i < attachments.size(); i++) {
                Attachment one = attachments.get(i);
                client.sql("insert into memory_attachment (job, memory, priority, penalty, writable)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(job, one.memory().value(), i, one.penalty(), one.writable())
                        .update();
            }
        });
    }

    @Override
    public void forgetJob(long job) {
        transaction.executeWithoutResult(status -> {
            client.sql("delete from memory_attachment where job = ?").param(job).update();
            client.sql("delete from memory_job_policy where job = ?").param(job).update();
        });
    }
}
