package org.songngu.placeable;

import java.util.Optional;

/// A value that did not survive translation.
///
/// @param kind     what is wrong
/// @param source   what the source says
/// @param target   what the target says instead, if anything
/// @param expected the right form to write
public record PlaceableProblem(Kind kind, Placeable source, Optional<Placeable> target, String expected) {

    /// What can be wrong.
    public enum Kind {
        /// Not in the target at all.
        MISSING,
        /// Another value.
        VALUE,
        /// Million for billion and the like.
        MAGNITUDE,
        /// Day and month changed places.
        DAY_MONTH_SWAPPED,
        /// Another ordinal.
        ORDINAL
    }
}
