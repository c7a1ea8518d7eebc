package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IdRunsTest {

    @Test
    void itKnowsExactlyTheIdsThatWereAdded() {
        Random random = new Random(5);
        TreeSet<Long> all = new TreeSet<>();
        IdRuns runs = new IdRuns();
        for (long id = 1; id < 3_000; id += random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 1) {
            all.add(id);
            runs.add(id);
        }

        assertThat(runs.count()).isEqualTo(all.size());
        for (long id = 0; id < 3_020; id++) {
            Long next = all.ceiling(id);
            assertThat(runs.contains(id)).as("contains %d", id).isEqualTo(all.contains(id));
            assertThat(runs.atOrAfter(id)).as("at or after %d", id).isEqualTo(next == null ? -1 : next);
        }
    }

    @Test
    void idsComeInAscendingOrder() {
        IdRuns runs = new IdRuns();
        runs.add(7);
        assertThatIllegalArgumentException().isThrownBy(() -> runs.add(5));
        assertThat(new IdRuns().atOrAfter(1)).isEqualTo(-1);
    }
}
