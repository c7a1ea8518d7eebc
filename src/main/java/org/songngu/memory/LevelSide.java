package org.songngu.memory;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// One language of an immutable level: token sequences numbered by weight, so that the length filter is a range of
/// numbers, with the postings of their tokens and of their word bigrams.
///
/// Bigrams are kept by hash: two of them may share a list, which adds candidates and never loses one. They are taken
/// over the words alone, so that a comma between two words does not part them.
final class LevelSide {

    private static final int FEWEST_BUCKETS = 1 << 6;
    private static final int MOST_BUCKETS = 1 << 22;

    private final int[] rows;
    private final int[] weights;
    private final int[] starts;
    private final int[] tokens;
    private final long[] signatures;
    private final long[] keys;
    private final int[] cased;
    private final Postings byToken;
    private final Postings byBigram;
    private final int[] newest;
    private final long[] mixed;

    private LevelSide(LevelBuilder.Side from, int[] rows, int tokenLists, int[] newestRows) {
        this.rows = rows;
        this.newest = unitsOf(newestRows);
        int count = rows.length;
        weights = new int[count];
        starts = new int[count + 1];
        tokens = new int[from.tokenCount()];
        signatures = new long[2 * count];
        keys = new long[count];
        cased = new int[count];
        int words = 0;
        for (int unit = 0; unit < count; unit++) {
            int row = rows[unit];
            int length = from.copyTokens(row, tokens, starts[unit]);
            starts[unit + 1] = starts[unit] + length;
            weights[unit] = from.weight(row);
            signatures[2 * unit] = from.signature(row, 0);
            signatures[2 * unit + 1] = from.signature(row, 1);
            keys[row] = from.key(row);
            cased[row] = from.cased(row);
            words += length;
        }
        int buckets = Math.clamp(Integer.highestOneBit(Math.max(1, words / 4)), FEWEST_BUCKETS, MOST_BUCKETS);
        byToken = Postings.build(tokenLists, count, this::tokenListsOf);
        byBigram = Postings.build(buckets, count, (unit, sink) -> bigramListsOf(unit, buckets, sink));
        mixed = mixedLists(buckets);
    }

    private int[] unitsOf(int[] someRows) {
        int[] unitOfRow = new int[rows.length];
        for (int unit = 0; unit < rows.length; unit++) {
            unitOfRow[rows[unit]] = unit;
        }
        int[] units = new int[someRows.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = unitOfRow[someRows[i]];
        }
        return units;
    }

    /// The bigram lists that hold more than one pair, or a pair with something between its words, as bits.
    private long[] mixedLists(int buckets) {
        long[] bits = new long[buckets + 63 >> 6];
        int[] first = new int[buckets];
        int[] second = new int[buckets];
        Arrays.fill(second, -1);
        for (int unit = 0; unit < rows.length; unit++) {
            int before = -1;
            int place = -1;
            for (int i = starts[unit]; i < starts[unit + 1]; i++) {
                int token = tokens[i];
                if (TokenDictionary.kind(token) != TokenDictionary.WORD) {
                    continue;
                }
                if (before >= 0) {
                    int list = bucket(before, token, buckets);
                    if (second[list] < 0) {
                        first[list] = before;
                        second[list] = token;
                    }
                    if (first[list] != before || second[list] != token || place != i - 1) {
                        bits[list >> 6] |= 1L << list;
                    }
                }
                before = token;
                place = i;
            }
        }
        return bits;
    }

    /// Sorts and indexes one side of a level under construction.
    ///
    /// @param from       its columns, by row
    /// @param tokenLists how many tokens the dictionary has
    /// @param newestRows the rows by age, the newest first
    static LevelSide build(LevelBuilder.Side from, int tokenLists, int[] newestRows) {
        int count = from.count();
        long[] order = new long[count];
        for (int row = 0; row < count; row++) {
            order[row] = (long) from.weight(row) << 32 | row;
        }
        Arrays.sort(order);
        int[] rows = new int[count];
        for (int unit = 0; unit < count; unit++) {
            rows[unit] = (int) order[unit];
        }
        return new LevelSide(from, rows, tokenLists, newestRows);
    }

    /// The list in which a pair of neighbouring words is found.
    static int bucket(int first, int second, int buckets) {
        int hash = (first * 0x9E3779B1 ^ Integer.rotateLeft(second * 0x85EBCA77, 15)) * 0xC2B2AE3D;
        return (hash ^ hash >>> 15) & buckets - 1;
    }

    private void tokenListsOf(int unit, IntConsumer sink) {
        for (int i = starts[unit]; i < starts[unit + 1]; i++) {
            // Punctuation is in every sentence and costs too little to be worth a list.
            if (TokenDictionary.kind(tokens[i]) != TokenDictionary.PUNCTUATION) {
                sink.accept(TokenDictionary.serial(tokens[i]));
            }
        }
    }

    private void bigramListsOf(int unit, int buckets, IntConsumer sink) {
        int before = -1;
        for (int i = starts[unit]; i < starts[unit + 1]; i++) {
            int token = tokens[i];
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                if (before >= 0) {
                    sink.accept(bucket(before, token, buckets));
                }
                before = token;
            }
        }
    }

    int count() {
        return rows.length;
    }

    /// The level's row of a unit of this side.
    int row(int unit) {
        return rows[unit];
    }

    int weight(int unit) {
        return weights[unit];
    }

    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return starts[unit + 1];
    }

    int[] tokens() {
        return tokens;
    }

    long signature(int unit, int half) {
        return signatures[2 * unit + half];
    }

    /// The signatures of all units, two halves each; not to be changed.
    long[] signatures() {
        return signatures;
    }

    /// The key hash of a row, not of a unit: both sides are asked for it together.
    long key(int row) {
        return keys[row];
    }

    int cased(int row) {
        return cased[row];
    }

    Postings byToken() {
        return byToken;
    }

    Postings byBigram() {
        return byBigram;
    }

    /// The unit at a place in the order of age, the newest first.
    int newest(int place) {
        return newest[place];
    }

    /// Whether a bigram list may hold units without the one pair that it is asked for.
    boolean isMixed(int list) {
        return (mixed[list >> 6] & 1L << list) != 0;
    }

    /// The first unit that weighs at least `weight`.
    int firstOfWeight(int weight) {
        int low = 0;
        int high = weights.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (weights[middle] < weight) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long bytes() {
        return 4L * (rows.length + weights.length + starts.length + tokens.length + cased.length + newest.length)
                + 8L * (signatures.length + keys.length + mixed.length)
                + byToken.bytes()
                + byBigram.bytes();
    }
}
