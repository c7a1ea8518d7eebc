package org.songngu.memory;

import java.util.Arrays;

/// A concordance in one side of one level: how many units have the phrase, and the newest of them.
///
/// Three ways lead there. Every candidate is read and counted. Or the total is known, and the newest are met soon by
/// going through all units by age, when the phrase is frequent; or they are picked from the candidates, when it is not.
final class LevelConcordance {

    private static final int MOST_PAIRS = 1 << 12;
    // What it costs to read a unit's tokens, in entries of a list read.
    private static final int READING = 8;

    private final PhraseForms phrase;
    private final LevelSide side;
    private final Rows.Dead dead;
    private final int most;
    private final int[] own;
    private final NewestRows exact;
    private final NewestRows loose;
    private long total;

    /// @param phrase what is looked for
    /// @param side   where
    /// @param dead   rows that do not count
    /// @param most   how many rows are wanted
    LevelConcordance(PhraseForms phrase, LevelSide side, Rows.Dead dead, int most) {
        this.phrase = phrase;
        this.side = side;
        this.dead = dead;
        this.most = most;
        this.own = new int[side.tokens().longest()];
        this.exact = new NewestRows(most);
        this.loose = new NewestRows(most);
    }

    void run() {
        int[] lists = cheapest(phrase.forms());
        long known = phrase.units(side);
        // What is dead must be taken off a known total, and is found only by reading it.
        if (known < 0 || (long) dead.count() * READING > candidates(lists)) {
            readAll(lists);
            return;
        }
        total = known - deadWithPhrase();
        if (phrase.isLoose()) {
            pickNewest(cheapest(phrase.exactForms()), true, unitsAsTyped());
        }
        if (exact.size() < most) {
            pickNewest(lists, false, known - exact.size());
        }
    }

    /// How many units have the phrase.
    long total() {
        return total;
    }

    /// The newest rows with the phrase as typed, the newest first.
    int[] exactRows() {
        return exact.sorted();
    }

    /// The newest rows that have it with other marks only.
    int[] looseRows() {
        return loose.sorted();
    }

    private long unitsAsTyped() {
        // When it is not known there are few.
        return Math.abs(phrase.unitsAsTyped(side));
    }

    private void readAll(int[] lists) {
        total = 0;
        forEach(lists, unit -> {
            int row = side.row(unit);
            if (!dead.contains(row)) {
                int found = phrase.occurrence(side.tokens(), unit, own);
                total += found > 0 ? 1 : 0;
                keep(row, found);
            }
        });
    }

    private void keep(int row, int found) {
        if (found == PhraseForms.AS_TYPED) {
            exact.add(row);
        } else if (found > 0) {
            loose.add(row);
        }
    }

    private long deadWithPhrase() {
        long found = 0;
        for (int row = dead.next(0); row >= 0; row = dead.next(row + 1)) {
            found += phrase.occurrence(side.tokens(), side.unitOfRow(row), own) > 0 ? 1 : 0;
        }
        return found;
    }

    /// Finds the newest rows of a phrase whose number of units is known.
    private void pickNewest(int[] lists, boolean asTyped, long units) {
        if (units == 0) {
            return;
        }
        long byAge = READING * Math.min(side.count(), (long) most * side.count() / units);
        if (byAge < candidates(lists)) {
            for (int row = 0; row < side.count() && !isFull(asTyped); row++) {
                look(row, asTyped);
            }
            return;
        }
        int[] rows = new int[(int) Math.min(side.count(), candidates(lists))];
        int[] size = new int[1];
        forEach(lists, unit -> rows[size[0]++] = side.row(unit));
        // Most candidates have the phrase: a few more than are wanted do, and all in the end.
        long upTo = (long) (2.0 * most * side.count() / Math.max(1, size[0])) + 1;
        int from = 0;
        while (from < side.count() && !isFull(asTyped)) {
            int to = (int) Math.min(side.count(), upTo);
            int after = from;
            int[] some = Arrays.stream(rows, 0, size[0])
                    .filter(row -> row >= after && row < to)
                    .sorted()
                    .toArray();
            for (int i = 0; i < some.length && !isFull(asTyped); i++) {
                look(some[i], asTyped);
            }
            from = to;
            upTo *= 8;
        }
    }

