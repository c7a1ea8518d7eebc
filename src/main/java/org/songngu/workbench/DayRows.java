package org.songngu.workbench;

import java.util.List;
import org.songngu.qa.DaysWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the desk confirmed on a day in a direction, asked by whole texts.
@Component
class DayRows {

    private static final int MOST = 5;

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The day's work around a job.
    DaysWork around(JobId id, NewJob job) {
        return new DaysWork() {
            @Override
            public List<Rendering> sameSource(String source) {
                return find("source", source, id, job);
            }

            @Override
            public List<Rendering> sameTarget(String target) {
                return find("target", target, id, job);
            }
        };
    }

    private List<DaysWork.Rendering> find(String side, String text, JobId id, NewJob job) {
        return jdbc.sql("""
                        select s.source, s.target, j.title from workbench_segment s join workbench_job j on j.id = s.job
                         where md5(s.%1$s) = md5(?) and s.%1$s = ? and s.state in ('TRANSLATED', 'APPROVED')
                           and j.id <> ? and j.source_language = ? and j.target_language = ? and j.article_date = ?
                         order by s.changed_at desc limit ?
                        """.formatted(side))
                .params(
                        text,
                        text,
                        id.value(),
                        job.pair().source().code(),
                        job.pair().target().code(),
                        job.articleDate(),
                        MOST)
                .query((row, number) -> new DaysWork.Rendering(
                        row.getString("source"), row.getString("target"), row.getString("title")))
                .list();
    }
}
