package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fills the index from the database in the background, in parallel. What is loaded can be found at once.
final class MemoryLoader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryLoader.class);
    private static final int CHUNK_IDS = 5_000;
    private static final int UNITS_IN_LEVEL = 150_000;
    private static final int MOST_THREADS = 4;

    private final UnitTable table;
    private final UnitIndex index;
    private final int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    private final ExecutorService workers;
    private final AtomicLong nextId = new AtomicLong(1);
    private final AtomicLong idsDone = new AtomicLong();
    private volatile long ids = -1;
    private volatile boolean isDone;
    private volatile boolean isClosed;

    MemoryLoader(UnitTable table, UnitIndex index) {
        this.table = table;
        this.index = index;
        ThreadFactory named =
                Thread.ofPlatform().daemon().name("memory-loader-", 0).factory();
        workers = Executors.newFixedThreadPool(threads, named);
    }

    /// Begins and comes back at once.
    void start() {
        index.startLoading();
        CompletableFuture.runAsync(this::count, workers)
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

    private void count() {
        ids = table.lastId();
    }

    private List<CompletableFuture<Void>> readers() {
        List<CompletableFuture<Void>> readers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            readers.add(CompletableFuture.runAsync(this::readChunks, workers));
        }
        return readers;
    }

    private void readChunks() {
        LevelBuilder level = new LevelBuilder();
        for (long from = nextId.getAndAdd(CHUNK_IDS); from <= ids && !isClosed; from = nextId.getAndAdd(CHUNK_IDS)) {
            LevelBuilder open = level;
            table.read(from, from + CHUNK_IDS, row -> open.add(index.scan(row)));
            if (level.count() >= UNITS_IN_LEVEL) {
                index.addLoaded(level);
                level = new LevelBuilder();
            }
            idsDone.addAndGet(CHUNK_IDS);
        }
        index.addLoaded(level);
    }

    private void finish() {
        if (!isClosed) {
            index.loaded();
            isDone = true;
            LOG.info("The memory is loaded: {} units", index.snapshot().liveCount());
            workers.shutdown();
        }
    }

    /// How much is loaded, 0–100; 100 only when everything is.
    int percent() {
        if (isDone) {
            return 100;
        }
        return ids <= 0 ? 0 : (int) Math.min(99, 100 * idsDone.get() / ids);
    }

    @Override
    public void close() {
        isClosed = true;
        workers.shutdownNow();
    }
}
