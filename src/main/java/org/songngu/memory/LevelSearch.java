package org.songngu.memory;

import java.util.Arrays;

/// Finds every unit of one level's side that reaches a query's minimum.
///
/// Candidates come from the cheapest of these sources, each of which contains every match: the lists of query tokens
/// that together weigh more than a match can lose; the lists of one more bigram than a match can lose; some more of
/// either, of which every match is in two at least; all units in the range of weights.
final class LevelSearch {

    private static final int MOST_JUMPS = 1500;
    private static final long NEVER = Long.MAX_VALUE / 1000;

    /// How candidates are come by.
    enum Way {
        /// Every unit of the range of weights, one after the other.
        READ(26),
        /// Those in a list, jumping from one to the next.
        JUMP(400),
        /// Those in a list, gathered and then read in order.
        GATHER(110),
        /// Those in two lists.
        GATHER_TWICE(45);

        // For a unit, in tenths of a nanosecond.
        private final int cost;

        Way(int cost) {
            this.cost = cost;
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
    private final long[] signatures;

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
        this.signatures = side.signatures();
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
            case GATHER -> gather(prefix, prefix.size, false);
            case GATHER_TWICE -> gather(prefix, prefix.sizeOfTwo, true);
            case JUMP -> {
                for (int i = 0; i < prefix.size; i++) {
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
            long unit0 = signatures[2 * unit];
            long unit1 = signatures[2 * unit + 1];
            return Long.bitCount(query0 & ~unit0) + Long.bitCount(query1 & ~unit1) <= mostLost
                    && Long.bitCount(unit0 & ~query0) + Long.bitCount(unit1 & ~query1) <= mostAdded;
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

    /// Marks the units of some lists and checks them in their order.
    private void gather(Prefix prefix, int lists, boolean onlyTwice) {
        long[] once = new long[(to - from >> 6) + 1];
        long[] twice = onlyTwice ? new long[once.length] : once;
        for (int i = 0; i < lists; i++) {
            reader.open(prefix.lists[i], from).mark(from, to, once, twice);
        }
        Bounds bounds = new Bounds(from);
        for (int word = 0; word < twice.length; word++) {
            long rest = twice[word];
            while (rest != 0) {
                int unit = from + (word << 6) + Long.numberOfTrailingZeros(rest);
                rest &= rest - 1;
                if (unit >= bounds.end) {
                    bounds = new Bounds(unit);
                }
                if (bounds.mayMatch(unit)) {
                    compare(unit, bounds.weight);
                }
            }
        }
    }

    private void check(int unit) {
        int weight = side.weight(unit);
        if (!query.mayMatch(side.signature(unit, 0), side.signature(unit, 1), weight) || !checked.add(unit)) {
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

    /// Lists of which a match is in at least one.
    private final class Prefix {

        private int[] lists;
        private final int[] worth;
        private int size;
        private int sizeOfTwo;
        private long units;
        private long unitsOfTwo = NEVER;

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

        /// Keeps the lists that are shortest for their worth, until together they are worth more than a
        /// match can lose: it is in one of them. With lists worth so much more as the best of them is, it is
        /// in two. Without enough lists this source is of no use.
        void cut(int mostLost) {
            long[] order = new long[size];
            int[] lengths = new int[size];
            for (int i = 0; i < size; i++) {
                lengths[i] = Math.min(length(lists[i]), Integer.MAX_VALUE / 4);
                order[i] = (4L * lengths[i] / worth[i]) << 24 | i;
            }
            Arrays.sort(order);
            int[] kept = new int[size];
            size = 0;
            int count = 0;
            int best = 0;
            long sum = 0;
            long lost = 0;
            for (long entry : order) {
                int i = (int) (entry & 0xFFFFFF);
                kept[count++] = lists[i];
                sum += lengths[i];
                lost += worth[i];
                best = Math.max(best, worth[i]);
                if (size == 0 && lost > mostLost) {
                    size = count;
                    units = sum;
                }
                if (lost > mostLost + best) {
                    sizeOfTwo = count;
                    unitsOfTwo = sum;
                    break;
                }
            }
            lists = kept;
            if (size == 0) {
                units = NEVER;
            }
        }

        long cost(Way way) {
            return way.cost
                    * switch (way) {
                        case READ -> to - from;
                        case JUMP, GATHER -> units;
                        case GATHER_TWICE -> unitsOfTwo;
                    };
        }

        Way way() {
            Way listed = units <= MOST_JUMPS
                    ? Way.JUMP
                    : cost(Way.GATHER_TWICE) < cost(Way.GATHER) ? Way.GATHER_TWICE : Way.GATHER;
            return cost(listed) < cost(Way.READ) ? listed : Way.READ;
        }

        private int length(int list) {
            int whole = side.length(list);
            return whole < Postings.BLOCK ? whole : reader.length(list, from, to);
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
