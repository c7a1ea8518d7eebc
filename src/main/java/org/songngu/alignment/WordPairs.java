package org.songngu.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Which English words stand where a Vietnamese word stands.
///
/// @param partners       for every English word of the text the Vietnamese ones that belong to it, strongest first
/// @param vietnamese     in how many pairs of texts each Vietnamese word was seen
/// @param english        in how many each English word was
/// @param pairs          how many pairs there were
record WordPairs(List<List<Partner>> partners, int[] vietnamese, int[] english, int pairs) {

    // what fewer pairs share may be chance; a term is no chance, so it counts as two
    private static final int FEWEST_TOGETHER = 2;
    private static final float WEAKEST = 0.08f;
    private static final int MOST_PARTNERS = 16;

    /// A Vietnamese word that belongs to an English one.
    ///
    /// @param word     its number
    /// @param strength above 0 to 1: how often the two stand together, of how often either stands
    record Partner(int word, float strength) {}

    /// Learns from pairs of texts: the terms of the termbase, the units of the memories, the sure links of the texts at
    /// hand. A Vietnamese word is a syllable or two that follow each other, since nothing in the writing says where
    /// words end. For one thread.
    static final class Learner {

        private final Vocabulary vietnamese;
        private final Vocabulary english;
        private final int[] vietnameseSeen;
        private final int[] englishSeen;
        private final PairCounts together = new PairCounts();
        private int pairs;

        /// @param vietnamese what is worth learning: syllables of the text and two and two of them
        /// @param english    stems of the text
        Learner(Vocabulary vietnamese, Vocabulary english) {
            this.vietnamese = vietnamese;
            this.english = english;
            this.vietnameseSeen = new int[vietnamese.size()];
            this.englishSeen = new int[english.size()];
        }

        /// Learns from a pair.
        ///
        /// @param vi     Vietnamese
        /// @param en     the same in English
        /// @param weight how often it counts
        void learn(String vi, String en, int weight) {
            int[] here = vietnamese.known(units(Vocabulary.syllables(vi)));
            int[] there = english.known(
                    Vocabulary.syllables(en).stream().map(Vocabulary::stem).toList());
            for (int word : here) {
                vietnameseSeen[word] += weight;
            }
            for (int word : there) {
                englishSeen[word] += weight;
                for (int other : here) {
                    together.add(word, other, weight);
                }
            }
            pairs += weight;
        }

        WordPairs learned() {
            List<List<Partner>> partners = new ArrayList<>();
            for (int i = 0; i < english.size(); i++) {
                partners.add(new ArrayList<>());
            }
            together.forEach((word, other, count) -> {
                float dice = 2f * count / (englishSeen[word] + vietnameseSeen[other]);
                if (count >= FEWEST_TOGETHER && dice >= WEAKEST) {
                    partners.get(word).add(new Partner(other, dice));
                }
            });
            Comparator<Partner> strongest = Comparator.comparing(Partner::strength, Comparator.reverseOrder());
            List<List<Partner>> best = partners.stream()
                    .map(list -> list.stream()
                            .sorted(strongest.thenComparing(Partner::word))
                            .limit(MOST_PARTNERS)
                            .toList())
                    .toList();
            return new WordPairs(
                    best,
                    Arrays.copyOf(vietnameseSeen, vietnameseSeen.length),
                    Arrays.copyOf(englishSeen, englishSeen.length),
                    pairs);
        }
    }

    /// Syllables, and two and two that follow each other.
    static List<String> units(List<String> syllables) {
        List<String> units = new ArrayList<>(syllables);
        for (int i = 1; i < syllables.size(); i++) {
            units.add(syllables.get(i - 1) + " " + syllables.get(i));
        }
        return units;
    }

    /// How much a Vietnamese syllable tells: much when it is rare.
    float vietnameseWeight(int word) {
        return weight(vietnamese[word]);
    }

    /// How much an English word tells.
    float englishWeight(int word) {
        return weight(english[word]);
    }

    // a word that was never seen says little: nothing could have been learned about it
    private float weight(int seen) {
        return seen == 0 ? 0.5f : (float) (0.2 + Math.log((pairs + 1.0) / (seen + 0.5)) / 4);
    }
}
