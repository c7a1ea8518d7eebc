package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

    private static final LocalDate TODAY = LocalDate.now();

    private final Desk desk = new Desk();
    private final Statistics statistics = new JdbcStatistics(desk.jdbc);

    @ParameterizedTest
    @CsvSource(
            value = {
                "Hòa bình, hữu nghị. | Hòa bình, hữu nghị! | 0",
                "The two sides met.  | The two parties met. | 25",
                "''                  | Peace.               | 100",
                "Peace and trust.    | ''                   | 100",
                "''                  | ''                   | 0",
                "One two three four  | four                 | 75",
            },
            delimiter = '|')
    void changeIsTheShareOfWordsPutInTakenOutOrReplaced(String before, String after, double percent) {
        assertThat(JdbcStatistics.changedPercent(before, after)).isCloseTo(percent, within(0.01));
    }

    @Test
    void aSegmentConfirmedTwiceOnADayCountsOnceWithTheWordsOfItsSource() {
        JobId job = desk.job("Hòa bình và hữu nghị.", "Hợp tác.");
        Segment first = desk.first(job);
        desk.workbench.confirm(desk.edit(first, "Peace."), Desk.LAN);
        desk.workbench.confirm(desk.edit(desk.again(first), "Peace and friendship."), Desk.LAN);

        Statistics.Figures figures = statistics.figures(TODAY, TODAY, Optional.empty());

        assertThat(figures.days()).containsExactly(new Statistics.Day(TODAY, "lan", 1, 5));
        assertThat(figures.bands()).containsExactly(new Statistics.Band(MatchBand.NEW, 2, 7));
        assertThat(statistics.figures(TODAY, TODAY, Optional.of("hoa")).days()).isEmpty();
        assertThat(statistics
                        .figures(TODAY.minusDays(9), TODAY.minusDays(2), Optional.empty())
                        .days())
                .isEmpty();
    }

    @Test
    void approvalsChangesAndReturnsAreCountedForWhoConfirmed() {
        JobId job = desk.job("Một.", "Hai.", "Ba.");
        for (int number = 1; number <= 3; number++) {
            Segment segment = desk.workbench.segments(job, number, 1).getFirst();
            desk.workbench.confirm(desk.edit(segment, "The two sides met."), Desk.LAN);
        }
        desk.workbench.approve(desk.edit(segment(job, 1), "The two sides met."), Desk.MINH);
        desk.workbench.approve(desk.edit(segment(job, 2), "The two parties met."), Desk.MINH);
        desk.workbench.returnToTranslator(
                desk.edit(segment(job, 3), "The two sides met."), ReturnReason.ACCURACY, "sai ý", Desk.MINH);

        Statistics.Figures figures = statistics.figures(TODAY, TODAY, Optional.of("lan"));

        assertThat(figures.quality())
                .containsExactly(new Statistics.Quality("lan", 2, 1, 12.5, 1, Map.of(ReturnReason.ACCURACY, 1)));
    }

    @Test
    void effortComparesWhatWasFilledInWithWhatWasConfirmed() {
        JobId job = desk.job("Hai bên gặp nhau.");
        Segment segment = desk.first(job);
        desk.jdbc.sql("""
                        insert into workbench_segment_version (segment, version, action, target, state, author, at)
                        values (?, 1, 'PRETRANSLATED', 'The two sides met.', 'DRAFT', 'lan', now())
                        """).param(segment.id().value()).update();
        desk.jdbc.sql("update workbench_segment set origin_band = 'HIGH_FUZZY'").update();
        desk.workbench.confirm(desk.edit(segment, "The two parties met."), Desk.LAN);

        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).effort())
                .containsExactly(new Statistics.Effort(MatchBand.HIGH_FUZZY, 1, 25));
    }

    private Segment segment(JobId job, int number) {
        return desk.workbench.segments(job, number, 1).getFirst();
    }
}
