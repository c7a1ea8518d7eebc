package org.songngu.suggestion;

/// A run of tokens in the diff of a match's source against the segment's source.
///
/// @param kind what happened to it on the way from the memory's text to the segment's
/// @param text the characters, white space included
public record DiffPart(Kind kind, String text) {

    /// What happened.
    public enum Kind {
        /// In both.
        SAME,
        /// Only in the segment.
        ADDED,
        /// Only in the memory.
        REMOVED
    }
}
