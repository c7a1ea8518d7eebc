package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.songngu.workbench.Desk.BOSS;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.stored;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.text.Span;
import org.songngu.workbench.Quality.MarkedError;
import org.songngu.workbench.Quality.NewError;
import org.songngu.workbench.Quality.Refusal;

class QualityTest {

    private static final String TEXT = "Minister Le Hoai Trung received the ambassador in Hanoi on Monday.";

    private final Desk desk = new Desk();
    private final JobId job =
            desk.job("Bộ trưởng Lê Hoài Trung tiếp Đại sứ tại Hà Nội hôm thứ Hai.", "Hội đàm kết thúc.");
    private final Segment segment = desk.confirmed(desk.first(job), TEXT, LAN);

    private Optional<Refusal> mark(String type, String severity, Account who) {
        int at = TEXT.indexOf("Minister");
        return desk.quality.mark(
                new NewError(segment.id(), type, severity, TEXT, new Span(at, at + 8), "Thiếu «Foreign»"), who);
    }

    @Test
    void anErrorIsKeptWithItsWordsItsWeightAndWhoseTextItIs() {
        assertThat(mark("omission", "major", MINH)).isEmpty();

        assertThat(desk.quality.errors(segment.id(), MINH))
                .extracting(
                        error -> error.span().of(error.target()),
                        MarkedError::type,
                        MarkedError::penalty,
                        MarkedError::translator,
                        MarkedError::author)
                .containsExactly(tuple("Minister", "omission", 5.0, "lan", "minh"));
        assertThat(desk.otherNews).containsExactly(new JobMarked(job, "minh"));
    }

    @Test
    void theMarkStaysInTheTextThatWasConfirmedWhateverBecomesOfIt() {
        mark("omission", "major", MINH);
        desk.approved(segment, TEXT.replace("Minister", "Foreign Minister"), MINH);

        MarkedError error = desk.quality.errors(segment.id(), MINH).getFirst();
        assertThat(error.span().of(error.target())).isEqualTo("Minister");
        assertThat(mark("grammar", "minor", MINH))
                .as("what was confirmed last is still judged")
                .isEmpty();
    }

    @Test
    void whatCannotBeMarkedIsRefusedWithAReason() {
        SegmentId unconfirmed = desk.numbered(job, 2).id();
        Span words = new Span(0, 8);

        assertThat(mark("omission", "major", HOA)).hasValue(Refusal.NOT_ALLOWED);
        assertThat(mark("tone-deaf", "major", MINH)).hasValue(Refusal.UNKNOWN_TYPE);
        assertThat(mark("omission", "fatal", MINH)).hasValue(Refusal.UNKNOWN_TYPE);
        assertThat(desk.quality.mark(new NewError(unconfirmed, "omission", "minor", "", words, ""), MINH))
                .hasValue(Refusal.NOT_CONFIRMED);
        assertThat(desk.quality.mark(new NewError(segment.id(), "omission", "minor", "Another text.", words, ""), MINH))
                .hasValue(Refusal.OTHER_TEXT);
        assertThat(desk.quality.mark(new NewError(segment.id(), "omission", "minor", TEXT, new Span(0, 999), ""), MINH))
                .hasValue(Refusal.OTHER_TEXT);
        Segment own = desk.confirmed(desk.numbered(job, 2), "The talks ended.", MINH);
        assertThat(desk.quality.mark(new NewError(own.id(), "omission", "minor", "The talks ended.", words, ""), MINH))
                .hasValue(Refusal.OWN_SEGMENT);
    }

    @Test
    void aMarkIsTakenAwayByWhoMadeItOrAnAdmin() {
        mark("omission", "major", MINH);
        mark("grammar", "minor", MINH);
        List<MarkedError> errors = desk.quality.errors(segment.id(), MINH);

        assertThat(desk.quality.remove(errors.get(0).id(), job, LAN)).isFalse();
        assertThat(desk.quality.remove(errors.get(0).id(), desk.job("Bài khác."), MINH))
                .isFalse();
        assertThat(desk.quality.remove(errors.get(0).id(), job, MINH)).isTrue();
        assertThat(desk.quality.remove(errors.get(1).id(), job, BOSS)).isTrue();
        assertThat(desk.quality.errors(segment.id(), BOSS)).isEmpty();
    }

