package org.songngu.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of the memories' units.
final class UnitTable {

    private static final int BATCH = 1000;
    private static final String COLUMNS =
            "id, memory, source_language, target_language, source, target, previous, next, trust, author, at, article,"
                    + " house_style, external_id, revision, live, previous_key, next_key, key_version, made_by";

    // A unit read again from a file does not take back what somebody here has confirmed.
    private static final String UPSERT = """
            insert into memory_unit (memory, identity, source_language, target_language, source, target, previous, next,
                previous_key, next_key, key_version, trust, author, at, article, house_style, external_id, made_by)
            select ?, unnest(?::uuid[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]),
                unnest(?::text[]), unnest(?::text[]), unnest(?::bigint[]), unnest(?::bigint[]), ?, unnest(?::text[]),
                unnest(?::text[]), unnest(?::timestamptz[]), unnest(?::text[]), unnest(?::text[]), unnest(?::text[]),
                unnest(?::text[])
            on conflict (identity) do update set
                previous = excluded.previous, next = excluded.next, previous_key = excluded.previous_key,
                next_key = excluded.next_key, key_version = excluded.key_version,
                trust = case when excluded.trust = 'IMPORTED' and memory_unit.live
                    then memory_unit.trust else excluded.trust end,
                author = excluded.author, at = excluded.at, article = excluded.article,
                house_style = excluded.house_style, live = true,
                made_by = case when excluded.trust = 'IMPORTED' and memory_unit.live
                    then memory_unit.made_by else excluded.made_by end,
                revision = nextval('memory_revision'), changed_at = now()
            returning id, identity, revision, trust
            """;

    // The index needs neither the neighbours, when their hashes are current, nor author, article and external id.
    private static final String LOADED = COLUMNS.replace(
                    "previous, next, trust, author, at, article, house_style, external_id",
                    "case when key_version = ? then '' else previous end, case when key_version = ? then '' else next"
                            + " end, trust, '', at, '', house_style, ''")
            .transform(
                    columns -> "select " + columns + " from memory_unit where live and id >= ? and id < ? order by id");

    private final JdbcClient client;

    UnitTable(JdbcClient client) {
        this.client = client;
    }

    private record Written(long id, UUID identity, long revision, Trust trust) {}

    /// Writes units and gives their rows in order; what is there already is updated.
    List<StoredUnit> write(MemoryId memory, List<NewUnit> units) {
        List<UUID> identities = new ArrayList<>(units.size());
        // By identity, so that two writers of the same units take the rows in the same order and never block for good.
        TreeMap<UUID, NewUnit> distinct = new TreeMap<>();
        for (NewUnit unit : units) {
            UUID identity = identity(memory, unit);
            identities.add(identity);
            distinct.put(identity, unit);
        }
        Map<UUID, Written> written = new HashMap<>();
        List<Map.Entry<UUID, NewUnit>> entries = List.copyOf(distinct.entrySet());
        for (int from = 0; from < entries.size(); from += BATCH) {
            upsert(memory, entries.subList(from, Math.min(from + BATCH, entries.size())))
                    .forEach(row -> written.put(row.identity(), row));
        }
        List<StoredUnit> rows = new ArrayList<>(units.size());
        for (UUID identity : identities) {
            Written row = written.get(identity);
            NewUnit unit = distinct.get(identity);
            if (row == null || unit == null) {
                throw new IllegalStateException("the database returned no row for unit " + identity);
            }
            NewUnit stored = new NewUnit(
                    unit.pair(),
                    unit.source(),
                    unit.target(),
                    unit.previous(),
                    unit.next(),
                    row.trust(),
                    unit.origin());
            rows.add(new StoredUnit(
                    new TranslationUnit(new UnitId(row.id()), memory, stored),
                    row.revision(),
                    true,
                    TextScanner.key(unit.previous()),
                    TextScanner.key(unit.next())));
        }
        return rows;
    }

