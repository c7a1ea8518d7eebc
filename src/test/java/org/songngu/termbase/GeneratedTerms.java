package org.songngu.termbase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Many terms of two to six syllables out of a few hundred real ones, for properties and measurements.
final class GeneratedTerms {

    private static final String[] ONSETS = {
        "b", "c", "ch", "đ", "gi", "h", "kh", "l", "m", "n", "ngh", "ph", "t", "tr", "v"
    };
    private static final String[] RIMES = {
        "an", "ang", "ao", "ăn", "ân", "anh", "em", "ênh", "iên", "iếu", "oan", "òa", "ong", "ôn", "ơi", "ui", "ưng",
        "ước", "uyên", "ạnh"
    };

    private GeneratedTerms() {}

    static List<String> syllables() {
        List<String> syllables = new ArrayList<>();
        for (String onset : ONSETS) {
            for (String rime : RIMES) {
                syllables.add(onset + rime);
            }
        }
        return syllables;
    }

    static List<String> terms(int count, Random random) {
        List<String> syllables = syllables();
        Set<String> terms = new LinkedHashSet<>();
        while (terms.size() < count) {
            terms.add(phrase(2 + random.nextInt(5), syllables, random));
        }
        return List.copyOf(terms);
    }

    static String phrase(int length, List<String> syllables, Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            parts.add(syllables.get(random.nextInt(syllables.size())));
        }
        return String.join(" ", parts);
    }

    static List<Concept> concepts(List<String> terms) {
        List<Concept> concepts = new ArrayList<>();
        for (String term : terms) {
            concepts.add(ConceptFixture.pair("c" + concepts.size(), term, "term " + concepts.size()));
        }
        return concepts;
    }
}
