package org.songngu.workbench;

/// The bands of match percentages in which work is counted, best first.
public enum MatchBand {
    /// Context matches, 101 and 102.
    CONTEXT,
    /// 100.
    EXACT,
    /// 95–99.
    NEARLY_EXACT,
    /// 85–94.
    HIGH_FUZZY,
    /// 75–84.
    MEDIUM_FUZZY,
    /// 50–74.
    LOW_FUZZY,
    /// Put together from terms and values.
    ASSEMBLED,
    /// Nothing found, and filled in by an engine of machine translation.
    MT,
    /// Nothing found.
    NEW;

    /// The band of a percentage.
    ///
    /// @param percent 0–102
    public static MatchBand of(int percent) {
        if (percent > 100) {
            return CONTEXT;
        }
        if (percent == 100) {
            return EXACT;
        }
        if (percent >= 95) {
            return NEARLY_EXACT;
        }
        if (percent >= 85) {
            return HIGH_FUZZY;
        }
        if (percent >= 75) {
            return MEDIUM_FUZZY;
        }
        return percent >= 50 ? LOW_FUZZY : NEW;
    }
}
