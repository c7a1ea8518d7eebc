package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.workbench.ReviewQueue.Waiting;

class ReviewQueueTest {

    private static final Instant NOON = Instant.parse("2026-03-14T05:00:00Z");

    private final Desk desk = new Desk();

    private JobId waiting(Schedule schedule) {
        JobId job = desk.job("Hội đàm bắt đầu.", "Hội đàm kết thúc.");
        desk.jdbc
                .sql("update workbench_job set urgency = ?, due = ? where id = ?")
                .param(schedule.urgency().ordinal())
                .param(schedule.due().map(Timestamp::from).orElse(null))
                .param(job.value())
                .update();
        desk.confirmed(desk.first(job), "The talks began.", LAN);
        return job;
    }

    @Test
    void theMostUrgentComesFirstThenByDueTimeThenTheLongestWait() {
        JobId early = waiting(Schedule.NONE);
        JobId late = waiting(Schedule.NONE);
        JobId tomorrow = waiting(new Schedule(Urgency.URGENT, Optional.of(NOON.plusSeconds(86_400))));
        JobId today = waiting(new Schedule(Urgency.URGENT, Optional.of(NOON)));
        JobId urgent = waiting(new Schedule(Urgency.URGENT, Optional.empty()));
        JobId flash = waiting(new Schedule(Urgency.FLASH, Optional.empty()));

        assertThat(desk.queue.jobs(MINH))
                .extracting(Waiting::job)
                .containsExactly(flash, today, tomorrow, urgent, early, late);
    }

    @Test
    void aJobSaysHowMuchWaitsWhoseItIsAndWhereToBegin() {
        JobId job = waiting(Schedule.NONE);
        desk.confirmed(desk.numbered(job, 2), "The talks ended.", HOA);

        assertThat(desk.queue.jobs(LAN)).singleElement().satisfies(found -> {
            assertThat(found.waiting()).isEqualTo(2);
            assertThat(found.own()).isEqualTo(1);
            assertThat(found.first()).as("the first of somebody else's").isEqualTo(2);
            assertThat(found.words()).isEqualTo(8);
            assertThat(found.segments()).isEqualTo(2);
            assertThat(found.translators()).containsExactly("hoa", "lan");
        });
        assertThat(desk.queue.jobs(MINH).getFirst().first()).isEqualTo(1);
        assertThat(desk.queue.segments(job, 1)).extracting(Segment::number).containsExactly(1);
    }

    @Test
    void whatWasPutAwayDoesNotWait() {
        JobId job = waiting(Schedule.NONE);
        desk.jdbc
                .sql("update workbench_job set archived_at = now() where id = ?")
                .param(job.value())
                .update();

        assertThat(desk.queue.jobs(MINH)).isEmpty();
    }

    @Test
    void whatIsDecidedDoesNotWait() {
        JobId job = waiting(Schedule.NONE);
        desk.approved(desk.first(job), "The talks began.", MINH);

        assertThat(desk.queue.jobs(MINH)).isEmpty();
    }
}
