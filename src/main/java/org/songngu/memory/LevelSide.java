package org.songngu.memory;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One language of an immutable level: token sequences numbered by weight, so that the length filter is a range of
/// numbers, with the postings of their tokens and of their word bigrams.
///
/// A bigram has a list of its own only when both its words are frequent; the list of a rare word is as good, and most
/// bigrams have one. Bigrams are kept by hash: two of them may share a list, which adds candidates and never loses one.
/// They are taken over the words alone, so that a comma between two words does not part them.
final class LevelSide {

    /// In place of a list.
    static final int NO_LIST = Integer.MIN_VALUE;

    private static final int FEWEST_BUCKETS = 1 << 6;
    private static final int MOST_BUCKETS = 1 << 22;
    private static final int FREQUENT = 256;

    private final int[] rows;
    private final int[] units;
    private final int[] weights;
    private final int[] firsts;
    private final PackedTokens tokens;
    private final long[] signatures;
    private final long[] keys;
    private final int[] cased;
    private final Postings byToken;
    private final Postings byBigram;
    private final long[] frequent;
    private volatile @Nullable Counted counted;

    private LevelSide(LevelBuilder.Side from, long[] byWeight, int[] order, int tokenLists) {
        int count = byWeight.length;
        rows = new int[count];
        units = new int[count];
        weights = new int[count];
        tokens = new PackedTokens(count, from.tokens().room());
        signatures = new long[2 * count];
        keys = new long[count];
        cased = new int[count];
        // Column by column: each is read all over, and nothing of it hangs on what was read before.
        for (int row = 0; row < count; row++) {
            keys[row] = from.key(order[row]);
            cased[row] = from.cased(order[row]);
        }
        for (int unit = 0; unit < count; unit++) {
            int row = (int) byWeight[unit];
            rows[unit] = row;
            units[row] = unit;
            weights[unit] = (int) (byWeight[unit] >>> 32);
        }
        for (int unit = 0; unit < count; unit++) {
            int place = order[rows[unit]];
            signatures[2 * unit] = from.signature(place, 0);
            signatures[2 * unit + 1] = from.signature(place, 1);
        }
        for (int row : rows) {
            tokens.add(from.tokens(), order[row]);
        }
        firsts = firsts(weights);
        int[] own = new int[tokens.longest()];
        byToken = Postings.build(tokenLists, count, own.length, (unit, into) -> tokenListsOf(unit, own, into));
        frequent = new long[(tokenLists >> 6) + 1];
        for (int list = 0; list < tokenLists; list++) {
            frequent[list >> 6] |= byToken.length(list) >= FREQUENT ? 1L << list : 0;
        }
        int buckets = buckets(tokens.room());
        byBigram = Postings.buildShort(
                buckets, count, own.length, (unit, into) -> bigramListsOf(unit, buckets, own, into));
    }

    // About eight entries a list: fewer would be faster to read, but their beginnings would take as much room again.
    private static int buckets(int postings) {
        return Math.clamp(Integer.highestOneBit(Math.max(1, postings / 8)), FEWEST_BUCKETS, MOST_BUCKETS);
    }

    /// Sorts and indexes one side of a level under construction.
    ///
    /// @param from       its columns
    /// @param tokenLists how many tokens the dictionary has
    /// @param order      the places of the rows in the columns
    static LevelSide build(LevelBuilder.Side from, int tokenLists, int[] order) {
        long[] byWeight = new long[order.length];
        for (int row = 0; row < order.length; row++) {
            byWeight[row] = (long) from.weight(order[row]) << 32 | row;
        }
        Arrays.sort(byWeight);
        return new LevelSide(from, byWeight, order, tokenLists);
    }

    private int tokenListsOf(int unit, int[] own, int[] into) {
        int count = tokens.read(unit, own);
        int lists = 0;
        for (int i = 0; i < count; i++) {
            // Punctuation is in every sentence and costs too little to be worth a list.
            if (TokenDictionary.kind(own[i]) != TokenDictionary.PUNCTUATION) {
                into[lists++] = TokenDictionary.serial(own[i]);
            }
        }
        return lists;
    }

