package org.songngu.memory;

import java.util.Arrays;
import java.util.List;

/// Finds every unit of one level's side that reaches a query's minimum.
///
/// Candidates come from the cheapest of these sources, each of which contains every match: the lists of query tokens
/// that together weigh more than a match can lose; the lists of one more bigram than a match can lose; some more of
/// either, of which every match is in two or in three at least; all units in the range of weights.
final class LevelSearch {

    private static final int MOST_JUMPS = 1500;
    private static final int MOST_TIMES = 3;
    // Looked at together, so that the memory is asked for many units at once.
    private static final int BATCH = 1024;
    private static final long NEVER = Long.MAX_VALUE / 1000;

    /// How candidates are come by.
    enum Way {
        /// Every unit of the range of weights, one after the other.
        READ(26, 0),
        /// Those in a list, jumping from one to the next.
        JUMP(400, 1),
        /// Those in a list, gathered and then read in order.
        GATHER(110, 1),
        /// Those in two lists.
        GATHER_TWICE(45, 2),
        /// Those in three.
        GATHER_THRICE(30, MOST_TIMES);

        // For a unit, in tenths of a nanosecond.
        private final int cost;
        private final int times;

        Way(int cost, int times) {
            this.cost = cost;
            this.times = times;
        }
    }

    private final FuzzyQuery query;
    private final LevelSide side;
    private final Found found;
    private final int from;
    private final int to;
    private final LevelSide.Reader reader;
    private final IntSet checked = new IntSet();
    private final long query0;
    private final long query1;
    private final long[] signatures0;
    private final long[] signatures1;

    /// Takes the units found.
    @FunctionalInterface
    interface Found {
        void accept(int unit, int similarity);
    }

    LevelSearch(FuzzyQuery query, LevelSide side, Found found) {
        this.query = query;
        this.side = side;
        this.found = found;
        this.from = side.firstOfWeight(query.lightest());
        this.to = side.firstOfWeight(query.heaviest() + 1);
        this.reader = side.reader();
        this.query0 = query.text().signature0();
        this.query1 = query.text().signature1();
        this.signatures0 = side.signatures0();
        this.signatures1 = side.signatures1();
    }

    void run() {
        if (from < to) {
            Prefix tokens = rarestTokens();
            Prefix bigrams = rarestBigrams();
            Prefix cheaper = bigrams.cost(bigrams.way()) < tokens.cost(tokens.way()) ? bigrams : tokens;
            run(cheaper, cheaper.way());
        }
    }

    /// Goes one of the ways, whatever it costs; all find the same.
    void run(Way way, boolean byBigrams) {
        Prefix prefix = byBigrams ? rarestBigrams() : rarestTokens();
        run(prefix, prefix.cost(way) >= NEVER ? Way.READ : way);
    }

    private void run(Prefix prefix, Way way) {
        switch (way) {
            case READ -> readAll();
            case GATHER, GATHER_TWICE, GATHER_THRICE -> gather(prefix, way.times);
            case JUMP -> {
                for (int i = 0; i < prefix.sizes[way.times]; i++) {
                    checkList(prefix.lists[i]);
                }
            }
        }
    }

    private void readAll() {
        Bounds bounds = new Bounds(from);
        for (int unit = from; unit < to; unit++) {
            if (unit == bounds.end) {
                bounds = new Bounds(unit);
            }
            if (bounds.mayMatch(unit)) {
                compare(unit, bounds.weight);
            }
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
            end = Math.min(to, side.firstOfWeight(weight + 1));
            mostLost = query.mostWordsLost(weight);
            mostAdded = query.mostWordsAdded(weight);
        }

        /// Says no only when the sets of words leave no match possible.
        boolean mayMatch(int unit) {
            return mayHalfMatch(unit) && query.mayMatch(signatures0[unit], signatures1[unit], weight);
        }

        /// The same by one half of the sets.
        boolean mayHalfMatch(int unit) {
            long unit0 = signatures0[unit];
            int lost = mostLost - Long.bitCount(query0 & ~unit0);
            int added = mostAdded - Long.bitCount(unit0 & ~query0);
            return (lost | added) >= 0;
        }
    }

    private void checkList(int list) {
        Postings.Cursor units = reader.open(list, from);
        while (units.next()) {
            for (int i = 0; i < units.size(); i++) {
                int unit = units.unit(i);
                if (unit >= to) {
                    return;
                }
                if (unit >= from) {
                    check(unit);
                }
            }
        }
    }

    /// Counts in how many of some lists units are, and checks those that are in enough of them, in their order.
    private void gather(Prefix prefix, int times) {
        int words = (to - from >> 6) + 1;
        long[] bits = new long[words * times];
        for (int i = 0; i < prefix.sizes[times]; i++) {
            reader.open(prefix.lists[i], from).count(from, to, times, bits);
        }
        int[] some = new int[BATCH + Long.SIZE];
        int count = 0;
        for (int word = 0; word < words; word++) {
            long rest = bits[word * times + times - 1];
            while (rest != 0) {
                some[count++] = from + (word << 6) + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
            }
            if (count >= BATCH) {
                check(some, count);
                count = 0;
            }
        }
        check(some, count);
    }

