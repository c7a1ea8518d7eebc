package org.songngu.workbench;

import java.time.ZoneOffset;
import java.util.Optional;
import org.songngu.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The desk over PostgreSQL.
@Service
class JdbcJobDesk implements JobDesk {

    private final JdbcClient jdbc;
    private final JobRows jobs;

    JdbcJobDesk(JdbcClient jdbc, JobRows jobs) {
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    @Override
    public Optional<TranslationJob> schedule(JobId id, Schedule schedule, Account account) {
        if (jobs.byId(id).filter(job -> job.mayBeChangedBy(account)).isEmpty()) {
            return Optional.empty();
        }
        jdbc.sql("update workbench_job set urgency = ?, due = ? where id = ?")
                .param(schedule.urgency().ordinal())
                .param(schedule.due().map(due -> due.atOffset(ZoneOffset.UTC)).orElse(null))
                .param(id.value())
                .update();
        return jobs.byId(id);
    }
}
