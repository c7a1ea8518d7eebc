package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A foreign program in a process of its own.
///
/// @param code how it ended; most clients end well whatever they could not read
/// @param said what it wrote, errors too
record ClientProcess(int code, String said) {

    /// Runs a program to its end.
    ///
    /// @param folder  for its log
    /// @param command the program with its arguments
    static ClientProcess run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "said", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(log);
        assertThat(ended).as(said).isTrue();
        return new ClientProcess(process.exitValue(), said);
    }

    /// The pairs that a probe told of, one in a line: `PAIR`, source and target in Base64.
    List<Map.Entry<String, String>> pairs() {
        return said.lines()
                .filter(line -> line.startsWith("PAIR\t"))
                .map(line -> line.split("\t", -1))
                .map(parts -> Map.entry(text(parts[1]), text(parts[2])))
                .toList();
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
