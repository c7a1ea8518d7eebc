package org.songngu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final DataFolder UNPACKED = DataFolder.at(Path.of("target", "test-binaries"));

    @TempDir
    Path folder;

    private DataFolder data;
    private EmbeddedPostgres server;

    @BeforeEach
    void aServerOnAnEmptyFolder() throws IOException, SQLException {
        data = DataFolder.at(folder);
        // unpacked once for all tests
        PostgresBinaries shared = PostgresBinaries.in(UNPACKED);
        Files.createSymbolicLink(folder.resolve(shared.home().getFileName()), shared.home());
        server = EmbeddedPostgres.start(data);
        query("CREATE TABLE note (text text)");
        query("INSERT INTO note VALUES ('Việt Nam và Lào ký tuyên bố chung')");
    }

    @AfterEach
    void nothingKeepsRunning() throws IOException {
        server.close();
        Files.delete(folder.resolve(PostgresBinaries.in(UNPACKED).home().getFileName()));
    }

    @Test
    void theBinariesOfAnEarlierReleaseAreRemoved() throws IOException {
        server.close();
        Path earlier = Files.createDirectories(folder.resolve("postgres-bin-17-0123456789ab/bin"));
        server = EmbeddedPostgres.start(data);
        assertThat(earlier).doesNotExist();
        assertThat(folder.resolve("postgres-bin-17-0123456789ab")).doesNotExist();
    }

    @Test
    void nothingAcknowledgedCanBeLostByItsSettings() throws SQLException {
        assertThat(query("SHOW fsync")).isEqualTo("on");
        assertThat(query("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(query("SHOW full_page_writes")).isEqualTo("on");
        assertThat(query("SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws SQLException {
        assertThat(query("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("SHOW unix_socket_directories")).isEmpty();
    }

    @Test
    void itFoldsTheCaseOfVietnameseLetters() throws SQLException {
        assertThat(query("SHOW server_encoding")).isEqualTo("UTF8");
        assertThat(query("SELECT lower('ĐƯỜNG LỐI ĐỐI NGOẠI')")).isEqualTo("đường lối đối ngoại");
    }

    @Test
    void thePasswordIsAskedForAndKeptFromOthers() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.access())))
                .isEqualTo("rw-------");
        DatabaseAccess wrong = new DatabaseAccess(server.access().port(), "songngu", "đoán mò");
        assertThatExceptionOfType(SQLException.class).isThrownBy(wrong::open).withMessageContaining("password");
        assertThat(server.access().toString()).doesNotContain(server.access().password());
    }

    @Test
    void rowsAndPortAreThereAfterARestart() throws SQLException {
        int port = server.access().port();
        server.close();
        server = EmbeddedPostgres.start(data);
        assertThat(server.access().port()).isEqualTo(port);
        assertThat(query("SELECT text FROM note")).isEqualTo("Việt Nam và Lào ký tuyên bố chung");
    }

    @Test
    void itMovesToAnotherPortWhenItsOwnIsTaken() throws IOException, SQLException {
        int port = server.access().port();
        server.close();
        try (ServerSocket squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            server = EmbeddedPostgres.start(data);
            assertThat(server.access().port()).isNotEqualTo(squatter.getLocalPort());
        }
        assertThat(DatabaseAccess.read(data.access())).contains(server.access());
        assertThat(query("SELECT count(*) FROM note")).isEqualTo("1");
    }

    @Test
    void aServerThatOutlivedItsApplicationIsAdopted() throws IOException, SQLException {
        long pid = postmaster();
        EmbeddedPostgres adopted = EmbeddedPostgres.start(data);
        assertThat(postmaster()).isEqualTo(pid);
        assertThat(adopted.access()).isEqualTo(server.access());
        assertThat(query("SELECT count(*) FROM note")).isEqualTo("1");
    }

    @Test
    void aServerLeftOverThatDoesNotAnswerAsNotedIsStoppedAndStartedAgain() throws IOException, SQLException {
        long pid = postmaster();
        new DatabaseAccess(
                        server.access().port() + 1, "songngu", server.access().password())
                .write(data.access());
        server = EmbeddedPostgres.start(data);
        assertThat(postmaster()).isNotEqualTo(pid);
        assertThat(query("SELECT count(*) FROM note")).isEqualTo("1");
    }

    @Test
    void itRecoversAfterEverythingWasKilled() throws Exception {
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().get(10, TimeUnit.SECONDS);
        server = EmbeddedPostgres.start(data);
        assertThat(query("SELECT text FROM note")).isEqualTo("Việt Nam và Lào ký tuyên bố chung");
    }

    @Test
    void aStrangerWithTheNumberOfTheDeadServerIsLeftAlone() throws IOException, SQLException {
        server.close();
        Files.writeString(
                data.cluster().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.cluster() + "\n1\n5432\n\n127.0.0.1\n\nready\n");
        server = EmbeddedPostgres.start(data);
        assertThat(query("SELECT count(*) FROM note")).isEqualTo("1");
    }

    @Test
    void aClusterOfAnotherMajorVersionIsRefusedAndNotTouched() throws IOException {
        server.close();
        Path version = data.cluster().resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(data))
                .satisfies(e -> assertThat(e.key()).isEqualTo("version.differs"))
                .satisfies(e -> assertThat(e.message(Locale.of("vi")))
                        .contains("PostgreSQL 17")
                        .contains("PostgreSQL 18"));
        assertThat(version).hasContent("17");
    }

    @Test
    void aLostPasswordFileIsSaidAndNothingIsMadeAnew() throws IOException {
        server.close();
        Files.delete(data.access());
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(data))
                .satisfies(e -> assertThat(e.key()).isEqualTo("access.missing"));
        assertThat(data.cluster().resolve("PG_VERSION")).exists();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data.cluster().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = server.access().open();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
