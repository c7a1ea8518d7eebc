package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTokensTest {

    // Around the numbers that need a second character, and such as look like halves of others.
    private static final int[] NUMBERS = {
        0, 4, 5, 6, 0xD7FC, 0xD800, 0xD804, 0xFFFC, 0x10000, 0x1D800, 0x2D7FC, 0x2D800, 0xD8000, 0x100004, 0xD7FF8
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tokensAreReadAsTheyWereAddedAndPhrasesAreFoundOnlyWhereTheyStand(long seed) {
        Random random = new Random(seed);
        PackedTokens packed = new PackedTokens(1, 1);
        PackedTokens copy = new PackedTokens(1, 1);
        PackedTokens whole = new PackedTokens(1, 1);
        List<int[]> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int[] text = numbers(random, random.nextInt(12));
            texts.add(text);
            packed.add(text);
            copy.add(packed, i);
            if (i == 200 || i == 499) {
                whole.addAll(copy);
                copy = new PackedTokens(1, 1);
            }
        }
        copy = whole;
        int[] own = new int[copy.longest()];
        int found = 0;
        for (int i = 0; i < 500; i++) {
            int[] text = texts.get(i);
            assertThat(Arrays.copyOf(own, copy.read(i, own))).isEqualTo(text);
            assertThat(copy.length(i)).isEqualTo(text.length);
            int[] phrase = numbers(random, 1 + random.nextInt(2));
            boolean has = Collections.indexOfSubList(boxed(text), boxed(phrase)) >= 0;
            assertThat(copy.has(i, PackedTokens.packed(phrase)))
                    .as("%s in %s", boxed(phrase), boxed(text))
                    .isEqualTo(has);
            found += has ? 1 : 0;
        }
        assertThat(found).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theBoundOfTheDistanceIsNeverMoreThanTheDistance(long seed) {
        Random random = new Random(seed);
        PackedTokens packed = new PackedTokens(1, 1);
        int tight = 0;
        for (int i = 0; i < 1000; i++) {
            int[] text = numbers(random, random.nextInt(10));
            int[] query = numbers(random, random.nextInt(10));
            packed.add(text);
            int least = new PackedTokens.Words(query).leastDistance(packed, i);
            int distance = new WordDistance(query).to(text, 0, text.length, 1000);
            assertThat(least).as("%s and %s", boxed(query), boxed(text)).isLessThanOrEqualTo(distance);
            tight += least == distance ? 1 : 0;
        }
        assertThat(tight).as("a bound of nothing is no use").isGreaterThan(100);
    }

    private static int[] numbers(Random random, int count) {
        return random.ints(count, 0, NUMBERS.length).map(i -> NUMBERS[i]).toArray();
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
