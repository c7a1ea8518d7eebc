package org.songngu.memory;

import java.util.stream.Stream;

/// What units may be used for, each by the lowest level of trust that is enough.
///
/// @param offered    shown among the matches
/// @param inserted   put into an empty target by itself
/// @param propagated carried from one confirmed segment to the same ones of its article
/// @param exported   written into files that leave the house
public record TrustPolicy(Trust offered, Trust inserted, Trust propagated, Trust exported) {

    /// What counts where nobody said otherwise: everything may be used, but only confirmed text is propagated.
    public static final TrustPolicy USUAL =
            new TrustPolicy(Trust.IMPORTED, Trust.IMPORTED, Trust.TRANSLATED, Trust.IMPORTED);

    /// The stricter of two policies in every respect.
    ///
    /// @param other the other one
    public TrustPolicy and(TrustPolicy other) {
        return new TrustPolicy(
                stricter(offered, other.offered),
                stricter(inserted, other.inserted),
                stricter(propagated, other.propagated),
                stricter(exported, other.exported));
    }

    private static Trust stricter(Trust one, Trust other) {
        return Stream.of(one, other).max(Trust::compareTo).orElseThrow();
    }
}
