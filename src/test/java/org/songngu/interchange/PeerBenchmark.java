package org.songngu.interchange;

import static org.mockito.Mockito.mock;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.songngu.bench.PeerData;
import org.songngu.bench.PeerRun;
import org.songngu.memory.MadeNews;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MemoryFiles;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.Trust;
import org.songngu.store.TestStoreBeans;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Workbench;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Our part of the comparison with other tools; `src/bench/peers.sh` runs all of it.
///
/// - `prepare FOLDER UNITS [PAIRS]` writes units, queries and a TMX file: real pairs first, then made-up ones
/// - `ours FOLDER QUERIES` takes the TMX in, looks up, writes it out
/// - `trgm FOLDER QUERIES` asks PostgreSQL's pg_trgm, in the embedded server
/// - `report FOLDER` compares all answers with brute force
public final class PeerBenchmark {

    private static final int QUERIES = 300;
    private static final int EDITS = 4;
    private static final int WARM_UNITS = 30_000;
    private static final int LIMIT = 10;
    // the scans of new units are stored every half a minute
    private static final int KEEPER_SECONDS = 35;

    private PeerBenchmark() {}

    /// The memory over a fresh database.
    @ComponentScan("org.songngu.memory")
    @Import(TestStoreBeans.class)
    static class Desk {}

