package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

    @Test
    void everyIdIsGivenOnceHoweverOftenItIsWanted() {
        SeenIds ids = new SeenIds();
        Set<String> given = new HashSet<>();
        for (int number = 1; number <= 20_000; number++) {
            assertThat(given.add(ids.once("tuid-" + number % 7_000, number))).isTrue();
        }
    }

    @Test
    void theFirstOfThemKeepsItsIdAndOneWithoutGetsOne() {
        SeenIds ids = new SeenIds();

        assertThat(ids.once("a", 1)).isEqualTo("a");
        assertThat(ids.once("a", 2)).isEqualTo("a-2");
        assertThat(ids.once("a-2", 3)).isEqualTo("a-2-3");
        assertThat(ids.once("", 4)).isEqualTo("sn-4");
        assertThat(ids.once("sn-4", 5)).isEqualTo("sn-4-5");
    }
}
