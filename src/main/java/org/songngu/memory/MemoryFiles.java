package org.songngu.memory;

import java.util.List;
import java.util.Map;

/// Whole files into the memories, and what they said about their units out again. Safe for many threads.
public interface MemoryFiles {

    /// Takes in the units of one file, all or none: nobody sees one of them before the last is there, nothing is left
    /// of
    /// a file that is broken off, and while it is read nobody else waits. Of the file no more is held than a few
    /// hundred units. A unit with the same memory, direction, source, target and external id is updated instead of
    /// doubled; what somebody here has confirmed stays confirmed.
    ///
    /// @param memory  where to
    /// @param name    the file's name; a later file of this name replaces what its head said
    /// @param reading hands the units over
    /// @param storing told how far storing is; asked whether to go on
    /// @return whether they are stored; then the index has them all
    /// @throws IllegalArgumentException when a unit is one that may not be stored; nothing is stored then
    boolean takeIn(MemoryId memory, String name, Reading reading, Storing storing);

    /// What was said about some units in the files that they came from; those without are left out.
    ///
    /// @param units which
    Map<UnitId, Kept> kept(List<UnitId> units);

    /// What the heads of a memory's files said, the oldest first.
    ///
    /// @param memory which
    List<FileHead> heads(MemoryId memory);

    /// The head of a file that was taken in.
    ///
    /// @param name the file's name
    /// @param kept what it said
    record FileHead(String name, Kept kept) {}

    /// A unit with what the file said about it.
    ///
    /// @param unit the unit
    /// @param kept what has no place in it
    record FiledUnit(NewUnit unit, Kept kept) {}

    /// Where a reader puts what it finds; on its own thread only.
    interface Intake {

        /// Takes the head; the last one counts.
        ///
        /// @param head what it said
        void head(Kept head);

        /// Takes units.
        ///
        /// @param units in the order of the file
        void add(List<FiledUnit> units);
    }

    /// Reads a file.
    @FunctionalInterface
    interface Reading {
        /// Reads it to its end.
        ///
        /// @param intake takes what is found
        /// @return false when the file is refused or reading was stopped: then nothing of it is stored
        boolean into(Intake intake);
    }

    /// Follows the storing of what was read.
    interface Storing {
        /// So many of the units are stored.
        ///
        /// @param done  how many
        /// @param total of how many
        void stored(long done, long total);

        /// Whether to stop and leave nothing behind.
        boolean isCancelled();
    }
}
