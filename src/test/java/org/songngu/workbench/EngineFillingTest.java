package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.songngu.memory.NewUnit;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineId;
import org.songngu.mt.EngineKind;
import org.songngu.mt.EngineSettings;
import org.songngu.mt.Failure;
import org.songngu.suggestion.EngineOffers;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.songngu.termbase.TermUse;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.LanguagePair;

class EngineFillingTest {

    private static final EngineSettings HOUSE = new EngineSettings(
            "Máy dịch nhà", EngineKind.LIBRE_TRANSLATE, "http://localhost:5000", "", Set.of(LanguagePair.VI_EN));
    private static final Engine ENGINE = new Engine(new EngineId(5), 0, HOUSE, false);

    private final Desk desk = new Desk();
    private final Map<String, String> machine = new HashMap<>();
    private final List<List<String>> requests = new ArrayList<>();
    private final Told told = new Told();
    private int answersLeft = Integer.MAX_VALUE;

    /// What a progress bar would show.
    private final class Told implements Progress {

        private final List<String> steps = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private boolean stop;

        @Override
        public void step(int done, int total) {
            steps.add(done + "/" + total);
        }

        @Override
        public boolean isCancelled() {
            return stop && !requests.isEmpty();
        }

        @Override
        public void engineFailed(String engine, Failure failure) {
            failures.add(engine + " " + failure);
        }
    }

    @BeforeEach
    void theEngineAnswersFromWhatItKnows() {
        when(desk.engines.byId(ENGINE.id())).thenReturn(Optional.of(ENGINE));
        when(desk.machine.ask(any(), any())).thenAnswer(call -> {
            List<SuggestionQuery> queries = call.getArgument(1);
            requests.add(queries.stream().map(SuggestionQuery::source).toList());
            if (answersLeft-- <= 0) {
                return new EngineOffers(List.of(), Optional.of(Failure.UNREACHABLE));
            }
            return new EngineOffers(
                    queries.stream()
                            .map(query -> Optional.ofNullable(machine.get(query.source()))
                                    .map(text -> new Suggestion.FromEngine(text, "Máy dịch nhà", false)))
                            .toList(),
                    Optional.empty());
        });
    }

    private JobId job(String... sentences) {
        JobId job = desk.job(sentences);
        desk.jobEngines.choose(job, Optional.of(ENGINE.id()), LAN);
        return job;
    }

    @Test
    void whatNothingBetterIsKnownForIsFilledByTheEngineAsADraft() {
        when(desk.assembler.suggest(any())).thenAnswer(call -> {
            SuggestionQuery query = call.getArgument(0);
            List<Suggestion> known =
                    query.source().equals("Ảnh: TTXVN") ? List.of(new Suggestion.Assembled("Photo: VNA")) : List.of();
            return new Suggestions(known, List.of(), List.of());
        });
        machine.put("Hội đàm kết thúc.", "The talks ended.");
        JobId job = job("Hội đàm kết thúc.", "Ảnh: TTXVN", "Đoàn về nước.");

        Coverage coverage = desk.workbench.pretranslate(job, LAN, told);

        assertThat(requests).containsExactly(List.of("Hội đàm kết thúc.", "Đoàn về nước."));
        Segment first = desk.first(job);
        assertThat(first.target()).isEqualTo("The talks ended.");
        assertThat(first.state()).isEqualTo(SegmentState.DRAFT);
        assertThat(first.origin()).isEqualTo(new Origin(MatchBand.MT, 0, "Máy dịch nhà"));
        assertThat(first.author()).isEmpty();
        assertThat(desk.actions(first)).endsWith(SegmentVersion.Action.PRETRANSLATED);
        assertThat(desk.numbered(job, 2).origin().band()).isEqualTo(MatchBand.ASSEMBLED);
        assertThat(desk.numbered(job, 3).state()).isEqualTo(SegmentState.NOT_TRANSLATED);
        assertThat(coverage.segments())
                .containsEntry(MatchBand.MT, 1)
                .containsEntry(MatchBand.ASSEMBLED, 1)
                .containsEntry(MatchBand.NEW, 1);
        assertThat(told.steps).containsExactly("1/3", "2/3", "3/3", "2/2");
        assertThat(desk.workbench.pretranslate(job, LAN, told)).as("again").isEqualTo(coverage);
    }

    @Test
    void theEngineIsToldTermsOfTheJobsOwnTermbases() {
        JobId job = job("Hội đàm kết thúc.");
        desk.workbench.changeTerms(job, new TermUse(List.of(new TermbaseId(3)), Optional.empty()), LAN);
        ArgumentCaptor<List<SuggestionQuery>> asked = ArgumentCaptor.captor();

        desk.workbench.pretranslate(job, LAN, told);

        verify(desk.machine).ask(any(), asked.capture());
        assertThat(asked.getValue().getFirst().bases()).containsExactly(new TermbaseId(3));
    }

    @Test
    void aJobWithoutAnEngineSendsNothing() {
        JobId job = desk.job("Tin mật: hội đàm kết thúc.");

        desk.workbench.pretranslate(job, LAN, told);

        verify(desk.machine, never()).ask(any(), any());
        assertThat(desk.first(job).target()).isEmpty();
    }

