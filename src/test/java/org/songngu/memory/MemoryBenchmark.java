package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.songngu.store.TestDatabase;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Figures of the memory on made-up news: loading it from the database, looking up beside comparing with every unit,
/// concordances, threads, and how soon a new unit is found. Not part of the tests.
///
/// `./workbench mvn -q test -Dquick -Dtest=MemoryBenchmark -Dsongngu.tests.heap=6g -Dsongngu.units=1000000`
///
/// CPU is the time of the one thread that looks up, wall the time that passed; a percentile is over queries. Every
/// query is a unit with one to six edits.
class MemoryBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final int WARM_UP = 2000;
    private static final int WARM_ROUNDS = 5;
    private static final int QUERIES = 3000;
    private static final int COMPARED = 60;
    private static final int SEARCHERS = 8;
    private static final long MOMENT_NANOS = 1_000_000_000L;
    private static final int ROUNDS = 11;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final int size = Integer.getInteger("songngu.units", 100_000);
    private final JdbcClient client = JdbcClient.create(pooled());
    private List<String> samples = List.of();
    private UnitIndex index = new UnitIndex(Runnable::run);

    @Test
    void figures() throws Exception {
        samples = new BenchmarkUnits(client).fill(size);
        load("first, from the texts");
        load("again, from the stored scans");
        sizes();
        NewsSentences news = new NewsSentences(99);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES + WARM_UP) {
            queries.add(news.edited(samples.get(queries.size() % samples.size()), 6));
        }
        print(
                "%n%-34s %6s  %26s  %26s",
                "milliseconds", "n", "CPU  p50   p95   p99  mean", "wall p50   p95   p99  mean");
        for (int minimum : new int[] {70, 60}) {
            measure("look-up, at least " + minimum + " %", queries, text -> index.find(query(text, minimum), NOW));
        }
        for (int minimum : new int[] {70, 60}) {
            bruteForce(queries.subList(0, COMPARED), minimum);
        }
        concordances();
        severalThreads(queries);
        newUnit(queries);
        print("load average at the end: %.1f", system.getSystemLoadAverage());
    }

    // As the program has it: signing in for every statement would be a third of a start.
    private static DataSource pooled() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.dataSource());
        return new HikariDataSource(config);
    }

    private void load(String how) throws InterruptedException {
        index = new UnitIndex(Runnable::run);
        System.gc();
        try (MemoryLoader loader = new MemoryLoader(new UnitTable(client), index)) {
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            loader.start();
            waitUntil(() -> loader.percent() == 100);
            double ready = (System.nanoTime() - start) / 1e9;
            double readyCpu = (system.getProcessCpuTime() - cpu) / 1e9;
            waitUntil(loader::isAtRest);
            print(
                    "%s: every unit findable after %.2f s (%,.0f units/s), %.2f s CPU beside PostgreSQL's; merged,"
                            + " phrases counted and scans stored after %.2f s, load average %.1f",
                    how,
                    ready,
                    size / ready,
                    readyCpu,
                    (System.nanoTime() - start) / 1e9,
                    system.getSystemLoadAverage());
        }
        assertThat(index.snapshot().liveCount()).isEqualTo(size);
    }

    private static void waitUntil(Callable<Boolean> condition) throws InterruptedException {
        try {
            while (!condition.call()) {
                Thread.sleep(2);
            }
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void sizes() {
        double[] mebibytes = new double[3];
        long tokens = 0;
        for (Snapshot.LiveLevel live : index.snapshot().levels()) {
            mebibytes[0] += live.level().side(Language.VI).bytes() / 1048576.0;
            mebibytes[1] += live.level().side(Language.EN).bytes() / 1048576.0;
            mebibytes[2] += live.level().rows().bytes() / 1048576.0;
            tokens += live.level().side(Language.VI).tokens().room();
        }
        print(
                "arrays: Vietnamese %.1f + English %.1f + rows %.1f = %.1f MiB; %.0f MiB a million units; %.1f tokens a"
                        + " Vietnamese side, %,d and %,d different words; %d level(s)",
                mebibytes[0],
                mebibytes[1],
                mebibytes[2],
                Arrays.stream(mebibytes).sum(),
                Arrays.stream(mebibytes).sum() * 1e6 / size,
                (double) tokens / size,
                index.dictionary(Language.VI).size(),
                index.dictionary(Language.EN).size(),
                index.snapshot().levels().size());
    }

    private static MatchQuery query(String text, int minimum) {
        return new MatchQuery(
                LanguagePair.VI_EN, text, "", "", minimum, 10, "vnp", Map.of(new MemoryId(1), 0, new MemoryId(2), 2));
    }

    private void measure(String what, List<String> texts, Consumer<String> lookUp) {
        measure(what, texts, WARM_ROUNDS, lookUp);
    }

    private void measure(String what, List<String> texts, int rounds, Consumer<String> lookUp) {
        int warmUp = Math.min(WARM_UP, texts.size() / 2);
        // as after the first hour of a desk: by then everything is compiled
        for (int round = 0; round < rounds; round++) {
            texts.subList(0, warmUp).forEach(lookUp);
        }
        long[] cpu = new long[texts.size() - warmUp];
        long[] wall = new long[cpu.length];
        for (int i = 0; i < cpu.length; i++) {
            String text = texts.get(warmUp + i);
            long before = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            lookUp.accept(text);
            wall[i] = System.nanoTime() - start;
            cpu[i] = threads.getCurrentThreadCpuTime() - before;
        }
        print("%-34s %6d  %s  %s", what, cpu.length, percentiles(cpu), percentiles(wall));
    }

    private static String percentiles(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "%8.3f %5.2f %5.2f %5.3f",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                Arrays.stream(nanos).average().orElse(0) / 1e6);
    }

    /// Compares with every unit and counts what the index found otherwise.
    private void bruteForce(List<String> queries, int minimum) {
        int[] wrong = new int[1];
        int[] hits = new int[1];
        measure("comparing with every unit, " + minimum + " %", queries, 1, text -> {
            FuzzyQuery query = new FuzzyQuery(index.scanner(Language.VI).find(text), minimum);
            for (Snapshot.LiveLevel live : index.snapshot().levels()) {
                LevelSide side = live.level().side(Language.VI);
                int[] tokens = new int[side.tokens().longest()];
                List<String> all = new ArrayList<>();
                for (int unit = 0; unit < side.count(); unit++) {
                    int count = side.tokens().read(unit, tokens);
                    int row = side.row(unit);
                    int similarity = query.exactSimilarity(
                            query.similarity(tokens, 0, count, side.weight(unit)), side.key(row), side.cased(row));
                    if (similarity >= minimum) {
                        all.add(unit + " " + similarity);
                    }
                }
                List<String> found = new ArrayList<>();
                new LevelSearch(query, side, (unit, similarity) -> found.add(unit + " " + similarity)).run();
                hits[0] += all.size();
                wrong[0] += found.size() == all.size() && found.containsAll(all) ? 0 : 1;
            }
        });
        print("%-34s %d true hits in %d queries, answered otherwise: %d", "", hits[0], COMPARED, wrong[0]);
    }

    private void concordances() {
        List<String> words = phrases(token -> token.kind() == Token.Kind.WORD);
        List<String> any = phrases(token -> true);
        concordance("concordance, 1 to 4 words", words);
        concordance("typed without marks", words.stream().map(Diacritics::strip).toList());
        concordance("with figures and punctuation", any);
        measure("all of 1 to 4 words, anywhere", words, text -> {
            int[] tokens = index.scanner(Language.VI).find(text).tokens();
            int[][] forms =
                    Arrays.stream(tokens).mapToObj(token -> new int[] {token}).toArray(int[][]::new);
            new WordsSearch(tokens, forms, Language.VI, index.snapshot()).run(0, 50);
        });
    }

    private void concordance(String what, List<String> phrases) {
        measure(what, phrases, text -> index.concordance(text, Language.VI, 0, 50));
    }

    private List<String> phrases(Predicate<Token> wanted) {
        Random random = new Random(7);
        List<String> phrases = new ArrayList<>();
        while (phrases.size() < 1000) {
            List<Token> tokens = Tokens.of(MatchKey.of(samples.get(random.nextInt(samples.size()))));
            int length = 1 + random.nextInt(4);
            int from = random.nextInt(Math.max(1, tokens.size() - length));
            if (from + length <= tokens.size()
                    && tokens.subList(from, from + length).stream().allMatch(wanted)) {
                phrases.add(String.join(
                        " ",
                        tokens.subList(from, from + length).stream()
                                .map(Token::key)
                                .toList()));
            }
        }
        return phrases;
    }

    // One and two by turns: a neighbour on the machine slows a moment of either, and the medians are of all moments.
    private void severalThreads(List<String> queries) throws Exception {
        double[][] rates = new double[3][ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int count = 1; count <= 2; count++) {
                LongAdder done = new LongAdder();
                long start = System.nanoTime();
                searching(count, queries, () -> System.nanoTime() - start > MOMENT_NANOS, done);
                rates[count][round] = done.sum() * 1e9 / (System.nanoTime() - start);
            }
            ratios[round] = rates[2][round] / rates[1][round];
        }
        for (double[] values : List.of(rates[1], rates[2], ratios)) {
            Arrays.sort(values);
        }
        print(
                "look-ups/s at 70 %%, medians of %d turns: one thread %,.0f, two %,.0f; two are %.2f x one (%.2f to %.2f)",
                ROUNDS, rates[1][ROUNDS / 2], rates[2][ROUNDS / 2], ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
    }

    private void searching(int count, List<String> queries, Callable<Boolean> stop, LongAdder done) throws Exception {
        try (ExecutorService searchers = Executors.newFixedThreadPool(count)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int from = i * 997;
                running.add(searchers.submit(() -> {
                    for (int at = from; !stop.call(); at++) {
                        index.find(query(queries.get(at % queries.size()), 70), NOW);
                        done.increment();
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    /// How soon a confirmed unit is found: from the call that stores it, the database's commit included.
    private void newUnit(List<String> queries) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        BenchmarkUnits units = new BenchmarkUnits(client);
        try (ExecutorService all = Executors.newSingleThreadExecutor()) {
            Future<?> searching = all.submit(() -> {
                searching(SEARCHERS, queries, stop::get, new LongAdder());
                return null;
            });
            long[] nanos = new long[100];
            for (int i = 0; i < nanos.length; i++) {
                String text = "Cuộc gặp thứ " + i + " của người phát ngôn vừa kết thúc tại trụ sở mới.";
                long start = System.nanoTime();
                index.put(List.of(index.scan(units.store(text))));
                while (index.find(query(text, 100), NOW).isEmpty()) {
                    Thread.onSpinWait();
                }
                nanos[i] = System.nanoTime() - start;
            }
            stop.set(true);
            searching.get();
            print(
                    "%-34s %6d  %s ms wall, longest %.1f ms, while %d threads search",
                    "stored and found", nanos.length, percentiles(nanos), nanos[nanos.length - 1] / 1e6, SEARCHERS);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
