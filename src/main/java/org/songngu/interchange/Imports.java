package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.Trust;
import org.songngu.termbase.Termbase;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Brings standard files into the memories and the termbase. A file that cannot be read to its end leaves nothing
/// behind. Safe for many threads.
@Component
public final class Imports {

    private final TranslationMemory memory;
    private final Termbase termbase;
    private final TransactionOperations transaction;

    Imports(TranslationMemory memory, Termbase termbase, TransactionOperations transaction) {
        this.memory = memory;
        this.termbase = termbase;
        this.transaction = transaction;
    }

    /// Stores the units of a TMX file as «imported», whatever trust it claims: nobody here has looked at them.
    ///
    /// @param name   the file's name
    /// @param file   opens the file; asked twice, because it is checked as a whole before the first unit is stored
    /// @param memory where to
    public ImportReport tmx(String name, InputStreamSource file, MemoryId memory) {
        return tmx(name, file, memory, ImportProgress.NONE);
    }

    /// The same with progress. Everything is stored in one transaction: what is cancelled or fails on the way leaves
    /// nothing behind, and nobody finds a unit before all are there.
    ///
    /// @param name     the file's name
    /// @param file     opens the file; asked twice
    /// @param memory   where to
    /// @param progress told of every byte read, twice over; asked whether to go on
    public ImportReport tmx(String name, InputStreamSource file, MemoryId memory, ImportProgress progress) {
        Instant now = Clock.systemUTC().instant();
        InputStreamSource watched = () -> new WatchedStream(file.getInputStream(), progress);
        ImportReport checked = read(name, watched, Trust.IMPORTED, now, units -> {});
        if (checked.isRefused() || progress.isCancelled()) {
            return progress.isCancelled() ? cancelled(name) : checked;
        }
        ImportReport stored = transaction.execute(status -> {
            ImportReport report = read(name, watched, Trust.IMPORTED, now, units -> this.memory.store(memory, units));
            if (report.isRefused() || progress.isCancelled()) {
                status.setRollbackOnly();
            }
            return report;
        });
        return stored == null || progress.isCancelled() ? cancelled(name) : stored;
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
