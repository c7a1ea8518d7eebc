package org.songngu.memory;

/// A named deduction from a score.
///
/// @param reason  why; each has a message `memory.penalty.NAME`
/// @param percent how much, 1 or more
public record Penalty(Reason reason, int percent) {

    /// Why points are taken off (features.md §5.2).
    public enum Reason {
        /// Made by alignment.
        ALIGNMENT,
        /// Several targets for this source.
        MULTIPLE_TARGETS,
        /// Written in another house style.
        OTHER_HOUSE_STYLE,
        /// Not approved.
        UNAPPROVED,
        /// Comes from a machine.
        MACHINE,
        /// Comes from another memory than the job's own.
        OTHER_MEMORY,
        /// Imported and never looked at.
        IMPORTED,
        /// Older than five years.
        OLD,
        /// Its inline codes are not those of the text asked for.
        INLINE_CODES
    }
}
