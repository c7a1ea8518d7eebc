package org.songngu.termbase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The desk's termbases as rows.
@Component
final class BaseRows {

    private final JdbcClient client;

    BaseRows(JdbcClient client) {
        this.client = client;
    }

    /// In the order of the desk.
    List<NamedTermbase> all() {
        return client.sql("SELECT * FROM termbase_base ORDER BY place, id")
                .query(BaseRows::base)
                .list();
    }

    /// One of them, kept as it is until the transaction ends; others may keep it too.
    Optional<NamedTermbase> keep(TermbaseId id) {
        return locked(id, "FOR SHARE");
    }

    /// One of them, for this transaction alone.
    Optional<NamedTermbase> lock(TermbaseId id) {
        return locked(id, "FOR UPDATE");
    }

    /// Keeps others who change termbases waiting until the transaction ends, and nobody who adds concepts.
    void alone() {
        locked(TermbaseId.FIRST, "FOR NO KEY UPDATE");
    }

    private Optional<NamedTermbase> locked(TermbaseId id, String how) {
        return client.sql("SELECT * FROM termbase_base WHERE id = ? " + how)
                .param(id.value())
                .query(BaseRows::base)
                .optional();
    }

    TermbaseId add(String name, String description) {
        return new TermbaseId(client.sql("INSERT INTO termbase_base (name, description, place)"
                        + " SELECT ?, ?, coalesce(max(place), 0) + 1 FROM termbase_base RETURNING id")
                .params(name, description)
                .query(Long.class)
                .single());
    }

    void update(NamedTermbase base) {
        client.sql("UPDATE termbase_base SET name = ?, description = ?, read_only = ? WHERE id = ?")
                .params(
                        base.name(),
                        base.description(),
                        base.readOnly(),
                        base.id().value())
                .update();
    }

    void order(List<TermbaseId> order) {
        for (int place = 0; place < order.size(); place++) {
            client.sql("UPDATE termbase_base SET place = ? WHERE id = ?")
                    .params(place, order.get(place).value())
                    .update();
        }
    }

    boolean hasConcepts(TermbaseId id) {
        return client.sql("SELECT EXISTS (SELECT FROM termbase_concept WHERE base = ? AND NOT deleted)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /// Deletes one without concepts; what was deleted from it stays so when its file is read anew.
    void delete(TermbaseId id) {
        client.sql("UPDATE termbase_concept SET base = ? WHERE base = ?")
                .params(TermbaseId.FIRST.value(), id.value())
                .update();
        client.sql("DELETE FROM termbase_base WHERE id = ?").param(id.value()).update();
    }

    Optional<NamedTermbase> ofFile(String origin) {
        return client.sql("SELECT * FROM termbase_base WHERE id ="
                        + " (SELECT base FROM termbase_concept WHERE origin = ? AND NOT edited LIMIT 1)")
                .param(origin)
                .query(BaseRows::base)
                .optional();
    }

    private static NamedTermbase base(ResultSet row, int number) throws SQLException {
        return new NamedTermbase(
                new TermbaseId(row.getLong("id")),
                row.getString("name"),
                row.getString("description"),
                row.getBoolean("read_only"));
    }
}
