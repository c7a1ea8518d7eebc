package org.songngu.interchange;

import org.songngu.memory.MemoryFiles;

/// Follows an import, and can stop it. Called on the importing thread: the file is read first, then what it holds is
/// stored.
public interface ImportProgress extends MemoryFiles.Storing {

    /// Follows nothing and never stops.
    ImportProgress NONE = new ImportProgress() {
        @Override
        public void read(long bytes) {
            // nobody looks
        }

        @Override
        public void stored(long done, long total) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// More of the file was read.
    ///
    /// @param bytes how many more
    void read(long bytes);
}
