package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
