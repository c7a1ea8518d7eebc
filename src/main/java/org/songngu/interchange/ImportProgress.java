package org.songngu.interchange;

/// Follows an import, and can stop it. Called on the importing thread.
public interface ImportProgress {

    /// Follows nothing and never stops.
    ImportProgress NONE = new ImportProgress() {
        @Override
        public void read(long bytes) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// More of the file was read. A file is read twice: to check it, then to store it.
    ///
    /// @param bytes how many more
    void read(long bytes);

    /// Whether to stop and leave nothing behind.
    boolean isCancelled();
}
