package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MatchScore;
import org.songngu.memory.NewUnit;
import org.songngu.memory.SourceShelf;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.text.LanguagePair;

class LeverageTest {

    private static final String TALKS = "Hai bên hội đàm tại Hà Nội chiều nay.";
    private static final String TALKS_LATER = "Hai bên hội đàm tại Hà Nội sáng mai.";
    private static final String PHOTO = "Ảnh: TTXVN";

    private final Desk desk = new Desk();
    private final Map<String, Match> known = new HashMap<>();

    @BeforeEach
    void answerFromWhatIsKnown() {
        when(desk.memory.findMatches(any())).thenAnswer(call -> {
            MatchQuery query = call.getArgument(0);
            return known.containsKey(query.text()) ? List.of(known.get(query.text())) : List.of();
        });
        when(desk.memory.shelf(any(), any())).thenAnswer(call -> shelf(call.getArgument(1)));
    }

    // as near as the two of them are many: one pair of sentences is 80 % alike
    private static SourceShelf shelf(List<String> sources) {
        return (text, minimum, limit) -> IntStream.range(0, sources.size())
                .filter(place -> sources.get(place).equals(text)
                        || (minimum <= 80
                                && List.of(TALKS, TALKS_LATER).containsAll(List.of(text, sources.get(place)))))
                .boxed()
                .toList();
    }

    @Test
    void everySegmentCountsInTheBandOfItsBestMatch() {
        know("Ngữ cảnh.", 101);
        know("Đúng hẳn.", 100);
        know("Gần đúng.", 96);
        know("Khá gần.", 88);
        know("Hơi gần.", 80);
        know("Xa hơn.", 55);
        JobId job = desk.job("Ngữ cảnh.", "Đúng hẳn.", "Gần đúng.", "Khá gần.", "Hơi gần.", "Xa hơn.", "Chưa từng có.");

        Map<LeverageBand, Leverage.Count> counts = analyse(job).getFirst();

        assertThat(segments(counts))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LeverageBand.CONTEXT, 1,
                        LeverageBand.EXACT, 1,
                        LeverageBand.NEARLY_EXACT, 1,
                        LeverageBand.HIGH_FUZZY, 1,
                        LeverageBand.MEDIUM_FUZZY, 1,
                        LeverageBand.LOW_FUZZY, 1,
                        LeverageBand.NEW, 1));
        assertThat(counts.get(LeverageBand.NEW).words()).isEqualTo(3);
    }

    @Test
    void aRepetitionCountsOnceAsItIsAndThenAsRepetitionInWhateverSpelling() {
        JobId job = desk.job("Hoà bình và hợp tác.", Normalizer.normalize("Hòa bình và hợp tác.", Normalizer.Form.NFD));

        assertThat(segments(analyse(job).getFirst()))
                .isEqualTo(Map.of(LeverageBand.NEW, 1, LeverageBand.REPETITION, 1));
    }

    @Test
    void whatAnArticleBeforeSaysIsARepetitionAcrossArticles() {
        JobId first = desk.job(PHOTO, TALKS);
        JobId second = desk.job(TALKS, "Đoàn về nước.", TALKS);

        List<Map<LeverageBand, Leverage.Count>> counts = analyse(first, second);

        assertThat(segments(counts.getFirst())).isEqualTo(Map.of(LeverageBand.NEW, 2));
        assertThat(segments(counts.getLast())).isEqualTo(Map.of(LeverageBand.CROSS_REPETITION, 2, LeverageBand.NEW, 1));
        assertThat(segments(analyse(second).getFirst()))
                .isEqualTo(Map.of(LeverageBand.REPETITION, 1, LeverageBand.NEW, 2));
    }

    @Test
    void theMemoryGoesBeforeTheArticleWhereItKnowsMore() {
        JobId job = desk.job(TALKS, TALKS_LATER);

        assertThat(segments(analyse(job).getFirst()))
                .isEqualTo(Map.of(LeverageBand.NEW, 1, LeverageBand.INTERNAL_FUZZY, 1));
        know(TALKS_LATER, 90);
        assertThat(segments(analyse(job).getFirst()))
                .isEqualTo(Map.of(LeverageBand.NEW, 1, LeverageBand.HIGH_FUZZY, 1));
        know(TALKS_LATER, 60);
        assertThat(segments(analyse(job).getFirst()))
                .isEqualTo(Map.of(LeverageBand.NEW, 1, LeverageBand.INTERNAL_FUZZY, 1));
    }

    @Test
    void aMatchThatLostItsNegationIsNoNearlyExactOne() {
        known.put("Việt Nam không tham gia.", match("Việt Nam không tham gia.", 97, List.of("không")));

        assertThat(segments(analyse(desk.job("Việt Nam không tham gia.")).getFirst()))
                .isEqualTo(Map.of(LeverageBand.HIGH_FUZZY, 1));
    }

    @Test
    void wordsAreWeightedAsTheDeskDecided() {
        JobId job = desk.job("Hoà bình và hợp tác.", "Hoà bình và hợp tác.");
        Map<LeverageBand, Leverage.Count> counts = analyse(job).getFirst();

        assertThat(Leverage.weighted(counts, desk.leverage.weights())).isEqualTo(7);
        assertThat(desk.leverage.setWeights(Map.of(LeverageBand.REPETITION, 0), LAN))
                .isFalse();
        assertThat(desk.leverage.setWeights(Map.of(LeverageBand.REPETITION, 0), MINH))
                .isTrue();
        assertThat(desk.leverage.weights())
                .containsEntry(LeverageBand.REPETITION, 0)
                .containsEntry(LeverageBand.NEW, 100)
                .hasSize(LeverageBand.values().length);
        assertThat(Leverage.weighted(counts, desk.leverage.weights())).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.leverage.setWeights(Map.of(LeverageBand.NEW, 101), MINH));
    }

    @Test
    void aStopGivesWhatWasCountedSoFar() {
        JobId job = desk.job("Một câu.", "Hai câu.", "Ba câu.");
        List<Integer> steps = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void step(int done, int total) {
                steps.add(done);
            }

            @Override
            public boolean isCancelled() {
                return steps.size() == 2;
            }
        };

        assertThat(segments(desk.leverage
                        .analyse(List.of(job, new JobId(-1)), impatient)
                        .total()))
                .isEqualTo(Map.of(LeverageBand.NEW, 2));
    }

    private List<Map<LeverageBand, Leverage.Count>> analyse(JobId... jobs) {
        return desk.leverage.analyse(List.of(jobs), Progress.SILENT).jobs().stream()
                .map(Leverage.Line::counts)
                .toList();
    }

    private static Map<LeverageBand, Integer> segments(Map<LeverageBand, Leverage.Count> counts) {
        Map<LeverageBand, Integer> segments = new EnumMap<>(LeverageBand.class);
        counts.forEach((band, count) -> {
            if (count.segments() > 0) {
                segments.put(band, count.segments());
            }
        });
        return segments;
    }

    private void know(String source, int percent) {
        known.put(source, match(source, percent, List.of()));
    }

    private static Match match(String source, int percent, List<String> critical) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                source,
                "Text.",
                "",
                "",
                Trust.APPROVED,
                new NewUnit.Origin("lan", Instant.EPOCH, "", "VNA", ""));
        return new Match(
                new TranslationUnit(new UnitId(1), Desk.MEMORY, unit),
                source,
                "Text.",
                MatchKind.FUZZY,
                new MatchScore(percent, List.of()),
                List.of(),
                critical);
    }
}
