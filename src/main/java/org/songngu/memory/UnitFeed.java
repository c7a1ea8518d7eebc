package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Brings the units of a committed file into the index, from their rows: levels of their own for those that are new, so
/// that a million of them is built and not inserted one by one. Safe for many threads.
final class UnitFeed {

    private static final int WINDOW = 5_000;
    private static final int UNITS_IN_LEVEL = 150_000;
    private static final int FEW = 2_000;
    private static final int MOST_THREADS = 2;

    private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    private final UnitTable table;
    private final UnitIndex index;
    private final BooleanSupplier isLoaded;

    UnitFeed(UnitTable table, UnitIndex index, BooleanSupplier isLoaded) {
        this.table = table;
        this.index = index;
        this.isLoaded = isLoaded;
    }

    /// To be called before the file's transaction commits: from now on changes by others are remembered.
    void begin() {
        index.startFeeding();
    }

    /// The last thing of a file, stored or not.
    void end() {
        index.endFeeding();
    }

    /// Indexes what a file brought.
    ///
    /// @param fresh   new units
    /// @param changed units that were there before
    void index(IdRuns fresh, List<Long> changed) {
        for (int from = 0; from < changed.size(); from += FEW) {
            put(table.stored(changed.subList(from, Math.min(from + FEW, changed.size()))));
        }
        // The loader may read the same rows while it is at work: only single units are told apart then.
        boolean asLevels = fresh.count() > FEW && isLoaded.getAsBoolean();
        if (!asLevels) {
            for (long from = fresh.atOrAfter(1); from > 0; from = fresh.atOrAfter(from + WINDOW)) {
                List<StoredUnit> few = new ArrayList<>();
                read(fresh, from, few::add);
                put(few);
            }
            return;
        }
        AtomicLong next = new AtomicLong(1);
        try (ExecutorService readers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("memory-feed-", 0).factory())) {
            List<CompletableFuture<Void>> running = IntStream.range(0, threads)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> readLevels(fresh, next), readers))
                    .toList();
            running.forEach(Awaited::await);
        }
        index.mergeUpTo(fresh.count());
    }

    /// Takes window after window until none is left.
    private void readLevels(IdRuns fresh, AtomicLong next) {
        LevelBuilder level = new LevelBuilder();
        for (long from = window(fresh, next); from > 0; from = window(fresh, next)) {
            LevelBuilder open = level;
            read(fresh, from, row -> open.add(index.scan(row)));
            if (level.count() >= UNITS_IN_LEVEL) {
                index.addLoaded(level);
                level = new LevelBuilder();
            }
        }
        if (level.count() > 0) {
            index.addLoaded(level);
        }
    }

    /// The first id of the next window that nobody has taken, -1 when there is none.
    private static long window(IdRuns fresh, AtomicLong next) {
        while (true) {
            long at = next.get();
            long from = at < 0 ? -1 : fresh.atOrAfter(at);
            if (next.compareAndSet(at, from < 0 ? -1 : from + WINDOW)) {
                return from;
            }
        }
    }

    private void read(IdRuns fresh, long from, Consumer<StoredUnit> reader) {
        table.read(from, from + WINDOW, row -> {
            if (fresh.contains(row.unit().id().value())) {
                reader.accept(row);
            }
        });
    }

    private void put(List<StoredUnit> rows) {
        if (!rows.isEmpty()) {
            index.put(rows.stream().map(index::scan).toList());
        }
    }
}
