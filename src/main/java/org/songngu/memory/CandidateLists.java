package org.songngu.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lists of a level that hold the units with something of a query, and which few of them every match is in.
///
/// Two kinds of them serve. *Tokens*: a match loses tokens of a certain weight at most, so it is in the list of one of
/// any tokens that weigh more together. *Pieces*: the words are cut into pieces of one word or of two neighbours; an
/// edit breaks one piece at most, wherever it is, so of any pieces that are one more than the edits of a match it has
/// one. A piece of two words has a short list even when each of them is frequent. Some tokens or pieces more, and every
/// match is in two of the lists, or in three, and much fewer other units are.
///
/// Not safe for many threads.
final class CandidateLists {

    /// In how many lists a match can be asked to be.
    static final int MOST_TIMES = 3;

    // Longer texts find few candidates by their tokens, and the pieces are chosen in the square of the words.
    private static final int MOST_WORDS = 128;
    private static final long NEVER = Long.MAX_VALUE / 1000;

    private final FuzzyQuery query;
    private final LevelSide side;
    private final Tokens tokens;
    private final Pieces pieces;

    /// What candidates are come by.
    ///
    /// @param byPieces whether by pieces, not by tokens
    /// @param lists    how many of these
    /// @param times    in how many of the lists every match is, 1 to 3; 0 to read all units without lists
    /// @param units    about how many units are in the lists, or are to be read
    record Source(boolean byPieces, int lists, int times, long units) {

        // For a unit, in tenths of a nanosecond: read one after the other; counted in a list, and the share of those
        // that are looked at because they are in enough lists. As measured on a million units.
        private static final int[] COSTS = {26, 110, 45, 30};

        long cost() {
            return COSTS[times] * units;
        }
    }

    CandidateLists(FuzzyQuery query, LevelSide side) {
        this.query = query;
        this.side = side;
        this.tokens = new Tokens(query.text().tokens());
        this.pieces = new Pieces(query.text().tokens());
    }

    /// Everything that could be done for the units of a range of weights; each finds every match.
    ///
    /// @param lightest the weight of the lightest of them
    /// @param heaviest of the heaviest
    /// @param units    how many there are
    List<Source> sources(int lightest, int heaviest, int units) {
        List<Source> sources = new ArrayList<>(1 + 2 * MOST_TIMES);
        sources.add(new Source(false, 0, 0, units));
        double share = (double) units / side.count();
        tokens.addSources(query.mostLost(lightest), share, sources);
        pieces.addSources(query.mostEdits(heaviest), share, sources);
        return sources;
    }

    /// The lists of a source.
    int[] listsOf(Source source) {
        return source.byPieces() ? pieces.rarest(source.lists()) : Arrays.copyOf(tokens.lists, source.lists());
    }

    /// The tokens but for punctuation, those whose lists are shortest for their weight first.
    private final class Tokens {

        private final int[] lists;
        private final int[] lengths;
        private final int[] worth;

        Tokens(int[] text) {
            int[] own = new int[text.length];
            int[] weights = new int[text.length];
            int count = 0;
            for (int token : text) {
                if (TokenDictionary.kind(token) != TokenDictionary.PUNCTUATION) {
                    int at = indexOf(own, count, LevelSide.listOf(token));
                    own[at] = LevelSide.listOf(token);
                    weights[at] += TokenDictionary.weight(token);
                    count = Math.max(count, at + 1);
                }
            }
            long[] order = new long[count];
            for (int i = 0; i < count; i++) {
                order[i] = (4L * side.length(own[i]) / weights[i]) << 24 | i;
            }
            Arrays.sort(order);
            lists = new int[count];
            lengths = new int[count];
            worth = new int[count];
            for (int at = 0; at < count; at++) {
                int i = (int) (order[at] & 0xFFFFFF);
                lists[at] = own[i];
                lengths[at] = side.length(own[i]);
                worth[at] = weights[i];
            }
        }

