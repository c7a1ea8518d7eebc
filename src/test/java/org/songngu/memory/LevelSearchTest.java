package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
        LevelBuilder builder = new LevelBuilder();
        List<String> sources = new java.util.ArrayList<>();
        for (int id = 1; id <= UNITS; id++) {
            NewsSentences.Pair pair = news.next();
            sources.add(id % 2 == 0 ? news.edited(sources.get(id / 3), 5) : pair.vietnamese());
            builder.add(unit(id, sources.getLast(), pair.english()));
        }
        index.addLoaded(builder);
        LevelSide side = index.snapshot().levels().getFirst().level().side(Language.VI);
        int hits = 0;
        for (int i = 0; i < UNITS; i += 50) {
            ScannedText text = index.scanner(Language.VI).find(news.edited(sources.get(i), 4));
            Map<Integer, Integer> expected = compared(new FuzzyQuery(text, minimum), side, minimum);
            hits += expected.size();
            assertThat(found(text, minimum, side, null, false)).isEqualTo(expected);
            for (LevelSearch.Way way : LevelSearch.Way.values()) {
                for (boolean byBigrams : new boolean[] {false, true}) {
                    assertThat(found(text, minimum, side, way, byBigrams))
                            .as("%s by %s", way, byBigrams ? "bigrams" : "tokens")
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(hits).isGreaterThan(UNITS / 50);
    }

    private static Map<Integer, Integer> found(
            ScannedText text,
            int minimum,
            LevelSide side,
            LevelSearch.@org.jspecify.annotations.Nullable Way way,
            boolean byBigrams) {
        Map<Integer, Integer> found = new TreeMap<>();
        LevelSearch search = new LevelSearch(
                new FuzzyQuery(text, minimum),
                side,
                (unit, similarity) ->
                        assertThat(found.put(unit, similarity)).as("told once").isNull());
        if (way == null) {
            search.run();
        } else {
            search.run(Objects.requireNonNull(way), byBigrams);
        }
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
