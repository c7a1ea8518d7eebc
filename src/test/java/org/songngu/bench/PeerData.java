package org.songngu.bench;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/// Says how much of what is there each peer finds, and how fast.
///
/// The truth is brute force with a measure that belongs to nobody: lower-cased words, numbers and single punctuation
/// marks, 100 · (longer − edit distance) / longer, among the five best of each query.
public final class PeerData {

    static final int BEST = 5;
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+|[^\\p{L}\\p{N}\\s]");

    private PeerData() {}

    /// Real pairs from a file of lines `origin, Vietnamese, English`, plain or packed with xz.
    public static List<String[]> real(Path file) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = file.toString().endsWith(".xz") ? new XZInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                if (columns.length == 3 && !columns[1].isBlank() && !columns[2].isBlank()) {
                    pairs.add(new String[] {columns[1], columns[2]});
                }
            }
        }
        return pairs;
    }

    /// The true scores of a query's best units at or over a percentage, by source text.
    static Map<String, Integer> best(int[] query, List<int[]> units, List<String[]> pairs, int minimum) {
        TreeMap<Integer, List<Integer>> byScore = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            int score = score(query, units.get(i), minimum);
            if (score >= minimum) {
                byScore.computeIfAbsent(-score, fresh -> new ArrayList<>()).add(i);
            }
        }
        Map<String, Integer> best = new LinkedHashMap<>();
        for (Map.Entry<Integer, List<Integer>> entry : byScore.entrySet()) {
            for (int unit : entry.getValue()) {
                if (best.size() < BEST) {
                    best.putIfAbsent(pairs.get(unit)[0], -entry.getKey());
                }
            }
        }
        return best;
    }

    /// The percentage of two token rows; anything below `minimum` when it is below.
    static int score(int[] one, int[] other, int minimum) {
        int longer = Math.max(one.length, other.length);
        int most = longer * (100 - minimum) / 100;
        if (longer == 0 || longer - Math.min(one.length, other.length) > most) {
            return 0;
        }
        int[] above = new int[other.length + 1];
        int[] row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length; j++) {
                int replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return 0;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return 100 * (longer - above[other.length]) / longer;
    }

    /// The numbers of a text's tokens.
    static int[] tokens(String text, Map<String, Integer> numbers) {
        Matcher token = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        int[] tokens = new int[16];
        int count = 0;
        while (token.find()) {
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
            }
            tokens[count++] = numbers.computeIfAbsent(token.group(), fresh -> numbers.size());
        }
        return Arrays.copyOf(tokens, count);
    }

    /// Works out the truth and prints a line for each peer that has answered.
    public static void report(Path folder, PrintStream out) throws IOException {
        PeerRun run = new PeerRun(folder, "truth", Integer.MAX_VALUE);
        List<String[]> pairs = run.units();
        List<String> queries = run.queries();
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> units = pairs.stream().map(pair -> tokens(pair[0], numbers)).toList();
        List<Map<String, Integer>> truth = queries.stream()
                .map(query -> best(tokens(query, numbers), units, pairs, 60))
                .toList();
        List<Path> answers;
        try (Stream<Path> files = Files.list(folder)) {
            answers = files.filter(file -> file.getFileName().toString().matches("peer-.*\\.tsv"))
                    .sorted()
                    .toList();
        }
        out.printf(Locale.ROOT, "%,d units, %,d queries%n", pairs.size(), queries.size());
        for (Path answer : answers) {
            line(answer, truth, out);
        }
    }

    private static void line(Path answer, List<Map<String, Integer>> truth, PrintStream out) throws IOException {
        List<String> lines = Files.readAllLines(answer);
        long[] cpu = new long[lines.size()];
        long[] wall = new long[lines.size()];
        int[] there = new int[2];
        int[] found = new int[2];
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            cpu[i] = Long.parseLong(columns[0]);
            wall[i] = Long.parseLong(columns[1]);
            List<String> sources = List.of(columns).subList(2, columns.length);
            for (Map.Entry<String, Integer> hit : truth.get(i).entrySet()) {
                for (int band = hit.getValue() >= 70 ? 0 : 1; band < 2; band++) {
                    there[band]++;
                    found[band] += sources.contains(hit.getKey()) ? 1 : 0;
                }
            }
        }
        Arrays.sort(cpu);
        Arrays.sort(wall);
        out.printf(
                Locale.ROOT,
                "%-28s n=%d  CPU p50 %.3f p95 %.3f  wall p50 %.3f p95 %.3f ms  ≥70: %d of %d (%.1f %%)  ≥60: %d of %d"
                        + " (%.1f %%)%n",
                answer.getFileName().toString().replaceAll("peer-|\\.tsv", ""),
                lines.size(),
                cpu[cpu.length / 2] / 1e6,
                cpu[cpu.length * 95 / 100] / 1e6,
                wall[wall.length / 2] / 1e6,
                wall[wall.length * 95 / 100] / 1e6,
                found[0],
                there[0],
                100.0 * found[0] / Math.max(1, there[0]),
                found[1],
                there[1],
                100.0 * found[1] / Math.max(1, there[1]));
        Path facts = answer.resolveSibling(answer.getFileName().toString().replace(".tsv", ".facts.txt"));
        for (String fact : Files.exists(facts) ? Files.readAllLines(facts) : List.<String>of()) {
            out.println("    " + fact);
        }
    }
}
