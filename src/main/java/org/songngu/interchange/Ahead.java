package org.songngu.interchange;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What a slow source gives, fetched on a thread of its own while the one before it is dealt with. One reader; the
/// source is used on that thread only.
final class Ahead<T> implements Iterator<T>, AutoCloseable {

    private final Iterator<T> source;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("fetching-ahead").factory());
    private CompletableFuture<Optional<T>> next;

    /// Begins to fetch the first one.
    ///
    /// @param source gives no null
    Ahead(Iterator<T> source) {
        this.source = source;
        next = fetch();
    }

    private CompletableFuture<Optional<T>> fetch() {
        return CompletableFuture.supplyAsync(
                () -> source.hasNext() ? Optional.of(source.next()) : Optional.empty(), thread);
    }

    @Override
    public boolean hasNext() {
        return fetched().isPresent();
    }

    @Override
    public T next() {
        T one = fetched().orElseThrow(NoSuchElementException::new);
        next = fetch();
        return one;
    }

    private Optional<T> fetched() {
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /// Waits for what is being fetched and ends the thread.
    @Override
    public void close() {
        thread.close();
    }
}
