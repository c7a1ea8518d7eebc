package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.EditOutcome.Reason.BLOCKING_FINDING;
import static org.songngu.workbench.EditOutcome.Reason.CHANGED;
import static org.songngu.workbench.EditOutcome.Reason.EMPTY_TARGET;
import static org.songngu.workbench.EditOutcome.Reason.NOT_ALLOWED;
import static org.songngu.workbench.EditOutcome.Reason.NOT_CONFIRMED;
import static org.songngu.workbench.EditOutcome.Reason.OWN_SEGMENT;
import static org.songngu.workbench.SegmentState.APPROVED;
import static org.songngu.workbench.SegmentState.TRANSLATED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.memory.Trust;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;

class BulkApprovalTest {

    private static final String[] SENTENCES = IntStream.rangeClosed(1, 7)
            .mapToObj(i -> "Đoàn số " + i + " đã về nước.")
            .toArray(String[]::new);

    private final Desk desk = new Desk();
    private final JobId job = desk.job(SENTENCES);

    private void confirm(int number) {
        desk.confirmed(desk.numbered(job, number), "Delegation " + number + " returned home.", LAN);
    }

    private List<SegmentId> all() {
        return desk.workbench.segments(job, 1, 100).stream().map(Segment::id).toList();
    }

    private BulkApproval.Plan plan() {
        return desk.approvals.plan(job, all(), MINH, Progress.SILENT);
    }

    private BulkApproval.Receipt approve(BulkApproval.Plan plan) {
        return desk.approvals.approve(job, plan.able(), MINH, Progress.SILENT);
    }

