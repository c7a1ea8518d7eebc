package org.songngu.memory;

import java.util.Arrays;

/// Finds every unit of one level's side that reaches a query's minimum.
///
/// Candidates come from the cheapest of three sources, each of which contains every match: the lists of query tokens
/// that together weigh more than a match can lose; the lists of one more bigram than a match can lose; all units in the
/// range of weights.
final class LevelSearch {

    private static final int JUMP_COST = 6;

    private final FuzzyQuery query;
    private final LevelSide side;
    private final Found found;
    private final int from;
    private final int to;
    private final IntSet checked = new IntSet();

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
    }

    void run() {
        if (from >= to) {
            return;
        }
        Prefix tokens = rarestTokens();
        Prefix bigrams = rarestBigrams();
        Prefix cheaper = bigrams.cost < tokens.cost ? bigrams : tokens;
        // Reading signatures in order is several times as fast as jumping to them.
        if (cheaper.cost > (to - from) / JUMP_COST) {
            readAll();
            return;
        }
        for (int i = 0; i < cheaper.size; i++) {
            check(cheaper.postings, cheaper.lists[i]);
        }
    }

    /// Units are in the order of their weight, so the bounds change only from one run of equal weights to the next.
    private void readAll() {
        long query0 = query.text().signature0();
        long query1 = query.text().signature1();
        long[] signatures = side.signatures();
        int unit = from;
        while (unit < to) {
            int weight = side.weight(unit);
            int next = Math.min(to, side.firstOfWeight(weight + 1));
            int mostLost = query.mostWordsLost(weight);
            int mostAdded = query.mostWordsAdded(weight);
            for (; unit < next; unit++) {
                long unit0 = signatures[2 * unit];
                long unit1 = signatures[2 * unit + 1];
                if (Long.bitCount(query0 & ~unit0) + Long.bitCount(query1 & ~unit1) <= mostLost
                        && Long.bitCount(unit0 & ~query0) + Long.bitCount(unit1 & ~query1) <= mostAdded) {
                    compare(unit, weight);
                }
            }
        }
    }

    private void check(Postings postings, int list) {
        int end = postings.end(list);
        for (int at = postings.seek(list, from); at < end; at++) {
            int unit = postings.unit(at);
            if (unit >= to) {
                return;
            }
            check(unit);
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
        int similarity = query.similarity(side.tokens(), side.start(unit), side.end(unit), weight);
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
        Prefix prefix = new Prefix(side.byToken(), tokens.length);
        for (int token : tokens) {
            if (TokenDictionary.kind(token) != TokenDictionary.PUNCTUATION) {
                prefix.offer(TokenDictionary.serial(token), TokenDictionary.weight(token));
            }
        }
        prefix.cut(query.mostLost());
        return prefix;
    }

    private Prefix rarestBigrams() {
        int[] tokens = query.text().tokens();
        Prefix prefix = new Prefix(side.byBigram(), tokens.length);
        int before = -1;
        for (int token : tokens) {
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                if (before >= 0) {
                    prefix.offer(LevelSide.bucket(before, token, side.byBigram().lists()), 1);
                }
                before = token;
            }
        }
        prefix.cut(query.mostBigramsLost());
        return prefix;
    }

    /// Lists of which a match is in at least one.
    private final class Prefix {

        private final Postings postings;
        private final int[] lists;
        private final int[] worth;
        private int size;
        private long cost;

        Prefix(Postings postings, int most) {
            this.postings = postings;
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

        /// Keeps the lists that are shortest for their worth, until together they are worth more than a match can
        /// lose; without enough of them this source is of no use.
        void cut(int mostLost) {
            long[] order = new long[size];
            int[] lengths = new int[size];
            for (int i = 0; i < size; i++) {
                lengths[i] = Math.min(length(lists[i]), Integer.MAX_VALUE / 4);
                order[i] = (4L * lengths[i] / worth[i]) << 24 | i;
            }
            Arrays.sort(order);
            int[] kept = new int[size];
            int count = 0;
            long lost = 0;
            for (long entry : order) {
                int i = (int) (entry & 0xFFFFFF);
                kept[count++] = lists[i];
                cost += lengths[i];
                lost += worth[i];
                if (lost > mostLost) {
                    System.arraycopy(kept, 0, lists, 0, count);
                    size = count;
                    return;
                }
            }
            cost = Long.MAX_VALUE;
        }

        private int length(int list) {
            int whole = postings.length(list);
            // The exact number within the range of weights is only worth finding for a long list.
            return whole < 64 ? whole : postings.seek(list, to) - postings.seek(list, from);
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
