package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every reader under Jazzer: what it once stumbled over stays as a file and is read again each time; then the fuzzer
/// itself runs for a moment, over all readers in one process and from one seed, so that a build does not fail by
/// chance.
/// `./workbench fuzz 600 TMX,HTML` runs it for ten minutes for each of two; what it finds is kept in
/// `src/test/resources/fuzz/found`.
class FuzzedReadersTest {

    private static final Path FILES = Path.of("src/test/resources/fuzz");
    private static final int SECONDS = Integer.getInteger("songngu.fuzz.seconds", 40);
    private static final String WANTED = System.getProperty("songngu.fuzz.readers", FuzzedReader.Format.MIXED.name());
    // the start of a JVM on a machine with other work, and one slow input more than the fuzzer allows
    private static final Duration AROUND = Duration.ofMinutes(3);

    static Stream<FuzzedReader.Format> wanted() {
        List<String> names = List.of(WANTED.toUpperCase(Locale.ROOT).split(","));
        return Arrays.stream(FuzzedReader.Format.values())
                .filter(format -> WANTED.isBlank() || names.contains(format.name()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatIsKeptMakesAReaderStumble(FuzzedReader.Format format) throws IOException {
        List<Path> files = kept(format);

        if (format != FuzzedReader.Format.MIXED) {
            assertThat(files).as("seeds of %s", format).isNotEmpty();
        }
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            assertThatCode(() -> format.read(content)).as("%s", file).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("wanted")
    void theFuzzerFindsNothing(FuzzedReader.Format format) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(Path.of("target/fuzz", format.name()));
        if (format == FuzzedReader.Format.MIXED) {
            mixSeeds(corpus);
        }
        Path found = Files.createDirectories(FILES.resolve("found").resolve(format.name()));
        Path log = Path.of("target/fuzz", format.name() + ".log");
        Process fuzzer = new ProcessBuilder(command(format, corpus, found))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();

        boolean ended = fuzzer.waitFor(SECONDS + AROUND.toSeconds(), TimeUnit.SECONDS);
        fuzzer.destroyForcibly();

        String said = Files.readString(log);
        assertThat(ended).as(said).isTrue();
        assertThat(fuzzer.exitValue()).as(said).isZero();
        assertThat(said).as("it ran").contains("INITED").contains("Done ");
        try (Stream<Path> files = Files.list(found)) {
            if (files.findAny().isEmpty()) {
                Files.delete(found);
            }
        }
    }

    private static void mixSeeds(Path corpus) throws IOException {
        for (FuzzedReader.Format format : FuzzedReader.Format.values()) {
            for (Path file : kept(format)) {
                if (format != FuzzedReader.Format.MIXED) {
                    Files.write(
                            corpus.resolve(format + "-" + file.getFileName()), format.mixed(Files.readAllBytes(file)));
                }
            }
        }
    }

    private static List<Path> kept(FuzzedReader.Format format) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("seeds", "found")) {
            Path kept = FILES.resolve(folder).resolve(format.name());
            if (Files.isDirectory(kept)) {
                try (Stream<Path> listed = Files.list(kept)) {
                    listed.sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static List<String> command(FuzzedReader.Format format, Path corpus, Path found) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzedReader.class.getName(),
                "--target_args=" + format.name(),
                "--instrumentation_includes=org.songngu.**",
                "--reproducer_path=target/fuzz",
                "-artifact_prefix=" + found + File.separator,
                "-max_total_time=" + SECONDS,
                "-timeout=20",
                "-rss_limit_mb=4096",
                "-max_len=20000",
                "-print_final_stats=1",
                corpus.toString()));
        if (format == FuzzedReader.Format.MIXED) {
            // a moment on a free machine; a busy one spends its seconds on the seeds
            command.add("-runs=4000");
            // the same inputs in every build: what is new is looked for by command
            command.add("-seed=20261122");
        }
        for (Path kept : List.of(FILES.resolve("seeds").resolve(format.name()), found)) {
            if (Files.isDirectory(kept)) {
                command.add(kept.toString());
            }
        }
        return command;
    }
}
