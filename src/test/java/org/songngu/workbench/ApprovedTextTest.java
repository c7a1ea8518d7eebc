package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.Suggestions;
import org.songngu.workbench.Notifications.Kind;
import org.songngu.workbench.Notifications.Notification;

/// Every way to change a target, tried on approved text: what works on many segments leaves it alone, what one person
/// does to this one opens it again and says who.
class ApprovedTextTest {

    private static final String SAME = "Hai bên nhất trí tăng cường hợp tác.";
    private static final String TEXT = "The two sides agreed to step up cooperation.";
    private static final String OTHER = "Both parties agreed on closer cooperation.";

    private final Desk desk = new Desk();
    private final JobId job = desk.job(SAME, "Hội đàm kết thúc.", SAME);
    private final Segment approved = desk.approved(desk.confirmed(desk.first(job), TEXT, LAN), TEXT, MINH);

    private void assertUntouched() {
        assertThat(desk.again(approved)).isEqualTo(approved);
        assertThat(desk.actions(approved)).endsWith(SegmentVersion.Action.APPROVED);
    }

    @Test
    void propagationOfAnotherTextLeavesItAlone() {
        Segment third = desk.confirmed(desk.numbered(job, 3), OTHER, HOA);

        assertThat(desk.propagation.propagate(third.id(), HOA)).isEmpty();
        assertUntouched();
    }

    @Test
    void aReceiptTakesBackWhatItFilledButNotWhereThatWasApprovedSince() {
        Propagation.Receipt receipt =
                desk.propagation.propagate(approved.id(), LAN).orElseThrow();
        Segment filled = desk.numbered(job, 3);
        desk.approved(desk.confirmed(filled, TEXT, HOA), TEXT, MINH);

        assertThat(desk.propagation.undo(receipt.id(), job, LAN)).isEmpty();
        assertThat(desk.numbered(job, 3).state()).isEqualTo(SegmentState.APPROVED);
        assertUntouched();
    }

    @Test
    void aPretranslationLeavesItAlone() {
        when(desk.assembler.suggest(any()))
                .thenReturn(new Suggestions(List.of(new Suggestion.Assembled(OTHER)), List.of(), List.of()));

        desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        assertThat(desk.numbered(job, 2).target()).isEqualTo(OTHER);
        assertUntouched();
    }

    @Test
    void itIsNeitherSplitNorMergedNorIsACutTakenBackUnderIt() {
        Segment second = desk.numbered(job, 2);
        assertThat(desk.cuts.split(approved.id(), approved.version(), 8, 14, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.APPROVED));
        assertThat(desk.cuts.merge(approved.id(), approved.version(), second.version(), LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.APPROVED));
        Segment typed = desk.typed(desk.numbered(job, 3), OTHER, LAN);
        long cut = ((SegmentCuts.Outcome.Done) desk.cuts.split(typed.id(), typed.version(), 8, 13, LAN)).cut();
        Segment half = desk.numbered(job, 3);
        desk.approved(desk.confirmed(half, half.target(), LAN), half.target(), MINH);

        assertThat(desk.cuts.undo(cut, job, LAN)).isInstanceOf(SegmentCuts.Outcome.Refused.class);
        assertThat(desk.numbered(job, 3).state()).isEqualTo(SegmentState.APPROVED);
        assertUntouched();
    }

    @Test
    void whatWasTypedBeforeTheApprovalAndArrivesAfterItIsKeptBesideIt() {
        Segment seen = desk.confirmed(desk.numbered(job, 3), TEXT, LAN);
        Segment now = desk.approved(seen, TEXT, MINH);

        assertThat(desk.workbench.saveDraft(desk.edit(seen, OTHER), LAN)).isInstanceOf(EditOutcome.Conflict.class);
        assertThat(desk.workbench.confirm(desk.edit(seen, OTHER), LAN)).isInstanceOf(EditOutcome.Conflict.class);
        desk.workbench.confirm(desk.edit(seen, TEXT), LAN);
        assertThat(desk.again(now)).as("the same words open nothing").isEqualTo(now);
        assertThat(desk.actions(now)).contains(SegmentVersion.Action.ALTERNATIVE);
    }

    /// What a person does to one approved segment, on the version that they see.
    private enum Edited {
        TYPED,
        CLEARED,
        CONFIRMED,
        RESTORED
    }

    @ParameterizedTest
    @EnumSource(Edited.class)
    void anEditOpensItAgainAndSaysWho(Edited way) {
        switch (way) {
            case TYPED -> desk.typed(approved, OTHER, HOA);
            case CLEARED -> desk.typed(approved, "", HOA);
            case CONFIRMED -> desk.confirmed(approved, OTHER, HOA);
            case RESTORED -> {
                SegmentVersion first = desk.workbench.history(approved.id()).getLast();
                desk.workbench.restore(approved.id(), approved.version(), first, HOA);
            }
        }

        assertThat(desk.again(approved).state()).isNotEqualTo(SegmentState.APPROVED);
        List<SegmentVersion> history = desk.workbench.history(approved.id());
        assertThat(history.getFirst().author()).isEqualTo("hoa");
        assertThat(ReviewSides.of(history).reopened())
                .hasValueSatisfying(entry -> assertThat(entry.author()).isEqualTo("hoa"));
        assertThat(desk.notifications.of(MINH, 0, 9))
                .extracting(Notification::kind)
                .contains(Kind.REOPENED);
        assertThat(desk.notifications.of(LAN, 0, 9))
                .extracting(Notification::author)
                .contains("hoa");
    }
}
