package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads the termbase and the memory that come with the product: before the application says that it is ready, and
/// before any command of the command line. Files that have not changed since are skipped.
@Component
public final class ShippedData {

    /// The memory that the shipped units live in.
    public static final String MEMORY = "Song Ngữ";

    private static final Logger LOG = LoggerFactory.getLogger(ShippedData.class);
    // grows when the readers see more in the same file
    private static final String READERS = "2:";

    private final Imports imports;
    private final TranslationMemory memory;
    private final JdbcClient client;
    private final ResourcePatternResolver resources;
    private final TransactionTemplate transaction;
    private final InterchangeSettings settings;

    ShippedData(
            Imports imports,
            TranslationMemory memory,
            JdbcClient client,
            ResourcePatternResolver resources,
            TransactionTemplate transaction,
            InterchangeSettings settings) {
        this.imports = imports;
        this.memory = memory;
        this.client = client;
        this.resources = resources;
        this.transaction = transaction;
        this.settings = settings;
    }

    @EventListener(ApplicationStartedEvent.class)
    void loadAtStart() {
        if (settings.shipped()) {
            load();
        }
    }

    /// Loads what is new or changed; problems are logged with file, line, column and reason.
    ///
    /// @return a report for each file that was read
    public synchronized List<ImportReport> load() {
        List<ImportReport> reports = new ArrayList<>();
        // one transaction, so that the termbase rebuilds its index once and not for each file
        transaction.executeWithoutResult(status -> {
            for (Resource file : files("classpath*:termbase/*.tbx")) {
                ifChanged(file, "termbase/", (name, hash) -> terms(file, name, hash))
                        .ifPresent(reports::add);
            }
        });
        for (Resource file : files("classpath*:tmx/*.tmx")) {
            ifChanged(file, "tmx/", (name, hash) -> units(file, name, hash)).ifPresent(reports::add);
        }
        reports.forEach(ShippedData::log);
        return List.copyOf(reports);
    }

    private interface Loader {
        ImportReport load(String name, String hash);
    }

    private Optional<ImportReport> ifChanged(Resource file, String folder, Loader loader) {
        String name = name(file);
        String hash = hash(file);
        String known = client.sql("SELECT hash FROM interchange_shipped WHERE file = ?")
                .param(folder + name)
                .query(String.class)
                .optional()
                .orElse("");
        return known.equals(hash) ? Optional.empty() : Optional.of(loader.load(name, hash));
    }

    private ImportReport terms(Resource file, String name, String hash) {
        ImportReport report = imports.tbx(name, file);
        if (!report.isRefused()) {
            remember("termbase/" + name, hash, Set.of());
        }
        return report;
    }

    private ImportReport units(Resource file, String name, String hash) {
        List<NewUnit> units = new ArrayList<>();
        ImportReport report =
                Imports.read(name, file, Trust.APPROVED, Clock.systemUTC().instant(), units::addAll);
        if (report.isRefused()) {
            return report;
        }
        MemoryId shipped = memory.create(MEMORY).id();
        removeStale(shipped, "tmx/" + name, units);
        memory.store(shipped, units);
        Set<String> ids = new HashSet<>();
        units.forEach(unit -> ids.add(unit.origin().externalId()));
        remember("tmx/" + name, hash, ids);
        return report;
    }

    /// Takes out what an earlier form of the file brought and this one does not: a corrected pair replaces the wrong
    /// one.
    private void removeStale(MemoryId shipped, String file, List<NewUnit> units) {
        Set<String> before = client.sql("SELECT tuids FROM interchange_shipped WHERE file = ?")
                .param(file)
                .query((row, number) -> strings(row.getArray("tuids")))
                .optional()
                .orElse(Set.of());
        if (before.isEmpty()) {
            return;
        }
        Set<List<String>> wanted = new HashSet<>();
        units.forEach(unit -> wanted.add(identity(unit)));
        List<UnitId> stale;
        try (Stream<TranslationUnit> stored = memory.units(shipped)) {
            stale = stored.filter(unit -> before.contains(unit.unit().origin().externalId())
                            && !wanted.contains(identity(unit.unit())))
                    .map(TranslationUnit::id)
                    .toList();
        }
        stale.forEach(memory::remove);
    }

    private static List<String> identity(NewUnit unit) {
        return List.of(unit.origin().externalId(), unit.source(), unit.target());
    }

    private static Set<String> strings(Array array) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) array.getArray()));
    }

    private void remember(String file, String hash, Set<String> tuids) {
        client.sql("INSERT INTO interchange_shipped (file, hash, tuids) VALUES (:file, :hash, :tuids)"
                        + " ON CONFLICT (file) DO UPDATE SET hash = excluded.hash, tuids = excluded.tuids")
                .param("file", file)
                .param("hash", hash)
                .param("tuids", tuids.stream().sorted().toArray(String[]::new))
                .update();
    }

    private List<Resource> files(String pattern) {
        try {
            return Arrays.stream(resources.getResources(pattern))
                    .sorted(Comparator.comparing(ShippedData::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("shipped files cannot be listed: " + pattern, e);
        }
    }

    private static String name(Resource file) {
        return Optional.ofNullable(file.getFilename())
                .orElseThrow(() -> new IllegalStateException("a shipped file without name: " + file));
    }

    private static String hash(Resource file) {
        try (InputStream in = file.getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return READERS + HexFormat.of().formatHex(digest.digest(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("shipped file cannot be read: " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void log(ImportReport report) {
        LOG.info(
                "Shipped {}: {} in, {} refused, {} warnings",
                report.name(),
                report.in(),
                report.refused(),
                report.warnings());
        for (ImportReport.Problem problem : report.problems()) {
            LOG.warn(
                    "{}:{}:{} {} {}",
                    report.name(),
                    problem.line(),
                    problem.column(),
                    problem.kind(),
                    problem.detail());
        }
    }
}
