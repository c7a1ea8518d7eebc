package org.songngu.housestyle;

import java.util.Map;

/// How a house names persons, places and the sea in English.
///
/// @param givenNameSecond the second time a Vietnamese person is called by the given name (`Lam`), not in full
/// @param seaGloss        `East Sea` may be explained once: `East Sea (South China Sea)`
/// @param provinceCapital `Ha Nam Province`, the type word as part of the name
/// @param places          places that the house writes in its own way, by their Vietnamese names
public record HouseNames(
        boolean givenNameSecond, boolean seaGloss, boolean provinceCapital, Map<String, String> places) {

    /// Given name the second time, no gloss, no place of its own.
    public static final HouseNames DEFAULT = new HouseNames(true, false, false, Map.of());

    /// @param givenNameSecond see above
    /// @param seaGloss        see above
    /// @param provinceCapital see above
    /// @param places          see above
    public HouseNames {
        places = Map.copyOf(places);
    }
}
