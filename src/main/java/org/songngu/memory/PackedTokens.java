package org.songngu.memory;

import java.util.Arrays;

/// Token sequences in half the room: a token's number takes two bytes, and only one of a rare word, which came late
/// and so has a great number, takes four.
final class PackedTokens {

    // Numbers from here on are written as two characters, the first of which is not below it.
    private static final int FIRST_LARGE = 0xD800;
    private static final int HALF_BITS = 16;

    private int[] starts;
    private char[] chars;
    private int count;
    private int longest;

    /// An empty store.
    ///
    /// @param expected how many sequences to make room for
    /// @param room     how much room they take, see [#room]
    PackedTokens(int expected, int room) {
        starts = new int[expected + 1];
        chars = new char[room];
    }

    /// Adds a sequence.
    void add(int[] tokens) {
        grow(2 * tokens.length);
        starts[count + 1] = pack(tokens, chars, starts[count]);
        longest = Math.max(longest, tokens.length);
        count++;
    }

    private static int pack(int[] tokens, char[] into, int from) {
        int at = from;
        for (int token : tokens) {
            if (token >= FIRST_LARGE) {
                into[at++] = (char) (FIRST_LARGE + (token >>> HALF_BITS));
            }
            into[at++] = (char) token;
        }
        return at;
    }

    /// A sequence in the form in which it is kept here, for [#has].
    static char[] packed(int[] tokens) {
        char[] packed = new char[2 * tokens.length];
        return Arrays.copyOf(packed, pack(tokens, packed, 0));
    }

    /// Adds a sequence of another store.
    void add(PackedTokens from, int sequence) {
        int room = from.starts[sequence + 1] - from.starts[sequence];
        grow(room);
        System.arraycopy(from.chars, from.starts[sequence], chars, starts[count], room);
        longest = Math.max(longest, room);
        starts[count + 1] = starts[count] + room;
        count++;
    }

    /// Adds all sequences of another store.
    void addAll(PackedTokens from) {
        grow(from.room());
        int room = starts[count];
        System.arraycopy(from.chars, 0, chars, room, from.room());
        if (count + from.count >= starts.length) {
            starts = Arrays.copyOf(starts, Math.max(count * 2, count + from.count) + 2);
        }
        for (int i = 1; i <= from.count; i++) {
            starts[count + i] = room + from.starts[i];
        }
        longest = Math.max(longest, from.longest);
        count += from.count;
    }

    private void grow(int more) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, count * 2 + 2);
        }
        if (starts[count] + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, starts[count] + more));
        }
    }

    /// Reads a sequence.
    ///
    /// @param sequence which
    /// @param into     room for the [#longest]
    /// @return how many tokens it has
    int read(int sequence, int[] into) {
        int end = starts[sequence + 1];
        int size = 0;
        for (int at = starts[sequence]; at < end; at++) {
            int token = chars[at];
            into[size++] = token < FIRST_LARGE ? token : token - FIRST_LARGE << HALF_BITS | chars[++at];
        }
        return size;
    }

    /// How many tokens a sequence has.
    int length(int sequence) {
        int length = 0;
        for (int at = starts[sequence]; at < starts[sequence + 1]; at++) {
            at += chars[at] < FIRST_LARGE ? 0 : 1;
            length++;
        }
        return length;
    }

    /// Whether tokens stand in a sequence one after the other.
    ///
    /// @param sequence which
    /// @param phrase   from [#packed], at least one
    boolean has(int sequence, char[] phrase) {
        int last = starts[sequence + 1] - phrase.length;
        char first = phrase[0];
        for (int at = starts[sequence]; at <= last; at++) {
            if (chars[at] == first && Arrays.equals(chars, at, at + phrase.length, phrase, 0, phrase.length)) {
                // Behind a character of the upper range it may be the second half of one number and the rest others.
                return at == starts[sequence] || chars[at - 1] < FIRST_LARGE || hasFromStart(sequence, phrase);
            }
        }
        return false;
    }

    private boolean hasFromStart(int sequence, char[] phrase) {
        int end = starts[sequence + 1];
        for (int at = starts[sequence]; at + phrase.length <= end; at++) {
            if (Arrays.equals(chars, at, at + phrase.length, phrase, 0, phrase.length)) {
                return true;
            }
            at += chars[at] < FIRST_LARGE ? 0 : 1;
        }
        return false;
    }

    /// An upper bound of the tokens of any sequence.
    int longest() {
        return longest;
    }

    int count() {
        return count;
    }

    /// How much room all sequences take.
    int room() {
        return starts[count];
    }

    long bytes() {
        return 4L * starts.length + 2L * chars.length;
    }

    /// A set of words, to ask how many of a sequence's words are in it. The number of words of a query that a unit
    /// lacks can be told without aligning them, and nearly all units that are not a match lack too many.
    static final class Words {

        private final long[] small = new long[FIRST_LARGE >> 6];
        private final int[] large;
        private final int size;

        Words(int[] tokens) {
            int[] rare = new int[tokens.length];
            int rares = 0;
            int words = 0;
            for (int token : tokens) {
                if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                    words++;
                    if (token < FIRST_LARGE) {
                        small[token >> 6] |= 1L << token;
                    } else {
                        rare[rares++] = token;
                    }
                }
            }
            large = Arrays.copyOf(rare, rares);
            size = words;
        }

        /// A bound from below of the edit distance between the words of this set's text and those of a sequence: the
        /// longer has so many words, and only so many of the sequence's can stand in an alignment.
        int leastDistance(PackedTokens from, int sequence) {
            char[] chars = from.chars;
            int end = from.starts[sequence + 1];
            int words = 0;
            int common = 0;
            for (int at = from.starts[sequence]; at < end; at++) {
                int token = chars[at];
                if (token < FIRST_LARGE) {
                    words += TokenDictionary.kind(token) == TokenDictionary.WORD ? 1 : 0;
                    common += (int) (small[token >> 6] >>> token & 1);
                } else {
                    token = token - FIRST_LARGE << HALF_BITS | chars[++at];
                    if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                        words++;
                        common += isLarge(token) ? 1 : 0;
                    }
                }
            }
            return Math.max(size, words) - common;
        }

        private boolean isLarge(int token) {
            for (int some : large) {
                if (some == token) {
                    return true;
                }
            }
            return false;
        }
    }
}
