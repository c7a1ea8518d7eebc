package org.songngu.memory;

/// Why a match is offered, best first.
public enum MatchKind {
    /// Equal, and both neighbours are equal too (102).
    DOUBLE_CONTEXT,
    /// Equal, and one neighbour is equal too (101).
    CONTEXT,
    /// Equal on the match key (100, or 99 when only the case differs).
    EXACT,
    /// Similar.
    FUZZY
}