    /// Does one step.
    ///
    /// @param arguments see above
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "prepare" -> {
                Path real = arguments.length > 3 ? Path.of(arguments[3]) : Path.of("none");
                prepare(folder, Integer.parseInt(arguments[2]), real);
            }
            case "ours" -> ours(folder, Integer.parseInt(arguments[2]));
            case "trgm" -> trigrams(folder, Integer.parseInt(arguments[2]));
            case "report" -> PeerData.report(folder, System.out);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        // the embedded server's shutdown hook has work to do; no other thread keeps us
        System.exit(0);
    }

    private static void prepare(Path folder, int count, Path real) throws IOException {
        Files.createDirectories(folder);
        MadeNews news = new MadeNews(2026);
        List<String[]> pairs = new ArrayList<>(Files.exists(real) ? PeerData.real(real) : List.of());
        int taken = Math.min(pairs.size(), count);
        pairs = new ArrayList<>(pairs.subList(0, taken));
        pairs.addAll(news.pairs(count - taken));
        Files.write(
                folder.resolve("units.tsv"),
                pairs.stream().map(pair -> pair[0] + "\t" + pair[1]).toList());
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            // a tenth was never translated
            String text =
                    queries.size() % 10 == 9 ? news.pairs(1).getFirst()[0] : pairs.get(random.nextInt(pairs.size()))[0];
            String query = news.edited(text, EDITS);
            if (!query.isBlank()) {
                queries.add(query);
            }
        }
        Files.write(folder.resolve("queries.txt"), queries);
        write(pairs, folder.resolve("units.tmx"));
        write(pairs.subList(0, Math.min(WARM_UNITS, pairs.size())), folder.resolve("warm.tmx"));
    }

    private static void write(List<String[]> pairs, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new TmxWriter()
                    .write(Language.VI, IntStream.range(0, pairs.size()).mapToObj(i -> unit(i, pairs.get(i))), out);
        }
    }

    private static NewUnit unit(int number, String[] pair) {
        NewUnit.Origin origin = new NewUnit.Origin("lan", Instant.parse("2026-01-05T08:30:00Z"), "", "", "u" + number);
        return new NewUnit(LanguagePair.VI_EN, pair[0], pair[1], "", "", Trust.IMPORTED, origin);
    }

    private static ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(Desk.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run();
    }

    private static void ours(Path folder, int queries) throws Exception {
        ConfigurableApplicationContext desk = start();
        TranslationMemory memory = desk.getBean(TranslationMemory.class);
        MemoryFiles files = desk.getBean(MemoryFiles.class);
        PeerRun first = new PeerRun(folder, "song-ngu-70", queries);
        PeerRun second = new PeerRun(folder, "song-ngu-60", queries);
        MemoryId id = memory.create("Đo").id();
        Imports imports = new Imports(files, new TermbaseFixture());
        // To warm up, and apart from the time because it collects the garbage again and again.
        PeakHeap peak = new PeakHeap();
        imports.tmx(
                "warm.tmx",
                new FileSystemResource(folder.resolve("warm.tmx")),
                memory.create("Khởi động").id(),
                peak);
        first.step(
                "TMX into database and index",
                () -> imports.tmx("units.tmx", new FileSystemResource(first.tmx()), id)
                        .in());
        first.note("live heap while reading and storing, over that before: %,d MiB", peak.over() >> 20);
        first.rest(KEEPER_SECONDS);
        Exports exports = new Exports(
                mock(Workbench.class),
                memory,
                files,
                mock(MemoryPolicies.class),
                new JobExtras(memory, mock(MemoryPolicies.class), mock(Termbase.class)),
                mock(TranslatedDocuments.class));
        for (int pass = 0; pass < 2; pass++) {
            first.step("TMX out of the database", () -> exports.tmx(id, Language.VI, OutputStream.nullOutputStream()));
        }
        first.ask(text -> found(memory, id, text, 70));
        second.ask(text -> found(memory, id, text, 60));
    }

    private static List<String> found(TranslationMemory memory, MemoryId id, String text, int minimum) {
        return memory
                .findMatches(new MatchQuery(LanguagePair.VI_EN, text, "", "", minimum, LIMIT, "", Map.of(id, 0)))
                .stream()
                .map(Match::source)
                .toList();
    }

    /// The greatest heap that was in use after a collection while an import ran.
    private static final class PeakHeap implements ImportProgress {

        private final long before = used();
        private long most;
        private long bytes;

        @Override
        public void read(long more) {
            long step = 20L << 20;
            bytes += more;
            if (bytes / step != (bytes - more) / step) {
                most = Math.max(most, used());
            }
        }

        @Override
        public void stored(long done, long total) {
            most = Math.max(most, used());
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        long over() {
            return most - before;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private static void trigrams(Path folder, int queries) throws Exception {
        ConfigurableApplicationContext desk = start();
        // one connection, so that the CPU time of its backend can be read
        JdbcClient client = JdbcClient.create(
                new SingleConnectionDataSource(desk.getBean(DataSource.class).getConnection(), true));
        PeerRun run = new PeerRun(folder, "pg_trgm", queries);
        List<String[]> units = run.units();
        client.sql("create extension if not exists pg_trgm").update();
        client.sql("create table peer (source text, target text)").update();
        run.step("insert and GIN index", () -> {
            for (int from = 0; from < units.size(); from += 5_000) {
                List<String[]> some = units.subList(from, Math.min(units.size(), from + 5_000));
                client.sql("insert into peer select unnest(?::text[]), unnest(?::text[])")
                        .params(
                                some.stream().map(unit -> unit[0]).toArray(String[]::new),
                                some.stream().map(unit -> unit[1]).toArray(String[]::new))
                        .update();
            }
            client.sql("create index on peer using gin (source gin_trgm_ops)").update();
            client.sql("analyze peer").update();
            return units.size();
        });
        client.sql("select pg_relation_size('peer') + pg_indexes_size('peer')")
                .query(Long.class)
                .list()
                .forEach(size -> run.note("table and index: %,d MiB", size >> 20));
        client.sql("set pg_trgm.similarity_threshold = 0.5").update();
        long backend = client.sql("select pg_backend_pid()").query(Long.class).single();
        run.otherCpu(() -> cpuOf(backend));
        run.ask(text -> client.sql(
                        "select source from peer where source % ? order by similarity(source, ?) desc limit 10")
                .params(text, text)
                .query(String.class)
                .list());
    }

    /// CPU time of a process in nanoseconds, 0 where the system does not tell (anything but Linux).
    private static long cpuOf(long process) {
        try {
            String[] columns =
                    Files.readString(Path.of("/proc/" + process + "/schedstat")).split(" ");
            return Long.parseLong(columns[0]);
        } catch (IOException e) {
            return 0;
        }
    }
}
