package org.songngu.workbench;

import org.songngu.mt.Failure;

/// Told how far a long job is, and asked whether to stop.
public interface Progress {

    /// Told after every step. A job with an engine counts a second time, through what the engine is asked for.
    ///
    /// @param done  steps done
    /// @param total steps in all
    void step(int done, int total);

    /// Whether the user wants to stop; what is done stays done.
    boolean isCancelled();

    /// Told when the job's engine failed: its part ends, everything else is kept.
    ///
    /// @param engine  its name
    /// @param failure why
    default void engineFailed(String engine, Failure failure) {}

    /// Nobody looks.
    Progress SILENT = new Progress() {
        @Override
        public void step(int done, int total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };
}
