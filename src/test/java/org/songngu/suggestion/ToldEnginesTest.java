package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.songngu.housestyle.HouseStyle;
import org.songngu.mt.Answer;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineId;
import org.songngu.mt.EngineKind;
import org.songngu.mt.EngineSettings;
import org.songngu.mt.Failure;
import org.songngu.mt.MachineTranslation;
import org.songngu.mt.Question;
import org.songngu.mt.Translation;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;

class ToldEnginesTest {

    private static final String SOURCE = "⟨1⟩Bộ Ngoại giao⟨/1⟩ ra tuyên bố.";
    private static final Engine ENGINE = new Engine(
            new EngineId(5),
            0,
            new EngineSettings(
                    "Máy dịch nhà", EngineKind.LANGUAGE_MODEL, "http://localhost", "qwen", Set.of(LanguagePair.VI_EN)),
            false);
    private static final HouseStyle STYLE =
            new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false);

    private final MachineTranslation machine = mock(MachineTranslation.class);
    private final SourceRecognizer recognizer = mock(SourceRecognizer.class);
    private final ToldEngines engines = new ToldEngines(machine, recognizer);

    private static SuggestionQuery query(String source) {
        return new SuggestionQuery(source, "", "", LanguagePair.VI_EN, LocalDate.of(2026, 11, 20), STYLE, 60);
    }

    private static TermHit hit(int start, int end, boolean expired, String... targets) {
        Concept concept = new Concept(new ConceptId("c" + start), "", "", "", null, List.of());
        List<Term> terms = Stream.of(targets).map(ToldEnginesTest::term).toList();
        return new TermHit(new Span(start, end), concept, term("?"), terms, expired, false, List.of());
    }

    private static Term term(String text) {
        Term term = mock(Term.class);
        when(term.text()).thenReturn(text);
        return term;
    }

    @Test
    void anEngineIsToldTheHousesTermsThatAreInUse() {
        List<TermHit> hits = List.of(
                hit(0, 13, false, "Ministry of Foreign Affairs", "MOFA"),
                hit(17, 26, true, "declaration"),
                hit(14, 16, false));
        when(recognizer.recognize(eq("Bộ Ngoại giao ra tuyên bố."), any())).thenReturn(new Recognized(hits, List.of()));
        when(machine.translate(any(), any(), any()))
                .thenReturn(new Answer.Answered(List.of(new Translation.Translated("The ministry spoke.", true))));

        EngineOffers offers = engines.ask(ENGINE, List.of(query(SOURCE)));

        assertThat(offers)
                .isEqualTo(new EngineOffers(
                        List.of(Optional.of(new Suggestion.FromEngine("The ministry spoke.", "Máy dịch nhà", true))),
                        Optional.empty()));
        ArgumentCaptor<List<Question>> asked = ArgumentCaptor.captor();
        verify(machine).translate(eq(ENGINE), eq(LanguagePair.VI_EN), asked.capture());
        assertThat(asked.getValue())
                .containsExactly(new Question(SOURCE, Map.of("Bộ Ngoại giao", "Ministry of Foreign Affairs")));
    }

    @Test
    void aFailureIsToldAndNothingIsOffered() {
        when(recognizer.recognize(any(), any())).thenReturn(new Recognized(List.of(), List.of()));
        when(machine.translate(any(), any(), any())).thenReturn(new Answer.Failed(Failure.QUOTA));

        assertThat(engines.ask(ENGINE, List.of(query(SOURCE))))
                .isEqualTo(new EngineOffers(List.of(), Optional.of(Failure.QUOTA)));
    }

    @Test
    void whatWasSaidBeforeIsKnownWithoutAskingAndAFreshFailureToo() {
        assertThat(engines.known(ENGINE, query(SOURCE))).isEmpty();

        when(machine.resting(ENGINE)).thenReturn(Optional.of(Failure.TOO_SLOW));
        assertThat(engines.known(ENGINE, query(SOURCE)))
                .hasValue(new EngineOffers(List.of(), Optional.of(Failure.TOO_SLOW)));

        when(machine.known(ENGINE, LanguagePair.VI_EN, SOURCE)).thenReturn(Optional.of(new Translation.Untranslated()));
        assertThat(engines.known(ENGINE, query(SOURCE)))
                .hasValue(new EngineOffers(List.of(Optional.empty()), Optional.empty()));
    }

    @Test
    void anEnginesTextIsNeverInsertedByItselfBeforeSomethingBetter() {
        Suggestion machines = new Suggestion.FromEngine("The ministry spoke.", "Máy dịch nhà", false);

        assertThat(new Suggestions(List.of(machines), List.of(), List.of()).best())
                .isEmpty();
    }
}
