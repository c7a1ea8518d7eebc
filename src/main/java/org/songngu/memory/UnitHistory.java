package org.songngu.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows that say what was done to units by hand.
final class UnitHistory {

    private static final String COLUMNS = "batch, action, who, at, source, target, trust, live, undone";

    private final JdbcClient client;

    UnitHistory(JdbcClient client) {
        this.client = client;
    }

    /// What to put back.
    ///
    /// @param unit     which
    /// @param source   its source before
    /// @param target   its target before
    /// @param trust    its trust before
    /// @param live     whether it was live before
    /// @param revision its revision after the change
    record Before(long unit, String source, String target, Trust trust, boolean live, long revision) {}

    long nextBatch() {
        return client.sql("select nextval('memory_batch')").query(Long.class).single();
    }

    void write(long batch, UnitChange.Action action, String who, Instant at, StoredUnit before, long revisionAfter) {
        NewUnit unit = before.unit().unit();
        client.sql("insert into memory_history (unit, batch, action, who, at, source, target, trust, live,"
                        + " revision_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        before.unit().id().value(),
                        batch,
                        action.name(),
                        who,
                        at.atOffset(ZoneOffset.UTC),
                        unit.source(),
                        unit.target(),
                        unit.trust().name(),
                        before.isLive(),
                        revisionAfter)
                .update();
    }

    List<UnitChange> of(UnitId unit) {
        return client.sql("select " + COLUMNS + " from memory_history where unit = ? order by id desc")
                .param(unit.value())
                .query((row, number) -> change(row))
                .list();
    }

    /// The changes of a batch that are not undone yet, the last first; they count as undone from now on.
    List<Before> takeBack(long batch) {
        List<Before> changes = client.sql("select unit, source, target, trust, live, revision_after from memory_history"
                        + " where batch = ? and not undone order by id desc for update")
                .param(batch)
                .query((row, number) -> new Before(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Trust.valueOf(row.getString(4)),
                        row.getBoolean(5),
                        row.getLong(6)))
                .list();
        client.sql("update memory_history set undone = true where batch = ?")
                .param(batch)
                .update();
        return changes;
    }

    private static UnitChange change(ResultSet row) throws SQLException {
        return new UnitChange(
                row.getLong(1),
                UnitChange.Action.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6),
                Trust.valueOf(row.getString(7)),
                row.getBoolean(8),
                row.getBoolean(9));
    }
}
