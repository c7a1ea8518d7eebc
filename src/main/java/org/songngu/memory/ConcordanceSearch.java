package org.songngu.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Finds the units in which a phrase stands as consecutive tokens. A phrase typed without any diacritics also finds
/// what is equal but for them, after what is equal outright.
final class ConcordanceSearch {

    private static final int MOST_PAIRS = 1 << 14;

    private final int[] phrase;
    private final Language language;
    private final TokenDictionary dictionary;
    private final Snapshot snapshot;

    /// What was found.
    ///
    /// @param total how many units have the phrase
    /// @param page  those asked for: exact ones first, then the newest
    record Result(long total, List<Place> page) {}

    /// A unit with the phrase.
    ///
    /// @param row   the unit
    /// @param exact whether it has the phrase with the same diacritics
    record Place(UnitRow row, boolean exact) {

        private static final Comparator<Place> BEST_FIRST = Comparator.comparing(
                        Place::exact, Comparator.reverseOrder())
                .thenComparing(place -> place.row().atMicros(), Comparator.reverseOrder())
                .thenComparing(place -> place.row().id(), Comparator.reverseOrder());
    }

    ConcordanceSearch(int[] phrase, Language language, TokenDictionary dictionary, Snapshot snapshot) {
        this.phrase = phrase;
        this.language = language;
        this.dictionary = dictionary;
        this.snapshot = snapshot;
    }

    Result run(String typed, int offset, int limit) {
        int[][] forms = forms(typed);
        if (Arrays.stream(phrase).allMatch(token -> TokenDictionary.kind(token) == TokenDictionary.PUNCTUATION)
                || Arrays.stream(forms).anyMatch(tokens -> tokens.length == 0)) {
            return new Result(0, List.of());
        }
        Page page = new Page(offset + limit);
        for (Snapshot.LiveLevel live : snapshot.levels()) {
            search(forms, live, page);
        }
        Snapshot.Delta delta = snapshot.delta();
        for (int i = 0; i < delta.count(); i++) {
            int[] tokens = delta.units()[i].side(language).tokens();
            if (!delta.dead().contains(i)) {
                int found = occurrence(forms, tokens, 0, tokens.length);
                if (found > 0) {
                    page.add(delta.units()[i].row(), found == 2);
                }
            }
        }
        return page.result(offset);
    }

    /// For each token of the phrase, the tokens that may stand in its place.
    int[][] forms(String typed) {
        List<Token> tokens = Tokens.of(MatchKey.of(typed));
        boolean bare =
                tokens.stream().allMatch(token -> Diacritics.strip(token.key()).equals(token.key()));
        int[][] forms = new int[phrase.length][];
        for (int i = 0; i < phrase.length; i++) {
            forms[i] = bare && TokenDictionary.kind(phrase[i]) == TokenDictionary.WORD
                    ? dictionary.wordsWithoutMarks(tokens.get(i).key())
                    : new int[] {phrase[i]};
        }
        return forms;
    }

    private void search(int[][] forms, Snapshot.LiveLevel live, Page page) {
        LevelSide side = live.level().side(language);
        Lists lists = cheapest(forms, side);
        boolean frequent = (double) page.most * side.count() / Math.max(1, lists.cost()) < lists.cost();
        if (lists.certain && frequent) {
            page.total += lists.cost() - dead(lists, live);
            addNewest(forms, live, page);
            return;
        }
        if (forms.length == 1 && frequent) {
            addWord(forms, lists, live, page);
            return;
        }
        long[] seen = new long[lists.lists.length > 1 ? (side.count() >> 6) + 1 : 0];
        for (int list : lists.lists) {
            for (int at = lists.postings.start(list); at < lists.postings.end(list); at++) {
                int unit = lists.postings.unit(at);
                if (seen.length > 0) {
                    long bit = 1L << unit;
                    if ((seen[unit >> 6] & bit) != 0) {
                        continue;
                    }
                    seen[unit >> 6] |= bit;
                }
                int row = side.row(unit);
                if (live.dead().contains(row)) {
                    continue;
                }
                int found = lists.certain ? 2 : occurrence(forms, side.tokens(), side.start(unit), side.end(unit));
                if (found > 0) {
                    page.add(live.level().rows(), row, found == 2);
                }
            }
        }
    }

    /// One word typed without marks that stands for several: whatever is in one of their lists has it.
    private void addWord(int[][] forms, Lists lists, Snapshot.LiveLevel live, Page page) {
        LevelSide side = live.level().side(language);
        long[] units = new long[(side.count() >> 6) + 1];
        for (int list : lists.lists) {
            for (int at = lists.postings.start(list); at < lists.postings.end(list); at++) {
                int unit = lists.postings.unit(at);
                units[unit >> 6] |= 1L << unit;
            }
        }
        for (long bits : units) {
            page.total += Long.bitCount(bits);
        }
        int exact = 0;
        List<Integer> loose = new ArrayList<>();
        int mostExact = lists.postings.length(TokenDictionary.serial(phrase[0]));
        for (int place = 0; place < side.count(); place++) {
            int unit = side.newest(place);
            int row = side.row(unit);
            if ((units[unit >> 6] & 1L << unit) == 0) {
                continue;
            }
            if (live.dead().contains(row)) {
                page.total--;
            } else if (exact < page.most && exact < mostExact || loose.size() < page.most) {
                if (occurrence(forms, side.tokens(), side.start(unit), side.end(unit)) == 2) {
                    page.offer(live.level().rows(), row, true);
                    exact++;
                } else if (loose.size() < page.most) {
                    loose.add(row);
                }
            } else if (live.dead().count() == 0) {
                break;
            }
        }
        loose.forEach(row -> page.offer(live.level().rows(), row, false));
    }

