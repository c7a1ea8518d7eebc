package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.termbase.Termbase;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/// Brings standard files into the memories and the termbase. A file that cannot be read to its end leaves nothing
/// behind. Safe for many threads.
@Component
public final class Imports {

    private final MemoryFiles files;
    private final Termbase termbase;

    Imports(MemoryFiles files, Termbase termbase) {
        this.files = files;
        this.termbase = termbase;
    }

    /// Stores the units of a TMX file as «imported», whatever trust it claims: nobody here has looked at them.
    ///
    /// @param name   the file's name
    /// @param file   opens the file
    /// @param memory where to
    public ImportReport tmx(String name, InputStreamSource file, MemoryId memory) {
        return tmx(name, file, memory, ImportProgress.NONE);
    }

    /// The same with progress. What is cancelled or fails on the way leaves nothing behind, and nobody finds a unit
    /// before all are there; until then everybody else works on.
    ///
    /// @param name     the file's name
    /// @param file     opens the file
    /// @param memory   where to
    /// @param progress told of every byte read and of what is stored after that; asked whether to go on
    public ImportReport tmx(String name, InputStreamSource file, MemoryId memory, ImportProgress progress) {
        TmxUnit.Defaults usual = new TmxUnit.Defaults(Clock.systemUTC().instant(), Trust.IMPORTED);
        AtomicReference<ImportReport> report = new AtomicReference<>(cancelled(name));
        boolean stored = files.takeIn(
                memory,
                name,
                intake -> {
                    try (InputStream in = new WatchedStream(file.getInputStream(), progress)) {
                        report.set(TmxReader.read(name, in, usual, intake));
                    } catch (IOException e) {
                        report.set(unreadable(name));
                    }
                    return !report.get().isRefused();
                },
                progress);
        return progress.isCancelled() && !stored ? cancelled(name) : report.get();
    }

    private static ImportReport cancelled(String name) {
        ImportReport.Problem reason = new ImportReport.Problem(0, 0, ImportReport.Kind.CANCELLED, "");
        return new ImportReport(name, 0, 0, 0, List.of(reason));
    }

    /// Puts the concepts of a TBX file in place of those that a file of this name brought before. A file without one
    /// good concept changes nothing.
    ///
    /// @param name the file's name, the origin of its concepts
    /// @param file opens the file
    public ImportReport tbx(String name, InputStreamSource file) {
        try (InputStream in = file.getInputStream()) {
            TbxReader.Outcome outcome = TbxReader.read(name, in);
            if (!outcome.concepts().isEmpty()) {
                termbase.replace(name, outcome.concepts());
            }
            return outcome.report();
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    /// Reads a TMX file into a consumer.
    static ImportReport read(
            String name, InputStreamSource file, Trust most, Instant now, Consumer<List<NewUnit>> batches) {
        try (InputStream in = file.getInputStream()) {
            return TmxReader.read(name, in, most, now, batches);
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    private static ImportReport unreadable(String name) {
        ImportReport.Problem reason = new ImportReport.Problem(0, 0, ImportReport.Kind.UNREADABLE, "");
        return new ImportReport(name, 0, 0, 0, List.of(reason));
    }
}
