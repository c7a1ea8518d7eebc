package org.songngu.ui.editor;

import java.util.List;
import java.util.stream.Stream;
import org.songngu.workbench.Coverage;
import org.songngu.workbench.MatchBand;

/// How many segments and words of a job fall into a match band.
///
/// @param band     name of the band
/// @param segments segments in it
/// @param words    source words or syllables in it
record BandCount(String band, int segments, int words) {

    /// All bands, best first; none at all when nothing was counted yet.
    static List<BandCount> of(Coverage coverage) {
        List<BandCount> bands = Stream.of(MatchBand.values())
                .map(band -> new BandCount(
                        band.name(),
                        coverage.segments().getOrDefault(band, 0),
                        coverage.words().getOrDefault(band, 0)))
                .toList();
        return bands.stream().allMatch(band -> band.segments() == 0) ? List.of() : bands;
    }
}
