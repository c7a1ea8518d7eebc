package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;

class PropagationTest {

    private static final String SAME = "Hai bên nhất trí tăng cường hợp tác.";
    private static final String OTHER = "Hội đàm kết thúc lúc 17 giờ.";
    private static final String TEXT = "The two sides agreed to step up cooperation.";

    private final Desk desk = new Desk();
    private final JobId job = desk.job(SAME, OTHER, SAME, SAME, SAME);

    private Propagation.Receipt propagated(Segment confirmed) {
        return desk.propagation.propagate(confirmed.id(), LAN).orElseThrow();
    }

    private void machineFills(int number, String target, String band) {
        desk.jdbc.sql("""
                        update workbench_segment set target = ?, state = 'DRAFT', origin_band = ?, origin_percent = 95,
                               origin_name = 'Desk', version = version + 1 where job = ? and number = ?
                        """).params(target, band, job.value(), number).update();
    }

    @Test
    void aConfirmedTextFillsTheEmptySegmentsThatSayTheSameAsDrafts() {
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);

        Propagation.Receipt receipt = propagated(confirmed);

        assertThat(receipt.filled())
                .extracting(Segment::number, Segment::target, Segment::state, Segment::author)
                .containsExactly(
                        tuple(3, TEXT, SegmentState.DRAFT, "lan"),
                        tuple(4, TEXT, SegmentState.DRAFT, "lan"),
                        tuple(5, TEXT, SegmentState.DRAFT, "lan"));
        assertThat(desk.numbered(job, 2).target()).isEmpty();
        assertThat(desk.numbered(job, 3).origin()).isEqualTo(new Origin(MatchBand.EXACT, 100, "#1"));
        assertThat(desk.actions(desk.numbered(job, 3))).containsExactly(SegmentVersion.Action.PROPAGATED);
        assertThat(desk.news.getLast().segments()).hasSize(3);
    }

    @Test
    void whatSomebodyTypedConfirmedOrApprovedIsNeverTouched() {
        desk.typed(desk.numbered(job, 3), "Both sides agreed", HOA);
        desk.confirmed(desk.numbered(job, 4), "Both sides agreed to cooperate.", HOA);
        Segment translated = desk.confirmed(desk.numbered(job, 5), "The sides agreed to cooperate.", HOA);
        desk.approved(translated, translated.target(), MINH);
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);

        assertThat(desk.propagation.propagate(confirmed.id(), LAN)).isEmpty();
        assertThat(desk.texts(job))
                .containsExactly(
                        "1 " + SAME + " = " + TEXT,
                        "2 " + OTHER + " = ",
                        "3 " + SAME + " = Both sides agreed",
                        "4 " + SAME + " = Both sides agreed to cooperate.",
                        "5 " + SAME + " = The sides agreed to cooperate.");
    }

    @Test
    void aDraftOfTheMachineIsReplacedButNotOneThatTheMemoryKnowsInItsContext() {
        machineFills(3, "Two parties agreed.", "HIGH_FUZZY");
        machineFills(4, "The two sides agreed on stronger cooperation.", "CONTEXT");
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);

        assertThat(propagated(confirmed).filled()).extracting(Segment::number).containsExactly(3, 5);
    }

    @Test
    void aHeadlineIsNotFilledFromASentenceOfTheBody() {
        JobId article = desk.workbench
                .create(
                        Desk.facts(false),
                        Desk.article(Desk.block(BlockKind.HEADLINE, SAME), Desk.block(BlockKind.BODY, SAME)),
                        LAN)
                .id();
        Segment confirmed = desk.confirmed(desk.numbered(article, 2), TEXT, LAN);

        assertThat(desk.propagation.propagate(confirmed.id(), LAN)).isEmpty();
    }

    @Test
    void returnedAndLockedSegmentsStayAsTheyAre() {
        Segment wrong = desk.confirmed(desk.numbered(job, 3), "Both agreed.", HOA);
        desk.workbench.returnToTranslator(desk.edit(wrong, wrong.target()), ReturnReason.STYLE, "", MINH);
        desk.marks.lock(desk.numbered(job, 4).id(), true, HOA);
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);

        assertThat(propagated(confirmed).filled()).extracting(Segment::number).containsExactly(5);
    }

    @Test
    void aCorrectedTextGoesOnToWhatTheFirstOneFilled() {
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);
        propagated(confirmed);
        Segment corrected = desk.confirmed(confirmed, "Both sides agreed to step up cooperation.", LAN);

        assertThat(propagated(corrected).filled()).extracting(Segment::number).containsExactly(3, 4, 5);
    }

    @Test
    void takingItBackRestoresTextStateAndOriginButNotWhereSomebodyHasWorkedSince() {
        machineFills(3, "Two parties agreed.", "HIGH_FUZZY");
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);
        Propagation.Receipt receipt = propagated(confirmed);
        desk.typed(desk.numbered(job, 4), TEXT + " Again.", HOA);
        assertThat(desk.workbench.filled(desk.numbered(job, 4).id())).hasValue(TEXT);

        List<Segment> restored = desk.propagation.undo(receipt.id(), job, LAN);

        assertThat(restored).extracting(Segment::number).containsExactly(3, 5);
        Segment third = desk.numbered(job, 3);
        assertThat(third.target()).isEqualTo("Two parties agreed.");
        assertThat(third.author()).isEmpty();
        assertThat(third.origin()).isEqualTo(new Origin(MatchBand.HIGH_FUZZY, 95, "Desk"));
        assertThat(desk.numbered(job, 4).target()).isEqualTo(TEXT + " Again.");
        assertThat(desk.numbered(job, 5).state()).isEqualTo(SegmentState.NOT_TRANSLATED);
        assertThat(desk.workbench.filled(desk.numbered(job, 5).id())).isEmpty();
        assertThat(desk.propagation.undo(receipt.id(), job, LAN)).as("once").isEmpty();
    }

    @Test
    void aReceiptOfAnotherJobTakesNothingBack() {
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);
        Propagation.Receipt receipt = propagated(confirmed);

        assertThat(desk.propagation.undo(receipt.id(), desk.job(SAME), LAN)).isEmpty();
        assertThat(desk.numbered(job, 3).target()).isEqualTo(TEXT);
    }

    @Test
    void itCanBeSwitchedOffForAJob() {
        assertThat(desk.propagation.isOn(job)).isTrue();
        desk.propagation.switchTo(job, false);
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, LAN);

        assertThat(desk.propagation.isOn(job)).isFalse();
        assertThat(desk.propagation.propagate(confirmed.id(), LAN)).isEmpty();
    }

    @Test
    void aDraftIsNotCarriedOn() {
        Segment draft = desk.typed(desk.first(job), TEXT, LAN);

        assertThat(desk.propagation.propagate(draft.id(), LAN)).isEmpty();
        assertThat(desk.propagation.propagate(new SegmentId(Long.MAX_VALUE), LAN))
                .isEmpty();
    }
}
