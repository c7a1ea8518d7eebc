package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.account.Accounts;

class JobDeskTest {

    private static final Schedule TONIGHT =
            new Schedule(Urgency.FLASH, Optional.of(Instant.parse("2026-10-12T13:30:00Z")));

    private final Desk desk = new Desk();

    @Test
    void aNewJobIsNotUrgentAndHasNoTimeToBeDone() {
        TranslationJob job =
                desk.workbench.job(desk.job("Bộ trưởng tiếp Đại sứ.")).orElseThrow();

        assertThat(job.schedule()).isEqualTo(Schedule.NONE);
        assertThat(job.archived()).isEmpty();
    }

    @Test
    void itsCreatorAndAReviewerSayHowSoonAJobIsWantedOthersMayNot() {
        JobId job = desk.job("Bộ trưởng tiếp Đại sứ.");

        assertThat(desk.jobDesk.schedule(job, TONIGHT, LAN).orElseThrow().schedule())
                .isEqualTo(TONIGHT);
        assertThat(desk.jobDesk.schedule(job, Schedule.NONE, HOA)).isEmpty();
        assertThat(desk.workbench.job(job).orElseThrow().schedule()).isEqualTo(TONIGHT);
        assertThat(desk.jobDesk.schedule(job, Schedule.NONE, MINH).orElseThrow().schedule())
                .isEqualTo(Schedule.NONE);
        assertThat(desk.jobDesk.schedule(new JobId(-1), TONIGHT, MINH)).isEmpty();
    }

    @Test
    void theMostUrgentJobStandsFirstThenTheOneThatIsDueFirst() {
        JobId late = desk.job("Đoàn về nước.");
        JobId early = desk.job("Hội đàm kết thúc.");
        JobId flash = desk.job("Tuyên bố của Người phát ngôn.");
        JobId whenever = desk.job("Ảnh: TTXVN");
        schedule(late, Urgency.NORMAL, "2026-10-13T02:00:00Z");
        schedule(early, Urgency.NORMAL, "2026-10-12T02:00:00Z");
        desk.jobDesk.schedule(flash, new Schedule(Urgency.FLASH, Optional.empty()), LAN);

        assertThat(ids(JobQuery.ALL)).containsExactly(flash, early, late, whenever);
        assertThat(ids(query(JobQuery.Order.URGENCY, true))).containsExactly(whenever, late, early, flash);
        assertThat(ids(query(JobQuery.Order.DUE, false))).startsWith(early, late);
        assertThat(desk.jobDesk.jobs(JobQuery.ALL, 1, 2))
                .extracting(one -> one.job().id())
                .containsExactly(early, late);
        assertThat(desk.jobDesk.count(JobQuery.ALL)).isEqualTo(4);
    }

    private void schedule(JobId job, Urgency urgency, String due) {
        desk.jobDesk.schedule(job, new Schedule(urgency, Optional.of(Instant.parse(due))), LAN);
    }

    @Test
    void theStageOfAJobIsToldFromItsSegments() {
        JobId untouched = desk.job("Đoàn về nước.");
        JobId begun = desk.job("Hội đàm kết thúc.", "Hai bên ra Tuyên bố chung.");
        JobId waiting = desk.job("Ảnh: TTXVN");
        JobId done = desk.job("Theo TTXVN");
        desk.typed(desk.first(begun), "The talks", LAN);
        desk.confirmed(desk.first(waiting), "Photo: VNA", LAN);
        Segment confirmed = desk.confirmed(desk.first(done), "According to VNA", LAN);
        desk.approved(confirmed, "According to VNA", MINH);

        for (JobStage stage : JobStage.values()) {
            JobQuery query = new JobQuery("", Optional.of(stage), "", false, JobQuery.Order.CREATED, false);
            assertThat(desk.jobDesk.count(query)).as(stage.name()).isEqualTo(1);
            assertThat(desk.jobDesk.jobs(query, 0, 9))
                    .extracting(DeskJob::stage)
                    .containsExactly(stage);
        }
        assertThat(ids(query(JobQuery.Order.PROGRESS, true))).startsWith(done, waiting);
        Segment returned = desk.first(waiting);
        desk.workbench.returnToTranslator(desk.edit(returned, "Photo: VNA"), ReturnReason.STYLE, "", MINH);
        assertThat(row(waiting).stage()).isEqualTo(JobStage.IN_WORK);
        assertThat(row(untouched).people()).isEmpty();
    }

    @Test
    void aRowTellsWhoWorkedOnTheJobAndHowMuchOfItWasKnown() {
        JobId job = desk.job("Hội đàm kết thúc.", "Hai bên ra Tuyên bố chung.");
        desk.confirmed(desk.first(job), "The talks ended.", LAN);
        desk.typed(desk.numbered(job, 2), "The two sides", HOA);
        desk.jdbc
                .sql("update workbench_segment set match_band = 'EXACT' where job = ? and number = 1")
                .param(job.value())
                .update();

        assertThat(row(job).people()).containsExactly("hoa", "lan");
        assertThat(row(job).words()).isEqualTo(10);
        assertThat(row(job).known()).isEqualTo(4);
        assertThat(row(job).coveragePercent()).isEqualTo(40);
        assertThat(desk.jobDesk
                        .jobs(query(JobQuery.Order.COVERAGE, true), 0, 1)
                        .getFirst()
                        .job()
                        .id())
                .isEqualTo(job);
    }

