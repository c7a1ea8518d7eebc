package org.songngu.memory;

/// The plain edit distance between the words of a query and those of a unit, bit-parallel (Myers 1999, in Hyyrö's form
/// for whole texts). Four times this distance is never more than the weighted one: every edit of a word costs 4.
final class WordDistance {

    private static final int MOST_WORDS = 64;

    private final int[] slots;
    private final long[] places;
    private final int words;

    WordDistance(int[] query) {
        int count = 0;
        for (int token : query) {
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                count++;
            }
        }
        words = count;
        int size = Integer.highestOneBit(Math.max(8, Math.min(count, MOST_WORDS))) * 4;
        slots = new int[size];
        places = new long[size];
        if (count > MOST_WORDS) {
            return;
        }
        int place = 0;
        for (int token : query) {
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                int slot = slot(token);
                slots[slot] = token;
                places[slot] |= 1L << place++;
            }
        }
    }

    /// The distance to a unit's words, or a number that is too low for a query of more than 64 words.
    int to(int[] units, int start, int end) {
        if (words > MOST_WORDS) {
            return 0;
        }
        long plus = -1L;
        long minus = 0;
        int distance = words;
        int added = 0;
        long last = words == 0 ? 0 : 1L << words - 1;
        for (int i = start; i < end; i++) {
            int token = units[i];
            if (TokenDictionary.kind(token) != TokenDictionary.WORD) {
                continue;
            }
            added++;
            long equal = places[slot(token)];
            long vertical = equal | minus;
            long horizontal = ((equal & plus) + plus ^ plus) | equal;
            long up = minus | ~(horizontal | plus);
            long down = plus & horizontal;
            if ((up & last) != 0) {
                distance++;
            } else if ((down & last) != 0) {
                distance--;
            }
            up = up << 1 | 1;
            down <<= 1;
            plus = down | ~(vertical | up);
            minus = up & vertical;
        }
        return words == 0 ? added : distance;
    }

    /// The slot of a token: its own, or an empty one where it would be.
    private int slot(int token) {
        int mask = slots.length - 1;
        int slot = (token * 0x9E3779B1 >>> 16) & mask;
        while (places[slot] != 0 && slots[slot] != token) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
