package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import org.junit.jupiter.api.Test;

class SegmentMarksTest {

    private final Desk desk = new Desk();
    private final JobId job = desk.job("Hội đàm bắt đầu.", "Hội đàm kết thúc.");
    private final Segment segment = desk.first(job);

    @Test
    void aBookmarkIsSeenByItsOwnerOnly() {
        desk.marks.bookmark(segment.id(), true, LAN);
        desk.marks.bookmark(segment.id(), true, LAN);

        assertThat(desk.marks.of(job, LAN).bookmarks()).containsExactly(segment.id());
        assertThat(desk.marks.of(job, HOA).bookmarks()).isEmpty();

        desk.marks.bookmark(segment.id(), false, LAN);
        assertThat(desk.marks.of(job, LAN).bookmarks()).isEmpty();
    }

    @Test
    void aLockedSegmentIsNotEditedByAnybodyButCanBeDecidedOn() {
        Segment confirmed = desk.confirmed(segment, "The talks began.", LAN);
        assertThat(desk.marks.lock(segment.id(), true, LAN)).isTrue();

        assertThat(desk.workbench.saveDraft(desk.edit(confirmed, "The talks start."), LAN))
                .isEqualTo(new EditOutcome.Refused(EditOutcome.Reason.LOCKED));
        assertThat(desk.workbench.approve(desk.edit(confirmed, "The talks start."), MINH))
                .isEqualTo(new EditOutcome.Refused(EditOutcome.Reason.LOCKED));
        assertThat(desk.approved(confirmed, "The talks began.", MINH).state()).isEqualTo(SegmentState.APPROVED);
        assertThat(desk.marks.of(job, HOA).locks()).containsExactly(entry(segment.id(), "lan"));
        assertThat(desk.otherNews).containsExactly(new JobMarked(job, "lan"));
    }

    @Test
    void whoLockedItReviewersAndAdminsUnlockItAndNobodyElse() {
        desk.marks.lock(segment.id(), true, LAN);

        assertThat(desk.marks.lock(segment.id(), true, HOA))
                .as("locked already")
                .isFalse();
        assertThat(desk.marks.lock(segment.id(), false, HOA)).isFalse();
        assertThat(desk.marks.lock(segment.id(), false, MINH)).isTrue();
        desk.marks.lock(segment.id(), true, LAN);
        assertThat(desk.marks.lock(segment.id(), false, LAN)).isTrue();
        assertThat(desk.typed(segment, "The talks began.", HOA).version()).isEqualTo(1);
    }
}
