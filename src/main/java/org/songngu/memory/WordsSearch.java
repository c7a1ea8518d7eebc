package org.songngu.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.text.Language;

/// Finds the units in which all of some words stand, anywhere and in any order.
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
        ConcordanceSearch.Page page = new ConcordanceSearch.Page(offset + limit);
        for (Snapshot.LiveLevel live : snapshot.levels()) {
            search(live, page);
        }
        Snapshot.Delta delta = snapshot.delta();
        for (int i = 0; i < delta.count(); i++) {
            int[] tokens = delta.units()[i].side(language).tokens();
            int found = delta.dead().contains(i) ? 0 : occurrence(tokens, 0, tokens.length);
            if (found > 0) {
                page.add(delta.units()[i].row(), found == 2);
            }
        }
        return page.result(offset);
    }

    // Whatever has all words stands in the lists of the rarest one.
    private void search(Snapshot.LiveLevel live, ConcordanceSearch.Page page) {
        LevelSide side = live.level().side(language);
        Postings lists = side.byToken();
        int[] rarest = Arrays.stream(forms)
                .min(Comparator.comparingLong(tokens -> Arrays.stream(tokens)
                        .mapToLong(token -> lists.length(TokenDictionary.serial(token)))
                        .sum()))
                .orElseThrow();
        long[] seen = new long[(side.count() >> 6) + 1];
        for (int token : rarest) {
            int list = TokenDictionary.serial(token);
            for (int at = lists.start(list); at < lists.end(list); at++) {
                int unit = lists.unit(at);
                long bit = 1L << unit;
                int row = side.row(unit);
                if ((seen[unit >> 6] & bit) != 0 || live.dead().contains(row)) {
                    continue;
                }
                seen[unit >> 6] |= bit;
                int found = occurrence(side.tokens(), side.start(unit), side.end(unit));
                if (found > 0) {
                    page.add(live.level().rows(), row, found == 2);
                }
            }
        }
    }

    /// 2 when all words stand there as typed, 1 when some only without their diacritics, 0 when one does not.
    private int occurrence(int[] tokens, int start, int end) {
        boolean exact = true;
        for (int i = 0; i < words.length; i++) {
            boolean here = false;
            boolean loose = false;
            for (int at = start; at < end && !here; at++) {
                here = tokens[at] == words[i];
                loose |= ConcordanceSearch.contains(forms[i], tokens[at]);
            }
            if (!here && !loose) {
                return 0;
            }
            exact &= here;
        }
        return exact ? 2 : 1;
    }
}
