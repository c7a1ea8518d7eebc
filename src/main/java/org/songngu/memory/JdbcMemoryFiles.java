package org.songngu.memory;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes files in by way of a table of the transaction: read first, then stored chunk by chunk, all in one transaction;
/// the index follows after the commit, from the rows.
final class JdbcMemoryFiles implements MemoryFiles {

    private static final int CHUNK = 20_000;
    // Until the server has looked at so many new rows by itself, it sorts a whole memory for every page asked for.
    private static final int MANY = 10_000;

    // A unit read again from a file does not take back what somebody here has confirmed; and what is as it was is not
    // written again. Ids follow the order of the file.
    private static final String STORE = """
            with stored as (
                insert into memory_unit as unit (memory, identity, source_language, target_language, source, target,
                    previous, next, previous_key, next_key, key_version, trust, author, at, article, house_style,
                    external_id, made_by)
                select :memory, identity, source_language, target_language, source, target, previous, next, previous_key,
                    next_key, :version, trust, author, at, article, house_style, external_id,
                    made_by
                from memory_incoming where ordinal > :from and ordinal <= :to order by ordinal
                on conflict (identity) do update set
                    previous = excluded.previous, next = excluded.next, previous_key = excluded.previous_key,
                    next_key = excluded.next_key, key_version = excluded.key_version,
                    trust = case when excluded.trust = 'IMPORTED' and unit.live then unit.trust else excluded.trust end,
                    made_by = case when excluded.trust = 'IMPORTED' and unit.live then unit.made_by
                        else excluded.made_by end,
                    author = excluded.author, at = excluded.at, article = excluded.article,
                    house_style = excluded.house_style, live = true,
                    revision = nextval('memory_revision'), changed_at = now()
                where not unit.live or unit.key_version <> excluded.key_version
                    or (excluded.trust <> 'IMPORTED' and excluded.trust <> unit.trust)
                    or (unit.previous, unit.next, unit.author, unit.at, unit.article, unit.house_style)
                        <> (excluded.previous, excluded.next, excluded.author, excluded.at, excluded.article,
                            excluded.house_style)
                returning id, (xmax = 0) as is_new)
            select id, is_new from stored order by id
            """;

    private static final String KEEP = """
            insert into memory_kept (unit, facts)
            select unit.id, incoming.facts
            from memory_incoming incoming join memory_unit unit using (identity)
            where incoming.facts <> ''
            order by unit.id
            on conflict (unit) do update set facts = excluded.facts where memory_kept.facts <> excluded.facts
            """;

    private final JdbcClient client;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final UnitFeed feed;

    JdbcMemoryFiles(DataSource database, TransactionTemplate transaction, UnitFeed feed) {
        this.client = JdbcClient.create(database);
        this.template = new JdbcTemplate(database);
        this.transaction = transaction;
        this.feed = feed;
    }

    /// What became of the units of a file.
    private record Stored(IdRuns fresh, List<Long> changed) {}

    @Override
    public boolean takeIn(MemoryId memory, String name, Reading reading, Storing storing) {
        feed.begin();
        try {
            Optional<Stored> stored = transaction.execute(status -> {
                Optional<Stored> made = read(memory, name, reading, storing);
                if (made.isEmpty()) {
                    status.setRollbackOnly();
                }
                return made;
            });
            if (stored == null || stored.isEmpty()) {
                return false;
            }
            if (stored.get().fresh().count() >= MANY) {
                client.sql("analyze memory_unit").update();
            }
            feed.index(stored.get().fresh(), stored.get().changed());
            return true;
        } finally {
            feed.end();
        }
    }

    private Optional<Stored> read(MemoryId memory, String name, Reading reading, Storing storing) {
        Optional<Stored> stored = template.execute((Connection connection) -> {
            try (IncomingUnits incoming = new IncomingUnits(connection, memory)) {
                if (!reading.into(incoming) || storing.isCancelled()) {
                    return Optional.<Stored>empty();
                }
                incoming.end();
                return store(memory, name, incoming, storing);
            } catch (SQLException e) {
                throw new SQLExceptionSubclassTranslator().translate("taking in " + name, null, e);
            }
        });
        return stored == null ? Optional.empty() : stored;
    }

    private Optional<Stored> store(MemoryId memory, String name, IncomingUnits incoming, Storing storing) {
        // Two files of one memory may hold the same units in another order: one after the other, or they could wait for
        // each other for good.
        client.sql("select pg_advisory_xact_lock(hashtextextended('memory_file', ?))")
                .param(memory.value())
                .query(row -> {});
        Stored stored = new Stored(new IdRuns(), new ArrayList<>());
        for (long from = 0; from < incoming.count(); from += CHUNK) {
            if (storing.isCancelled()) {
                return Optional.empty();
            }
            client.sql(STORE)
                    .param("memory", memory.value())
                    .param("version", TextScanner.KEY_VERSION)
                    .param("from", from)
                    .param("to", from + CHUNK)
                    .query(row -> {
                        if (row.getBoolean(2)) {
                            stored.fresh().add(row.getLong(1));
                        } else {
                            stored.changed().add(row.getLong(1));
                        }
                    });
            storing.stored(Math.min(from + CHUNK, incoming.count()), incoming.count());
        }
        client.sql(KEEP).update();
        client.sql("insert into memory_file (memory, name, facts, units) values (?, ?, ?, ?) on conflict (memory, name)"
                        + " do update set facts = excluded.facts, units = excluded.units, taken_at = now()")
                .params(memory.value(), name, incoming.head().stored(), incoming.count())
                .update();
        return storing.isCancelled() ? Optional.empty() : Optional.of(stored);
    }

    @Override
    public Map<UnitId, Kept> kept(List<UnitId> units) {
        Map<UnitId, Kept> kept = new HashMap<>();
        client.sql("select unit, facts from memory_kept where unit = any(?)")
                .param(units.stream().mapToLong(UnitId::value).toArray())
                .query(row -> {
                    kept.put(new UnitId(row.getLong(1)), Kept.read(row.getString(2)));
                });
        return kept;
    }

    @Override
    public List<FileHead> heads(MemoryId memory) {
        return client.sql("select name, facts from memory_file where memory = ? order by id")
                .param(memory.value())
                .query((row, number) -> new FileHead(row.getString(1), Kept.read(row.getString(2))))
                .list();
    }
}
