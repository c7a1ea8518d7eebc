package org.songngu.memory;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Work on another thread whose failures are those of whoever waits for it.
final class Awaited {

    private Awaited() {}

    /// Waits for the end of some work.
    ///
    /// @param work what was begun
    /// @throws RuntimeException that which the work failed with
    static void await(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
