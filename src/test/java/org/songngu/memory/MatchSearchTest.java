package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.songngu.text.LanguagePair;

/// The index returns exactly what comparing with every unit returns: the same units, scores, kinds, penalties, order.
class MatchSearchTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final String[] STYLES = {"", "vnp", "vgp"};

    private final BruteForce bruteForce = new BruteForce(NOW);
    private final List<TranslationUnit> units = new ArrayList<>();
    private final UnitIndex index = new UnitIndex(Runnable::run, 500);
    private long revision;

    @ParameterizedTest
    @CsvSource({
        "50, 1", "50, 2", "60, 3", "60, 4", "60, 5", "70, 6", "70, 7", "70, 8", "75, 9", "85, 10", "99, 11", "100, 12"
    })
    void itFindsExactlyWhatComparingWithEveryUnitFinds(int minimum, long seed) {
        Random random = new Random(seed);
        fill(random, 1500);
        removeAndPromoteSome(random);
        List<String> queries = queries(random, 60);
        int hits = 0;
        for (String text : queries) {
            hits += assertSame(query(random, LanguagePair.VI_EN, text, minimum));
        }
        NewsSentences news = new NewsSentences(seed);
        for (String text : RealSentences.ENGLISH) {
            hits += assertSame(query(random, LanguagePair.EN_VI, text, minimum));
            String made = pick(
                    random, units.stream().map(unit -> unit.unit().target()).toList());
            hits += assertSame(query(random, LanguagePair.EN_VI, news.edited(made, 4), minimum));
        }
        assertThat(hits)
                .as("a comparison of nothing with nothing proves nothing")
                .isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"50, 21", "60, 22", "70, 23", "80, 24"})
    void itFindsExactlyTheSameAmongShortTextsOfFewWords(int minimum, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1500; i++) {
            add(random, LanguagePair.VI_EN, fewWords(random), "x " + random.nextInt(3));
        }
        int hits = 0;
        for (int i = 0; i < 120; i++) {
            hits += assertSame(query(random, LanguagePair.VI_EN, fewWords(random), minimum));
        }
        assertThat(hits).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({"60, 51", "70, 52", "85, 53", "99, 54"})
    void itFindsExactlyTheSameAmongTextsWithInlineCodes(int minimum, long seed) {
        Random random = new Random(seed);
        NewsSentences news = new NewsSentences(seed);
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            String words = i % 2 == 0 || sources.isEmpty()
                    ? news.next().vietnamese()
                    : news.edited(InlineText.plainOf(pick(random, sources)), 3);
            sources.add(coded(words, random));
            add(random, LanguagePair.VI_EN, sources.getLast(), "x " + random.nextInt(3));
        }
        int hits = 0;
        for (int i = 0; i < 150; i++) {
            String stored = pick(random, sources);
            String asked = i % 2 == 0 ? stored : coded(InlineText.plainOf(stored), random);
            hits += assertSame(query(random, LanguagePair.VI_EN, asked, minimum));
        }
        assertThat(hits).isGreaterThan(50);
    }

    private static String coded(String words, Random random) {
        List<Integer> gaps = new ArrayList<>(List.of(0, words.length()));
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            gaps.add(at);
        }
        int pairs = random.nextInt(3);
        List<InlineCode> codes = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            int some = gaps.get(random.nextInt(gaps.size()));
            int other = gaps.get(random.nextInt(gaps.size()));
            codes.add(new InlineCode.Opening(pair + 1, Math.min(some, other)));
            codes.add(new InlineCode.Closing(pair + 1, Math.max(some, other)));
        }
        if (random.nextBoolean()) {
            codes.add(new InlineCode.Alone(pairs + 1, gaps.get(random.nextInt(gaps.size()))));
        }
        codes.sort(Comparator.comparingInt(InlineCode::at));
        return new InlineText(words, codes).inOrder().written();
    }

    @Test
    void aSentenceWhoseCodesDifferIsNearlyTheSameAndNeverQuite() {
        String words = "Chiều 13/1, tại Hà Nội, Chủ tịch nước Tô Lâm đã tiếp Đại sứ Nhật Bản tại Việt Nam.";
        String bold = "Chiều 13/1, tại ⟨1⟩Hà Nội⟨/1⟩, Chủ tịch nước Tô Lâm đã tiếp Đại sứ Nhật Bản tại Việt Nam.";
        String other = "Chiều 13/1, tại Hà Nội, Chủ tịch nước ⟨1⟩Tô Lâm⟨/1⟩ đã tiếp Đại sứ Nhật Bản tại Việt Nam.";
        String note = "Chiều 13/1, tại Hà Nội, Chủ tịch nước Tô Lâm đã tiếp Đại sứ Nhật Bản tại Việt Nam.⟨1/⟩";

        assertThat(similarity(words, words)).isEqualTo(100);
        assertThat(similarity(bold, bold)).isEqualTo(100);
        assertThat(similarity(bold, other)).isEqualTo(99);
        // 20 words, a date, two commas and a stop weigh 21.25; a pair of codes 1, one alone 0.5
        assertThat(similarity(bold, words)).isEqualTo(95);
        assertThat(similarity(words, note)).isEqualTo(97);
        assertThat(similarity(bold, Normalizer.normalize(bold, Normalizer.Form.NFD)))
                .isEqualTo(100);
    }

    private static int similarity(String query, String unit) {
        TextScanner scanner = new TextScanner(new TokenDictionary());
        ScannedText stored = scanner.learn(unit);
        FuzzyQuery fuzzy = new FuzzyQuery(scanner.find(query), 50);
        int similarity = fuzzy.similarity(stored.tokens(), 0, stored.tokens().length, stored.weight());
        return fuzzy.exactSimilarity(similarity, stored.key(), stored.cased());
    }

    @ParameterizedTest
    @CsvSource({"60, 31", "70, 32"})
    void itFindsExactlyTheSameAmongVeryLongTexts(int minimum, long seed) {
        Random random = new Random(seed);
        NewsSentences news = new NewsSentences(seed);
        List<String> lengthy = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 6; j++) {
                text.append(news.next().vietnamese()).append(' ');
            }
            lengthy.add(text.toString());
            for (int copy = 0; copy < 4; copy++) {
                add(random, LanguagePair.VI_EN, news.edited(text.toString(), 40), "bản " + copy);
            }
        }
        int hits = 0;
        for (String text : lengthy) {
            hits += assertSame(query(random, LanguagePair.VI_EN, news.edited(text, 10), minimum));
        }
        assertThat(hits).isGreaterThan(30);
    }

    @Test
    void unitsInTheDeltaAreFoundJustAsThoseInALevel() {
        Random random = new Random(41);
        for (String sentence : RealSentences.VIETNAMESE) {
            add(random, LanguagePair.VI_EN, sentence, "x");
        }
        assertThat(index.snapshot().levels()).as("all are in the delta").isEmpty();

        for (String sentence : RealSentences.VIETNAMESE) {
            assertThat(assertSame(query(random, LanguagePair.VI_EN, sentence, 60)))
                    .isPositive();
        }
    }

    private int assertSame(MatchQuery query) {
        List<BruteForce.Scored> expected = bruteForce.find(query, units);
        List<Hit> actual = index.find(query, NOW);
        assertThat(actual.stream().map(MatchSearchTest::shown).toList())
                .as("«%s» at %d", query.text(), query.minimumPercent())
                .isEqualTo(expected.stream().map(MatchSearchTest::shown).toList());
        return expected.size();
    }

    private static String shown(Hit hit) {
        return hit.row().id() + " " + hit.score().similarity() + "→"
                + hit.score().percent() + " " + hit.kind() + " " + hit.score().penalties();
    }

    private static String shown(BruteForce.Scored scored) {
        return scored.id() + " " + scored.similarity() + "→" + scored.percent() + " " + scored.kind() + " "
                + scored.penalties();
    }

    private void fill(Random random, int count) {
        NewsSentences news = new NewsSentences(random.nextLong());
        List<String> sources = new ArrayList<>(RealSentences.VIETNAMESE);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(10) == 0) {
                add(random, LanguagePair.EN_VI, pick(random, RealSentences.ENGLISH), pick(random, sources));
            } else if (random.nextInt(3) > 0) {
                String source = news.edited(pick(random, sources), 4);
                sources.add(source);
                add(
                        random,
                        LanguagePair.VI_EN,
                        source.isBlank() ? "Hết." : source,
                        pick(random, RealSentences.ENGLISH));
            } else {
                NewsSentences.Pair pair = news.next();
                sources.add(pair.vietnamese());
                add(random, LanguagePair.VI_EN, pair.vietnamese(), pair.english());
            }
        }
    }

    private void removeAndPromoteSome(Random random) {
        for (int i = 0; i < 150; i++) {
            TranslationUnit unit = units.get(random.nextInt(units.size()));
            if (random.nextBoolean()) {
                units.remove(unit);
                index.remove(unit.id().value(), ++revision);
            } else {
                NewUnit old = unit.unit();
                NewUnit promoted = new NewUnit(
                        old.pair(),
                        old.source(),
                        old.target(),
                        old.previous(),
                        old.next(),
                        Trust.APPROVED,
                        old.origin());
                TranslationUnit changed = new TranslationUnit(unit.id(), unit.memory(), promoted);
                units.set(units.indexOf(unit), changed);
                index.put(List.of(IndexedUnits.of(index, changed, ++revision)));
            }
        }
    }

    private void add(Random random, LanguagePair pair, String source, String target) {
        // Few different instants and neighbours, so that ties and contexts are frequent.
        Instant at = random.nextInt(12) == 0
                ? Instant.EPOCH
                : NOW.minusSeconds(86_400L * 365 * random.nextInt(9)).minusSeconds(random.nextInt(2));
        NewUnit unit = new NewUnit(
                pair,
                source,
                target,
                neighbour(random),
                neighbour(random),
                Trust.values()[random.nextInt(4)],
                new NewUnit.Origin("lan", at, "", STYLES[random.nextInt(3)], ""));
        TranslationUnit stored =
                new TranslationUnit(new UnitId(units.size() + 1L), new MemoryId(1 + random.nextInt(3)), unit);
        units.add(stored);
        index.put(List.of(IndexedUnits.of(index, stored, ++revision)));
    }

    private MatchQuery query(Random random, LanguagePair pair, String text, int minimum) {
        Map<MemoryId, Integer> memories =
                random.nextInt(3) == 0 ? Map.of(new MemoryId(1), 0, new MemoryId(3), random.nextInt(16)) : Map.of();
        return new MatchQuery(
                pair, text, neighbour(random), neighbour(random), minimum, 10, STYLES[random.nextInt(3)], memories);
    }

    private List<String> queries(Random random, int count) {
        NewsSentences news = new NewsSentences(random.nextLong());
        List<String> queries = new ArrayList<>(List.of("", " ", "...", "?!", "2026", "Hà Nội"));
        while (queries.size() < count) {
            String stored = pick(
                    random, units.stream().map(unit -> unit.unit().source()).toList());
            queries.add(random.nextInt(4) == 0 ? stored : news.edited(stored, 6));
        }
        return queries;
    }

    private static String fewWords(Random random) {
        String[] pieces = {"hòa", "hoà", "Hòa", "bình", "ổn", "định", "không", "2025", "2026", "1/2", ",", ".", "–", "-"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String neighbour(Random random) {
        return random.nextInt(2) == 0 ? "" : RealSentences.VIETNAMESE.get(5 + random.nextInt(2));
    }

    private static String pick(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
