package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The history of segments and the log of changes; rows are only added, but for a draft that goes on.
@Component
class SegmentHistory {

    // Autosave stores every second or two: one person's run of typing is one line of history.
    private static final Duration SAME_RUN = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    SegmentHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SegmentId segment, JobId job, SegmentVersion entry, @Nullable String clientId) {
        if (entry.action() != SegmentVersion.Action.DRAFTED || !continuesRun(segment, entry)) {
            insert(segment, entry);
        }
        if (clientId != null) {
            jdbc.sql("""
                            update workbench_segment_version set client_id = ?
                             where id = (select max(id) from workbench_segment_version where segment = ?)
                            """).params(clientId, segment.value()).update();
        }
        jdbc.sql("insert into workbench_change (job, segment, version, author, at) values (?, ?, ?, ?, ?)")
                .params(job.value(), segment.value(), entry.version(), entry.author(), Timestamp.from(entry.at()))
                .update();
    }

    private boolean continuesRun(SegmentId segment, SegmentVersion entry) {
        return jdbc.sql("""
                                update workbench_segment_version set version = ?, target = ?, state = ?, at = ?
                                 where id = (select max(id) from workbench_segment_version where segment = ?)
                                   and action = 'DRAFTED' and author = ? and at > ?
                                """)
                        .params(
                                entry.version(),
                                entry.target(),
                                entry.state().name(),
                                Timestamp.from(entry.at()),
                                segment.value(),
                                entry.author(),
                                Timestamp.from(entry.at().minus(SAME_RUN)))
                        .update()
                == 1;
    }

    private void insert(SegmentId segment, SegmentVersion entry) {
        jdbc.sql("""
                        insert into workbench_segment_version (segment, version, action, target, state, author, at, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        segment.value(),
                        entry.version(),
                        entry.action().name(),
                        entry.target(),
                        entry.state().name(),
                        entry.author(),
                        Timestamp.from(entry.at()),
                        entry.note())
                .update();
    }

    /// What an earlier attempt of the browser with the same id came to, if there was one.
    Optional<SegmentVersion.Action> answered(SegmentId segment, String clientId) {
        return jdbc.sql("select action from workbench_segment_version where segment = ? and client_id = ?")
                .params(segment.value(), clientId)
                .query(String.class)
                .optional()
                .map(SegmentVersion.Action::valueOf);
    }

    /// The target as it was at a version; empty when nothing had been written yet.
    String textAt(SegmentId segment, int version) {
        Optional<String> text = jdbc.sql("""
                        select target from workbench_segment_version
                         where segment = ? and version <= ? and action <> 'ALTERNATIVE' order by version desc, id desc limit 1
                        """)
                .params(segment.value(), version)
                .query(String.class)
                .optional();
        return text.orElse("");
    }

    List<SegmentVersion> of(SegmentId segment) {
        return jdbc.sql("select * from workbench_segment_version where segment = ? order by id desc")
                .param(segment.value())
                .query(SegmentHistory::version)
                .list();
    }

    private static SegmentVersion version(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new SegmentVersion(
                row.getInt("version"),
                SegmentVersion.Action.valueOf(row.getString("action")),
                row.getString("target"),
                SegmentState.valueOf(row.getString("state")),
                row.getString("author"),
                at,
                row.getString("note"));
    }
}