    /// Checks some units in ascending order; the array is written over.
    private void check(int[] some, int count) {
        int at = 0;
        while (at < count) {
            Bounds bounds = new Bounds(some[at]);
            int kept = at;
            int next = at;
            for (; next < count && some[next] < bounds.end; next++) {
                // no branch on what the memory has not brought yet
                some[kept] = some[next];
                kept += bounds.mayHalfMatch(some[next]) ? 1 : 0;
            }
            for (int i = at; i < kept; i++) {
                if (bounds.mayMatch(some[i])) {
                    compare(some[i], bounds.weight);
                }
            }
            at = next;
        }
    }

    private void check(int unit) {
        int weight = side.weight(unit);
        if (!query.mayMatch(signatures0[unit], signatures1[unit], weight) || !checked.add(unit)) {
            return;
        }
        compare(unit, weight);
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

    private Prefix rarestTokens() {
        int[] tokens = query.text().tokens();
        Prefix prefix = new Prefix(tokens.length);
        for (int token : tokens) {
            if (TokenDictionary.kind(token) != TokenDictionary.PUNCTUATION) {
                prefix.offer(LevelSide.listOf(token), TokenDictionary.weight(token));
            }
        }
        prefix.cut(query.mostLost());
        return prefix;
    }

    private Prefix rarestBigrams() {
        int[] tokens = query.text().tokens();
        Prefix prefix = new Prefix(tokens.length);
        int before = -1;
        for (int token : tokens) {
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                if (before >= 0) {
                    prefix.offer(side.listOf(before, token), 1);
                }
                before = token;
            }
        }
        prefix.cut(query.mostBigramsLost());
        return prefix;
    }

    /// Lists of which a match is in one at least, or in two, or in three: the more of them the more often.
    private final class Prefix {

        private int[] lists;
        private final int[] worth;
        private int size;
        // by how often a match is in them
        private final int[] sizes = new int[MOST_TIMES + 1];
        private final long[] units = new long[MOST_TIMES + 1];

        Prefix(int most) {
            this.lists = new int[most];
            this.worth = new int[most];
        }

        /// A list that holds every unit which keeps something worth `value`; the same list again adds up.
        void offer(int list, int value) {
            for (int i = 0; i < size; i++) {
                if (lists[i] == list) {
                    worth[i] += value;
                    return;
                }
            }
            lists[size] = list;
            worth[size++] = value;
        }

        /// Orders the lists by their length for their worth. As many as are together worth more than a match can
        /// lose have every match in one; with as much more as their best is worth, in two, and so on.
        /// Without enough lists this source is of no use.
        void cut(int mostLost) {
            long[] order = new long[size];
            int[] lengths = new int[size];
            for (int i = 0; i < size; i++) {
                lengths[i] = Math.min(length(lists[i]), Integer.MAX_VALUE / 4);
                order[i] = (4L * lengths[i] / worth[i]) << 24 | i;
            }
            Arrays.sort(order);
            Arrays.fill(units, NEVER);
            int[] kept = new int[size];
            int count = 0;
            int best = 0;
            long sum = 0;
            long lost = 0;
            int times = 1;
            for (int at = 0; at < size && times <= MOST_TIMES; at++) {
                int i = (int) (order[at] & 0xFFFFFF);
                kept[count++] = lists[i];
                sum += lengths[i];
                lost += worth[i];
                best = Math.max(best, worth[i]);
                while (times <= MOST_TIMES && lost > mostLost + (times - 1) * best) {
                    sizes[times] = count;
                    units[times++] = sum;
                }
            }
            lists = kept;
        }

        long cost(Way way) {
            return way == Way.READ ? (long) way.cost * (to - from) : way.cost * units[way.times];
        }

        Way way() {
            Way best = Way.READ;
            for (Way way : List.of(Way.GATHER, Way.GATHER_TWICE, Way.GATHER_THRICE)) {
                best = cost(way) < cost(best) ? way : best;
            }
            return best != Way.READ && units[1] <= MOST_JUMPS ? Way.JUMP : best;
        }

        // About as many as there would be if the list were as thick everywhere.
        private int length(int list) {
            int whole = side.length(list);
            return whole < Postings.BLOCK ? whole : (int) ((long) whole * (to - from) / side.count()) + 1;
        }
    }

    /// A small set of numbers.
    private static final class IntSet {

        private int[] slots = new int[64];
        private int count;

        boolean add(int value) {
            if (count * 2 >= slots.length) {
                grow();
            }
            if (!put(slots, value)) {
                return false;
            }
            count++;
            return true;
        }

        private void grow() {
            int[] larger = new int[slots.length * 4];
            for (int slot : slots) {
                if (slot != 0) {
                    put(larger, slot - 1);
                }
            }
            slots = larger;
        }

        private static boolean put(int[] slots, int value) {
            int mask = slots.length - 1;
            int slot = (value * 0x9E3779B1 >>> 8) & mask;
            while (slots[slot] != 0) {
                if (slots[slot] == value + 1) {
                    return false;
                }
                slot = slot + 1 & mask;
            }
            slots[slot] = value + 1;
            return true;
        }
    }
}
