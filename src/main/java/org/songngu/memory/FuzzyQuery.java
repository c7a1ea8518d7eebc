package org.songngu.memory;

/// One text looked for at one minimum, with every bound that follows from them.
///
/// Let Q and U be the weights of the query and of a unit, M the greater, and D(M) = (100 − minimum)·M/100 the greatest
/// distance allowed. The tokens that an alignment does not keep weigh LQ on the query's side and LU on the unit's, and
/// LU − LQ = U − Q. The distance is at least the greater of them, so LQ ≤ D(M) − max(0, U − Q).
/// Not safe for many threads.
final class FuzzyQuery {

    private final ScannedText text;
    private final int minimum;
    private final WordDistance words;
    private final PackedTokens.Words set;
    private final WeightedDistance weighted = new WeightedDistance();
    private int[] scratch = new int[128];

    FuzzyQuery(ScannedText text, int minimum) {
        this.text = text;
        this.minimum = minimum;
        this.words = new WordDistance(text.tokens());
        this.set = new PackedTokens.Words(text.tokens());
    }

    ScannedText text() {
        return text;
    }

    /// The greatest distance at which a pair still reaches the minimum.
    int allowance(int unitWeight) {
        return (int) ((100L - minimum) * Math.max(text.weight(), unitWeight) / 100);
    }

    /// The greatest weight of query tokens that a match of at least this weight can have lost.
    int mostLost(int lightest) {
        // Above Q the allowance grows by less than 1 a quarter, the surplus by 1: the lightest units lose most.
        return allowance(lightest) - Math.max(0, lightest - text.weight());
    }

    /// The most words lost, put in or changed in a match of at most this weight: each costs 4.
    int mostEdits(int heaviest) {
        return allowance(heaviest) / 4;
    }

    int lightest() {
        return text.weight() - allowance(0);
    }

    int heaviest() {
        return (int) Math.min(Integer.MAX_VALUE - 1L, 100L * text.weight() / minimum);
    }

    /// The most different words of the query that a match of this weight can lack.
    int mostWordsLost(int unitWeight) {
        return mostLost(unitWeight) >> 2;
    }

    /// The most different words that a match of this weight can have beyond the query's.
    int mostWordsAdded(int unitWeight) {
        return (allowance(unitWeight) + Math.min(0, unitWeight - text.weight())) >> 2;
    }

    /// Whether the sets of words leave a match possible; says no only when there is none.
    boolean mayMatch(long signature0, long signature1, int unitWeight) {
        return Long.bitCount(text.signature0() & ~signature0) + Long.bitCount(text.signature1() & ~signature1)
                        <= mostWordsLost(unitWeight)
                && Long.bitCount(signature0 & ~text.signature0()) + Long.bitCount(signature1 & ~text.signature1())
                        <= mostWordsAdded(unitWeight);
    }

    /// The similarity of a unit, or -1 when it is below the minimum.
    ///
    /// @param units  where its tokens are
    /// @param unit   which
    /// @param weight their weight
    int similarity(PackedTokens units, int unit, int weight) {
        if (set.leastDistance(units, unit) * 4 > allowance(weight)) {
            return -1;
        }
        if (scratch.length < units.longest()) {
            scratch = new int[units.longest()];
        }
        return similarity(scratch, 0, units.read(unit, scratch), weight);
    }

    /// The similarity of a unit, or -1 when it is below the minimum.
    ///
    /// @param units  array that holds its tokens
    /// @param start  the first of them
    /// @param end    the one after the last
    /// @param weight their weight
    int similarity(int[] units, int start, int end, int weight) {
        int allowed = allowance(weight);
        if (words.to(units, start, end, allowed / 4) * 4 > allowed) {
            return -1;
        }
        int distance = weighted.of(text.tokens(), units, start, end, allowed);
        if (distance > allowed) {
            return -1;
        }
        int heavier = Math.max(text.weight(), weight);
        return (int) (100L * (heavier - distance) / heavier);
    }

    /// The similarity with the whole keys taken into account: 100 only for equal ones, 99 when the case differs.
    int exactSimilarity(int similarity, long key, int cased) {
        if (similarity < 100) {
            return similarity;
        }
        return key == text.key() && cased == text.cased() ? 100 : 99;
    }

    int minimum() {
        return minimum;
    }
}
