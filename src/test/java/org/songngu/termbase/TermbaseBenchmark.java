package org.songngu.termbase;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.songngu.text.Tokens;

/// Measures building, recognising and changing with many terms; prints µs of CPU a segment of about 25 syllables. Run
/// by
/// `src/bench/terms.sh`, which gives the same terms and segments to OmegaT.
final class TermbaseBenchmark {

    private static final TermQuery SOME = ConceptFixture.QUERY.in(List.of(new TermbaseId(2), TermbaseId.FIRST));
    private static final int SEGMENTS = 20_000;
    private static final int ROUNDS = 5;
    private static final int EDITS = 100;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> segments;
    private final List<Concept> concepts;

    private TermbaseBenchmark(List<String> segments, List<Concept> concepts) {
        this.segments = segments;
        this.concepts = concepts;
    }

    /// Measures.
    ///
    /// @param arguments how many terms, and a folder for the glossary, the segments and the result (µs a segment)
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(3);
        List<String> terms = GeneratedTerms.terms(Integer.parseInt(arguments[0]), random);
        List<Concept> concepts = GeneratedTerms.concepts(terms);
        TermbaseBenchmark benchmark = new TermbaseBenchmark(segments(terms, random), concepts);
        Path folder = Path.of(arguments[1]);
        benchmark.write(folder);
        benchmark.round(); // to warm up
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            sum += benchmark.round();
        }
        benchmark.edit();
        Files.writeString(folder.resolve("ours.txt"), Double.toString(sum / ROUNDS));
    }

    private void write(Path folder) throws IOException {
        List<String> glossary = concepts.stream()
                .map(concept -> concept.terms().getFirst().text() + "\t"
                        + concept.terms().getLast().text() + "\t")
                .toList();
        Files.write(folder.resolve("glossary.txt"), glossary);
        Files.write(folder.resolve("segments.txt"), segments);
    }

    private double round() {
        long start = threads.getCurrentThreadCpuTime();
        TermIndex index = new TermIndex(concepts);
        long built = threads.getCurrentThreadCpuTime();
        long tokens = 0;
        for (String segment : segments) {
            tokens += Tokens.of(segment).size();
        }
        long cut = threads.getCurrentThreadCpuTime();
        long hits = 0;
        for (String segment : segments) {
            hits += index.recognize(segment, ConceptFixture.QUERY).size();
        }
        double micros = (threads.getCurrentThreadCpuTime() - cut) / 1e3 / segments.size();
        System.out.printf(
                "asking two termbases by name %.1f µs, all again %.1f µs%n",
                micros(index, SOME), micros(index, ConceptFixture.QUERY));
        System.out.printf(
                "%,d terms built in %d ms; a segment: %.1f µs, of which tokens %.1f µs (%.1f tokens, %.2f hits)%n",
                concepts.size(),
                (built - start) / 1_000_000,
                micros,
                (cut - built) / 1e3 / segments.size(),
                (double) tokens / segments.size(),
                (double) hits / segments.size());
        return micros;
    }

    private double micros(TermIndex index, TermQuery query) {
        long start = threads.getCurrentThreadCpuTime();
        long hits = 0;
        for (String segment : segments) {
            hits += index.recognize(segment, query).size();
        }
        if (hits == 0) {
            throw new IllegalStateException("nothing recognised");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / segments.size();
    }

    /// From the edited concept to an index that recognises it.
    private void edit() {
        TermIndex index = new TermIndex(concepts);
        long most = 0;
        long all = 0;
        for (int i = 0; i < EDITS; i++) {
            Concept edited = ConceptFixture.pair("c" + i * 900, "thuật ngữ mới số " + "một ".repeat(i % 5) + i, "new");
            long start = System.nanoTime();
            index = index.changed(Map.of(TermIndex.Key.of(edited), Optional.of(edited)));
            long took = System.nanoTime() - start;
            if (index.recognize(edited.terms().getFirst().text(), ConceptFixture.QUERY)
                    .isEmpty()) {
                throw new IllegalStateException("not recognised: " + edited);
            }
            all += took;
            most = Math.max(most, took);
        }
        System.out.printf(
                "an edited concept: index swapped in %.1f ms, at most %.1f ms%n", all / 1e6 / EDITS, most / 1e6);
    }

    private static List<String> segments(List<String> terms, Random random) {
        List<String> syllables = GeneratedTerms.syllables();
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < SEGMENTS; i++) {
            segments.add(GeneratedTerms.phrase(10, syllables, random)
                    + " "
                    + terms.get(random.nextInt(terms.size()))
                    + ", "
                    + GeneratedTerms.phrase(10, syllables, random)
                    + ".");
        }
        return segments;
    }
}
