package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The queue over PostgreSQL: counted anew at each question, from the index of what waits.
@Service
class JdbcReviewQueue implements ReviewQueue {

    private static final String WAITING = """
            select j.*, w.*, (select count(*) from workbench_segment a where a.job = j.id) segments
              from (select s.job, count(*) waiting, sum(s.words) words, min(s.changed_at) since,
                           count(*) filter (where s.confirmed_by = :asking) own,
                           coalesce(min(s.number) filter (where s.confirmed_by is distinct from :asking), min(s.number)) first,
                           array_agg(distinct s.confirmed_by) filter (where s.confirmed_by is not null) translators
                      from workbench_segment s where s.state = 'TRANSLATED' group by s.job) w
              join workbench_job j on j.id = w.job and j.archived_at is null
             order by j.urgency desc, j.due nulls last, w.since, j.id
            """;

    private final JdbcClient jdbc;

    JdbcReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Waiting> jobs(Account account) {
        return jdbc.sql(WAITING)
                .param("asking", account.userName())
                .query(JdbcReviewQueue::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        Object names = row.getArray("translators") == null
                ? new String[0]
                : row.getArray("translators").getArray();
        return new Waiting(
                new JobId(row.getLong("job")),
                row.getString("title"),
                LanguagePair.from(
                        Language.ofTag(row.getString("source_language")).orElseThrow()),
                new Schedule(
                        Urgency.values()[row.getInt("urgency")],
                        Optional.ofNullable(due).map(OffsetDateTime::toInstant)),
                row.getInt("waiting"),
                row.getInt("own"),
                row.getInt("words"),
                row.getInt("segments"),
                row.getInt("first"),
                since(row),
                Stream.of((String[]) names).sorted().toList());
    }

    private static Instant since(ResultSet row) throws SQLException {
        return row.getObject("since", OffsetDateTime.class).toInstant();
    }

    @Override
    public List<Segment> segments(JobId job, int limit) {
        return jdbc.sql(
                        "select * from workbench_segment where job = ? and state = 'TRANSLATED' order by number limit ?")
                .params(job.value(), limit)
                .query(SegmentRows::segment)
                .list();
    }
}
