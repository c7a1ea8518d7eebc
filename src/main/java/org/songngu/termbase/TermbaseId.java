package org.songngu.termbase;

/// Names one of the desk's termbases.
///
/// @param value from 1
public record TermbaseId(long value) {

    /// The one that every desk has: it holds the shipped terms and cannot be deleted.
    public static final TermbaseId FIRST = new TermbaseId(1);

    /// Refuses what no termbase is called.
    public TermbaseId {
        if (value < 1) {
            throw new IllegalArgumentException("no termbase: " + value);
        }
    }
}
