package org.songngu.termbase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.songngu.text.Diacritics;
import org.songngu.text.MatchKey;

/// Finds concepts by words of their terms. Words typed without diacritics find terms with them, words typed with
/// diacritics find only these. Immutable.
final class TermSearch {

    private final List<Entry> entries;

    /// One concept with the keys of its terms.
    ///
    /// @param concept which
    /// @param keys    match keys between spaces
    /// @param plain   the same without diacritics
    record Entry(Concept concept, List<String> keys, List<String> plain) {

        static Entry of(Concept concept) {
            List<String> keys = concept.terms().stream()
                    .map(term -> " " + MatchKey.of(term.text()) + " ")
                    .toList();
            return new Entry(concept, keys, keys.stream().map(Diacritics::strip).toList());
        }
    }

    /// Searches in these.
    ///
    /// @param entries in the order of what is found
    TermSearch(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    List<Entry> entries() {
        return entries;
    }

    ConceptPage find(String words, BaseOrder bases, int offset, int limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no page: offset " + offset + ", limit " + limit);
        }
        String key = MatchKey.of(words);
        List<Ranked> found = new ArrayList<>();
        for (Entry entry : entries) {
            OptionalInt rank = bases.asks(entry.concept()) ? rank(entry, " " + key) : OptionalInt.empty();
            if (rank.isPresent()) {
                found.add(new Ranked(rank.getAsInt(), entry.concept()));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        List<Concept> page =
                found.stream().skip(offset).limit(limit).map(Ranked::concept).toList();
        return new ConceptPage(found.size(), page);
    }

    private record Ranked(int rank, Concept concept) {}

    // 0 the whole term, 1 the whole term but for marks, 2 words of it, 3 words of it but for marks
    private OptionalInt rank(Entry entry, String words) {
        if (words.isBlank()) {
            return OptionalInt.of(0);
        }
        boolean typedPlain = Diacritics.strip(words).equals(words);
        int best = Integer.MAX_VALUE;
        for (String key : entry.keys()) {
            if (key.contains(words)) {
                best = Math.min(best, key.equals(words + " ") ? 0 : 2);
            }
        }
        if (typedPlain && best > 0) {
            for (String key : entry.plain()) {
                if (key.contains(words)) {
                    best = Math.min(best, key.equals(words + " ") ? 1 : 3);
                }
            }
        }
        return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
