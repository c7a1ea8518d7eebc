package org.songngu.memory;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.songngu.text.Diacritics;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Measures the index on made-up news sentences, beside comparing with every unit by the same bit-parallel distance.
///
/// ```
/// mvn -q test-compile -Dquick
/// java -Xmx6g -cp target/test-classes:target/classes:$(mvn -q dependency:build-classpath
/// -Dmdep.outputFile=/dev/stdout) \
///     org.songngu.memory.MemoryBenchmark 100000
/// ```
/// The number is how many units are made. Times are CPU time of the one thread that looks up; a percentile is over
/// queries. Every query is a unit with one to six edits; what the index finds for the first of them is checked.
final class MemoryBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final int WARM_UP = 2000;
    private static final int QUERIES = 3000;
    private static final int SCANNED = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private final int size;
    private final UnitIndex index = new UnitIndex(Runnable::run, Integer.MAX_VALUE);
    private final List<String> samples = new ArrayList<>();

    private MemoryBenchmark(int size, PrintStream out) {
        this.size = size;
        this.out = out;
    }

    /// Runs it.
    ///
    /// @param arguments how many units, 100,000 when not given
    public static void main(String[] arguments) {
        new MemoryBenchmark(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000, System.out).run();
    }

    private void run() {
        build();
        NewsSentences news = new NewsSentences(99);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES + WARM_UP) {
            queries.add(news.edited(samples.get(queries.size() % samples.size()), 6));
        }
        for (int minimum : new int[] {70, 60}) {
            measure("fuzzy, at least " + minimum + " %", queries, text -> index.find(query(text, minimum), NOW));
        }
        bruteForce(queries);
        measure("concordance with total", phrases(), text -> index.concordance(text, Language.VI, 0, 50));
        measure(
                "the same without diacritics",
                phrases().stream().map(Diacritics::strip).toList(),
                text -> index.concordance(text, Language.VI, 0, 50));
    }

    private void build() {
        NewsSentences news = new NewsSentences(2026);
        LevelBuilder builder = new LevelBuilder();
        long scanned = 0;
        int step = Math.max(1, size / 5000);
        for (int id = 1; id <= size; id++) {
            NewsSentences.Pair pair = news.next();
            String source = id % 4 == 0 ? news.edited(pair.vietnamese(), 3) : pair.vietnamese();
            if (id % step == 0) {
                samples.add(source);
            }
            NewUnit unit = new NewUnit(
                    LanguagePair.VI_EN,
                    source.isBlank() ? "Hết." : source,
                    pair.english(),
                    "",
                    "",
                    Trust.values()[id % 4],
                    new NewUnit.Origin("lan", NOW.minusSeconds(id * 1000L), "", id % 2 == 0 ? "vnp" : "vgp", ""));
            TranslationUnit stored = new TranslationUnit(new UnitId(id), new MemoryId(1 + id % 3), unit);
            long before = threads.getCurrentThreadCpuTime();
            builder.add(IndexedUnits.of(index, stored, id));
            scanned += threads.getCurrentThreadCpuTime() - before;
        }
        long before = threads.getCurrentThreadCpuTime();
        index.addLoaded(builder);
        long built = threads.getCurrentThreadCpuTime() - before;
        Level level = index.snapshot().levels().getFirst().level();
        long tokens = level.side(Language.VI).tokens().length;
        print(
                "%,d units, %.1f tokens a Vietnamese side, %,d different",
                size, (double) tokens / size, index.dictionary(Language.VI).size());
        print(
                "scan of both sides %.2f s CPU, build of both %.2f s CPU: %,.0f units/s",
                scanned / 1e9, built / 1e9, size / ((scanned + built) / 1e9));
        print(
                "arrays: Vietnamese %.1f MiB, English %.1f MiB, rows %.1f MiB",
                level.side(Language.VI).bytes() / 1048576.0,
                level.side(Language.EN).bytes() / 1048576.0,
                level.rows().bytes() / 1048576.0);
    }

    private static MatchQuery query(String text, int minimum) {
        return new MatchQuery(
                LanguagePair.VI_EN, text, "", "", minimum, 10, "vnp", Map.of(new MemoryId(1), 0, new MemoryId(2), 0));
    }

    private void measure(String what, List<String> texts, Consumer<String> lookUp) {
        int warmUp = Math.min(WARM_UP, texts.size() / 2);
        texts.subList(0, warmUp).forEach(lookUp);
        long[] nanos = new long[texts.size() - warmUp];
        for (int i = 0; i < nanos.length; i++) {
            String text = texts.get(warmUp + i);
            long before = threads.getCurrentThreadCpuTime();
            lookUp.accept(text);
            nanos[i] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(nanos);
        print(
                "%-28s n=%d  p50 %.3f  p95 %.3f  p99 %.3f  mean %.3f ms CPU",
                what,
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                Arrays.stream(nanos).average().orElse(0) / 1e6);
    }

    /// Compares with every unit: no filter but the bit-parallel word distance. Counts what the index found wrongly.
    private void bruteForce(List<String> queries) {
        LevelSide side = index.snapshot().levels().getFirst().level().side(Language.VI);
        List<String> some = queries.subList(0, SCANNED);
        int[] wrong = new int[1];
        int[] hits = new int[1];
        measure("comparing with every unit", some, text -> {
            FuzzyQuery query = new FuzzyQuery(index.scanner(Language.VI).find(text), 60);
            List<Integer> all = new ArrayList<>();
            for (int unit = 0; unit < side.count(); unit++) {
                if (query.similarity(side.tokens(), side.start(unit), side.end(unit), side.weight(unit)) >= 60) {
                    all.add(unit);
                }
            }
            List<Integer> found = new ArrayList<>();
            new LevelSearch(query, side, (unit, similarity) -> found.add(unit)).run();
            found.sort(Integer::compare);
            hits[0] += all.size();
            wrong[0] += found.equals(all) ? 0 : 1;
        });
        print("true hits of %d queries at 60 %%: %,d; queries answered otherwise: %d", SCANNED, hits[0], wrong[0]);
    }

    private List<String> phrases() {
        Random random = new Random(7);
        List<String> phrases = new ArrayList<>();
        while (phrases.size() < 1000) {
            List<Token> tokens = Tokens.of(MatchKey.of(samples.get(random.nextInt(samples.size()))));
            int length = 1 + random.nextInt(4);
            int from = random.nextInt(Math.max(1, tokens.size() - length));
            if (from + length <= tokens.size()) {
                phrases.add(String.join(
                        " ",
                        tokens.subList(from, from + length).stream()
                                .map(Token::key)
                                .toList()));
            }
        }
        return phrases;
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
