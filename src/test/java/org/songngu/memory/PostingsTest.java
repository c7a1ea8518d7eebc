package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {

    private static final int LISTS = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsPutIntoListsIsReadFromThemWhereverReadingBegins(long seed) {
        Random random = new Random(seed);
        int units = 1 + random.nextInt(3000);
        List<TreeSet<Integer>> expected = new ArrayList<>();
        for (int list = 0; list < LISTS; list++) {
            expected.add(new TreeSet<>());
        }
        int[][] own = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            own[unit] = random.ints(random.nextInt(5), 0, LISTS)
                    .map(list -> list * list < random.nextInt(LISTS * LISTS) ? list : 0)
                    .toArray();
            for (int list : own[unit]) {
                expected.get(list).add(unit);
            }
        }
        Postings postings = Postings.build(LISTS, units, 5, (unit, into) -> {
            System.arraycopy(own[unit], 0, into, 0, own[unit].length);
            return own[unit].length;
        });

        for (int round = 0; round < 60; round++) {
            int list = random.nextInt(LISTS);
            int from = random.nextInt(units + 1);
            assertThat(postings.length(list)).isEqualTo(expected.get(list).size());
        }
    }

    /// More lists than are gathered in one group.
    @Test
    void manyShortListsAreTheSameAsTheyWouldBeAlone() {
        int lists = 70_001;
        Random random = new Random(9);
        int[][] own = new int[3000][];
        for (int unit = 0; unit < own.length; unit++) {
            int[] some = random.ints(40, 0, lists).toArray();
            some[0] = 7 * (unit / 1000);
            some[1] = some[2];
            some[3] = lists - 1;
            own[unit] = some;
        }
        Postings.Feed feed = (unit, into) -> {
            System.arraycopy(own[unit], 0, into, 0, own[unit].length);
            return own[unit].length;
        };

        Postings alone = Postings.build(lists, own.length, 40, feed);
        Postings grouped = Postings.buildShort(lists, own.length, 40, feed);

        assertThat(grouped.length(lists - 1)).isEqualTo(own.length);
        assertThat(grouped.bytes()).isEqualTo(alone.bytes());
        for (int list = 0; list < lists; list++) {
            assertThat(from(grouped, list, 0)).isEqualTo(from(alone, list, 0));
        }
    }

    @Test
    void gapsOfEverySizeAreKept() {
        List<Integer> units = List.of(0, 1, 128, 129, 16_511, 2_113_000, 2_113_001);

        Postings postings = Postings.build(1, 2_113_002, 1, (unit, into) -> {
            into[0] = 0;
            return units.contains(unit) ? 1 : 0;
        });

        assertThat(from(postings, 0, 0)).isEqualTo(units);
        assertThat(postings.bytes()).isLessThan(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 40, 300, 900, 70_000})
    void blocksOfSmallAndGreatGapsAreKept(int greatest) {
        Random random = new Random(greatest);
        TreeSet<Integer> units = new TreeSet<>();
        for (int unit = 0; units.size() < 1000; unit += 1 + random.nextInt(units.size() < 500 ? greatest : 3)) {
            units.add(unit);
        }

        Postings postings = Postings.build(1, units.last() + 1, 1, (unit, into) -> units.contains(unit) ? 1 : 0);

        for (int from = 0; from <= units.last(); from += units.last() / 30 + 1) {
            assertThat(from(postings, 0, from)).containsExactlyElementsOf(units.tailSet(from));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void unitsAreCountedUpToSoManyTimes(int times) {
        Random random = new Random(times);
        int[][] own = new int[2000][];
        for (int unit = 0; unit < own.length; unit++) {
            own[unit] = IntStream.range(0, LISTS)
                    .filter(list -> random.nextInt(list + 2) == 0)
                    .toArray();
        }
        Postings postings = Postings.build(LISTS, own.length, LISTS, (unit, into) -> {
            System.arraycopy(own[unit], 0, into, 0, own[unit].length);
            return own[unit].length;
        });
        for (int from : new int[] {0, 1, 127, 640, 1999}) {
            int to = Math.min(own.length, from + 1 + random.nextInt(900));
            long[] bits = new long[((to - from >> 6) + 1) * times];
            for (int list = 0; list < LISTS; list++) {
                Postings.Cursor cursor = postings.cursor();
                cursor.open(list, from);
                cursor.count(from, to, times, bits);
            }
            for (int place = 0; place < bits.length / times * 64; place++) {
                int inLists = from + place < to ? own[from + place].length : 0;
                for (int i = 0; i < times; i++) {
                    assertThat((bits[(place >> 6) * times + i] >> place & 1) == 1)
                            .as("unit %d is in %d lists, more than %d", from + place, inLists, i)
                            .isEqualTo(inLists > i);
                }
            }
        }
    }

    @Test
    void aListThatDidNotExistYetIsEmpty() {
        Postings postings = Postings.build(2, 0, 1, (unit, into) -> 0);

        assertThat(postings.length(1)).isZero();
        assertThat(from(postings, 7, 0)).isEmpty();
    }

    private static List<Integer> from(Postings postings, int list, int from) {
        List<Integer> units = new ArrayList<>();
        Postings.Cursor cursor = postings.cursor();
        cursor.open(list, from);
        while (cursor.next()) {
            for (int i = 0; i < cursor.size(); i++) {
                if (cursor.unit(i) >= from) {
                    units.add(cursor.unit(i));
                }
            }
        }
        return units;
    }
}
