package org.songngu.memory;

import java.util.Arrays;

/// In how many units of a level each word and each frequent phrase of two to four words stands, so that a concordance
/// need not read
/// them to count them.
///
/// Found length by length: both parts of a frequent phrase are frequent (Agrawal and Srikant 1994), so a longer phrase
/// is known by the numbers of its first words and of its last words. A sketch of hashed counts goes before each exact
/// count and keeps the rare phrases, which are by far the most, out of the table.
final class FrequentPhrases {

    private static final int LONGEST = 4;
    private static final int FEWEST = 8;
    private static final int UNITS_A_COUNT = 4096;
    private static final int SMALLEST_SKETCH = 1 << 10;
    private static final int LARGEST_SKETCH = 1 << 20;
    private static final int NONE = -1;
    private static final int END = -2;

    private final int[] words;
    private final Counts[] byLength = new Counts[LONGEST + 1];

    private FrequentPhrases(int[] words) {
        this.words = words;
    }

    /// Counts the phrases of a level's side.
    ///
    /// @param tokens   its texts
    /// @param classes  for the serial of each word the number of its class: words of one class count as the same
    static FrequentPhrases count(PackedTokens tokens, int[] classes) {
        int[] numbers = words(tokens, classes);
        FrequentPhrases phrases = new FrequentPhrases(unitsOfWords(numbers, classes.length));
        int fewest = Math.max(FEWEST, tokens.count() / UNITS_A_COUNT);
        for (int length = 2; length <= LONGEST; length++) {
            Counts counts = counted(numbers, fewest);
            phrases.byLength[length] = counts;
            for (int i = 0; i + 1 < numbers.length; i++) {
                numbers[i] = numbers[i] < 0 || numbers[i + 1] < 0
                        ? Math.min(numbers[i], NONE)
                        : counts.number(key(numbers[i], numbers[i + 1]));
            }
        }
        return phrases;
    }

    /// The words of all units one after the other, with [#END] after each unit.
    private static int[] words(PackedTokens tokens, int[] classes) {
        int[] own = new int[tokens.longest()];
        int[] words = new int[tokens.room() + tokens.count()];
        int at = 0;
        for (int unit = 0; unit < tokens.count(); unit++) {
            int count = tokens.read(unit, own);
            for (int i = 0; i < count; i++) {
                words[at++] = TokenDictionary.kind(own[i]) == TokenDictionary.WORD
                        ? classes[TokenDictionary.serial(own[i])]
                        : NONE;
            }
            words[at++] = END;
        }
        return Arrays.copyOf(words, at);
    }

    private static int[] unitsOfWords(int[] numbers, int classes) {
        int[] units = new int[classes];
        int[] last = new int[classes];
        int unit = 1;
        for (int number : numbers) {
            if (number == END) {
                unit++;
            } else if (number >= 0 && last[number] != unit) {
                last[number] = unit;
                units[number]++;
            }
        }
        return units;
    }

    /// Counts neighbours: numbers are of the phrases that begin at each place.
    private static Counts counted(int[] numbers, int fewest) {
        int size = Math.clamp(Integer.highestOneBit(Math.max(1, numbers.length / 8)), SMALLEST_SKETCH, LARGEST_SKETCH);
        int[] sketch = new int[size];
        for (int i = 0; i + 1 < numbers.length; i++) {
            if (numbers[i] >= 0 && numbers[i + 1] >= 0) {
                sketch[hash(key(numbers[i], numbers[i + 1])) & size - 1]++;
            }
        }
        Counts counts = new Counts(1 << 10);
        int unit = 0;
        for (int i = 0; i + 1 < numbers.length; i++) {
            if (numbers[i] == END) {
                unit++;
            } else if (numbers[i] >= 0 && numbers[i + 1] >= 0) {
                long key = key(numbers[i], numbers[i + 1]);
                if (sketch[hash(key) & size - 1] >= fewest) {
                    counts.add(key, unit);
                }
            }
        }
        return counts.frequent(fewest);
    }

    /// In how many units a word or a phrase stands, or -1 when it is not a frequent phrase or too long to be known.
    ///
    /// @param phrase the classes of its words
    int units(int[] phrase) {
        if (phrase.length > LONGEST || Arrays.stream(phrase).anyMatch(word -> word < 0 || word >= words.length)) {
            return NONE;
        }
        if (phrase.length == 1) {
            return words[phrase[0]];
        }
        int[] own = phrase.clone();
        for (int length = 2; length <= phrase.length; length++) {
            for (int i = 0; i + length <= phrase.length; i++) {
                own[i] = own[i] < 0 || own[i + 1] < 0 ? NONE : byLength[length].number(key(own[i], own[i + 1]));
            }
        }
        return own[0] < 0 ? NONE : byLength[phrase.length].count(own[0]);
    }

    long bytes() {
        return 4L * words.length
                + Arrays.stream(byLength).skip(2).mapToLong(Counts::bytes).sum();
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int hash(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32 ^ hash >>> 17);
    }

    /// Counts by key.
    private static final class Counts {

        private long[] keys;
        private int[] counts;
        private int[] last;
        private int size;

        Counts(int room) {
            keys = new long[room];
            counts = new int[room];
            last = new int[room];
        }

        /// Counts a key once in each unit; units come in order.
        void add(long key, int unit) {
            if (size * 2 >= keys.length) {
                grow();
            }
            int slot = slot(key);
            if (counts[slot] == 0) {
                keys[slot] = key;
                size++;
            } else if (last[slot] == unit) {
                return;
            }
            counts[slot]++;
            last[slot] = unit;
        }

        private void grow() {
            Counts larger = new Counts(keys.length * 2);
            for (int i = 0; i < keys.length; i++) {
                if (counts[i] > 0) {
                    larger.put(keys[i], counts[i], last[i]);
                }
            }
            keys = larger.keys;
            counts = larger.counts;
            last = larger.last;
        }

        private void put(long key, int count, int unit) {
            int slot = slot(key);
            keys[slot] = key;
            counts[slot] = count;
            last[slot] = unit;
            size++;
        }

        /// Only those of at least `fewest`, not to be added to.
        Counts frequent(int fewest) {
            int kept =
                    (int) Arrays.stream(counts).filter(count -> count >= fewest).count();
            Counts frequent = new Counts(Math.max(2, Integer.highestOneBit(Math.max(1, kept)) * 4));
            for (int i = 0; i < keys.length; i++) {
                if (counts[i] >= fewest) {
                    frequent.put(keys[i], counts[i], 0);
                }
            }
            frequent.last = new int[0];
            return frequent;
        }

        /// The number of a key, or -1.
        int number(long key) {
            int slot = slot(key);
            return counts[slot] == 0 ? NONE : slot;
        }

        int count(int number) {
            return counts[number];
        }

        private int slot(long key) {
            int mask = keys.length - 1;
            int slot = hash(key) & mask;
            while (counts[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        long bytes() {
            return 12L * keys.length;
        }
    }
}
