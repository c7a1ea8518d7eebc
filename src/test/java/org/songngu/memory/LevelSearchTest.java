package org.songngu.memory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

/// In a small level the cheapest way to candidates is nearly always the same one: here each is gone, and finds what
/// comparing with every unit finds.
class LevelSearchTest {

    private static final int UNITS = 2500;

    private final UnitIndex index = new UnitIndex(Runnable::run, Integer.MAX_VALUE);

    @ParameterizedTest
    @CsvSource({"60, 1", "60, 2", "70, 3", "70, 4", "85, 5"})
    void everyWayToCandidatesFindsTheSame(int minimum, long seed) {
        NewsSentences news = new NewsSentences(seed);
        List<String> sources = new ArrayList<>();
        for (int id = 0; id < UNITS; id++) {
            sources.add(
                    id % 2 == 1
                            ? news.edited(sources.get(id / 3), 5)
                            : news.next().vietnamese());
        }
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < UNITS; i += 50) {
            queries.add(news.edited(sources.get(i), 4));
        }
        assertThat(waysGone(sources, queries, minimum))
                .as("ways that were open to some band")
                .hasSize(1 + 2 * CandidateLists.MOST_TIMES);
    }

    /// More words than are cut into pieces, and than the bit-parallel distance takes.
    @Test
    void aParagraphThatWasNotCutIsFoundToo() {
        NewsSentences news = new NewsSentences(6);
        List<String> sources = new ArrayList<>();
        for (int id = 0; id < 300; id++) {
            String paragraph =
                    Stream.generate(() -> news.next().vietnamese()).limit(8).collect(joining(" "));
            sources.add(id % 2 == 1 ? news.edited(sources.get(id / 3), 20) : paragraph);
        }
        List<String> queries = sources.stream()
                .limit(40)
                .map(source -> news.edited(source, 10))
                .toList();
        assertThat(waysGone(sources, queries, 70)).noneMatch(CandidateLists.Source::byPieces);
    }

    /// A list that two words of the query share counts once.
    @Test
    void aSentenceThatRepeatsItsWordsIsFoundToo() {
        List<String> few = List.of("hợp", "tác", "hòa", "bình", "phát", "triển");
        Random random = new Random(7);
        List<String> sources = Stream.generate(() -> random.ints(4 + random.nextInt(12), 0, few.size())
                        .mapToObj(few::get)
                        .collect(joining(" ")))
                .limit(UNITS)
                .toList();
        assertThat(waysGone(sources, sources.subList(0, 60), 60)).anyMatch(CandidateLists.Source::byPieces);
    }

    /// Looks the queries up by every way there is and compares what it finds.
    private Set<CandidateLists.Source> waysGone(List<String> sources, List<String> queries, int minimum) {
        LevelBuilder builder = new LevelBuilder();
        int id = 0;
        for (String source : sources) {
            builder.add(unit(++id, source, "A sentence."));
        }
        index.addLoaded(builder);
        LevelSide side = index.snapshot().levels().getFirst().level().side(Language.VI);
        Set<CandidateLists.Source> gone = new HashSet<>();
        int hits = 0;
        for (String query : queries) {
            ScannedText text = index.scanner(Language.VI).find(query);
            Map<Integer, Integer> expected = compared(new FuzzyQuery(text, minimum), side, minimum);
            hits += expected.size();
            assertThat(found(text, minimum, side, LevelSearch::run)).isEqualTo(expected);
            for (int times = 0; times <= CandidateLists.MOST_TIMES; times++) {
                for (boolean byPieces : new boolean[] {false, true}) {
                    Way way = new Way(times, byPieces, gone);
                    assertThat(found(text, minimum, side, search -> search.run(way)))
                            .as("in %d lists of %s", times, byPieces ? "pieces" : "tokens")
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(hits).isGreaterThan(queries.size() / 2);
        return gone;
    }

    /// Takes one kind of source where a band has it and reads the band where not.
    private record Way(int times, boolean byPieces, Set<CandidateLists.Source> gone) implements LevelSearch.Choice {
        @Override
        public CandidateLists.Source among(List<CandidateLists.Source> sources) {
            CandidateLists.Source chosen = sources.stream()
                    .filter(source -> source.times() == times && source.byPieces() == byPieces)
                    .findFirst()
                    .orElse(sources.getFirst());
            gone.add(new CandidateLists.Source(chosen.byPieces(), 0, chosen.times(), 0));
            return chosen;
        }
    }

    private static Map<Integer, Integer> found(
            ScannedText text, int minimum, LevelSide side, Consumer<LevelSearch> run) {
        Map<Integer, Integer> found = new TreeMap<>();
        run.accept(new LevelSearch(
                new FuzzyQuery(text, minimum),
                side,
                (unit, similarity) ->
                        assertThat(found.put(unit, similarity)).as("told once").isNull()));
        return found;
    }

    /// With none of the filters: the weighted distance to every unit.
    private static Map<Integer, Integer> compared(FuzzyQuery query, LevelSide side, int minimum) {
        Map<Integer, Integer> all = new TreeMap<>();
        int[] tokens = new int[side.tokens().longest()];
        for (int unit = 0; unit < side.count(); unit++) {
            int count = side.tokens().read(unit, tokens);
            int heavier = Math.max(query.text().weight(), side.weight(unit));
            int distance = new WeightedDistance().of(query.text().tokens(), tokens, 0, count, heavier);
            int row = side.row(unit);
            int similarity = query.exactSimilarity(
                    (int) (100L * (heavier - distance) / heavier), side.key(row), side.cased(row));
            if (similarity >= minimum) {
                all.put(unit, similarity);
            }
        }
        return all;
    }

    private IndexedUnit unit(int id, String source, String target) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                source,
                target,
                "",
                "",
                Trust.APPROVED,
                new NewUnit.Origin("", Instant.ofEpochSecond(id), "", "", ""));
        return IndexedUnits.of(index, new TranslationUnit(new UnitId(id), new MemoryId(1), unit), id);
    }
}