    @Test
    void manyTextsGoInSeveralRequestsOfSomeTexts() {
        String[] sentences = IntStream.rangeClosed(1, 23)
                .mapToObj(number -> "Điều " + number)
                .toArray(String[]::new);
        JobId job = job(sentences);

        desk.workbench.pretranslate(job, LAN, told);

        assertThat(requests).extracting(List::size).containsExactly(10, 10, 3);
        requests.clear();
        String page = "Hà Nội ".repeat(400);
        desk.workbench.pretranslate(job(page + 1, page + 2, "Ngắn."), LAN, told);
        assertThat(requests).extracting(List::size).containsExactly(1, 2);
    }

    @Test
    void anEngineThatDiesEndsItsPartAndWhatIsFilledStays() {
        String[] sentences = IntStream.rangeClosed(1, 23)
                .mapToObj(number -> "Điều " + number)
                .toArray(String[]::new);
        for (String sentence : sentences) {
            machine.put(sentence, sentence.replace("Điều", "Article"));
        }
        answersLeft = 1;
        JobId job = job(sentences);

        Coverage coverage = desk.workbench.pretranslate(job, LAN, told);

        assertThat(requests).hasSize(2);
        assertThat(told.failures).containsExactly("Máy dịch nhà UNREACHABLE");
        assertThat(coverage.segments()).containsEntry(MatchBand.MT, 10).containsEntry(MatchBand.NEW, 13);
        assertThat(desk.numbered(job, 10).target()).isEqualTo("Article 10");
        assertThat(desk.numbered(job, 11).target()).isEmpty();
    }

    @Test
    void aStopEndsBeforeTheNextRequest() {
        String[] sentences = IntStream.rangeClosed(1, 23)
                .mapToObj(number -> "Điều " + number)
                .toArray(String[]::new);
        told.stop = true;

        desk.workbench.pretranslate(job(sentences), LAN, told);

        assertThat(requests).hasSize(1);
        assertThat(told.failures).isEmpty();
    }

    @Test
    void whoTypesWhileTheEngineThinksWins() {
        machine.put("Hội đàm kết thúc.", "The talks ended.");
        JobId job = job("Hội đàm kết thúc.");
        EngineOffers offers = new EngineOffers(
                List.of(Optional.of(new Suggestion.FromEngine("The talks ended.", "Máy dịch nhà", false))),
                Optional.empty());
        doAnswer(call -> {
                    desk.typed(desk.first(job), "Talks conclude", HOA);
                    return offers;
                })
                .when(desk.machine)
                .ask(any(), any());

        Coverage coverage = desk.workbench.pretranslate(job, LAN, told);

        assertThat(desk.first(job).target()).isEqualTo("Talks conclude");
        assertThat(coverage.segments()).containsEntry(MatchBand.MT, 0).containsEntry(MatchBand.NEW, 1);
    }

    @Test
    void theMemoryLearnsAMachinesWordsOnlyFromWhoConfirmsThemAndKnowsThatTheyAreAMachines() {
        machine.put("Hội đàm kết thúc.", "The talks ended.");
        machine.put("Đoàn về nước.", "Group back to water.");
        JobId job = job("Hội đàm kết thúc.", "Đoàn về nước.");
        desk.workbench.pretranslate(job, LAN, told);
        assertThat(desk.learnt).isEmpty();

        Segment unedited = desk.confirmed(desk.first(job), "The talks ended.", LAN);
        desk.confirmed(desk.numbered(job, 2), "The delegation returned home.", LAN);
        desk.approved(unedited, "The talks ended.", MINH);

        assertThat(desk.learnt)
                .extracting(unit -> unit.origin().making())
                .containsExactly(NewUnit.Making.MACHINE, NewUnit.Making.PERSON, NewUnit.Making.MACHINE);
    }

    @Test
    void onlyWhoMayChangeAJobChoosesItsEngine() {
        JobId job = desk.job("Hội đàm kết thúc.");

        assertThat(desk.jobEngines.choose(job, Optional.of(ENGINE.id()), HOA)).isFalse();
        assertThat(desk.jobEngines.of(job)).isEmpty();
        assertThat(desk.jobEngines.choose(job, Optional.of(ENGINE.id()), MINH)).isTrue();
        assertThat(desk.jobEngines.of(job)).hasValue(ENGINE);
        assertThat(desk.jobEngines.choose(job, Optional.empty(), LAN)).isTrue();
        assertThat(desk.jobEngines.of(job)).isEmpty();
        assertThat(desk.jobEngines.choose(new JobId(-1), Optional.empty(), MINH))
                .isFalse();
    }

    @Test
    void anEngineThatIsGoneOrOfAnotherDirectionIsNone() {
        EngineSettings other =
                new EngineSettings("Anh–Việt", HOUSE.kind(), HOUSE.address(), "", Set.of(LanguagePair.EN_VI));
        when(desk.engines.byId(new EngineId(6))).thenReturn(Optional.of(new Engine(new EngineId(6), 0, other, false)));
        JobId job = desk.job("Hội đàm kết thúc.");

        for (long id : List.of(6L, 7L)) {
            desk.jobEngines.choose(job, Optional.of(new EngineId(id)), LAN);
            assertThat(desk.jobEngines.of(job)).isEmpty();
        }
    }
}
