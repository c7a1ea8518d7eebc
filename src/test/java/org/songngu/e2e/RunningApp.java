package org.songngu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The packaged application in a process of its own, as a user starts it, on a data folder of its own.
final class RunningApp implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);

    private final Path folder;
    private final int port;
    private final List<String> options;
    private Process process;
    private int starts;

    private RunningApp(Path folder, int port, List<String> options, Process process) {
        this.folder = folder;
        this.port = port;
        this.options = options;
        this.process = process;
    }

    /// Starts the application and waits until it answers and its shipped data is loaded.
    ///
    /// @param name    of the data folder below `target/stories`
    /// @param options Spring Boot options
    static RunningApp start(String name, String... options) {
        try {
            Path folder = Path.of("target", "stories", name).toAbsolutePath();
            deleteRecursively(folder);
            Files.createDirectories(folder);
            int port = freePort();
            List<String> all = List.of(options);
            RunningApp app = new RunningApp(folder, port, all, launch(folder, port, all));
            app.awaitAnswer();
            return app;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Process launch(Path folder, int port, List<String> options) throws IOException {
        Path jar = Path.of(System.getProperty("songngu.jar", "target/song-ngu.jar"));
        assertThat(jar).as("the packaged application: run mvn package first").exists();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toAbsolutePath().toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--songngu.data=" + folder.resolve("data")));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.log").toFile()))
                .start();
    }

    // The page answers before the shipped data is in; the greeting comes after both.
    private boolean hasGreeted() {
        return output().split("\\R {2}Song Ngữ: http", -1).length > starts;
    }

    private void awaitAnswer() {
        starts++;
        Instant until = Instant.now().plus(STARTS_WITHIN);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/login"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            while (Instant.now().isBefore(until)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the application ended at once:\n" + output());
                }
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                            .statusCode()
                                    == 200
                            && hasGreeted()) {
                        return;
                    }
                } catch (IOException notYet) {
                    // refused until the port is open
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("no answer within " + STARTS_WITHIN + ":\n" + output());
    }

    String url() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    /// What lives on the application's heap after a collection, in bytes.
    long liveHeapBytes() {
        try {
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            List<String> lines = asked.inputReader().lines().toList();
            String total = lines.stream()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no histogram: " + lines));
            return Long.parseLong(total.strip().split("\\s+")[2]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What the application printed so far.
    String output() {
        try {
            return Files.readString(folder.resolve("output.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Ends the application without a warning, as a crash does.
    void killHard() {
        process.destroyForcibly();
        await();
    }

    /// Starts it again on the same folder and port.
    void startAgain() {
        try {
            process = launch(folder, port, options);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        awaitAnswer();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