    private List<Written> upsert(MemoryId memory, List<Map.Entry<UUID, NewUnit>> entries) {
        List<NewUnit> units = entries.stream().map(Map.Entry::getValue).toList();
        return client.sql(UPSERT)
                .params(
                        memory.value(),
                        entries.stream().map(entry -> entry.getKey().toString()).toArray(String[]::new),
                        texts(units, unit -> unit.pair().source().code()),
                        texts(units, unit -> unit.pair().target().code()),
                        texts(units, NewUnit::source),
                        texts(units, NewUnit::target),
                        texts(units, NewUnit::previous),
                        texts(units, NewUnit::next),
                        units.stream()
                                .mapToLong(unit -> TextScanner.key(unit.previous()))
                                .toArray(),
                        units.stream()
                                .mapToLong(unit -> TextScanner.key(unit.next()))
                                .toArray(),
                        TextScanner.KEY_VERSION,
                        texts(units, unit -> unit.trust().name()),
                        texts(units, unit -> unit.origin().author()),
                        texts(units, unit -> unit.origin().at().toString()),
                        texts(units, unit -> unit.origin().article()),
                        texts(units, unit -> unit.origin().houseStyle()),
                        texts(units, unit -> unit.origin().externalId()),
                        texts(units, unit -> unit.origin().making().name()))
                .query((row, number) -> new Written(
                        row.getLong(1), row.getObject(2, UUID.class), row.getLong(3), Trust.valueOf(row.getString(4))))
                .list();
    }

    private static String[] texts(List<NewUnit> units, Function<NewUnit, String> column) {
        return units.stream().map(column).toArray(String[]::new);
    }

    /// Changes how far a unit is trusted; empty when there is no such unit.
    Optional<StoredUnit> setTrust(UnitId unit, Trust trust) {
        return client.sql("update memory_unit set trust = ?, revision = nextval('memory_revision'), changed_at = now()"
                        + " where id = ? returning " + COLUMNS)
                .params(trust.name(), unit.value())
                .query((row, number) -> row(row))
                .optional();
    }

    /// Takes a unit out; gives the new revision, empty when there is no such unit.
    Optional<Long> remove(UnitId unit) {
        return client.sql("update memory_unit set live = false, revision = nextval('memory_revision'),"
                        + " changed_at = now() where id = ? returning revision")
                .param(unit.value())
                .query(Long.class)
                .optional();
    }

