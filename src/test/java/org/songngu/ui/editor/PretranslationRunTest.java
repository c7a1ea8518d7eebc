package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songngu.workbench.Coverage;
import org.songngu.workbench.MatchBand;

class PretranslationRunTest {

    @Test
    void theFirstAndTheLastStepAreToldAndNotEveryOneBetween() {
        List<Integer> told = new ArrayList<>();
        PretranslationRun run = new PretranslationRun((done, total) -> told.add(done), (engine, failure) -> {});

        for (int done = 1; done <= 10_000; done++) {
            run.step(done, 10_000);
        }

        assertThat(told).startsWith(1).endsWith(10_000).hasSizeLessThan(1_000);
    }

    @Test
    void aStoppedRunSaysSo() {
        PretranslationRun run = new PretranslationRun((done, total) -> {}, (engine, failure) -> {});
        assertThat(run.isCancelled()).isFalse();
        run.cancel();
        assertThat(run.isCancelled()).isTrue();
    }

    @Test
    void coverageHasEveryBandOrNone() {
        Coverage counted = new Coverage(Map.of(MatchBand.EXACT, 2), Map.of(MatchBand.EXACT, 31));

        assertThat(BandCount.of(counted))
                .hasSize(MatchBand.values().length)
                .contains(new BandCount("EXACT", 2, 31), new BandCount("NEW", 0, 0));
        assertThat(BandCount.of(new Coverage(Map.of(), Map.of()))).isEmpty();
    }
}
