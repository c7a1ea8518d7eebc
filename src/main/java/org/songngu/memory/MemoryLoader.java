package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Fills the index from the database in the background, in parallel.
///
/// A unit whose scan is stored needs no scanning: those come all in one level. The texts of the others are scanned,
/// which takes ten times as long; they are findable from level to level, and their scans are stored afterwards, so that
/// the next start is quick. That is also what happens to all of them when the match key has changed.
final class MemoryLoader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryLoader.class);
    private static final int UNITS_IN_LEVEL = 150_000;
    private static final int MOST_THREADS = 4;
    private static final int SCANNED_ANYWAY = 256;
    private static final int SAVING_SECONDS = 30;

    private final UnitTable table;
    private final ScanTable scans;
    private final UnitIndex index;
    private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    private final ExecutorService workers;
    private final ScheduledExecutorService keeper;
    private final AtomicLong nextPart = new AtomicLong();
    private final AtomicLong partsDone = new AtomicLong();
    private final AtomicLong partsSaved = new AtomicLong();
    private final ConcurrentSkipListSet<Long> unsaved = new ConcurrentSkipListSet<>();
    private final ConcurrentSkipListMap<Long, LevelBuilder> known = new ConcurrentSkipListMap<>();
    private volatile long parts = -1;
    private volatile boolean isDone;
    private volatile boolean isClosed;

    MemoryLoader(UnitTable table, UnitIndex index) {
        this.table = table;
        this.scans = table.scans();
        this.index = index;
        ThreadFactory named =
                Thread.ofPlatform().daemon().name("memory-loader-", 0).factory();
        workers = Executors.newFixedThreadPool(threads, named);
        keeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("memory-keeper").factory());
    }

    /// Begins and comes back at once.
    void start() {
        index.startLoading();
        CompletableFuture.runAsync(this::survey, workers)
                .thenCompose(nothing -> CompletableFuture.allOf(readers().toArray(CompletableFuture[]::new)))
                .thenRunAsync(this::finish, workers)
                .exceptionally(failure -> {
                    // Not fatal: what is loaded can be searched, and the percentage says that something is missing.
                    if (!isClosed) {
                        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                                ? wrapped.getCause()
                                : failure;
                        LOG.error("The memory could not be loaded beyond {} %", percent(), cause);
                    }
                    return null;
                });
    }

    private void survey() {
        parts = table.lastId() / ScanTable.PART_IDS + 1;
    }

    private List<CompletableFuture<Void>> readers() {
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            readers.add(CompletableFuture.runAsync(this::readParts, workers));
        }
        return readers;
    }

    private void readParts() {
        LevelBuilder level = new LevelBuilder();
        for (long part = nextPart.getAndIncrement(); part < parts && !isClosed; part = nextPart.getAndIncrement()) {
            readPart(part, level);
            if (level.count() >= UNITS_IN_LEVEL) {
                index.addLoaded(level);
                level = new LevelBuilder();
            }
            partsDone.incrementAndGet();
        }
        if (level.count() > 0) {
            index.addLoaded(level);
        }
    }

    /// Reads a part: units that were scanned before go to the level of all those, the others to this one.
    private void readPart(long part, LevelBuilder level) {
        ScanTable.Stamp stamp = scans.stamp(part);
        if (stamp.count() == 0) {
            return;
        }
        ScanBytes scanned = scans.read(part).orElse(null);
        if (scanned == null || scanned.stamp().count() == 0) {
            long from = part * ScanTable.PART_IDS;
            table.read(from, from + ScanTable.PART_IDS, row -> level.add(index.scan(row)));
            unsaved.add(part);
            return;
        }
        LevelBuilder own = new LevelBuilder();
        known.put(part, own);
        if (scanned.stamp().equals(stamp)) {
            scanned.read(index, own::add);
            return;
        }
        Map<Long, Long> others = scans.revisions(part);
        scanned.read(index, unit -> {
            if (others.remove(unit.row().id(), unit.row().revision())) {
                own.add(unit);
            }
        });
        table.read(List.copyOf(others.keySet()), row -> level.add(index.scan(row)));
        if (others.size() >= SCANNED_ANYWAY) {
            unsaved.add(part);
        }
    }

    /// What is known in one level, by id: the parts came in any order.
    private LevelBuilder allKnown() {
        LevelBuilder all = new LevelBuilder();
        for (var part = known.pollFirstEntry(); part != null; part = known.pollFirstEntry()) {
            all.addAll(part.getValue());
        }
        return all;
    }

    private void finish() {
        if (isClosed) {
            return;
        }
        LevelBuilder all = allKnown();
        if (all.count() > 0) {
            index.addLoaded(all);
        }
        index.loaded();
        isDone = true;
        LOG.info("The memory is loaded: {} units", index.snapshot().liveCount());
        index.mergeLoaded();
        index.countPhrases();
        saveScans();
        partsSaved.set(parts - 1);
        keeper.scheduleWithFixedDelay(this::saveNewParts, SAVING_SECONDS, SAVING_SECONDS, TimeUnit.SECONDS);
        workers.shutdown();
    }

    /// Stores the scans of the parts that have filled since, by an import for example.
    void saveNewParts() {
        try {
            long full = table.lastId() / ScanTable.PART_IDS;
            for (long part = partsSaved.get(); part < full; part++) {
                unsaved.add(part);
            }
            saveScans();
            partsSaved.accumulateAndGet(full, Math::max);
        } catch (DataAccessException failure) {
            // Only the next start is slower for it, and the next round may succeed.
            if (!isClosed) {
                LOG.warn("The scans of new units could not be stored", failure);
            }
        }
    }

    /// Stores the scans of the parts in which too much had to be scanned.
    private void saveScans() {
        if (unsaved.isEmpty()) {
            return;
        }
        ScanBytes.Names names = index.names();
        for (Long part = unsaved.pollFirst(); part != null && !isClosed; part = unsaved.pollFirst()) {
            long from = part * ScanTable.PART_IDS;
            scans.write(part, index.snapshot().units(from, from + ScanTable.PART_IDS), names);
        }
    }

    /// How much is loaded, 0–100; 100 only when everything is.
    int percent() {
        if (isDone) {
            return 100;
        }
        return parts <= 0 ? 0 : (int) Math.min(99, 100 * partsDone.get() / parts);
    }

    /// Whether nothing is left to be done, the storing of scans included.
    boolean isAtRest() {
        return workers.isTerminated();
    }

    @Override
    public void close() {
        isClosed = true;
        workers.shutdownNow();
        keeper.shutdownNow();
    }
}
