package org.songngu.ui.editor;

import java.time.Duration;
import java.util.function.BiConsumer;
import org.songngu.mt.Failure;
import org.songngu.workbench.Progress;

/// A pre-translation that an editor watches; tells at most ten times a second.
class PretranslationRun implements Progress {

    private static final long SHORTEST_NANOS = Duration.ofMillis(100).toNanos();

    private final BiConsumer<Integer, Integer> told;
    private final BiConsumer<String, Failure> failed;
    private volatile boolean cancelled;
    private long lastNanos = Long.MIN_VALUE;

    PretranslationRun(BiConsumer<Integer, Integer> told, BiConsumer<String, Failure> failed) {
        this.told = told;
        this.failed = failed;
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public synchronized void step(int done, int total) {
        long now = System.nanoTime();
        if (done == total || lastNanos == Long.MIN_VALUE || now - lastNanos >= SHORTEST_NANOS) {
            lastNanos = now;
            told.accept(done, total);
        }
    }

    @Override
    public void engineFailed(String engine, Failure failure) {
        failed.accept(engine, failure);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
