package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
        desk.workbench.confirm(desk.edit(first, "Peace."), LAN);
        desk.workbench.confirm(desk.edit(desk.again(first), "Peace and friendship."), LAN);

        Statistics.Figures figures = statistics.figures(TODAY, TODAY, Optional.empty());

        assertThat(figures.days()).containsExactly(new Statistics.Day(TODAY, "lan", 1, 5, 0));
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
            desk.workbench.confirm(desk.edit(segment, "The two sides met."), LAN);
        }
        desk.workbench.approve(desk.edit(segment(job, 1), "The two sides met."), MINH);
        desk.workbench.approve(desk.edit(segment(job, 2), "The two parties met."), MINH);
        desk.workbench.returnToTranslator(
                desk.edit(segment(job, 3), "The two sides met."), ReturnReason.ACCURACY, "sai ý", MINH);

        Statistics.Figures figures = statistics.figures(TODAY, TODAY, Optional.of("lan"));

        assertThat(figures.quality())
                .containsExactly(new Statistics.Quality("lan", 2, 1, 12.5, 0, 1, Map.of(ReturnReason.ACCURACY, 1)));
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
        desk.workbench.confirm(desk.edit(segment, "The two parties met."), LAN);

        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).effort())
                .containsExactly(new Statistics.Effort(MatchBand.HIGH_FUZZY, 1, 25));
    }

    @Test
    void aMatchPutInByHandCountsAsAnyThatWasFilledIn() {
        Segment segment = desk.first(desk.job("Hai bên gặp nhau."));
        Edit typed = desk.edit(segment, "The two parties met.");
        Inserted match = new Inserted(Origin.ofMemory(88, "Desk", ""), "The two sides met.");
        desk.workbench.confirm(
                new Edit(segment.id(), segment.version(), typed.text(), typed.clientId(), Optional.of(match)), LAN);

        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).effort())
                .containsExactly(new Statistics.Effort(MatchBand.HIGH_FUZZY, 1, 25));
    }

    @Test
    void effortIsTheTranslatorsAndNotWhatAReviewerChangedAfterwards() {
        JobId job = desk.job("Hai bên gặp nhau.");
        desk.jdbc.sql("""
                        insert into workbench_segment_version (segment, version, action, target, state, author, at)
                        values (?, 1, 'PRETRANSLATED', 'The two sides met.', 'DRAFT', 'lan', now())
                        """).param(desk.first(job).id().value()).update();
        Segment confirmed = desk.confirmed(desk.first(job), "The two sides met.", LAN);
        desk.approved(confirmed, "Both parties held talks.", MINH);

        assertThat(statistics.figures(TODAY, TODAY, Optional.of("lan")).effort())
                .extracting(Statistics.Effort::changedPercent)
                .containsExactly(0.0);
    }

    @Test
    void aSegmentCountsOnTheDayOfTheConfirmationThatStands() {
        Segment first = desk.confirmed(desk.first(desk.job("Hòa bình và hữu nghị.")), "Peace.", LAN);
        desk.age(first, "2 days");
        desk.confirmed(first, "Peace and friendship.", LAN);

        assertThat(statistics
                        .figures(TODAY.minusDays(7), TODAY, Optional.empty())
                        .days())
                .containsExactly(
                        new Statistics.Day(TODAY.minusDays(2), "lan", 0, 0, 1),
                        new Statistics.Day(TODAY, "lan", 1, 5, 0));
    }

    @Test
    void whatAnotherConfirmsAnewIsTheirs() {
        Segment first = desk.confirmed(desk.first(desk.job("Hợp tác.")), "Cooperation.", LAN);
        desk.confirmed(desk.typed(first, "Collaboration", HOA), "Collaboration.", HOA);

        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).days())
                .containsExactly(new Statistics.Day(TODAY, "hoa", 1, 2, 0), new Statistics.Day(TODAY, "lan", 0, 0, 1));
    }

    @Test
    void whatWasReturnedOrOpenedDoesNotCountUntilItIsConfirmedAgain() {
        JobId job = desk.job("Hợp tác.", "Hòa bình.");
        Segment first = desk.confirmed(desk.first(job), "Cooperation.", LAN);
        Segment second = desk.confirmed(segment(job, 2), "Peace.", LAN);
        Segment back = returned(first);
        desk.typed(second, "Peace", LAN);

        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).days())
                .containsExactly(new Statistics.Day(TODAY, "lan", 0, 0, 2));
        desk.confirmed(back, "Co-operation.", LAN);
        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).days())
                .containsExactly(new Statistics.Day(TODAY, "lan", 1, 2, 1));
    }

    @Test
    void aReviewersCorrectionLeavesTheTranslatorsConfirmationStanding() {
        Segment first = desk.confirmed(desk.first(desk.job("Hợp tác.")), "Cooperation.", LAN);
        desk.approved(desk.typed(first, "Co-operation.", MINH), "Co-operation.", MINH);

        Statistics.Figures figures = statistics.figures(TODAY, TODAY, Optional.empty());
        assertThat(figures.days()).containsExactly(new Statistics.Day(TODAY, "lan", 1, 2, 0));
        assertThat(figures.quality())
                .extracting(Statistics.Quality::person, Statistics.Quality::approved, Statistics.Quality::withdrawn)
                .containsExactly(tuple("lan", 1, 0));
    }

    /// How an approval is taken back.
    private enum TakenBack {
        UNDONE,
        RETURNED,
        EDITED,
        CONFIRMED_ANEW,
        PUT_BACK
    }

    @ParameterizedTest
    @EnumSource(TakenBack.class)
    void anApprovalThatWasTakenBackIsShownAsTakenBackAndCountsNoMore(TakenBack way) {
        JobId job = desk.job("Hai bên gặp nhau.");
        Segment confirmed = desk.confirmed(desk.first(job), "The two sides met.", LAN);
        BulkApproval.Plan plan = desk.approvals.plan(job, List.of(confirmed.id()), MINH, Progress.SILENT);
        BulkApproval.Receipt receipt = desk.approvals.approve(job, plan.able(), MINH, Progress.SILENT);
        Segment approved = desk.first(job);
        switch (way) {
            case UNDONE -> desk.approvals.undo(receipt.id(), job, MINH);
            case RETURNED -> returned(approved);
            case EDITED -> desk.typed(approved, "Both sides met.", LAN);
            case CONFIRMED_ANEW -> desk.confirmed(approved, "Both sides met.", LAN);
            case PUT_BACK -> putBack(approved, SegmentVersion.Action.CONFIRMED);
        }

        Statistics.Quality quality =
                statistics.figures(TODAY, TODAY, Optional.empty()).quality().getFirst();
        assertThat(quality.approved()).isZero();
        assertThat(quality.withdrawn()).isEqualTo(1);
        assertThat(desk.quality.trend("lan", TODAY.minusDays(7), TODAY, LAN))
                .as("the trend counts returns and what stands")
                .hasSize(way == TakenBack.RETURNED ? 1 : 0);
        assertThat(desk.quality.scorecard(job, MINH).segments()).isEqualTo(way == TakenBack.RETURNED ? 1 : 0);
    }

    @Test
    void anApprovalThatWasGivenAgainCountsOnce() {
        JobId job = desk.job("Hai bên gặp nhau.");
        Segment confirmed = desk.confirmed(desk.first(job), "The two sides met.", LAN);
        Segment approved = desk.approved(confirmed, "The two sides met.", MINH);
        Segment edited = desk.typed(approved, "The two parties met.", MINH);
        Segment again = desk.approved(edited, "The two parties met.", MINH);
        putBack(desk.typed(again, "Both met.", MINH), SegmentVersion.Action.APPROVED);

        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).quality())
                .extracting(Statistics.Quality::approved, Statistics.Quality::withdrawn)
                .containsExactly(tuple(1, 2));
        assertThat(desk.quality.scorecard(job, MINH).segments()).isEqualTo(1);
    }

    @Test
    void aTextThatLostAgainstAnApprovedOneTakesNothingBack() {
        JobId job = desk.job("Hai bên gặp nhau.");
        Segment confirmed = desk.confirmed(desk.first(job), "The two sides met.", LAN);
        desk.approved(confirmed, "The two sides met.", MINH);
        desk.workbench.saveDraft(desk.edit(confirmed, "Too late."), LAN);

        assertThat(statistics.figures(TODAY, TODAY, Optional.empty()).quality())
                .extracting(Statistics.Quality::approved, Statistics.Quality::withdrawn)
                .containsExactly(tuple(1, 0));
    }

    private Segment returned(Segment segment) {
        return Desk.stored(desk.workbench.returnToTranslator(
                desk.edit(segment, segment.target()), ReturnReason.ACCURACY, "", MINH));
    }

    /// Puts the first entry of a kind back, as a reviewer does from the history.
    private void putBack(Segment segment, SegmentVersion.Action action) {
        SegmentVersion entry = desk.workbench.history(segment.id()).stream()
                .filter(one -> one.action() == action)
                .reduce((newer, older) -> older)
                .orElseThrow();
        Desk.stored(desk.workbench.restore(segment.id(), segment.version(), entry, MINH));
    }

    private Segment segment(JobId job, int number) {
        return desk.workbench.segments(job, number, 1).getFirst();
    }
}
