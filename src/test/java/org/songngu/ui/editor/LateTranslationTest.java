package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineId;
import org.songngu.mt.EngineKind;
import org.songngu.mt.EngineSettings;
import org.songngu.mt.Failure;
import org.songngu.suggestion.EngineOffers;
import org.songngu.suggestion.EngineSuggestions;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.JobEngines;
import org.songngu.workbench.Segment;

class LateTranslationTest {

    private static final Engine ENGINE = new Engine(
            new EngineId(5),
            0,
            new EngineSettings(
                    "Máy dịch nhà", EngineKind.LIBRE_TRANSLATE, "http://localhost", "", Set.of(LanguagePair.VI_EN)),
            false);

    private final JobEngines engines = mock(JobEngines.class);
    private final EngineSuggestions suggestions = mock(EngineSuggestions.class);
    private final HouseStyles houseStyles = mock(HouseStyles.class);
    private final LinkedBlockingQueue<List<Long>> arrived = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<List<String>> requests = new LinkedBlockingQueue<>();
    private final Map<String, EngineOffers> said = new ConcurrentHashMap<>();
    private final LateTranslation late = new LateTranslation(engines, suggestions, houseStyles, arrived::add);

    @BeforeEach
    void theJobHasAnEngine() {
        when(engines.of(Samples.JOB)).thenReturn(Optional.of(ENGINE));
        when(houseStyles.byCode("VNA"))
                .thenReturn(new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false));
        when(suggestions.known(any(), any()))
                .thenAnswer(call -> Optional.ofNullable(
                        said.get(call.<SuggestionQuery>getArgument(1).source())));
    }

    private void answering(Runnable first) {
        when(suggestions.ask(any(), any())).thenAnswer(call -> {
            List<SuggestionQuery> queries = call.getArgument(1);
            requests.add(queries.stream().map(SuggestionQuery::source).toList());
            first.run();
            queries.forEach(query -> said.put(query.source(), offering(query.source())));
            return offering("");
        });
    }

    private static EngineOffers offering(String source) {
        return new EngineOffers(
                List.of(Optional.of(new Suggestion.FromEngine("→ " + source, "Máy dịch nhà", true))), Optional.empty());
    }

    private Help looked(Segment segment) {
        Suggestions known = new Suggestions(List.of(new Suggestion.Assembled("Photo: VNA")), List.of(), List.of());
        Help help =
                Help.of(segment.id().value(), known, new Help.Viewer(Map.of(), Samples.LAN), hit -> "", 60, 100, "");
        return late.with(help, Samples.job().job(), segment);
    }

    private List<Long> nextArrival() throws InterruptedException {
        List<Long> ids = arrived.poll(20, TimeUnit.SECONDS);
        assertThat(ids).isNotNull();
        return ids;
    }

    @Test
    void theLookUpDoesNotWaitAndTheSecondOneHasTheEngineAsItsLastRow() throws InterruptedException {
        CountDownLatch thinking = new CountDownLatch(1);
        answering(() -> await(thinking));

        assertThat(looked(Samples.segment(1)).matches())
                .extracting(Help.MatchItem::kind)
                .containsExactly("ASSEMBLED");
        thinking.countDown();

        assertThat(nextArrival()).containsExactly(Samples.segment(1).id().value());
        List<Help.MatchItem> matches = looked(Samples.segment(1)).matches();
        assertThat(matches).extracting(Help.MatchItem::kind).containsExactly("ASSEMBLED", "MT");
        assertThat(matches.getLast().text()).isEqualTo("→ " + Samples.SOURCES.getFirst());
        assertThat(matches.getLast().origin().memory()).isEqualTo("Máy dịch nhà");
        assertThat(matches.getLast().notes()).containsExactly("LOST_CODES");
        assertThat(requests).hasSize(1);
    }

    @Test
    void whatIsWantedWhileTheEngineThinksGoesInOneRequest() throws InterruptedException {
        CountDownLatch thinking = new CountDownLatch(1);
        answering(() -> await(thinking));

        looked(Samples.segment(1));
        assertThat(requests.poll(20, TimeUnit.SECONDS)).containsExactly(Samples.SOURCES.getFirst());
        looked(Samples.segment(2));
        looked(Samples.segment(3));
        looked(Samples.segment(2));
        thinking.countDown();

        assertThat(requests.poll(20, TimeUnit.SECONDS))
                .containsExactlyInAnyOrder(Samples.SOURCES.get(1), Samples.SOURCES.get(2));
        nextArrival();
        assertThat(nextArrival()).hasSize(2);
        assertThat(requests).isEmpty();
    }

    @Test
    void anEngineThatFailedIsToldInOneLineAndNotAsked() {
        said.put(Samples.SOURCES.getFirst(), new EngineOffers(List.of(), Optional.of(Failure.UNREACHABLE)));

        Help help = looked(Samples.segment(1));

        assertThat(help.failed()).isEqualTo(new Help.FailedEngine("Máy dịch nhà", "UNREACHABLE"));
        assertThat(help.matches()).hasSize(1);
        verify(suggestions, never()).ask(any(), any());
    }

    @Test
    void withoutAnEngineNothingIsAsked() {
        when(engines.of(Samples.JOB)).thenReturn(Optional.empty());

        assertThat(looked(Samples.segment(1)).matches()).hasSize(1);
        verify(suggestions, never()).known(any(), any());
        verify(suggestions, never()).ask(any(), any());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
