package org.songngu.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds every unit of one level's side that reaches a query's minimum.
///
/// The fewer edits a weight leaves room for, the fewer lists have to be read. So the weights are gone through in bands:
/// units not heavier than the query, which may lack the most, and heavier ones, which use up their allowance by being
/// heavier. In each band candidates come from the cheapest of its [CandidateLists.Source]s.
final class LevelSearch {

    // Up to so many units are read sooner than lists are chosen.
    private static final int FEW = 2000;
    // Looked at together, so that the memory is asked for many units at once.
    private static final int BATCH = 256;
    // The ends of the bands, in hundredths of the query's weight.
    private static final int[] BAND_ENDS = {100, 110, 120, 135, Integer.MAX_VALUE};

    private final FuzzyQuery query;
    private final LevelSide side;
    private final Found found;
    private final long query0;
    private final long query1;
    private final long[] signatures;
    // one after the other for all bands
    private final int[] some = new int[BATCH + Long.SIZE];
    private final long[] own = new long[2 * some.length];
    private long[] bits = {};

    /// Takes the units found.
    @FunctionalInterface
    interface Found {
        void accept(int unit, int similarity);
    }

    /// Chooses how the candidates of a band are come by.
    @FunctionalInterface
    interface Choice {
        CandidateLists.Source among(List<CandidateLists.Source> sources);
    }

    LevelSearch(FuzzyQuery query, LevelSide side, Found found) {
        this.query = query;
        this.side = side;
        this.found = found;
        this.query0 = query.text().signature0();
        this.query1 = query.text().signature1();
        this.signatures = side.signatures();
    }

    void run() {
        int from = side.firstOfWeight(query.lightest());
        int to = side.firstOfWeight(query.heaviest() + 1);
        if (to - from <= FEW) {
            read(from, to);
        } else {
            run(sources -> sources.stream()
                    .min(Comparator.comparingLong(CandidateLists.Source::cost))
                    .orElseThrow());
        }
    }

    /// Goes a way that somebody else chooses; all find the same.
    void run(Choice choice) {
        CandidateLists lists = new CandidateLists(query, side);
        LevelSide.Reader reader = side.reader();
        int lightest = query.lightest();
        for (int percent : BAND_ENDS) {
            int heaviest = (int) Math.min(query.heaviest(), (long) query.text().weight() * percent / 100);
            int from = side.firstOfWeight(lightest);
            int to = side.firstOfWeight(heaviest + 1);
            if (from < to) {
                CandidateLists.Source source = choice.among(lists.sources(lightest, heaviest, to - from));
                if (source.times() == 0) {
                    read(from, to);
                } else {
                    gather(reader, lists.listsOf(source), source.times(), from, to);
                }
            }
            lightest = Math.max(lightest, heaviest + 1);
        }
    }

    private void read(int from, int to) {
        int unit = from;
        while (unit < to) {
            Bounds bounds = new Bounds(unit);
            for (int end = Math.min(to, bounds.end); unit < end; unit++) {
                if (bounds.mayMatch(signatures[2 * unit], signatures[2 * unit + 1])) {
                    compare(unit, bounds.weight);
                }
            }
        }
    }

    /// Counts in how many of some lists units are, and checks those that are in enough of them, in their order.
    private void gather(LevelSide.Reader reader, int[] lists, int times, int from, int to) {
        int words = (to - from >> 6) + 1;
        if (bits.length < words * times) {
            bits = new long[words * times];
        } else {
            Arrays.fill(bits, 0, words * times, 0);
        }
        for (int list : lists) {
            reader.open(list, from).count(from, to, times, bits);
        }
        int count = 0;
        for (int word = 0; word < words; word++) {
            long rest = bits[word * times + times - 1];
            while (rest != 0) {
                some[count++] = from + (word << 6) + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
            }
            if (count >= BATCH) {
                check(count);
                count = 0;
            }
        }
        check(count);
    }

    /// Checks the first of some units, which are in ascending order; they are written over.
    private void check(int count) {
        // Fetched before any is looked at: the memory brings many while nothing depends on one of them.
        for (int i = 0; i < count; i++) {
            int at = 2 * some[i];
            own[2 * i] = signatures[at];
            own[2 * i + 1] = signatures[at + 1];
        }
        int at = 0;
        while (at < count) {
            Bounds bounds = new Bounds(some[at]);
            int kept = at;
            int next = at;
            for (; next < count && some[next] < bounds.end; next++) {
                some[kept] = some[next];
                kept += bounds.mayMatch(own[2 * next], own[2 * next + 1]) ? 1 : 0;
            }
            for (int i = at; i < kept; i++) {
                compare(some[i], bounds.weight);
            }
            at = next;
        }
    }

    private void compare(int unit, int weight) {
        int similarity = query.similarity(side.tokens(), unit, weight);
        if (similarity < 0) {
            return;
        }
        int row = side.row(unit);
        int exact = query.exactSimilarity(similarity, side.key(row), side.cased(row));
        if (exact >= query.minimum()) {
            found.accept(unit, exact);
        }
    }

    /// How many words a match may lack or have beyond the query's, for units of one weight: units are in the order of
    /// their weight, so these change only from one run of equal weights to the next.
    private final class Bounds {

        private final int weight;
        private final int end;
        private final int mostLost;
        private final int mostAdded;

        Bounds(int unit) {
            weight = side.weight(unit);
            end = side.firstOfWeight(weight + 1);
            mostLost = query.mostWordsLost(weight);
            mostAdded = query.mostWordsAdded(weight);
        }

        /// Says no only when a unit's set of words leaves no match possible.
        boolean mayMatch(long unit0, long unit1) {
            int lost = mostLost - Long.bitCount(query0 & ~unit0) - Long.bitCount(query1 & ~unit1);
            int added = mostAdded - Long.bitCount(unit0 & ~query0) - Long.bitCount(unit1 & ~query1);
            return (lost | added) >= 0;
        }
    }
}