    /// A unit, live or not.
    Optional<StoredUnit> any(long id) {
        return client.sql("select " + COLUMNS + " from memory_unit where id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    /// A unit, live or not, that nobody else can change until the transaction ends.
    Optional<StoredUnit> locked(long id) {
        return client.sql("select " + COLUMNS + " from memory_unit where id = ? for update")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    /// Another unit that a unit would be the same as if it had these texts.
    Optional<StoredUnit> twin(StoredUnit unit, String source, String target) {
        UUID identity = identity(unit.unit().memory(), withTexts(unit, source, target));
        return client.sql("select " + COLUMNS + " from memory_unit where identity = ? and id <> ? for update")
                .params(identity, unit.unit().id().value())
                .query((row, number) -> row(row))
                .optional();
    }

    /// Changes a unit; it must have no [#twin] then.
    StoredUnit change(StoredUnit unit, String source, String target, Trust trust, boolean live) {
        return client.sql("update memory_unit set source = ?, target = ?, identity = ?, trust = ?, live = ?,"
                        + " revision = nextval('memory_revision'), changed_at = now() where id = ? returning "
                        + COLUMNS)
                .params(
                        source,
                        target,
                        identity(unit.unit().memory(), withTexts(unit, source, target)),
                        trust.name(),
                        live,
                        unit.unit().id().value())
                .query((row, number) -> row(row))
                .single();
    }

    private static NewUnit withTexts(StoredUnit row, String source, String target) {
        NewUnit unit = row.unit().unit();
        return new NewUnit(unit.pair(), source, target, unit.previous(), unit.next(), unit.trust(), unit.origin());
    }

    /// Live units by id.
    Map<Long, TranslationUnit> byIds(List<Long> ids) {
        Map<Long, TranslationUnit> units = new HashMap<>();
        if (!ids.isEmpty()) {
            client.sql("select " + COLUMNS + " from memory_unit where live and id = any(?)")
                    .param(ids.stream().mapToLong(Long::longValue).toArray())
                    .query((row, number) -> row(row).unit())
                    .list()
                    .forEach(unit -> units.put(unit.id().value(), unit));
        }
        return units;
    }

    /// The units that meet a condition.
    ///
    /// @param condition what stands behind `where`
    /// @param params    what its question marks stand for
    List<TranslationUnit> some(String condition, Object... params) {
        return client.sql("select " + COLUMNS + " from memory_unit where " + condition)
                .params(params)
                .query((row, number) -> row(row).unit())
                .list();
    }

    /// The lowest level of a memory's units that may leave the house.
    Trust exported(MemoryId memory) {
        return client.sql("select exported from memory_policy where memory = ?")
                .param(memory.value())
                .query(String.class)
                .optional()
                .map(Trust::valueOf)
                .orElse(TrustPolicy.USUAL.exported());
    }

    /// The rows of some live units.
    List<StoredUnit> stored(List<Long> ids) {
        return client.sql("select " + COLUMNS + " from memory_unit where live and id = any(?)")
                .param(ids.stream().mapToLong(Long::longValue).toArray())
                .query((row, number) -> row(row))
                .list();
    }

    /// Some live units of a memory, by id.
    List<TranslationUnit> page(MemoryId memory, long afterId, int size) {
        return client.sql("select " + COLUMNS + " from memory_unit where live and memory = ? and id > ?"
                        + " order by id limit " + size)
                .params(memory.value(), afterId)
                .query((row, number) -> row(row).unit())
                .list();
    }

    /// The greatest id there is, 0 without units.
    long lastId() {
        return client.sql("select coalesce(max(id), 0) from memory_unit")
                .query(Long.class)
                .single();
    }

    /// Reads the live units whose ids are in a range, ascending.
    void read(long fromId, long toId, Consumer<StoredUnit> reader) {
        client.sql(LOADED)
                .params(TextScanner.KEY_VERSION, TextScanner.KEY_VERSION, fromId, toId)
                .query(row -> {
                    reader.accept(row(row));
                });
    }

    /// Reads those of some units that are live.
    void read(List<Long> ids, Consumer<StoredUnit> reader) {
        if (!ids.isEmpty()) {
            client.sql("select " + COLUMNS + " from memory_unit where live and id = any(?) order by id")
                    .param(ids.stream().mapToLong(Long::longValue).toArray())
                    .query(row -> {
                        reader.accept(row(row));
                    });
        }
    }

    /// The scans of these units.
    ScanTable scans() {
        return new ScanTable(client);
    }

    List<Memory> memories() {
        return client.sql("select m.id, m.name, count(u.id) from memory_memory m"
                        + " left join memory_unit u on u.memory = m.id and u.live group by m.id order by m.name")
                .query((row, number) -> memory(row))
                .list();
    }

    /// The memories' names, without the cost of counting their units.
    Map<MemoryId, String> names() {
        Map<MemoryId, String> names = new HashMap<>();
        client.sql("select id, name from memory_memory").query(row -> {
            names.put(new MemoryId(row.getLong(1)), row.getString(2));
        });
        return names;
    }

    Optional<Memory> memory(String name) {
        return client.sql("select m.id, m.name, (select count(*) from memory_unit u where u.memory = m.id and u.live)"
                        + " from memory_memory m where m.name = ?")
                .param(name)
                .query((row, number) -> memory(row))
                .optional();
    }

    void create(String name) {
        client.sql("insert into memory_memory (name) values (?) on conflict do nothing")
                .param(name)
                .update();
    }

    private static Memory memory(ResultSet row) throws SQLException {
        return new Memory(new MemoryId(row.getLong(1)), row.getString(2), row.getLong(3));
    }

    private static StoredUnit row(ResultSet row) throws SQLException {
        NewUnit unit = new NewUnit(
                new LanguagePair(language(row.getString(3)), language(row.getString(4))),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Trust.valueOf(row.getString(9)),
                new NewUnit.Origin(
                        row.getString(10),
                        row.getObject(11, OffsetDateTime.class).toInstant(),
                        row.getString(12),
                        row.getString(13),
                        row.getString(14),
                        NewUnit.Making.valueOf(row.getString(20))));
        boolean current = row.getInt(19) == TextScanner.KEY_VERSION;
        return new StoredUnit(
                new TranslationUnit(new UnitId(row.getLong(1)), new MemoryId(row.getLong(2)), unit),
                row.getLong(15),
                row.getBoolean(16),
                current ? row.getLong(17) : TextScanner.key(unit.previous()),
                current ? row.getLong(18) : TextScanner.key(unit.next()));
    }

    private static Language language(String code) {
        return Language.ofTag(code)
                .orElseThrow(() -> new IllegalStateException("a unit in a language we do not know: " + code));
    }

    /// What makes two units one.
    static UUID identity(MemoryId memory, NewUnit unit) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(8).putLong(0, memory.value()));
            for (String part : List.of(
                    unit.pair().source().code(),
                    unit.pair().target().code(),
                    unit.source(),
                    unit.target(),
                    unit.origin().externalId())) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
                digest.update(bytes);
            }
            ByteBuffer hash = ByteBuffer.wrap(digest.digest());
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
