package org.songngu.termbase;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.songngu.text.Tokens;

/// Measures building and recognising with 100,000 terms; prints µs of CPU a segment of about 25 syllables. Run its
/// `main` with the test class path.
final class TermbaseBenchmark {

    private static final int TERMS = 100_000;
    private static final int SEGMENTS = 20_000;
    private static final int ROUNDS = 5;

    private TermbaseBenchmark() {}

    public static void main(String[] arguments) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Random random = new Random(3);
        List<String> terms = GeneratedTerms.terms(TERMS, random);
        List<Concept> concepts = GeneratedTerms.concepts(terms);
        List<String> segments = segments(terms, random);
        for (int round = 0; round < ROUNDS; round++) {
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
            long done = threads.getCurrentThreadCpuTime();
            System.out.printf(
                    "build %d ms; a segment: %.1f µs, of which tokens %.1f µs (%.1f tokens, %.2f hits)%n",
                    (built - start) / 1_000_000,
                    (done - cut) / 1e3 / SEGMENTS,
                    (cut - built) / 1e3 / SEGMENTS,
                    (double) tokens / SEGMENTS,
                    (double) hits / SEGMENTS);
        }
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