    private long dead(Lists lists, Snapshot.LiveLevel live) {
        long dead = 0;
        if (live.dead().count() > 0) {
            LevelSide side = live.level().side(language);
            for (int at = lists.postings.start(lists.lists[0]); at < lists.postings.end(lists.lists[0]); at++) {
                dead += live.dead().contains(side.row(lists.postings.unit(at))) ? 1 : 0;
            }
        }
        return dead;
    }

    /// Of a frequent phrase the newest units are soon met by going through all of them by age.
    private void addNewest(int[][] forms, Snapshot.LiveLevel live, Page page) {
        LevelSide side = live.level().side(language);
        int found = 0;
        for (int place = 0; place < side.count() && found < page.most; place++) {
            int unit = side.newest(place);
            int row = side.row(unit);
            if (!live.dead().contains(row) && occurrence(forms, side.tokens(), side.start(unit), side.end(unit)) == 2) {
                page.offer(live.level().rows(), row, true);
                found++;
            }
        }
    }

    /// 2 when the phrase stands there as typed, 1 when only without its diacritics, 0 when it does not.
    private int occurrence(int[][] forms, int[] tokens, int start, int end) {
        int best = 0;
        for (int at = start; at + phrase.length <= end && best < 2; at++) {
            boolean exact = true;
            boolean loose = true;
            for (int i = 0; i < phrase.length && loose; i++) {
                int token = tokens[at + i];
                if (token != phrase[i]) {
                    exact = false;
                    loose = forms[i].length > 1 && contains(forms[i], token) || forms[i][0] == token;
                }
            }
            if (loose) {
                best = Math.max(best, exact ? 2 : 1);
            }
        }
        return best;
    }

    static boolean contains(int[] forms, int token) {
        for (int form : forms) {
            if (form == token) {
                return true;
            }
        }
        return false;
    }

    /// Lists that together hold every unit with the phrase.
    private record Lists(Postings postings, int[] lists, boolean certain) {

        long cost() {
            return Arrays.stream(lists).mapToLong(postings::length).sum();
        }
    }

    private Lists cheapest(int[][] forms, LevelSide side) {
        List<Lists> choices = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            if (TokenDictionary.kind(phrase[i]) != TokenDictionary.PUNCTUATION) {
                int[] lists =
                        Arrays.stream(forms[i]).map(TokenDictionary::serial).toArray();
                boolean certain = forms.length == 1 && lists.length == 1 && forms[0][0] == phrase[0];
                choices.add(new Lists(side.byToken(), lists, certain));
            }
            if (i > 0 && isPairOfWords(i) && (long) forms[i - 1].length * forms[i].length <= MOST_PAIRS) {
                int[] lists = buckets(forms[i - 1], forms[i], side);
                boolean certain = forms.length == 2 && isCertain(forms, lists, side);
                choices.add(new Lists(side.byBigram(), lists, certain));
            }
        }
        return choices.stream()
                .min(Comparator.comparing((Lists lists) -> !lists.certain).thenComparingLong(Lists::cost))
                .orElseThrow();
    }

    /// Whether the list of a pair holds nothing but units with the pair as typed.
    private boolean isCertain(int[][] forms, int[] lists, LevelSide side) {
        if (lists.length != 1 || side.byBigram().length(lists[0]) == 0 || side.isMixed(lists[0])) {
            return false;
        }
        int unit = side.byBigram().unit(side.byBigram().start(lists[0]));
        return occurrence(forms, side.tokens(), side.start(unit), side.end(unit)) == 2;
    }

    private boolean isPairOfWords(int second) {
        return TokenDictionary.kind(phrase[second - 1]) == TokenDictionary.WORD
                && TokenDictionary.kind(phrase[second]) == TokenDictionary.WORD;
    }

    private static int[] buckets(int[] firsts, int[] seconds, LevelSide side) {
        int lists = side.byBigram().lists();
        return Arrays.stream(firsts)
                .flatMap(first -> Arrays.stream(seconds).map(second -> LevelSide.bucket(first, second, lists)))
                .distinct()
                .toArray();
    }

    /// Counts all hits and keeps the best few.
    static final class Page {

        private final int most;
        private final PriorityQueue<Place> worstFirst = new PriorityQueue<>(Place.BEST_FIRST.reversed());
        private long total;

        Page(int most) {
            this.most = most;
        }

        void add(UnitRow row, boolean exact) {
            total++;
            keep(new Place(row, exact));
        }

        void add(Rows rows, int row, boolean exact) {
            total++;
            offer(rows, row, exact);
        }

        void offer(Rows rows, int row, boolean exact) {
            // A frequent word has hundreds of thousands of hits: most are told to be too old before anything is made.
            Place worst = worstFirst.peek();
            if (worst == null
                    || worstFirst.size() < most
                    || exact && !worst.exact()
                    || exact == worst.exact()
                            && rows.atMicros(row) >= worst.row().atMicros()) {
                keep(new Place(rows.row(row), exact));
            }
        }

        private void keep(Place place) {
            worstFirst.add(place);
            if (worstFirst.size() > most) {
                worstFirst.poll();
            }
        }

        Result result(int offset) {
            return new Result(total, from(offset));
        }

        List<Place> from(int offset) {
            return worstFirst.stream().sorted(Place.BEST_FIRST).skip(offset).toList();
        }
    }
}
