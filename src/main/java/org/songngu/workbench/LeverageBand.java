package org.songngu.workbench;

/// What a segment costs before work begins, cheapest first. The field's bands; the usual weights are those of the
/// field as well (share of a new word that is paid).
public enum LeverageBand {
    /// Context matches, 101 and 102.
    CONTEXT(0),
    /// 100 in the memory.
    EXACT(30),
    /// The same as an earlier segment of the same article.
    REPETITION(30),
    /// The same as a segment of an article before it in the analysis.
    CROSS_REPETITION(30),
    /// 95–99.
    NEARLY_EXACT(60),
    /// 85–94.
    HIGH_FUZZY(60),
    /// 75–84.
    MEDIUM_FUZZY(60),
    /// 75–99 to an earlier segment of these articles, and better than the memory.
    INTERNAL_FUZZY(60),
    /// 50–74.
    LOW_FUZZY(100),
    /// Nothing found.
    NEW(100);

    private final int weight;

    LeverageBand(int weight) {
        this.weight = weight;
    }

    /// How much of a word usually counts, in percent.
    public int usualWeight() {
        return weight;
    }

    /// What a memory's answer is worth.
    ///
    /// @param band of the memory's best match
    static LeverageBand of(MatchBand band) {
        return switch (band) {
            case CONTEXT -> CONTEXT;
            case EXACT -> EXACT;
            case NEARLY_EXACT -> NEARLY_EXACT;
            case HIGH_FUZZY -> HIGH_FUZZY;
            case MEDIUM_FUZZY -> MEDIUM_FUZZY;
            case LOW_FUZZY -> LOW_FUZZY;
            case ASSEMBLED, MT, NEW -> NEW;
        };
    }
}