    private boolean isFull(boolean asTyped) {
        return asTyped || !phrase.isLoose() ? exact.size() >= most : loose.size() >= most;
    }

    private void look(int row, boolean asTyped) {
        if (!dead.contains(row)) {
            int found = phrase.occurrence(side.tokens(), side.unitOfRow(row), own);
            // Those as typed were all found before the others are looked for.
            if (!phrase.isLoose() || asTyped == (found == PhraseForms.AS_TYPED)) {
                keep(row, found);
            }
        }
    }

    /// Takes units.
    @FunctionalInterface
    private interface Units {
        void accept(int unit);
    }

    /// Every unit that is in one of some lists, once.
    private void forEach(int[] lists, Units units) {
        LevelSide.Reader reader = side.reader();
        long[] seen = new long[lists.length > 1 ? (side.count() >> 6) + 1 : 0];
        for (int list : lists) {
            Postings.Cursor cursor = reader.open(list, 0);
            while (cursor.next()) {
                for (int i = 0; i < cursor.size(); i++) {
                    int unit = cursor.unit(i);
                    if (seen.length == 0) {
                        units.accept(unit);
                    } else if ((seen[unit >> 6] & 1L << unit) == 0) {
                        seen[unit >> 6] |= 1L << unit;
                        units.accept(unit);
                    }
                }
            }
        }
    }

    private long candidates(int[] lists) {
        return Arrays.stream(lists).mapToLong(side::length).sum();
    }

    /// The shortest lists that together hold every unit with the phrase.
    private int[] cheapest(int[][] forms) {
        int[] best = {};
        long least = Long.MAX_VALUE;
        for (int i = 0; i < forms.length; i++) {
            if (TokenDictionary.kind(forms[i][0]) != TokenDictionary.PUNCTUATION) {
                int[] lists = Arrays.stream(forms[i]).map(LevelSide::listOf).toArray();
                long cost = candidates(lists);
                if (cost < least) {
                    best = lists;
                    least = cost;
                }
            }
            if (i > 0 && arePairs(forms[i - 1], forms[i])) {
                int[] lists = pairs(forms[i - 1], forms[i]);
                long cost = candidates(lists);
                if (cost < least) {
                    best = lists;
                    least = cost;
                }
            }
        }
        return best;
    }

    private static boolean arePairs(int[] firsts, int[] seconds) {
        return (long) firsts.length * seconds.length <= MOST_PAIRS
                && TokenDictionary.kind(firsts[0]) == TokenDictionary.WORD
                && TokenDictionary.kind(seconds[0]) == TokenDictionary.WORD;
    }

    private int[] pairs(int[] firsts, int[] seconds) {
        return Arrays.stream(firsts)
                .flatMap(first -> Arrays.stream(seconds).map(second -> side.listOf(first, second)))
                .distinct()
                .toArray();
    }

    /// The rows with the smallest numbers of those added.
    private static final class NewestRows {

        private final int most;
        private int[] rows;
        private int size;
        private int limit = Integer.MAX_VALUE;

        NewestRows(int most) {
            this.most = most;
            this.rows = new int[Math.min(2 * most, 256) + 64];
        }

        void add(int row) {
            if (row >= limit) {
                return;
            }
            if (size == rows.length) {
                Arrays.sort(rows);
                if (size >= 2 * most) {
                    size = most;
                    limit = most == 0 ? -1 : rows[most - 1];
                } else {
                    rows = Arrays.copyOf(rows, size * 2);
                }
            }
            rows[size++] = row;
        }

        int size() {
            return size;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(rows, size);
            Arrays.sort(sorted);
            return Arrays.copyOf(sorted, Math.min(most, size));
        }
    }
}
