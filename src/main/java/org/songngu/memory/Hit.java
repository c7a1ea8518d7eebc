package org.songngu.memory;

import java.util.Comparator;

/// A unit that was found, before its texts are fetched.
///
/// @param row   the unit
/// @param kind  why it is offered
/// @param score similarity and penalties
record Hit(UnitRow row, MatchKind kind, MatchScore score) {

    /// Best first: percent after penalties, then trust, then the newest, then the lowest id.
    static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(
                    (Hit hit) -> -hit.score().percent())
            .thenComparing(hit -> hit.row().trust(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.row().atMicros(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.row().id());
}
