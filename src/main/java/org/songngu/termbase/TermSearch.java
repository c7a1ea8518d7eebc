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

    private final List<Concept> concepts;
    private final List<List<String>> keys = new ArrayList<>();
    private final List<List<String>> plain = new ArrayList<>();

    TermSearch(List<Concept> concepts) {
        this.concepts = concepts;
        for (Concept concept : concepts) {
            List<String> conceptKeys = concept.terms().stream()
                    .map(term -> " " + MatchKey.of(term.text()) + " ")
                    .toList();
            keys.add(conceptKeys);
            plain.add(conceptKeys.stream().map(Diacritics::strip).toList());
        }
    }

    ConceptPage find(String words, int offset, int limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no page: offset " + offset + ", limit " + limit);
        }
        String key = MatchKey.of(words);
        List<Ranked> found = new ArrayList<>();
        for (int i = 0; i < concepts.size(); i++) {
            OptionalInt rank = rank(i, " " + key);
            if (rank.isPresent()) {
                found.add(new Ranked(rank.getAsInt(), concepts.get(i)));
            }
        }
        found.sort(Comparator.comparingInt(Ranked::rank));
        List<Concept> page =
                found.stream().skip(offset).limit(limit).map(Ranked::concept).toList();
        return new ConceptPage(found.size(), page);
    }

    private record Ranked(int rank, Concept concept) {}

    // 0 the whole term, 1 the whole term but for marks, 2 words of it, 3 words of it but for marks
    private OptionalInt rank(int concept, String words) {
        if (words.isBlank()) {
            return OptionalInt.of(0);
        }
        boolean typedPlain = Diacritics.strip(words).equals(words);
        int best = Integer.MAX_VALUE;
        for (String key : keys.get(concept)) {
            if (key.contains(words)) {
                best = Math.min(best, key.equals(words + " ") ? 0 : 2);
            }
        }
        if (typedPlain && best > 0) {
            for (String key : plain.get(concept)) {
                if (key.contains(words)) {
                    best = Math.min(best, key.equals(words + " ") ? 1 : 3);
                }
            }
        }
        return best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