        /// As many as are together worth more than a match can lose have every match in one; with as much more as
        /// their best is worth, in two, and so on.
        void addSources(int mostLost, double share, List<Source> sources) {
            long units = 0;
            long lost = 0;
            int best = 0;
            int times = 1;
            for (int i = 0; i < lists.length; i++) {
                units += lengths[i];
                lost += worth[i];
                best = Math.max(best, worth[i]);
                while (times <= MOST_TIMES && lost > mostLost + (long) (times - 1) * best) {
                    sources.add(new Source(false, i + 1, times++, among(units, share, i + 1)));
                }
            }
        }
    }

    /// The words cut into pieces so that the lists of a given number of them are as short as can be together.
    private final class Pieces {

        private final int[] single;
        private final int[] pair;
        private final int[] singleLengths;
        private final int[] pairLengths;
        private final int words;
        private final int most;
        // of the first so many words, the least sum of the lengths of so many pieces
        private final long[] least;

        Pieces(int[] text) {
            single = new int[text.length];
            pair = new int[text.length];
            int count = 0;
            int before = -1;
            for (int token : text) {
                if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                    // The same list again would not be another one that a match is in.
                    single[count] = unlessAmong(single, count, LevelSide.listOf(token));
                    pair[count] =
                            unlessAmong(pair, count, before < 0 ? LevelSide.NO_LIST : side.pairListOf(before, token));
                    before = token;
                    count++;
                }
            }
            words = count;
            singleLengths = lengths(single);
            pairLengths = lengths(pair);
            most = words > MOST_WORDS ? 0 : Math.min(words, query.mostEdits(query.heaviest()) + MOST_TIMES);
            least = new long[(words + 1) * (most + 1)];
            Arrays.fill(least, 1, most + 1, NEVER);
            for (int end = 1; end <= words; end++) {
                for (int number = 1; number <= most; number++) {
                    long without = least(end - 1, number);
                    long withWord = least(end - 1, number - 1) + singleLengths[end - 1];
                    long withPair = end < 2 ? NEVER : least(end - 2, number - 1) + pairLengths[end - 1];
                    least[end * (most + 1) + number] = Math.min(without, Math.min(withWord, withPair));
                }
            }
        }

        private static int unlessAmong(int[] lists, int count, int list) {
            return indexOf(lists, count, list) < count ? LevelSide.NO_LIST : list;
        }

        private int[] lengths(int[] lists) {
            int[] lengths = new int[words];
            for (int i = 0; i < words; i++) {
                lengths[i] = lists[i] == LevelSide.NO_LIST ? Integer.MAX_VALUE : side.length(lists[i]);
            }
            return lengths;
        }

        private long least(int end, int number) {
            return least[end * (most + 1) + number];
        }

        void addSources(int mostEdits, double share, List<Source> sources) {
            for (int times = 1; times <= MOST_TIMES && mostEdits + times <= most; times++) {
                long units = least(words, mostEdits + times);
                if (units < Integer.MAX_VALUE) {
                    sources.add(new Source(true, mostEdits + times, times, among(units, share, mostEdits + times)));
                }
            }
        }

        /// The lists of so many pieces, read back from their least sum.
        int[] rarest(int number) {
            int[] lists = new int[number];
            int end = words;
            int left = number;
            while (left > 0) {
                long value = least(end, left);
                if (value == least(end - 1, left)) {
                    end--;
                } else if (value == least(end - 1, left - 1) + singleLengths[end - 1]) {
                    lists[--left] = single[--end];
                } else {
                    lists[--left] = pair[end - 1];
                    end -= 2;
                }
            }
            return lists;
        }
    }

    private static int indexOf(int[] lists, int count, int list) {
        for (int i = 0; i < count; i++) {
            if (lists[i] == list) {
                return i;
            }
        }
        return count;
    }

    // About as many as there would be if the lists were as thick everywhere.
    private static long among(long units, double share, int lists) {
        return (long) (units * share) + lists;
    }
}