    @Test
    void theScoreIsWhatThePointsLeaveOfTheEnglishWordsReviewed() {
        assertThat(desk.quality.scorecard(job, MINH).score())
                .as("nothing reviewed")
                .isEmpty();
        desk.approved(segment, TEXT, MINH);
        assertThat(desk.quality.scorecard(job, MINH).score()).hasValue(100.0);

        mark("omission", "minor", MINH);
        mark("organizational-style", "neutral", MINH);

        Quality.Scorecard card = desk.quality.scorecard(job, MINH);
        assertThat(card.segments()).isEqualTo(1);
        assertThat(card.words()).isEqualTo(11);
        assertThat(card.errors()).hasSize(2);
        assertThat(card.points()).isEqualTo(1.0);
        assertThat(card.score().orElseThrow()).isCloseTo(100 * (1 - 1.0 / 11), within(0.001));
    }

    @Test
    void anApprovalThatWasTakenBackIsNotCounted() {
        BulkApproval.Plan plan = desk.approvals.plan(job, List.of(segment.id()), MINH, Progress.SILENT);
        BulkApproval.Receipt receipt = desk.approvals.approve(job, plan.able(), MINH, Progress.SILENT);
        assertThat(desk.quality.scorecard(job, MINH).segments()).isEqualTo(1);

        desk.approvals.undo(receipt.id(), job, MINH);

        assertThat(desk.quality.scorecard(job, MINH).segments()).isZero();
        assertThat(desk.quality.trend("lan", LocalDate.now().minusDays(9), LocalDate.now(), LAN))
                .isEmpty();
    }

    @Test
    void aTextWorseThanItsWordsScoresNothing() {
        mark("mistranslation", "critical", MINH);

        assertThat(desk.quality.scorecard(job, MINH).score()).hasValue(0.0);
    }

    @Test
    void aTranslatorSeesTheirOwnPartOfAScorecardOnly() {
        Segment hoas = desk.confirmed(desk.numbered(job, 2), "The talks ended.", HOA);
        desk.approved(hoas, hoas.target(), MINH);
        mark("omission", "minor", MINH);

        Quality.Scorecard hoasCard = desk.quality.scorecard(job, HOA);
        assertThat(hoasCard.person()).hasValue("hoa");
        assertThat(hoasCard.errors()).isEmpty();
        assertThat(hoasCard.segments()).isEqualTo(1);
        assertThat(hoasCard.score()).hasValue(100.0);
        assertThat(desk.quality.errors(segment.id(), HOA)).isEmpty();
        assertThat(desk.quality.scorecard(job, LAN).errors()).hasSize(1);
        assertThat(desk.quality.scorecard(job, MINH).segments()).isEqualTo(2);
    }

    @Test
    void theTrendIsForThatTranslatorAndAdminsOnly() {
        desk.approved(segment, TEXT, MINH);
        LocalDate today = LocalDate.now();

        assertThat(desk.quality.trend("lan", today.minusDays(30), today, HOA)).isEmpty();
        assertThat(desk.quality.trend("lan", today.minusDays(30), today, MINH)).isEmpty();
        assertThat(desk.quality.trend("lan", today.minusDays(30), today, LAN)).hasSize(1);
        assertThat(desk.quality.trend("lan", today.minusDays(30), today, BOSS)).hasSize(1);
    }

    @Test
    void aWeekHasTheDecisionsAndTheErrorsOfItsDays() {
        Segment back = stored(
                desk.workbench.returnToTranslator(desk.edit(segment, TEXT), ReturnReason.NAME_OR_TITLE, "", MINH));
        mark("omission", "minor", MINH);
        desk.jdbc
                .sql("update workbench_segment_version set at = at - interval '21 days'")
                .update();
        desk.jdbc
                .sql("update workbench_annotation set at = at - interval '21 days'")
                .update();
        Segment again = desk.confirmed(back, TEXT.replace("Minister", "Foreign Minister"), LAN);
        desk.approved(again, again.target(), MINH);
        LocalDate today = LocalDate.now();

        List<Quality.Week> trend = desk.quality.trend("lan", today.minusDays(60), today, LAN);

        assertThat(trend)
                .hasSize(2)
                .allSatisfy(week -> assertThat(week.monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
        assertThat(trend)
                .extracting(Quality.Week::segments, Quality.Week::words, Quality.Week::points, Quality.Week::returned)
                .containsExactly(tuple(1, 11, 1.0, 1), tuple(1, 12, 0.0, 0));
        assertThat(trend.getLast().score()).hasValue(100.0);
        assertThat(desk.quality.trend("hoa", today.minusDays(60), today, BOSS)).isEmpty();
    }
}