    private void blocks(String words) {
        when(desk.qa.check(any())).thenAnswer(call -> {
            QaSubject subject = call.getArgument(0);
            QaFinding error = new QaFinding(
                    "numbers",
                    IssueType.NUMBERS,
                    Severity.ERROR,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
            return subject.target().contains(words) ? List.of(error) : List.of();
        });
    }

    @Test
    void thePlanCountsWhatCanBeApprovedAndWhyTheRestCannot() {
        for (int number : List.of(1, 2, 3, 4)) {
            confirm(number);
        }
        desk.approved(desk.numbered(job, 1), "Delegation 1 returned home.", MINH);
        desk.confirmed(desk.numbered(job, 5), "Delegation five is back.", MINH);
        desk.typed(desk.numbered(job, 6), "Delegation 6", LAN);
        blocks("Delegation 3");

        BulkApproval.Plan plan = plan();

        assertThat(plan.asked()).isEqualTo(6);
        assertThat(plan.approved()).isEqualTo(1);
        assertThat(plan.able())
                .extracting(BulkApproval.Seen::segment)
                .containsExactly(
                        desk.numbered(job, 2).id(), desk.numbered(job, 4).id());
        assertThat(plan.left())
                .containsOnly(
                        entry(BLOCKING_FINDING, List.of(3)),
                        entry(OWN_SEGMENT, List.of(5)),
                        entry(NOT_CONFIRMED, List.of(6)),
                        entry(EMPTY_TARGET, List.of(7)));
        assertThat(desk.numbered(job, 2).state()).as("a plan changes nothing").isEqualTo(TRANSLATED);
    }

    @Test
    void anApprovalOfManyIsLikeManyApprovals() {
        for (int number = 1; number <= 7; number++) {
            confirm(number);
        }

        BulkApproval.Receipt receipt = approve(plan());

        assertThat(receipt.approved()).isEqualTo(7);
        assertThat(receipt.left()).isEmpty();
        assertThat(desk.workbench.segments(job, 1, 10))
                .extracting(Segment::state)
                .containsOnly(APPROVED);
        assertThat(desk.actions(desk.numbered(job, 3)))
                .containsExactly(SegmentVersion.Action.CONFIRMED, SegmentVersion.Action.APPROVED);
        assertThat(desk.learnt.getLast().trust()).isEqualTo(Trust.APPROVED);
        assertThat(desk.notifications.of(LAN, 0, 9))
                .extracting(Notifications.Notification::kind)
                .containsExactly(Notifications.Kind.JOB_APPROVED);
    }

    @Test
    void whatSomebodyChangedSinceThePlanIsLeftAlone() {
        confirm(1);
        confirm(2);
        BulkApproval.Plan plan = plan();
        desk.confirmed(desk.numbered(job, 2), "The second delegation returned home.", LAN);

        BulkApproval.Receipt receipt = approve(plan);

        assertThat(receipt.approved()).isEqualTo(1);
        assertThat(receipt.left()).containsExactly(entry(CHANGED, List.of(2)));
        assertThat(desk.numbered(job, 2).state()).isEqualTo(TRANSLATED);
    }

    @Test
    void anErrorThatCameUpSinceThePlanIsSkippedAsWell() {
        confirm(1);
        BulkApproval.Plan plan = plan();
        blocks("Delegation 1");

        BulkApproval.Receipt receipt = approve(plan);

        assertThat(receipt).isEqualTo(new BulkApproval.Receipt(0, 0, Map.of(BLOCKING_FINDING, List.of(1))));
    }

    @Test
    void takenBackTheSegmentsWaitAgainButNotThoseThatSomebodyEdited() {
        confirm(1);
        confirm(2);
        BulkApproval.Receipt receipt = approve(plan());
        desk.typed(desk.numbered(job, 2), "The second delegation returned home.", LAN);

        assertThat(desk.approvals.undo(receipt.id(), job, LAN))
                .as("a translator")
                .isZero();
        assertThat(desk.approvals.undo(receipt.id(), desk.job("Bài khác."), MINH))
                .isZero();
        assertThat(desk.approvals.undo(receipt.id(), job, MINH)).isEqualTo(1);

        Segment first = desk.numbered(job, 1);
        assertThat(first.state()).isEqualTo(TRANSLATED);
        assertThat(first.author()).isEqualTo("lan");
        assertThat(desk.actions(first)).endsWith(SegmentVersion.Action.UNDONE);
        verify(desk.upkeep).trust(any(), eq(Trust.TRANSLATED), any());
        assertThat(desk.numbered(job, 2).state()).isEqualTo(SegmentState.DRAFT);
        assertThat(desk.approvals.undo(receipt.id(), job, MINH)).as("once").isZero();
    }

    @Test
    void aTranslatorApprovesNothing() {
        confirm(1);

        BulkApproval.Plan plan = desk.approvals.plan(job, all(), LAN, Progress.SILENT);

        assertThat(plan.able()).isEmpty();
        assertThat(plan.left()).containsOnlyKeys(NOT_ALLOWED);
        assertThat(desk.approvals
                        .approve(
                                job,
                                List.of(new BulkApproval.Seen(
                                        desk.numbered(job, 1).id(), 1)),
                                LAN,
                                Progress.SILENT)
                        .approved())
                .isZero();
    }

    @Test
    void segmentsOfOtherJobsAreLeftOut() {
        Segment foreign = desk.confirmed(desk.first(desk.job("Bài khác.")), "Another article.", LAN);

        BulkApproval.Receipt receipt = desk.approvals.approve(
                job, List.of(new BulkApproval.Seen(foreign.id(), foreign.version())), MINH, Progress.SILENT);

        assertThat(receipt.approved()).isZero();
        assertThat(desk.again(foreign).state()).isEqualTo(TRANSLATED);
        assertThat(desk.approvals
                        .plan(job, List.of(foreign.id()), MINH, Progress.SILENT)
                        .able())
                .isEmpty();
    }

    @Test
    void aStoppedPlanSaysThatItIsNotWhole() {
        Progress stop = new Progress() {
            @Override
            public void step(int done, int total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        confirm(1);

        assertThat(desk.approvals.plan(job, all(), MINH, stop).whole()).isFalse();
        assertThat(desk.approvals.approve(job, plan().able(), MINH, stop).approved())
                .isZero();
    }
}