    private int bigramListsOf(int unit, int buckets, int[] own, int[] into) {
        int count = tokens.read(unit, own);
        int lists = 0;
        int before = -1;
        boolean beforeIsFrequent = false;
        for (int i = 0; i < count; i++) {
            int token = own[i];
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                boolean frequent = isFrequent(token);
                if (beforeIsFrequent && frequent) {
                    into[lists++] = bucket(before, token, buckets);
                }
                before = token;
                beforeIsFrequent = frequent;
            }
        }
        return lists;
    }

    private boolean isFrequent(int token) {
        int list = listOf(token);
        return list >> 6 < frequent.length && (frequent[list >> 6] & 1L << list) != 0;
    }

    private static int bucket(int first, int second, int buckets) {
        int hash = (first * 0x9E3779B1 ^ Integer.rotateLeft(second * 0x85EBCA77, 15)) * 0xC2B2AE3D;
        return (hash ^ hash >>> 15) & buckets - 1;
    }

    int count() {
        return rows.length;
    }

    /// The list of a token; every unit with the token is in it, and no other.
    static int listOf(int token) {
        return TokenDictionary.serial(token);
    }

    /// The list of two words that follow one another; every unit with the two is in it.
    int listOf(int first, int second) {
        int pair = pairListOf(first, second);
        if (pair != NO_LIST) {
            return pair;
        }
        return byToken.length(listOf(first)) <= byToken.length(listOf(second)) ? listOf(first) : listOf(second);
    }

    /// The same when they have a list of their own, and [#NO_LIST] when one is so rare that its list is as good.
    int pairListOf(int first, int second) {
        return isFrequent(first) && isFrequent(second) ? ~bucket(first, second, byBigram.lists()) : NO_LIST;
    }

    /// How many units are in a list.
    int length(int list) {
        return list >= 0 ? byToken.length(list) : byBigram.length(~list);
    }

    /// Something to read lists with, by one thread.
    Reader reader() {
        return new Reader(byToken.cursor(), byBigram.cursor());
    }

    /// Opens lists of either kind.
    record Reader(Postings.Cursor byToken, Postings.Cursor byBigram) {

        /// Opens a list at the block where units from `from` on may stand.
        Postings.Cursor open(int list, int from) {
            Postings.Cursor cursor = list >= 0 ? byToken : byBigram;
            cursor.open(list >= 0 ? list : ~list, from);
            return cursor;
        }
    }

    /// Counts the frequent phrases, so that concordances need not; until then they read the units.
    ///
    /// @param dictionary of this side's language
    void countPhrases(TokenDictionary dictionary) {
        if (counted != null) {
            return;
        }
        counted = new Counted(
                FrequentPhrases.count(tokens, dictionary.ownClasses()),
                FrequentPhrases.count(tokens, dictionary.classesWithoutMarks()));
    }

    /// In how many units a phrase stands, or -1 when that is not known beforehand.
    int units(int[] phrase) {
        if (phrase.length == 1) {
            return length(listOf(phrase[0]));
        }
        Counted known = counted;
        return known == null ? -1 : known.phrases().units(serials(Arrays.stream(phrase)));
    }

    /// The same for words that differ in their marks only.
    ///
    /// @param forms for each word of the phrase all those that it may be
    int unitsWithoutMarks(int[][] forms) {
        Counted known = counted;
        return known == null
                ? -1
                : known.withoutMarks().units(serials(Arrays.stream(forms).mapToInt(form -> form[0])));
    }

    // What is no word is in no phrase that is counted.
    private static int[] serials(IntStream phrase) {
        return phrase.map(token -> TokenDictionary.kind(token) == TokenDictionary.WORD ? listOf(token) : -1)
                .toArray();
    }

    /// The frequent phrases with and without marks.
    private record Counted(FrequentPhrases phrases, FrequentPhrases withoutMarks) {}

    /// The level's row of a unit of this side.
    int row(int unit) {
        return rows[unit];
    }

    /// The unit of this side of a row of the level; the newest row is the first.
    int unitOfRow(int row) {
        return units[row];
    }

    int weight(int unit) {
        return weights[unit];
    }

    PackedTokens tokens() {
        return tokens;
    }

    /// Of each unit the two halves of its signature, side by side: who looks at a few of many units waits for the
    /// memory once for each. Not to be changed.
    long[] signatures() {
        return signatures;
    }

    /// A row's text as it was scanned.
    ScannedText text(int row) {
        int unit = units[row];
        int[] own = new int[tokens.length(unit)];
        tokens.read(unit, own);
        return new ScannedText(
                own, weights[unit], keys[row], cased[row], signatures[2 * unit], signatures[2 * unit + 1]);
    }

    /// The key hash of a row, not of a unit: both sides are asked for it together.
    long key(int row) {
        return keys[row];
    }

    int cased(int row) {
        return cased[row];
    }

    /// The first unit that weighs at least `weight`.
    int firstOfWeight(int weight) {
        return weight < 0 ? 0 : weight < firsts.length ? firsts[weight] : rows.length;
    }

    // For each weight the first unit that has it or more.
    private static int[] firsts(int[] weights) {
        int[] firsts = new int[weights.length == 0 ? 0 : weights[weights.length - 1] + 1];
        int weight = 0;
        for (int unit = 0; unit < weights.length; unit++) {
            while (weight <= weights[unit]) {
                firsts[weight++] = unit;
            }
        }
        return firsts;
    }

    long bytes() {
        Counted known = counted;
        return (known == null
                        ? 0
                        : known.phrases().bytes() + known.withoutMarks().bytes())
                + 4L * (rows.length + units.length + weights.length + firsts.length + cased.length)
                + 8L * (signatures.length + keys.length + frequent.length)
                + tokens.bytes()
                + byToken.bytes()
                + byBigram.bytes();
    }
}
