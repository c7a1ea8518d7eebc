package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.stored;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.article.BlockKind;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaFinding;
import org.songngu.qa.Severity;
import org.springframework.dao.DataAccessResourceFailureException;

class DecisionsTest {

    private static final String BEFORE = "Hội đàm diễn ra sáng 12/10.";
    private static final String SOURCE = "Hai bên ra Tuyên bố chung.";
    private static final String AFTER = "Đoàn về nước chiều 13/10.";
    private static final String TEXT = "The two sides issued a joint statement.";

    private final Desk desk = new Desk();
    private final Segment segment =
            desk.workbench.segments(desk.job(BEFORE, SOURCE, AFTER), 2, 1).getFirst();

    @Test
    void aConfirmedSegmentIsTranslatedAndTheMemoryLearnsItWithItsNeighbours() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);

        assertThat(confirmed.state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(confirmed.target()).isEqualTo(TEXT);
        assertThat(desk.learnt).hasSize(1);
        NewUnit unit = desk.learnt.getFirst();
        assertThat(List.of(unit.source(), unit.target(), unit.previous(), unit.next()))
                .containsExactly(SOURCE, TEXT, BEFORE, AFTER);
        assertThat(unit.pair()).isEqualTo(Desk.facts(false).pair());
        assertThat(unit.trust()).isEqualTo(Trust.TRANSLATED);
        assertThat(unit.origin().author()).isEqualTo("lan");
        assertThat(unit.origin().article()).isEqualTo("Hội nghị đối ngoại");
        assertThat(unit.origin().houseStyle()).isEqualTo("VNA");
        assertThat(unit.origin().externalId())
                .contains(String.valueOf(segment.id().value()));
        assertThat(desk.actions(segment)).containsExactly(SegmentVersion.Action.CONFIRMED);
    }

    @Test
    void theFirstAndTheLastSegmentHaveOneNeighbour() {
        List<Segment> all = desk.workbench.segments(segment.job(), 1, 3);
        desk.confirmed(all.getFirst(), "The talks took place.", LAN);
        desk.confirmed(all.getLast(), "The delegation left.", LAN);

        assertThat(desk.learnt)
                .extracting(NewUnit::previous, NewUnit::next)
                .containsExactly(tuple("", SOURCE), tuple(SOURCE, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void anEmptyTargetIsNeitherConfirmedNorApproved(String nothing) {
        EditOutcome refused = new EditOutcome.Refused(EditOutcome.Reason.EMPTY_TARGET);

        assertThat(desk.workbench.confirm(desk.edit(segment, nothing), LAN)).isEqualTo(refused);
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        assertThat(desk.workbench.approve(desk.edit(confirmed, nothing), MINH)).isEqualTo(refused);
        assertThat(desk.learnt).hasSize(1);
    }

    @Test
    void confirmingTwiceLearnsOnce() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);

        assertThat(desk.confirmed(confirmed, TEXT, HOA)).isEqualTo(confirmed);
        assertThat(desk.learnt).hasSize(1);
        assertThat(desk.news).hasSize(1);
    }

    @Test
    void aCorrectedSegmentSupersedesItsUnit() {
        doReturn(List.of(new UnitId(1)), List.of(new UnitId(2)))
                .when(desk.memory)
                .store(any(), any());
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment reopened = desk.typed(confirmed, "The two sides adopted a joint statement.", LAN);
        verify(desk.upkeep, never()).supersede(any(), any());

        desk.confirmed(reopened, "The two sides adopted a joint statement.", LAN);

        verify(desk.upkeep).supersede(new UnitId(1), "lan");
        verify(desk.upkeep, never()).supersede(new UnitId(2), "lan");
    }

    @Test
    void aUnitThatIsTheSameAgainIsNotRemoved() {
        doReturn(List.of(new UnitId(1))).when(desk.memory).store(any(), any());
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment reopened = desk.typed(confirmed, "The", LAN);
        desk.confirmed(reopened, TEXT, LAN);

        verify(desk.memory, times(2)).store(any(), any());
        verify(desk.upkeep, never()).supersede(any(), any());
    }

    @Test
    void aConfirmationThatCameTooLateLeavesTheMemoryAsItWas() {
        desk.typed(segment, "The two sides", HOA);

        EditOutcome outcome = desk.workbench.confirm(desk.edit(segment, TEXT), LAN);

        assertThat(outcome).isInstanceOf(EditOutcome.Conflict.class);
        assertThat(desk.learnt).isEmpty();
        assertThat(desk.again(segment).state()).isEqualTo(SegmentState.DRAFT);
    }

    @Test
    void aReviewerApprovesAndTheUnitIsPromoted() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment approved = desk.approved(confirmed, TEXT, MINH);

        assertThat(approved.state()).isEqualTo(SegmentState.APPROVED);
        assertThat(approved.author()).as("who wrote it").isEqualTo("lan");
        assertThat(desk.learnt).extracting(NewUnit::trust).containsExactly(Trust.TRANSLATED, Trust.APPROVED);
        assertThat(desk.learnt.getLast().origin().author()).isEqualTo("lan");
        assertThat(desk.actions(segment))
                .containsExactly(SegmentVersion.Action.CONFIRMED, SegmentVersion.Action.APPROVED);
        assertThat(desk.workbench.history(segment.id()).getFirst().author()).isEqualTo("minh");
        assertThat(desk.approved(approved, TEXT, MINH)).isEqualTo(approved);
    }

    @Test
    void whoIsNoReviewerNeitherApprovesNorReturns() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        EditOutcome refused = new EditOutcome.Refused(EditOutcome.Reason.NOT_ALLOWED);

        assertThat(desk.workbench.approve(desk.edit(confirmed, TEXT), HOA)).isEqualTo(refused);
        assertThat(desk.workbench.returnToTranslator(desk.edit(confirmed, TEXT), ReturnReason.STYLE, "", HOA))
                .isEqualTo(refused);
        assertThat(desk.again(segment)).isEqualTo(confirmed);
    }

    @ParameterizedTest
    @CsvSource({"false, OWN_SEGMENT", "true, "})
    void nobodyApprovesTheirOwnSegmentUnlessTheJobAllowsIt(boolean selfApproval, EditOutcome.Reason reason) {
        Account both = Desk.account("mai", Role.TRANSLATOR, Role.REVIEWER);
        JobId job = desk.workbench
                .create(Desk.facts(selfApproval), Desk.article(Desk.block(BlockKind.BODY, SOURCE)), both)
                .id();
        Segment confirmed = desk.confirmed(desk.first(job), TEXT, both);

        EditOutcome outcome = desk.workbench.approve(desk.edit(confirmed, TEXT + " "), both);

        if (reason == null) {
            assertThat(stored(outcome).state()).isEqualTo(SegmentState.APPROVED);
        } else {
            assertThat(outcome).isEqualTo(new EditOutcome.Refused(reason));
            assertThat(desk.again(confirmed)).isEqualTo(confirmed);
        }
    }

    @Test
    void onlyAConfirmedSegmentIsApprovedOrReturned() {
        EditOutcome refused = new EditOutcome.Refused(EditOutcome.Reason.NOT_CONFIRMED);
        assertThat(desk.workbench.approve(desk.edit(segment, TEXT), MINH)).isEqualTo(refused);

        Segment draft = desk.typed(segment, "The two sides", LAN);
        assertThat(desk.workbench.approve(desk.edit(draft, TEXT), MINH)).isEqualTo(refused);
        assertThat(desk.workbench.returnToTranslator(desk.edit(draft, "The two sides"), ReturnReason.STYLE, "", MINH))
                .isEqualTo(refused);

        Segment reviewersDraft = desk.typed(draft, TEXT, MINH);
        assertThat(desk.workbench.approve(desk.edit(reviewersDraft, TEXT), MINH))
                .as("nobody ever confirmed it")
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, true", "WARNING, false", "HINT, false"})
    void anErrorBlocksApproval(Severity severity, boolean blocks) {
        QaFinding finding = new QaFinding(
                "number", IssueType.NUMBERS, severity, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        when(desk.qa.check(any())).thenReturn(List.of(finding));
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);

        EditOutcome outcome = desk.workbench.approve(desk.edit(confirmed, TEXT), MINH);

        assertThat(outcome.equals(new EditOutcome.Refused(EditOutcome.Reason.BLOCKING_FINDING)))
                .isEqualTo(blocks);
        assertThat(desk.again(segment).state()).isEqualTo(blocks ? SegmentState.TRANSLATED : SegmentState.APPROVED);
    }

    @Test
    void aReviewerEditsAndApprovesInOneStep() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment approved = desk.approved(confirmed, "The two sides issued a Joint Statement.", MINH);

        assertThat(approved.target()).isEqualTo("The two sides issued a Joint Statement.");
        assertThat(approved.author()).isEqualTo("minh");
        assertThat(desk.learnt.getLast().origin().author()).isEqualTo("minh");
        assertThat(desk.learnt.getLast().trust()).isEqualTo(Trust.APPROVED);
    }

    @Test
    void aCorrectionThatWasSavedAsDraftMeanwhileIsApprovedToo() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment draft = desk.typed(confirmed, "The two sides issued a Joint Statement.", MINH);

        Segment approved = desk.approved(draft, draft.target(), MINH);

        assertThat(approved.state()).isEqualTo(SegmentState.APPROVED);
        assertThat(approved.author()).isEqualTo("minh");
    }

    @Test
    void aTextThatTheTranslatorIsChangingAgainIsNotApproved() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment reopened = desk.typed(confirmed, "The two sides", LAN);

        assertThat(desk.workbench.approve(desk.edit(reopened, "The two sides"), MINH))
                .isEqualTo(new EditOutcome.Refused(EditOutcome.Reason.NOT_CONFIRMED));
    }

    @Test
    void aReturnedSegmentKeepsReasonAndNoteUntilItIsConfirmedAgain() {
        doReturn(List.of(new UnitId(1))).when(desk.memory).store(any(), any());
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);

        Segment returned = stored(desk.workbench.returnToTranslator(
                desk.edit(confirmed, TEXT), ReturnReason.TERMINOLOGY, " Viết hoa «Joint Statement» ", MINH));

        verify(desk.upkeep).trust(new UnitId(1), Trust.DRAFT, "minh");
        assertThat(returned.state()).isEqualTo(SegmentState.DRAFT);
        assertThat(returned.returned()).hasValue(ReturnReason.TERMINOLOGY);
        assertThat(returned.returnNote()).isEqualTo("Viết hoa «Joint Statement»");
        assertThat(returned.author()).as("the text is still the translator's").isEqualTo("lan");
        SegmentVersion entry = desk.workbench.history(segment.id()).getFirst();
        assertThat(entry.action()).isEqualTo(SegmentVersion.Action.RETURNED);
        assertThat(entry.note()).isEqualTo("TERMINOLOGY Viết hoa «Joint Statement»");
        assertThat(entry.author()).isEqualTo("minh");
        assertThat(desk.workbench.job(segment.job()).orElseThrow().returned()).isEqualTo(1);

        Segment typed = desk.typed(returned, "The two sides issued a Joint Statement.", LAN);
        assertThat(typed.returned()).hasValue(ReturnReason.TERMINOLOGY);
        Segment again = desk.confirmed(typed, typed.target(), LAN);
        assertThat(again.returned()).isEmpty();
        assertThat(again.returnNote()).isEmpty();
        assertThat(desk.approved(again, again.target(), MINH).state()).isEqualTo(SegmentState.APPROVED);
    }

    @Test
    void aReviewerWhoBeganToCorrectCanStillReturn() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment draft = desk.typed(confirmed, "The two sides issued a Joint", MINH);

        Segment returned = stored(
                desk.workbench.returnToTranslator(desk.edit(draft, draft.target()), ReturnReason.STYLE, "", MINH));

        assertThat(returned.returned()).hasValue(ReturnReason.STYLE);
        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::target)
                .contains(TEXT, "The two sides issued a Joint");
    }

    @Test
    void whatAReviewerTypedOverAReturnedTextIsKeptBesideIt() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);

        Segment returned = stored(desk.workbench.returnToTranslator(
                desk.edit(confirmed, "A Joint Statement was issued."), ReturnReason.STYLE, "", MINH));

        assertThat(returned.target()).isEqualTo(TEXT);
        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::action, SegmentVersion::target)
                .startsWith(
                        tuple(SegmentVersion.Action.RETURNED, TEXT),
                        tuple(SegmentVersion.Action.ALTERNATIVE, "A Joint Statement was issued."));
    }

    @Test
    void whatAReviewerReturnedIsNotApprovedBeforeItIsConfirmed() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        Segment returned =
                stored(desk.workbench.returnToTranslator(desk.edit(confirmed, TEXT), ReturnReason.STYLE, "", MINH));
        Segment corrected = desk.typed(returned, "A Joint Statement was issued.", MINH);

        assertThat(desk.workbench.approve(desk.edit(corrected, corrected.target()), MINH))
                .isEqualTo(new EditOutcome.Refused(EditOutcome.Reason.NOT_CONFIRMED));
    }

    @Test
    void whenTheMemoryFailsNothingIsHalfDone() {
        Segment draft = desk.typed(segment, "The two sides", LAN);
        long rows = desk.rows(segment);
        doThrow(new DataAccessResourceFailureException("disk full"))
                .when(desk.memory)
                .store(any(), any());

        Edit edit = desk.edit(draft, TEXT);
        assertThatThrownBy(() -> desk.workbench.confirm(edit, LAN))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(desk.again(segment)).isEqualTo(draft);
        assertThat(desk.rows(segment)).isEqualTo(rows);
        assertThat(desk.news).as("only the draft was told").hasSize(1);
    }

    @Test
    void whenTheOldUnitCannotBeRemovedTheNewOneIsNotKeptEither() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        doThrow(new DataAccessResourceFailureException("disk full"))
                .when(desk.upkeep)
                .supersede(any(), any());
        doAnswer(call -> {
                    // a row of the memory's, written in the transaction of the segment
                    desk.jdbc
                            .sql(
                                    "insert into workbench_change (job, segment, version, author, at) values (0, 0, 0, '', now())")
                            .update();
                    return List.of(new UnitId(999));
                })
                .when(desk.memory)
                .store(any(), any());

        Edit edit = desk.edit(confirmed, "A Joint Statement was issued.");
        assertThatThrownBy(() -> desk.workbench.confirm(edit, LAN))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(desk.again(segment)).isEqualTo(confirmed);
        assertThat(desk.jdbc
                        .sql("select count(*) from workbench_change where job = 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aReturnThatTheMemoryRefusesLeavesTheSegmentConfirmed() {
        Segment confirmed = desk.confirmed(segment, TEXT, LAN);
        doThrow(new DataAccessResourceFailureException("disk full"))
                .when(desk.upkeep)
                .trust(any(), any(), any());

        Edit edit = desk.edit(confirmed, TEXT);
        assertThatThrownBy(() -> desk.workbench.returnToTranslator(edit, ReturnReason.STYLE, "", MINH))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(desk.again(segment)).isEqualTo(confirmed);
        assertThat(desk.news).hasSize(1);
    }
}
