package org.songngu.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// The units of one file on their way in: a table of this transaction alone, filled by COPY while the file is read. It
/// holds no lock that anybody else could wait for, and is gone with the transaction. For one thread; while it reads on,
/// another one has the connection for what was read before.
final class IncomingUnits implements MemoryFiles.Intake, AutoCloseable {

    private static final String TABLE = """
            create temp table memory_incoming (ordinal bigint, identity uuid, source_language text, target_language text,
                source text, target text, previous text, next text, previous_key bigint, next_key bigint, trust text,
                author text, at timestamptz, article text, house_style text, external_id text, made_by text, facts text)
            on commit drop
            """;
    private static final String TWINS = """
            delete from memory_incoming unit using (
                select identity, max(ordinal) as last from memory_incoming group by identity having count(*) > 1) twin
            where unit.identity = twin.identity and unit.ordinal < twin.last
            """;
    private static final int FLUSH_CHARS = 1 << 19;

    private final Connection connection;
    private final MemoryId memory;
    private final CopyManager copy;
    private final TextScanner keys = new TextScanner(new TokenDictionary());
    private final StringBuilder rows = new StringBuilder(FLUSH_CHARS + 8192);
    private final ExecutorService copying = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("memory-copying").factory());
    private CompletableFuture<Void> arriving = CompletableFuture.completedFuture(null);
    private Kept head = Kept.NOTHING;
    private long count;

    /// Makes the table and begins to fill it.
    ///
    /// @param connection of the transaction
    /// @param memory     what the units go into
    IncomingUnits(Connection connection, MemoryId memory) throws SQLException {
        this.connection = connection;
        this.memory = memory;
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public void head(Kept said) {
        head = said;
    }

    Kept head() {
        return head;
    }

    long count() {
        return count;
    }

    @Override
    public void add(List<MemoryFiles.FiledUnit> units) {
        for (MemoryFiles.FiledUnit filed : units) {
            NewUnit unit = filed.unit();
            unit.refusal().ifPresent(refusal -> {
                throw new IllegalArgumentException(refusal + ", nothing stored: " + unit.source());
            });
            row(++count, unit, filed.kept());
            if (rows.length() >= FLUSH_CHARS) {
                flush();
            }
        }
    }

    private void row(long ordinal, NewUnit unit, Kept kept) {
        NewUnit.Origin origin = unit.origin();
        rows.append(ordinal).append('\t').append(UnitTable.identity(memory, unit));
        column(unit.pair().source().code());
        column(unit.pair().target().code());
        column(unit.source());
        column(unit.target());
        column(unit.previous());
        column(unit.next());
        rows.append('\t').append(key(unit.previous()));
        rows.append('\t').append(key(unit.next()));
        column(unit.trust().name());
        column(origin.author());
        column(origin.at().toString());
        column(origin.article());
        column(origin.houseStyle());
        column(origin.externalId());
        column(origin.making().name());
        column(kept.stored());
        rows.append('\n');
    }

    /// The same as [TextScanner#key], which works out every part of a text anew: files have few that are new.
    private long key(String text) {
        ScannedText scanned = keys.learn(text);
        return scanned.tokens().length == 0 ? 0 : scanned.key();
    }

    // The text format of COPY: a tab parts columns, and four characters are escaped.
    private void column(String text) {
        rows.append('\t');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char escaped = switch (text.charAt(i)) {
                case '\\' -> '\\';
                case '\t' -> 't';
                case '\n' -> 'n';
                case '\r' -> 'r';
                default -> 0;
            };
            if (escaped != 0) {
                rows.append(text, plain, i).append('\\').append(escaped);
                plain = i + 1;
            }
        }
        rows.append(text, plain, text.length());
    }

    /// Hands rows to the database while the next ones are read; the one before must have arrived.
    private void flush() {
        Awaited.await(arriving);
        String text = rows.toString();
        rows.setLength(0);
        arriving = CompletableFuture.runAsync(() -> copy(text), copying);
    }

    private void copy(String text) {
        try {
            copy.copyIn(
                    "copy memory_incoming from stdin", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException e) {
            throw new MemoryStoreException("units of a file could not be handed to the database", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from an array never fails", e);
        }
    }

    /// Ends filling: the table is complete, holds of twins the later one, and can be asked.
    void end() throws SQLException {
        flush();
        Awaited.await(arriving);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze memory_incoming (identity, ordinal)");
            statement.execute(TWINS);
            statement.execute("create index on memory_incoming (ordinal)");
        }
    }

    /// Leaves the connection to others: nothing is on its way any more.
    @Override
    public void close() {
        copying.close();
    }
}
