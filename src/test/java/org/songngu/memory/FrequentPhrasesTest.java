package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequentPhrasesTest {

    private static final int FEWEST = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyPhraseInEightUnitsIsCountedAndNoOtherIsKnown(long seed) {
        Random random = new Random(seed);
        PackedTokens tokens = new PackedTokens(1, 1);
        int[] classes = random.ints(9, 0, 6).toArray();
        Map<List<Integer>, Integer> units = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            int[] text = text(random);
            tokens.add(text);
            phrases(text, classes).forEach(phrase -> units.merge(phrase, 1, Integer::sum));
        }
        FrequentPhrases counted = FrequentPhrases.count(tokens, classes);

        int frequent = 0;
        for (Map.Entry<List<Integer>, Integer> entry : units.entrySet()) {
            int[] phrase = entry.getKey().stream().mapToInt(Integer::intValue).toArray();
            boolean known = phrase.length == 1 || entry.getValue() >= FEWEST;
            assertThat(counted.units(phrase)).as("%s", entry.getKey()).isEqualTo(known ? entry.getValue() : -1);
            frequent += known && phrase.length == 4 ? 1 : 0;
        }
        assertThat(frequent).isPositive();
    }

    @Test
    void whatIsLongerOrNoWordOrNeverSeenIsNotKnown() {
        PackedTokens tokens = new PackedTokens(1, 1);
        for (int i = 0; i < 20; i++) {
            tokens.add(new int[] {0, 4, 0, 4, 0, 4});
        }
        FrequentPhrases counted = FrequentPhrases.count(tokens, new int[] {0, 1});

        assertThat(counted.units(new int[] {0, 1})).isEqualTo(20);
        assertThat(counted.units(new int[] {0, 1, 0, 1})).isEqualTo(20);
        assertThat(counted.units(new int[] {1, 1})).isEqualTo(-1);
        assertThat(counted.units(new int[] {0, 1, 0, 1, 0})).isEqualTo(-1);
        assertThat(counted.units(new int[] {0, -1})).isEqualTo(-1);
        assertThat(counted.units(new int[] {99})).isEqualTo(-1);
    }

    /// Words of serials 0 to 8, the first ones often, with a comma or a figure now and then.
    private static int[] text(Random random) {
        return random.ints(random.nextInt(10), 0, 100)
                .map(value -> value < 10
                        ? TokenDictionary.PUNCTUATION
                        : value < 15 ? 4 + TokenDictionary.NUMBER : word(value))
                .toArray();
    }

    private static int word(int value) {
        return Math.min(8, 900 / (value + 10) / 5) << 2;
    }

    /// The phrases of a text by brute force, each once.
    private static Set<List<Integer>> phrases(int[] text, int[] classes) {
        Set<List<Integer>> phrases = new HashSet<>();
        for (int from = 0; from < text.length; from++) {
            for (int to = from + 1; to <= Math.min(text.length, from + 4); to++) {
                int[] part = Arrays.copyOfRange(text, from, to);
                if (Arrays.stream(part).allMatch(token -> TokenDictionary.kind(token) == TokenDictionary.WORD)) {
                    List<Integer> phrase = new ArrayList<>();
                    for (int token : part) {
                        phrase.add(classes[TokenDictionary.serial(token)]);
                    }
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }
}
