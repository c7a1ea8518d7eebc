package org.songngu.store;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One PostgreSQL server on one data folder: made, started, adopted after a kill, stopped.
final class EmbeddedPostgres implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "songngu";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long LOG_LIMIT = 10L << 20;

    /// Nothing that was acknowledged may be lost: these are written at each start and come after the user's own lines.
    private static final String SETTINGS = """
            # Written at each start.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            """;

    private final DataFolder data;
    private final PostgresBinaries binaries;
    private final PostgresUser user;
    private final DatabaseAccess access;

    private EmbeddedPostgres(DataFolder data, PostgresBinaries binaries, PostgresUser user, DatabaseAccess access) {
        this.data = data;
        this.binaries = binaries;
        this.user = user;
        this.access = access;
    }

    DatabaseAccess access() {
        return access;
    }

    /// Makes sure that a server runs on the folder, whose lock the caller holds.
    ///
    /// @param data where the cluster is or will be
    static EmbeddedPostgres start(DataFolder data) {
        try {
            PostgresBinaries binaries = PostgresBinaries.in(data);
            PostgresUser user = PostgresUser.forFolder(data);
            if (!Files.exists(data.cluster())) {
                create(data, binaries, user);
            }
            checkVersion(data);
            user.own(data.cluster());
            Optional<DatabaseAccess> known = DatabaseAccess.read(data.access());
            if (known.isEmpty()) {
                throw new StoreException(null, "access.missing", data.access());
            }
            Optional<EmbeddedPostgres> adopted = new EmbeddedPostgres(data, binaries, user, known.get()).adopt();
            return adopted.isPresent()
                    ? adopted.get()
                    : new EmbeddedPostgres(data, binaries, user, known.get()).startServer();
        } catch (IOException | SQLException e) {
            throw new StoreException(e, "server.failed", data.root(), String.valueOf(e.getMessage()));
        }
    }

    private static void create(DataFolder data, PostgresBinaries binaries, PostgresUser user) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        // made beside and moved in when whole, so a kill in the middle leaves nothing half made
        Path fresh = data.root().resolve("postgres-creating");
        PrivateFiles.deleteTree(fresh);
        Files.createDirectory(fresh);
        Path passwordFile = data.root().resolve("postgres-creating.password");
        try {
            PrivateFiles.write(passwordFile, password.getBytes(StandardCharsets.US_ASCII));
            user.own(fresh);
            user.own(passwordFile);
            PostgresUser.Answer answer = user.run(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--username=" + USER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile));
            if (answer.exit() != 0) {
                throw new StoreException(null, "server.failed", data.root(), answer.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.writeString(
                fresh.resolve("postgresql.conf"),
                System.lineSeparator() + "include 'songngu.conf'" + System.lineSeparator(),
                StandardOpenOption.APPEND);
        new DatabaseAccess(freePort(0), USER, password).write(data.access());
        Files.move(fresh, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void checkVersion(DataFolder data) throws IOException {
        String version = Files.readString(data.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresBinaries.MAJOR)) {
            throw new StoreException(null, "version.differs", data.root(), version, PostgresBinaries.MAJOR);
        }
    }

    /// Deals with a server that outlived its application.
    private Optional<EmbeddedPostgres> adopt() throws IOException {
        Path pidFile = data.cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> process =
                lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")
                        ? Optional.empty()
                        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        String command = process.flatMap(found -> found.info().command()).orElse("");
        if (process.isEmpty() || !Path.of(command).endsWith("postgres")) {
            // nobody, or a stranger who got the number: PostgreSQL itself would be fooled by the stranger
            Files.deleteIfExists(pidFile);
            return Optional.empty();
        }
        boolean sameRelease =
                command.equals(binaries.program("postgres").toRealPath().toString());
        if (sameRelease && answersForOurFolder()) {
            LOG.info("Adopted the database server {} that was left running on {}", lines.getFirst(), data.root());
            return Optional.of(this);
        }
        LOG.info("Stopping the database server {} that was left running on {}", lines.getFirst(), data.root());
        stopServer();
        return Optional.empty();
    }

    private boolean answersForOurFolder() {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            return row.next()
                    && Path.of(row.getString(1))
                            .toRealPath()
                            .equals(data.cluster().toRealPath());
        } catch (SQLException | IOException e) {
            LOG.debug("The server left on {} does not answer", data.root(), e);
            return false;
        }
    }

    private EmbeddedPostgres startServer() throws IOException, SQLException {
        EmbeddedPostgres placed = new EmbeddedPostgres(data, binaries, user, access.withPort(freePort(access.port())));
        placed.access.write(data.access());
        // root started it on a normal user's folder: that user must be able to start it again
        user.own(data.access());
        user.own(data.lock());
        Path settings = data.cluster().resolve("songngu.conf");
        PrivateFiles.write(
                settings, String.format(SETTINGS, placed.access.port()).getBytes(StandardCharsets.UTF_8));
        user.own(settings);
        keepLogSmall();
        PostgresUser.Answer answer = user.run(List.of(
                binaries.program("pg_ctl").toString(),
                "--pgdata=" + data.cluster(),
                "--log=" + data.log(),
                "--timeout=120",
                "--wait",
                "start"));
        if (answer.exit() != 0) {
            throw new StoreException(null, "server.failed", data.root(), answer.output() + lastOf(data.log()));
        }
        placed.createDatabase();
        binaries.removeOthers();
        return placed;
    }

    private void keepLogSmall() throws IOException {
        Path log = data.log();
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            PrivateFiles.write(log, new byte[0]);
        }
        user.own(log);
    }

    private static String lastOf(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log, StandardCharsets.ISO_8859_1) : List.of();
        return System.lineSeparator()
                + String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = access.open();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT 1 FROM pg_database WHERE datname = '" + DatabaseAccess.DATABASE + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + DatabaseAccess.DATABASE);
        }
    }

    /// Stops the server; open connections are ended.
    @Override
    public void close() {
        try {
            stopServer();
        } catch (IOException e) {
            LOG.warn("The database server on {} could not be stopped", data.root(), e);
        }
    }

    /// Waits while other processes use the database; two commands may have met on one folder.
    void awaitOthers() {
        Instant end = Instant.now().plus(PATIENCE);
        try (Connection connection = access.open();
                PreparedStatement others =
                        connection.prepareStatement("SELECT count(*) FROM pg_stat_activity WHERE datname = ?")) {
            others.setString(1, DatabaseAccess.DATABASE);
            while (Instant.now().isBefore(end)) {
                try (ResultSet row = others.executeQuery()) {
                    if (!row.next() || row.getLong(1) == 0) {
                        return;
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        } catch (SQLException e) {
            LOG.debug("The server on {} is gone already", data.root(), e);
        }
    }

    private void stopServer() throws IOException {
        for (String mode : List.of("fast", "immediate")) {
            PostgresUser.Answer answer = user.run(List.of(
                    binaries.program("pg_ctl").toString(),
                    "--pgdata=" + data.cluster(),
                    "--mode=" + mode,
                    "--timeout=60",
                    "--wait",
                    "stop"));
            if (answer.exit() == 0 || !Files.exists(data.cluster().resolve("postmaster.pid"))) {
                return;
            }
            LOG.warn("Stopping the database server ({}): {}", mode, answer.output());
        }
        throw new StoreException(null, "server.unstoppable", data.root());
    }

    private static int freePort(int wanted) throws IOException {
        if (wanted != 0) {
            try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                LOG.info("Port {} is taken, the database server moves to another", wanted);
            }
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
