package org.songngu.workbench;

/// Told how far a long job is, and asked whether to stop.
public interface Progress {

    /// Told after every step.
    ///
    /// @param done  steps done
    /// @param total steps in all
    void step(int done, int total);

    /// Whether the user wants to stop; what is done stays done.
    boolean isCancelled();

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
