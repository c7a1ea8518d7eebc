package org.songngu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Databases for tests: one server in `target/test-postgres` for the whole JVM, a fresh migrated database for whoever
/// asks.
public final class TestDatabase {

    private static final String TEMPLATE = "test_template";

    private final DatabaseAccess access;
    private final AtomicInteger next = new AtomicInteger();

    private TestDatabase(DatabaseAccess access) {
        this.access = access;
    }

    /// A new database with all migrations applied, private to the caller; costs about 0.1 s.
    public static DataSource dataSource() {
        return One.SERVER.fresh();
    }

    private static final class One {
        static final TestDatabase SERVER = start();
    }

    private static TestDatabase start() {
        DataFolder data = DataFolder.at(Path.of("target", "test-postgres"));
        try {
            if (!(data.claim() instanceof DataFolder.Claim.Ours(var lock))) {
                throw new IllegalStateException("another test run uses " + data.root());
            }
            RunningStore store = new RunningStore(data, lock, false, false);
            Runtime.getRuntime().addShutdownHook(new Thread(store));
            TestDatabase made = new TestDatabase(store.start());
            made.dropEarlier();
            made.execute("CREATE DATABASE " + TEMPLATE);
            Flyway.configure()
                    .dataSource(made.source(TEMPLATE))
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return made;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource fresh() {
        String name = "test_" + next.incrementAndGet();
        try {
            execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return source(name);
    }

    private DriverManagerDataSource source(String database) {
        return new DriverManagerDataSource(access.url(database), access.userName(), access.password());
    }

    private void dropEarlier() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = access.open();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        for (String name : names) {
            execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }

    private synchronized void execute(String sql) throws SQLException {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
