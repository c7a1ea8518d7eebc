package org.songngu.memory;

/// The plain edit distance between the words of a query and those of a unit, bit-parallel (Myers 1999, in Hyyrö's form
/// for whole texts). Four times this distance is never more than the weighted one: every edit of a word costs 4.
/// For a query of more than 64 words it is a bound from below: how many words the one has that the other has not.
///
/// Not safe for many threads.
final class WordDistance {

    private static final int MOST_WORDS = 64;

    private final int[] slots;
    private final int[] counts;
    private final int[] left;
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
        int size = Integer.highestOneBit(Math.max(8, count)) * 4;
        slots = new int[size];
        counts = new int[size];
        left = new int[size];
        places = new long[size];
        int place = 0;
        for (int token : query) {
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                int slot = slot(token);
                slots[slot] = token;
                counts[slot]++;
                places[slot] |= 1L << place++;
            }
        }
    }

    /// The distance to a unit's words; when it is greater than `limit`, any number between the two, and never more
    /// than the distance.
    int to(int[] units, int start, int end, int limit) {
        if (words > MOST_WORDS) {
            return differentWords(units, start, end);
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
                // Each word to come takes away one at most.
            } else if (distance - (end - i - 1) > limit) {
                return distance - (end - i - 1);
            }
            up = up << 1 | 1;
            down <<= 1;
            plus = down | ~(vertical | up);
            minus = up & vertical;
        }
        return words == 0 ? added : distance;
    }

    private int differentWords(int[] units, int start, int end) {
        System.arraycopy(counts, 0, left, 0, counts.length);
        int common = 0;
        int others = 0;
        for (int i = start; i < end; i++) {
            if (TokenDictionary.kind(units[i]) == TokenDictionary.WORD) {
                if (left[slot(units[i])]-- > 0) {
                    common++;
                } else {
                    others++;
                }
            }
        }
        return Math.max(words - common, others);
    }

    /// The slot of a token: its own, or an empty one where it would be.
    private int slot(int token) {
        int mask = slots.length - 1;
        int slot = (token * 0x9E3779B1 >>> 12) & mask;
        while (counts[slot] != 0 && slots[slot] != token) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
