package org.songngu.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/// What every peer's harness shares: the data in a folder, the queries, timing, and the results written beside them. It
/// needs nothing but the JDK, so that it runs on the class path of any peer.
public final class PeerRun {

    private static final long WINDOW_MILLIS = 3000;
    private static final int IDLE = 10;
    private static final long WARM_UP_NANOS = 5_000_000_000L;

    private final Path folder;
    private final String name;
    private final int mostQueries;
    private final List<String> facts = new ArrayList<>();
    private LongSupplier otherCpu = () -> 0;

    /// Begins a run.
    ///
    /// @param folder      where [PeerData] has put units and queries
    /// @param name        the peer's
    /// @param mostQueries how many of the queries are asked: a slow peer answers fewer
    public PeerRun(Path folder, String name, int mostQueries) {
        this.folder = folder;
        this.name = name;
        this.mostQueries = mostQueries;
    }

    /// Looks a text up.
    @FunctionalInterface
    public interface LookUp {
        /// @param text what is looked for
        /// @return the sources found, best first, ten at most
        /// @throws Exception whatever the peer throws
        List<String> find(String text) throws Exception;
    }

    /// Work that is measured.
    @FunctionalInterface
    public interface Work {
        /// @return how many units it dealt with
        /// @throws Exception whatever the peer throws
        long run() throws Exception;
    }

    /// Pairs, a Vietnamese and an English text each.
    ///
    /// @throws IOException when they cannot be read
    public List<String[]> units() throws IOException {
        try (var lines = Files.lines(folder.resolve("units.tsv"))) {
            return lines.map(line -> line.split("\t", -1)).toList();
        }
    }

    /// The queries that this run asks.
    ///
    /// @throws IOException when they cannot be read
    public List<String> queries() throws IOException {
        List<String> all = Files.readAllLines(folder.resolve("queries.txt"));
        return all.subList(0, Math.min(mostQueries, all.size()));
    }

    /// Where the pairs stand as TMX.
    public Path tmx() {
        return folder.resolve("units.tmx");
    }

    /// A peer that works in another process adds that one's CPU time.
    ///
    /// @param nanos its CPU time since it began
    public void otherCpu(LongSupplier nanos) {
        otherCpu = nanos;
    }

    /// Waits until what goes on in the background after a step is over, and notes what it took, so that the next step
    /// is
    /// measured alone.
    ///
    /// @param delay in seconds, how much later the last of it begins
    /// @throws InterruptedException when the run is broken off
    public void rest(int delay) throws InterruptedException {
        long begun = processCpu();
        Thread.sleep(1000L * delay);
        for (long before = processCpu(); ; before = processCpu()) {
            Thread.sleep(WINDOW_MILLIS);
            if (processCpu() - before < WINDOW_MILLIS * 1_000_000 / IDLE) {
                break;
            }
        }
        note("in the background after that: %.1f s CPU", (processCpu() - begun) / 1e9);
    }

    /// Measures a step by the whole process's CPU time, and notes its speed.
    ///
    /// @param step its name
    /// @param work what is done
    /// @throws Exception whatever the peer throws
    public void step(String step, Work work) throws Exception {
        long cpu = processCpu();
        long wall = System.nanoTime();
        long units = work.run();
        wall = System.nanoTime() - wall;
        cpu = processCpu() - cpu;
        note(
                "%s: %,d units, %.1f s wall, %.1f s CPU, %,.0f units/s wall, %,.0f units/s CPU",
                step, units, wall / 1e9, cpu / 1e9, units * 1e9 / wall, units * 1e9 / cpu);
    }

    /// Notes something for the report.
    public void note(String format, Object... values) {
        String fact = String.format(Locale.ROOT, format, values);
        facts.add(fact);
        new PrintStream(System.out, true).println(name + ": " + fact);
    }

    /// Asks the queries one by one on this thread and writes what was found, after five seconds of asking them to
    /// warm up.
    ///
    /// @param peer finds
    /// @throws Exception whatever the peer throws
    public void ask(LookUp peer) throws Exception {
        List<String> queries = queries();
        long warm = System.nanoTime() + WARM_UP_NANOS;
        for (int i = 0; System.nanoTime() < warm; i = (i + 1) % queries.size()) {
            peer.find(queries.get(i));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<String> results = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            long cpu = threads.getCurrentThreadCpuTime() + otherCpu.getAsLong();
            long wall = System.nanoTime();
            List<String> found = peer.find(queries.get(i));
            wall = System.nanoTime() - wall;
            cpu = threads.getCurrentThreadCpuTime() + otherCpu.getAsLong() - cpu;
            results.add(cpu + "\t" + wall + "\t" + String.join("\t", found));
        }
        Files.write(folder.resolve("peer-" + name + ".tsv"), results);
        memory();
        Files.write(folder.resolve("peer-" + name + ".facts.txt"), facts);
    }

    private void memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        note("heap after the queries: %,d MiB", heap >> 20);
    }

    private long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                + otherCpu.getAsLong();
    }
}
