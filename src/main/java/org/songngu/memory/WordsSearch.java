package org.songngu.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.text.Language;

/// Finds the units in which all of some words stand, anywhere and in any order. Which units have a word is in its list,
/// so that no unit needs to be read.
final class WordsSearch {

    private final int[] words;
    private final int[][] forms;
    private final Language language;
    private final Snapshot snapshot;

    /// @param words    the words looked for
    /// @param forms    for each of them, the tokens that may stand in its place
    /// @param language the side to search
    /// @param snapshot where
    WordsSearch(int[] words, int[][] forms, Language language, Snapshot snapshot) {
        int[] wanted = IntStream.range(0, words.length)
                .filter(i -> TokenDictionary.kind(words[i]) != TokenDictionary.PUNCTUATION)
                .toArray();
        this.words = Arrays.stream(wanted).map(i -> words[i]).toArray();
        this.forms = Arrays.stream(wanted).mapToObj(i -> forms[i]).toArray(int[][]::new);
        this.language = language;
        this.snapshot = snapshot;
    }

    ConcordanceSearch.Result run(int offset, int limit) {
        if (words.length == 0 || Arrays.stream(forms).anyMatch(tokens -> tokens.length == 0)) {
            return new ConcordanceSearch.Result(0, List.of());
        }
        List<ConcordanceSearch.Place> places = new ArrayList<>();
        long total = 0;
        for (Snapshot.LiveLevel live : snapshot.levels()) {
            total += search(live, offset + limit, places);
        }
        Snapshot.Delta delta = snapshot.delta();
        for (int i = 0; i < delta.count(); i++) {
            int[] tokens = delta.units()[i].side(language).tokens();
            if (!delta.dead().contains(i) && hasAll(forms, tokens)) {
                total++;
                boolean exact = Arrays.stream(words).allMatch(word -> hasAll(new int[][] {{word}}, tokens));
                places.add(new ConcordanceSearch.Place(delta.units()[i].row(), exact));
            }
        }
        return new ConcordanceSearch.Result(
                total,
                places.stream()
                        .sorted(ConcordanceSearch.Place.BEST_FIRST)
                        .skip(offset)
                        .limit(limit)
                        .toList());
    }

    private static boolean hasAll(int[][] forms, int[] tokens) {
        return Arrays.stream(forms)
                .allMatch(form -> Arrays.stream(tokens)
                        .anyMatch(token -> Arrays.stream(form).anyMatch(one -> one == token)));
    }

    private long search(Snapshot.LiveLevel live, int most, List<ConcordanceSearch.Place> places) {
        LevelSide side = live.level().side(language);
        long[] all = rowsWithAll(forms, live, side);
        int[][] typed = Arrays.stream(words).mapToObj(word -> new int[] {word}).toArray(int[][]::new);
        long[] exact = Arrays.deepEquals(typed, forms) ? all : rowsWithAll(typed, live, side);
        int left = addNewest(exact, new long[exact.length], true, most, live, places);
        addNewest(all, exact, false, left, live, places);
        return Arrays.stream(all).map(Long::bitCount).sum();
    }

    /// The live rows that have one form of each word, as bits.
    private static long[] rowsWithAll(int[][] forms, Snapshot.LiveLevel live, LevelSide side) {
        long[] all = new long[(side.count() + 63) >> 6];
        Arrays.fill(all, -1);
        LevelSide.Reader reader = side.reader();
        for (int[] tokens : forms) {
            long[] some = new long[all.length];
            for (int token : tokens) {
                Postings.Cursor units = reader.open(LevelSide.listOf(token), 0);
                while (units.next()) {
                    for (int i = 0; i < units.size(); i++) {
                        int unit = units.unit(i);
                        some[unit >> 6] |= 1L << unit;
                    }
                }
            }
            for (int i = 0; i < all.length; i++) {
                all[i] &= some[i];
            }
        }
        return liveRows(all, live, side);
    }

    private static long[] liveRows(long[] units, Snapshot.LiveLevel live, LevelSide side) {
        long[] rows = new long[units.length];
        for (int word = 0; word < units.length; word++) {
            for (long rest = units[word]; rest != 0; rest &= rest - 1) {
                int row = side.row((word << 6) + Long.numberOfTrailingZeros(rest));
                if (!live.dead().contains(row)) {
                    rows[row >> 6] |= 1L << row;
                }
            }
        }
        return rows;
    }

    private static int addNewest(
            long[] rows,
            long[] but,
            boolean exact,
            int most,
            Snapshot.LiveLevel live,
            List<ConcordanceSearch.Place> places) {
        int left = most;
        for (int word = 0; word < rows.length && left > 0; word++) {
            for (long rest = rows[word] & ~but[word]; rest != 0 && left > 0; rest &= rest - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(rest);
                places.add(new ConcordanceSearch.Place(live.level().rows().row(row), exact));
                left--;
            }
        }
        return left;
    }
}
