package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.qa.QaFinding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of what was set aside, and of the gates of jobs.
@Component
class IgnoredRows {

    private static final String STANDING =
            "select * from workbench_ignored_finding where taken_back_at is null and job = ?";

    private final JdbcClient jdbc;

    IgnoredRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is set aside, with what decides whether it still counts.
    ///
    /// @param ignored what the user sees
    /// @param segment number of the segment, 0 for the whole job
    /// @param finding key of the finding
    /// @param source  the source in which it was found
    /// @param target  the target in which it was found
    record Row(IgnoredFinding ignored, long segment, String finding, String source, String target) {

        boolean covers(QaFinding other, SegmentId id, String sourceNow, String targetNow) {
            if (!ignored.check().equals(other.check())) {
                return false;
            }
            return ignored.wholeJob()
                    || (segment == id.value()
                            && source.equals(sourceNow)
                            && target.equals(targetNow)
                            && finding.equals(CheckedFinding.key(other)));
        }
    }

    void insert(NewIgnore ignore, Segment segment, String author) {
        jdbc.sql("""
                        insert into workbench_ignored_finding
                            (job, segment, check_id, finding, source, target, reason, author, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, now())
                        """)
                .param(segment.job().value())
                .param(ignore.wholeJob() ? null : segment.id().value())
                .param(ignore.check())
                .param(ignore.wholeJob() ? "" : ignore.finding())
                .param(ignore.wholeJob() ? "" : segment.source())
                .param(ignore.wholeJob() ? "" : StoredText.of(ignore.target()))
                .param(StoredText.of(ignore.reason()).strip())
                .param(author)
                .update();
    }

    List<Row> ofJob(JobId job) {
        return jdbc.sql(STANDING + " order by at desc, id desc")
                .param(job.value())
                .query(IgnoredRows::row)
                .list();
    }

    List<Row> ofSegment(JobId job, SegmentId segment) {
        return jdbc.sql(STANDING + " and (segment = ? or segment is null) order by at desc, id desc")
                .params(job.value(), segment.value())
                .query(IgnoredRows::row)
                .list();
    }

    /// Takes one back.
    ///
    /// @param only the author that it must have, or null for any
    /// @return false when there is none
    boolean takeBack(JobId job, long id, String who, @Nullable String only) {
        return jdbc.sql("""
                                update workbench_ignored_finding set taken_back_by = ?, taken_back_at = now()
                                 where job = ? and id = ? and taken_back_at is null and author = coalesce(?, author)
                                """).param(who).param(job.value()).param(id).param(only).update() > 0;
    }

    Map<String, Boolean> gate(JobId job) {
        Map<String, Boolean> gate = new HashMap<>();
        jdbc.sql("select check_id, blocks from workbench_gate where job = ?")
                .param(job.value())
                .query(row -> {
                    gate.put(row.getString("check_id"), row.getBoolean("blocks"));
                });
        return gate;
    }

    void setGate(JobId job, String check, Optional<Boolean> blocks) {
        if (blocks.isEmpty()) {
            jdbc.sql("delete from workbench_gate where job = ? and check_id = ?")
                    .params(job.value(), check)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into workbench_gate (job, check_id, blocks) values (?, ?, ?)
                            on conflict (job, check_id) do update set blocks = excluded.blocks
                        """).params(job.value(), check, blocks.get()).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        long segment = row.getLong("segment");
        boolean wholeJob = row.wasNull();
        IgnoredFinding ignored = new IgnoredFinding(
                row.getLong("id"),
                row.getString("check_id"),
                wholeJob,
                row.getString("reason"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant());
        return new Row(ignored, segment, row.getString("finding"), row.getString("source"), row.getString("target"));
    }
}
