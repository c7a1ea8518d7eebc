package org.songngu.memory;

import java.util.concurrent.CancellationException;

/// Watches long work on a memory, and may stop it.
public interface UpkeepProgress {

    /// Some units were looked at.
    ///
    /// @param done  how many, more or less
    /// @param total of how many, more or less
    void at(long done, long total);

    /// Whether somebody wants to stop.
    boolean isCancelled();

    /// Ends the work when somebody wants to.
    ///
    /// @throws CancellationException when it is to stop
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("stopped");
        }
    }

    /// Nobody looks.
    UpkeepProgress SILENT = new UpkeepProgress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };
}
