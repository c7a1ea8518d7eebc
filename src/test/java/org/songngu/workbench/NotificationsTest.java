package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.stored;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.workbench.Notifications.Kind;
import org.songngu.workbench.Notifications.Notification;

class NotificationsTest {

    private final Desk desk = new Desk();
    private final JobId job = desk.job("Hội đàm bắt đầu.", "Hội đàm kết thúc.");
    private final Segment first = desk.confirmed(desk.first(job), "The talks began.", LAN);

    private List<Notification> told(Account account) {
        return desk.notifications.of(account, 0, 20);
    }

    private Segment returned(Segment segment, String note) {
        return stored(desk.workbench.returnToTranslator(
                desk.edit(segment, segment.target()), ReturnReason.NAME_OR_TITLE, note, MINH));
    }

    @Test
    void theTranslatorIsToldOfAReturnedSegmentWithItsReason() {
        returned(first, "Thiếu chức danh.");

        assertThat(told(LAN))
                .extracting(Notification::kind, Notification::title, Notification::number, Notification::words)
                .containsExactly(tuple(Kind.RETURNED, "Hội nghị đối ngoại", 1, "NAME_OR_TITLE Thiếu chức danh."));
        assertThat(told(MINH)).isEmpty();
    }

    @Test
    void whoApprovedAndWhoTranslatedAreToldOfAnEditAfterApproval() {
        Segment approved = desk.approved(first, "The talks began.", MINH);
        desk.typed(approved, "The talks have begun.", HOA);

        assertThat(told(LAN)).extracting(Notification::kind).containsExactly(Kind.REOPENED);
        assertThat(told(MINH))
                .extracting(Notification::kind, Notification::author)
                .containsExactly(tuple(Kind.REOPENED, "hoa"));
    }

    @Test
    void anEditBeforeApprovalIsNoNews() {
        desk.typed(first, "The talks have begun.", HOA);

        assertThat(desk.rung).isEmpty();
    }

    @Test
    void everybodyWhoWorkedOnAJobIsToldOnceWhenItsLastSegmentIsApproved() {
        Segment second = desk.confirmed(desk.numbered(job, 2), "The talks ended.", HOA);
        desk.approved(first, "The talks began.", MINH);
        assertThat(desk.rung).isEmpty();

        Segment last = desk.approved(second, "The talks ended.", MINH);

        assertThat(told(LAN)).extracting(Notification::kind).containsExactly(Kind.JOB_APPROVED);
        assertThat(told(HOA)).extracting(Notification::kind).containsExactly(Kind.JOB_APPROVED);
        desk.notifier.segmentsChanged(new SegmentsChanged(job, List.of(last), "minh"));
        assertThat(told(HOA)).as("the same state is told once").hasSize(1);
    }

    @Test
    void aJobThatIsOpenedAndApprovedAgainIsToldAgain() {
        JobId one = desk.job("Đoàn về nước.");
        Segment approved = desk.approved(desk.confirmed(desk.first(one), "They left.", LAN), "They left.", MINH);
        Segment open = desk.typed(approved, "They have left.", MINH);
        desk.approved(open, "They have left.", MINH);

        assertThat(told(LAN))
                .extracting(Notification::kind)
                .containsExactly(Kind.JOB_APPROVED, Kind.REOPENED, Kind.JOB_APPROVED);
    }

    @Test
    void assignedPeopleAreToldWhichPart() {
        desk.notifications.assigned(job, List.of("lan", "hoa", "minh"), "1–40", MINH);

        assertThat(told(HOA))
                .extracting(Notification::kind, Notification::words)
                .containsExactly(tuple(Kind.ASSIGNED, "1–40"));
        assertThat(told(MINH)).isEmpty();
        assertThat(desk.rung).containsExactlyInAnyOrder("lan", "hoa");
    }

    @Test
    void readIsReadForItsOwnerOnly() {
        returned(first, "");
        desk.notifications.assigned(job, List.of("lan"), "", MINH);
        Notification one = told(LAN).getFirst();

        desk.notifications.read(one.id(), HOA);
        assertThat(desk.notifications.unread(LAN)).isEqualTo(2);
        desk.notifications.read(one.id(), LAN);
        assertThat(desk.notifications.unread(LAN)).isEqualTo(1);
        assertThat(told(LAN)).extracting(Notification::read).containsExactly(true, false);
        desk.notifications.readAll(LAN);
        assertThat(desk.notifications.unread(LAN)).isZero();
    }

    @Test
    void whatWasSaidOfAnArchivedJobIsKeptAndAsksForNothing() {
        returned(first, "");
        assertThat(desk.notifications.unread(LAN)).isEqualTo(1);

        desk.jobDesk.archive(job, true, Desk.BOSS);

        assertThat(desk.notifications.unread(LAN)).isZero();
        assertThat(told(LAN))
                .extracting(Notification::shelved, Notification::read)
                .containsExactly(tuple(true, false));
        desk.jobDesk.archive(job, false, Desk.BOSS);
        assertThat(desk.notifications.unread(LAN)).isEqualTo(1);
    }

    @Test
    void whatIsToldOfASegmentThatAMergeTookAwayLeadsToTheOneThatHasItsText() {
        Segment second = desk.confirmed(desk.numbered(job, 2), "The talks ended.", LAN);
        Segment back = returned(second, "");
        desk.comments.open(job, Optional.of(back.id()), "@hoa xem giúp", MINH);
        desk.cuts.merge(first.id(), first.version(), back.version(), LAN);

        assertThat(told(LAN)).extracting(Notification::number).containsOnly(1);
        assertThat(told(HOA)).extracting(Notification::number).containsExactly(1);
    }

    @Test
    void endlessWordsAreCutForTheList() {
        desk.comments.open(job, Optional.empty(), "@hoa " + "😀".repeat(400), MINH);

        String words = told(HOA).getFirst().words();
        assertThat(words).hasSizeLessThanOrEqualTo(300).startsWith("@hoa 😀").endsWith("😀");
    }
}
