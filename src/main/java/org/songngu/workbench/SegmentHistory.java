package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The history of segments and the log of changes.
///
/// Every stored text has a row, so that a conflict can show the very text that an edit was written on, and a repeated
/// edit finds its answer. Readers see a run of typing as one entry; the steps within it go when they are an hour old
/// and somebody has decided on the segment.
@Component
class SegmentHistory {

    // Autosave stores every second or two: one person's run of typing is one entry of history.
    private static final Duration SAME_RUN = Duration.ofMinutes(10);

    private static final Duration STEPS_KEPT = Duration.ofHours(1);

    private static final int FILLED_AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SegmentHistory(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// A row: an entry with its number.
    private record Row(long id, SegmentVersion entry) {}

    /// Adds an entry.
    ///
    /// @param segment  the segment as it stands after it
    /// @param entry    what was done
    /// @param clientId the browser's name for the attempt, empty for none
    void add(Segment segment, SegmentVersion entry, String clientId) {
        insert(segment.id(), entry, clientId.isBlank() ? null : clientId);
        switch (entry.action()) {
            case ALTERNATIVE -> {
                // the segment did not change
            }
            case CONFIRMED, APPROVED, RETURNED, RESTORED -> {
                log(segment, entry);
                dropSteps(segment.id(), entry.at().minus(STEPS_KEPT));
            }
            case IMPORTED, PRETRANSLATED, INSERTED, DRAFTED, PROPAGATED, SPLIT, MERGED, UNDONE, REOPENED ->
                log(segment, entry);
        }
    }

    /// Adds a suggestion that was put in and written on before anything was stored.
    void addInserted(SegmentId segment, SegmentVersion entry) {
        insert(segment, entry, null);
    }

    /// Adds what a pre-translation filled in.
    ///
    /// @param filled   the segments as they stand now
    /// @param userName who started it
    void addFilled(List<Segment> filled, String userName) {
        batches.batchUpdate("""
                insert into workbench_segment_version (segment, version, action, target, state, author, at, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, filled, FILLED_AT_ONCE, (statement, segment) -> {
            statement.setLong(1, segment.id().value());
            statement.setInt(2, segment.version());
            statement.setString(3, SegmentVersion.Action.PRETRANSLATED.name());
            statement.setString(4, segment.target());
            statement.setString(5, segment.state().name());
            statement.setString(6, userName);
            statement.setTimestamp(7, Timestamp.from(segment.changedAt()));
            statement.setString(8, segment.origin().name());
        });
        batches.batchUpdate(
                "insert into workbench_change (job, segment, version, author, at) values (?, ?, ?, ?, ?)",
                filled,
                FILLED_AT_ONCE,
                (statement, segment) -> {
                    statement.setLong(1, segment.job().value());
                    statement.setLong(2, segment.id().value());
                    statement.setInt(3, segment.version());
                    statement.setString(4, userName);
                    statement.setTimestamp(5, Timestamp.from(segment.changedAt()));
                });
    }

    /// What filled a segment last: pre-translation, somebody's key, a segment that says the same, or the file that
    /// brought
    /// it. Nothing for one that was cut anew since.
    Optional<String> filled(SegmentId segment) {
        return jdbc.sql("""
                        select case when v.action in ('SPLIT', 'MERGED') then '' else v.target end
                          from workbench_segment_version v
                         where v.segment = ?
                           and (v.action in ('PRETRANSLATED', 'INSERTED', 'IMPORTED', 'SPLIT', 'MERGED')
                                or v.action = 'PROPAGATED'
                                   and not exists (select 1 from workbench_segment_version u
                                                    where u.segment = v.segment and u.action = 'UNDONE' and u.id > v.id))
                         order by v.id desc limit 1
                        """)
                .param(segment.value())
                .query(String.class)
                .optional()
                .filter(text -> !text.isBlank());
    }

    private void insert(SegmentId segment, SegmentVersion entry, @Nullable String clientId) {
        jdbc.sql("""
                        insert into workbench_segment_version
                            (segment, version, action, target, state, author, at, note, client_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(segment.value())
                .param(entry.version())
                .param(entry.action().name())
                .param(entry.target())
                .param(entry.state().name())
                .param(entry.author())
                .param(Timestamp.from(entry.at()))
                .param(entry.note())
                .param(clientId)
                .update();
    }

    private void log(Segment segment, SegmentVersion entry) {
        jdbc.sql("insert into workbench_change (job, segment, version, author, at) values (?, ?, ?, ?, ?)")
                .params(
                        segment.job().value(),
                        segment.id().value(),
                        entry.version(),
                        entry.author(),
                        Timestamp.from(entry.at()))
                .update();
    }

    /// What an earlier attempt of the browser with the same id came to, if there was one.
    Optional<SegmentVersion> answered(SegmentId segment, String clientId) {
        return jdbc.sql("select * from workbench_segment_version where segment = ? and client_id = ?")
                .params(segment.value(), clientId)
                .query(SegmentHistory::row)
                .optional()
                .map(Row::entry);
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

    /// The entries that a reader sees, newest first.
    List<SegmentVersion> of(SegmentId segment) {
        List<Row> rows = rows(segment);
        List<SegmentVersion> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || !isStep(rows.get(i).entry(), rows.get(i - 1).entry())) {
                entries.add(rows.get(i).entry());
            }
        }
        return entries;
    }

    private List<Row> rows(SegmentId segment) {
        return jdbc.sql("select * from workbench_segment_version where segment = ? order by id desc")
                .param(segment.value())
                .query(SegmentHistory::row)
                .list();
    }

    // A text that lost more than half of its length was not typed on, it was replaced: both stay visible.
    private static boolean isStep(SegmentVersion entry, SegmentVersion next) {
        return entry.action() == SegmentVersion.Action.DRAFTED
                && next.action() == SegmentVersion.Action.DRAFTED
                && entry.author().equals(next.author())
                && Duration.between(entry.at(), next.at()).compareTo(SAME_RUN) < 0
                && 2 * next.target().length() >= entry.target().length();
    }

    private void dropSteps(SegmentId segment, Instant before) {
        List<Row> rows = rows(segment);
        List<Long> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            SegmentVersion entry = rows.get(i).entry();
            if (entry.at().isBefore(before) && isStep(entry, rows.get(i - 1).entry())) {
                steps.add(rows.get(i).id());
            }
        }
        if (!steps.isEmpty()) {
            jdbc.sql("delete from workbench_segment_version where id in (:steps)")
                    .param("steps", steps)
                    .update();
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Row(
                row.getLong("id"),
                new SegmentVersion(
                        row.getInt("version"),
                        SegmentVersion.Action.valueOf(row.getString("action")),
                        row.getString("target"),
                        SegmentState.valueOf(row.getString("state")),
                        row.getString("author"),
                        at,
                        row.getString("note")));
    }
}