    @Test
    void whoWasGivenAPartOrTheReviewStandsThereAndFindsItBeforeAnythingIsWritten() {
        JobId job = desk.job("Hội đàm kết thúc.", "Hai bên ký bản ghi nhớ.");
        Accounts accounts = mock(Accounts.class);
        when(accounts.byUserName("hoa")).thenReturn(Optional.of(HOA));
        when(accounts.byUserName("minh")).thenReturn(Optional.of(MINH));
        JobParts parts = desk.parts(accounts);
        parts.give(job, 2, 2, Optional.of("hoa"), LAN);
        parts.nameReviewer(job, Optional.of("minh"), LAN);

        DeskJob shown = desk.jobDesk.jobs(JobQuery.ALL, 0, 10).getFirst();
        assertThat(shown.people()).containsExactly("hoa", "minh");
        assertThat(shown.stage()).isEqualTo(JobStage.NEW);
        assertThat(ids(by("hoa"))).containsExactly(job);
        assertThat(ids(by("minh"))).containsExactly(job);
        assertThat(ids(by("boss"))).isEmpty();
    }

    @Test
    void whoWasGivenAPartOfAJobStandsInItsRowBeforeTheyBegin() {
        JobId job = desk.job("Hội đàm kết thúc.");
        desk.jdbc
                .sql("update workbench_segment set assignee = 'hoa' where job = ?")
                .param(job.value())
                .update();

        assertThat(row(job).people()).containsExactly("hoa");
        assertThat(row(job).stage()).isEqualTo(JobStage.NEW);
        assertThat(ids(by("hoa"))).containsExactly(job);
    }

    @Test
    void jobsAreFoundByATitleWithoutMarksAndByWhoWorkedOnThem() {
        JobId job = desk.job("Hội đàm kết thúc.");
        desk.typed(desk.first(job), "The talks", HOA);

        assertThat(ids(titled("hoi nghi"))).containsExactly(job);
        assertThat(ids(titled("Hội NGHỊ"))).containsExactly(job);
        assertThat(ids(titled("hội nghi\u0323 đối"))).containsExactly(job);
        assertThat(ids(titled("hội thảo"))).isEmpty();
        assertThat(ids(by("hoa"))).containsExactly(job);
        assertThat(ids(by("lan"))).containsExactly(job);
        assertThat(ids(by("minh"))).isEmpty();
        assertThat(desk.jobDesk.count(by("minh"))).isZero();
    }

    @Test
    void anArchivedJobIsNotOnTheDeskAndComesBackAsItWas() {
        JobId job = desk.job("Hội đàm kết thúc.");
        desk.confirmed(desk.first(job), "The talks ended.", LAN);

        assertThat(desk.jobDesk.archive(job, true, HOA)).isFalse();
        assertThat(desk.jobDesk.archive(job, true, LAN)).isTrue();
        assertThat(ids(JobQuery.ALL)).isEmpty();
        assertThat(desk.workbench.job(job).orElseThrow().archived()).isPresent();
        JobQuery archive = new JobQuery("", Optional.empty(), "", true, JobQuery.Order.CREATED, false);
        assertThat(ids(archive)).containsExactly(job);
        assertThat(desk.jobDesk.archive(job, false, MINH)).isTrue();
        assertThat(ids(JobQuery.ALL)).containsExactly(job);
        assertThat(desk.first(job).target()).isEqualTo("The talks ended.");
        assertThat(desk.jobDesk.archive(new JobId(-1), true, MINH)).isFalse();
    }

    @Test
    void theMemoriesForgetADeletedJob() {
        JobId job = desk.job("Hội đàm kết thúc.");

        desk.workbench.delete(job, HOA);
        verify(desk.upkeep, never()).forgetJob(job.value());
        desk.workbench.delete(job, LAN);
        verify(desk.upkeep).forgetJob(job.value());
    }

    private DeskJob row(JobId job) {
        return desk.jobDesk.jobs(JobQuery.ALL, 0, 100).stream()
                .filter(one -> one.job().id().equals(job))
                .findFirst()
                .orElseThrow();
    }

    private List<JobId> ids(JobQuery query) {
        return desk.jobDesk.jobs(query, 0, 100).stream()
                .map(one -> one.job().id())
                .toList();
    }

    private static JobQuery query(JobQuery.Order order, boolean reversed) {
        return new JobQuery("", Optional.empty(), "", false, order, reversed);
    }

    private static JobQuery titled(String title) {
        return new JobQuery(title, Optional.empty(), "", false, JobQuery.Order.URGENCY, false);
    }

    private static JobQuery by(String person) {
        return new JobQuery("", Optional.empty(), person, false, JobQuery.Order.URGENCY, false);
    }
}
