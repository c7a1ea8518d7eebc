package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchScore;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.songngu.text.LanguagePair;

class PretranslationTest {

    private static final Suggestions NOTHING = new Suggestions(List.of(), List.of(), List.of());

    private final Desk desk = new Desk();
    private final Map<String, Suggestions> known = new HashMap<>();
    private final List<SuggestionQuery> asked = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void answerFromWhatIsKnown() {
        when(desk.assembler.suggest(any())).thenAnswer(call -> {
            SuggestionQuery query = call.getArgument(0);
            asked.add(query);
            return known.getOrDefault(query.source(), NOTHING);
        });
    }

    @Test
    void emptyTargetsAreFilledAsDraftsWithTheirOrigin() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "Tuyên bố chung", List.of())));
        known.put("Ảnh: TTXVN", offers(new Suggestion.Assembled("Photo: VNA")));
        JobId job = desk.job("Hội đàm kết thúc.", "Đoàn về nước.", "Ảnh: TTXVN");

        desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        List<Segment> segments = desk.workbench.segments(job, 1, 3);
        assertThat(segments).extracting(Segment::target).containsExactly("The talks ended.", "", "Photo: VNA");
        assertThat(segments)
                .extracting(Segment::state)
                .containsExactly(SegmentState.DRAFT, SegmentState.NOT_TRANSLATED, SegmentState.DRAFT);
        assertThat(segments)
                .extracting(Segment::origin)
                .containsExactly(
                        new Origin(MatchBand.EXACT, 100, "Desk · Tuyên bố chung"),
                        Origin.NONE,
                        new Origin(MatchBand.ASSEMBLED, 0, ""));
        assertThat(segments).extracting(Segment::author).containsOnly("");
        SegmentVersion entry = desk.workbench.history(segments.getFirst().id()).getFirst();
        assertThat(entry.action()).isEqualTo(SegmentVersion.Action.PRETRANSLATED);
        assertThat(entry.author()).isEqualTo("lan");
        assertThat(desk.learnt).as("the memory learns from people only").isEmpty();
    }

    @Test
    void theOriginOutlivesTheTranslatorsChanges() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 97, "", List.of())));
        JobId job = desk.job("Hội đàm kết thúc.");
        desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        Segment confirmed = desk.confirmed(desk.first(job), "The talks concluded.", LAN);

        assertThat(confirmed.origin()).isEqualTo(new Origin(MatchBand.NEARLY_EXACT, 97, "Desk"));
    }

    @Test
    void whatSomebodyHasTypedStaysButCountsInTheCoverage() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "", List.of())));
        JobId job = desk.job("Hội đàm kết thúc.");
        Segment typed = desk.typed(desk.first(job), "Talks", HOA);

        Coverage coverage = desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        assertThat(desk.first(job)).isEqualTo(typed);
        assertThat(coverage.segments()).containsEntry(MatchBand.EXACT, 1);
    }

    @Test
    void coverageCountsSegmentsAndWordsByBand() {
        known.put("Một hai ba.", offers(match("One two three.", 102, "", List.of())));
        known.put("Bốn năm.", offers(match("Four five.", 88, "", List.of())));
        known.put("Sáu.", offers(match("Six or so.", 62, "", List.of())));
        known.put("Ảnh: TTXVN", offers(match("x", 61, "", List.of()), new Suggestion.Assembled("Photo: VNA")));
        known.put("Không bảy.", offers(match("Seven.", 97, "", List.of("không"))));
        JobId job = desk.job("Một hai ba.", "Bốn năm.", "Sáu.", "Ảnh: TTXVN", "Không bảy.", "Tám chín mười mười một.");

        Coverage coverage = desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        assertThat(coverage.segments())
                .containsEntry(MatchBand.CONTEXT, 1)
                .containsEntry(MatchBand.EXACT, 0)
                .containsEntry(MatchBand.NEARLY_EXACT, 0)
                .containsEntry(MatchBand.HIGH_FUZZY, 2)
                .containsEntry(MatchBand.LOW_FUZZY, 1)
                .containsEntry(MatchBand.ASSEMBLED, 1)
                .containsEntry(MatchBand.NEW, 1)
                .hasSize(MatchBand.values().length);
        assertThat(coverage.words())
                .containsEntry(MatchBand.CONTEXT, 3)
                .containsEntry(MatchBand.HIGH_FUZZY, 4)
                .containsEntry(MatchBand.LOW_FUZZY, 1)
                .containsEntry(MatchBand.ASSEMBLED, 2)
                .containsEntry(MatchBand.NEW, 5);
        assertThat(desk.workbench.coverage(job)).isEqualTo(coverage);
        assertThat(desk.workbench.segments(job, 5, 1).getFirst().target())
                .as("a lost negation is never filled in")
                .isEmpty();
    }

    @Test
    void neighboursAreAskedForAcrossPagesOfTheJob() {
        String[] sentences = IntStream.rangeClosed(1, 1_001)
                .mapToObj(i -> "Câu số " + i + ".")
                .toArray(String[]::new);
        JobId job = desk.job(sentences);

        desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        assertThat(asked).extracting(SuggestionQuery::source).containsExactly(sentences);
        for (int i = 0; i < sentences.length; i++) {
            assertThat(asked.get(i).previous()).isEqualTo(i == 0 ? "" : sentences[i - 1]);
            assertThat(asked.get(i).next()).isEqualTo(i == sentences.length - 1 ? "" : sentences[i + 1]);
        }
    }

    @Test
    void whatIsDoneStaysWhenItIsStopped() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "", List.of())));
        JobId job = desk.job(Collections.nCopies(120, "Hội đàm kết thúc.").toArray(String[]::new));
        Steps steps = new Steps(done -> {}, 70);

        desk.workbench.pretranslate(job, LAN, steps);

        assertThat(desk.workbench.segments(job, 1, 200))
                .extracting(Segment::number)
                .hasSize(120);
        assertThat(desk.workbench.job(job).orElseThrow().counts())
                .containsEntry(SegmentState.DRAFT, 70)
                .containsEntry(SegmentState.NOT_TRANSLATED, 50);
        assertThat(steps.told).hasSize(70).last().isEqualTo(List.of(70, 120));
    }

    @Test
    void whoTypesMeanwhileWins() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "", List.of())));
        JobId job = desk.job("Hội đàm kết thúc.", "Hội đàm kết thúc.");
        Segment open = desk.first(job);

        // it was looked up already, but is not stored yet
        desk.workbench.pretranslate(job, LAN, new Steps(done -> typeOnce(done, open), Integer.MAX_VALUE));

        assertThat(desk.workbench.segments(job, 1, 2))
                .extracting(Segment::target)
                .containsExactly("Talks", "The talks ended.");
        assertThat(desk.actions(open)).containsExactly(SegmentVersion.Action.DRAFTED);
    }

    private void typeOnce(int done, Segment open) {
        if (done == 1) {
            desk.typed(open, "Talks", HOA);
        }
    }

    @Test
    void openEditorsHearOfManySegmentsAtOnce() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "", List.of())));
        JobId job = desk.job(Collections.nCopies(120, "Hội đàm kết thúc.").toArray(String[]::new));

        desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        assertThat(desk.news).extracting(one -> one.segments().size()).containsExactly(50, 50, 20);
        assertThat(desk.news).allSatisfy(one -> {
            assertThat(one.job()).isEqualTo(job);
            assertThat(one.author())
                    .as("nobody: the one who started it must see it too")
                    .isEmpty();
        });
        assertThat(desk.news.getLast().segments())
                .contains(desk.workbench.segments(job, 120, 1).getFirst());
    }

    @Test
    void aSecondRunFillsNothingTwice() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "", List.of())));
        JobId job = desk.job("Hội đàm kết thúc.");
        desk.workbench.pretranslate(job, LAN, Progress.SILENT);
        Segment filled = desk.first(job);

        desk.workbench.pretranslate(job, HOA, Progress.SILENT);

        assertThat(desk.first(job)).isEqualTo(filled);
        assertThat(desk.news).hasSize(1);
    }

    @Test
    void aJobThatIsDeletedMeanwhileEndsIt() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "", List.of())));
        JobId job = desk.job(Collections.nCopies(120, "Hội đàm kết thúc.").toArray(String[]::new));
        Steps steps = new Steps(
                done -> {
                    if (done == 10) {
                        desk.workbench.delete(job, LAN);
                    }
                },
                Integer.MAX_VALUE);

        desk.workbench.pretranslate(job, LAN, steps);

        assertThat(steps.told).hasSizeLessThan(60);
        assertThat(desk.news).isEmpty();
        assertThatThrownBy(() -> desk.workbench.pretranslate(job, LAN, Progress.SILENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thousandsOfSegmentsTakeSeconds() {
        known.put("Hội đàm kết thúc.", offers(match("The talks ended.", 100, "", List.of())));
        JobId job = desk.job(Collections.nCopies(3_000, "Hội đàm kết thúc.").toArray(String[]::new));
        Instant start = Instant.now();

        Coverage coverage = desk.workbench.pretranslate(job, LAN, Progress.SILENT);

        assertThat(coverage.segments()).containsEntry(MatchBand.EXACT, 3_000);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
    }

    private static Suggestions offers(Suggestion... suggestions) {
        return new Suggestions(List.of(suggestions), List.of(), List.of());
    }

    private static Suggestion match(String target, int percent, String article, List<String> critical) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                "Nguồn",
                target,
                "",
                "",
                Trust.APPROVED,
                new NewUnit.Origin("lan", Instant.EPOCH, article, "VNA", ""));
        Match match = new Match(
                new TranslationUnit(new UnitId(1), Desk.MEMORY, unit),
                "Nguồn",
                target,
                MatchKind.FUZZY,
                new MatchScore(percent, List.of()),
                List.of(),
                critical);
        return new Suggestion.FromMemory(match, target, List.of(), List.of());
    }

    /// Notes each step, does something at it, and stops after some.
    private static final class Steps implements Progress {

        private final List<List<Integer>> told = new ArrayList<>();
        private final IntConsumer atStep;
        private final int stopAfter;

        Steps(IntConsumer atStep, int stopAfter) {
            this.atStep = atStep;
            this.stopAfter = stopAfter;
        }

        @Override
        public void step(int done, int total) {
            told.add(List.of(done, total));
            atStep.accept(done);
        }

        @Override
        public boolean isCancelled() {
            return told.size() >= stopAfter;
        }
    }
}
