package org.songngu.mt;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.mt.EngineSettings.Refusal;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Engines over their table.
@Service
class EngineRows implements Engines {

    private static final Logger LOG = LoggerFactory.getLogger(EngineRows.class);
    private static final String FACTS = "id, version, name, kind, address, model, sources, api_key <> '' as has_key";

    private final JdbcClient jdbc;

    private final KeySeal seal;

    EngineRows(JdbcClient jdbc, KeySeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public List<Engine> all() {
        return jdbc.sql("select " + FACTS + " from mt_engine order by lower(name), id")
                .query(EngineRows::engine)
                .list();
    }

    @Override
    public Optional<Engine> byId(EngineId id) {
        return jdbc.sql("select " + FACTS + " from mt_engine where id = ?")
                .param(id.value())
                .query(EngineRows::engine)
                .optional();
    }

    /// The stored key, for the connectors only; none for no engine, and when it cannot be opened.
    ApiKey key(EngineId id) {
        Optional<String> stored = jdbc.sql("select api_key from mt_engine where id = ? and api_key <> ''")
                .param(id.value())
                .query(String.class)
                .optional();
        // one from before keys were sealed is sealed when it is first used
        stored.filter(KeySeal::isPlain)
                .ifPresent(plain -> jdbc.sql("update mt_engine set api_key = ? where id = ? and api_key = ?")
                        .params(seal.seal(new ApiKey(plain)), id.value(), plain)
                        .update());
        return stored.flatMap(seal::open).orElse(ApiKey.NONE);
    }

    private static Engine engine(ResultSet row, int number) throws SQLException {
        Set<LanguagePair> pairs = Stream.of(row.getString("sources").split(" "))
                .map(code -> LanguagePair.from(Language.ofTag(code).orElseThrow()))
                .collect(Collectors.toSet());
        EngineSettings settings = new EngineSettings(
                row.getString("name"),
                EngineKind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("model"),
                Set.copyOf(pairs));
        return new Engine(new EngineId(row.getLong("id")), row.getInt("version"), settings, row.getBoolean("has_key"));
    }

    @Override
    public Optional<Refusal> add(EngineSettings settings, ApiKey key, Account account) {
        return refusal(settings, key, account)
                .or(() -> stored(
                        jdbc.sql("insert into mt_engine (name, kind, address, model, sources, api_key)"
                                + " values (:name, :kind, :address, :model, :sources, :key)"),
                        settings,
                        key));
    }

    @Override
    public Optional<Refusal> change(EngineId id, EngineSettings settings, ApiKey key, Account account) {
        return refusal(settings, key, account).or(() -> stored(jdbc.sql("""
                                update mt_engine set version = version + 1, name = :name, kind = :kind, model = :model,
                                    sources = :sources, api_key = case when :key <> '' then :key
                                        when address = :address then api_key else '' end, address = :address
                                 where id = :id
                                """).param("id", id.value()), settings, key));
    }

    private static Optional<Refusal> refusal(EngineSettings settings, ApiKey key, Account account) {
        if (!account.roles().contains(Role.ADMIN)) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        return settings.refusal().or(() -> key.isSound() ? Optional.empty() : Optional.of(Refusal.KEY));
    }

    private Optional<Refusal> stored(JdbcClient.StatementSpec statement, EngineSettings settings, ApiKey key) {
        try {
            int rows = statement
                    .param("name", settings.name().strip())
                    .param("kind", settings.kind().name())
                    .param("address", settings.address().strip())
                    .param("model", settings.model().strip())
                    .param(
                            "sources",
                            settings.pairs().stream()
                                    .map(pair -> pair.source().code())
                                    .sorted()
                                    .collect(Collectors.joining(" ")))
                    .param("key", seal.seal(key))
                    .update();
            return rows == 0 ? Optional.of(Refusal.GONE) : Optional.empty();
        } catch (DuplicateKeyException taken) {
            return Optional.of(Refusal.NAME_TAKEN);
        } catch (UncheckedIOException unwritable) {
            LOG.warn("A key could not be sealed", unwritable);
            return Optional.of(Refusal.SEALING);
        }
    }

    @Override
    public boolean delete(EngineId id, Account account) {
        return account.roles().contains(Role.ADMIN)
                && jdbc.sql("delete from mt_engine where id = ?")
                                .param(id.value())
                                .update()
                        > 0;
    }
}
