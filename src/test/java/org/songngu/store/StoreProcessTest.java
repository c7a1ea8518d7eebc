package org.songngu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whole processes on one data folder: what Ctrl+C, a kill and a second start do.
class StoreProcessTest {

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void theBinariesNeedNotBeUnpackedAgain() throws IOException {
        PostgresBinaries shared = PostgresBinaries.in(DataFolder.at(Path.of("target", "test-binaries")));
        Files.createSymbolicLink(folder.resolve(shared.home().getFileName()), shared.home());
    }

    @AfterEach
    void nothingKeepsRunning() throws Exception {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
        if (Files.exists(folder.resolve("postgres/postmaster.pid"))) {
            EmbeddedPostgres.start(DataFolder.at(folder)).close();
        }
        try (var files = Files.list(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void theServerStopsWithItsApplication() throws Exception {
        Process application = start();
        assertThat(ready(application)).isEqualTo("ready 1");
        ProcessHandle server = ProcessHandle.of(server()).orElseThrow();
        application.destroy();
        assertThat(application.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(server.info().command()).isEmpty();
    }

    @Test
    void anApplicationKilledInTheMiddleIsFollowedByOneThatHasAllItsRows() throws Exception {
        Process killed = start();
        assertThat(ready(killed)).isEqualTo("ready 1");
        long server = server();
        killed.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server)).isPresent();
        Process next = start();
        assertThat(ready(next)).isEqualTo("ready 2");
        assertThat(server()).as("adopted").isEqualTo(server);
    }

    @Test
    void aSecondApplicationIsRefusedWithTheNumberOfTheFirstWhileACommandWorksBesideIt() throws Exception {
        Process first = start();
        assertThat(ready(first)).isEqualTo("ready 1");
        Process second = start();
        String said = second.inputReader().lines().collect(Collectors.joining("\n"));
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("đang được một Song Ngữ khác dùng (tiến trình " + first.pid() + ")")
                .contains("is in use by another Song Ngữ (process " + first.pid() + ")")
                .contains(folder.toString());
        Process command = start("--songngu.store.beside=true");
        assertThat(ready(command)).isEqualTo("ready 2");
        command.destroy();
        command.waitFor();
        assertThat(ProcessHandle.of(server())).as("the first one's server").isPresent();
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void aFleetingDeskLeavesTheDataFolderAlone() throws Exception {
        Process command = start("--songngu.store.fleeting=unless-present");
        assertThat(ready(command)).isEqualTo("ready 1");
        command.destroy();
        command.waitFor();
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                "--songngu.data=" + folder,
                "--" + TestStoreInitializer.OWN + "=true"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        processes.add(process);
        return process;
    }

    private static String ready(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        StringBuilder before = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("ready")) {
                return line;
            }
            before.append(line).append('\n');
        }
        return before.toString();
    }

    private long server() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /// An application that stores one row, says how many there are and waits.
    static final class Program {
        public static void main(String[] args) throws InterruptedException {
            SpringApplication spring = new SpringApplication(StoreInitializerTest.Rows.class);
            spring.setWebApplicationType(WebApplicationType.NONE);
            ConfigurableApplicationContext context = spring.run(args);
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            jdbc.sql("CREATE TABLE IF NOT EXISTS note (text text)").update();
            jdbc.sql("INSERT INTO note VALUES ('Lễ đón chính thức')").update();
            System.out.println("ready "
                    + jdbc.sql("SELECT count(*) FROM note").query(Long.class).single());
            Thread.currentThread().join();
        }
    }
}
