package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.songngu.suggestion.Samples.match;
import static org.songngu.suggestion.Samples.query;
import static org.songngu.suggestion.Samples.term;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MatchScore;
import org.songngu.memory.Penalty;
import org.songngu.memory.TranslationMemory;
import org.songngu.placeable.PlaceableKind;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.Termbase;

class RankedSuggestionsTest {

    private static final String SOURCE = "Hai bên chưa thống nhất chương trình nghị sự.";

    private final TranslationMemory memory = mock(TranslationMemory.class);
    private final Termbase termbase = mock(Termbase.class);
    private final Placeables placeables = mock(Placeables.class);
    private final SourceRecognizer recognizer = new SourceRecognizer(termbase, placeables);
    private final RankedSuggestions suggestions =
            new RankedSuggestions(memory, recognizer, new MatchRepair(recognizer));

    @Test
    void matchesKeepTheMemorysOrderAndAnAssembledTextComesAfterThem() {
        String source = "Ảnh: TTXVN";
        memoryHas(
                match(1, source, "Photo: Vietnam News Agency", 101, List.of()),
                match(2, "Ảnh: VGP", "Photo: VGP", 62, List.of()));
        when(termbase.recognize(eq(source), any()))
                .thenReturn(List.of(term(source, "Ảnh", "press", "photo"), term(source, "TTXVN", "press", "VNA")));

        Suggestions found = suggestions.suggest(query(source));

        assertThat(found.matches())
                .extracting(Suggestion::text)
                .containsExactly("Photo: Vietnam News Agency", "Photo: VGP", "Photo: VNA");
        assertThat(found.matches().getLast()).isInstanceOf(Suggestion.Assembled.class);
    }

    @Test
    void atMostNineMatchesAreOffered() {
        memoryHas(IntStream.range(0, 20)
                .mapToObj(i -> match(i, SOURCE, "The two sides disagreed, version " + i + ".", 100, List.of()))
                .toArray(Match[]::new));

        assertThat(suggestions.suggest(query(SOURCE)).matches()).hasSize(9);
    }

    @Test
    void thePairOfTwoMemoriesIsOneRowTheBetterOneAndLeavesRoomForOthers() {
        Match[] twice = IntStream.range(0, 20)
                .mapToObj(i -> match(i, SOURCE, "Version " + i / 2 + ".", 100 - i, List.of()))
                .toArray(Match[]::new);
        memoryHas(twice);

        Suggestions found = suggestions.suggest(query(SOURCE));

        assertThat(found.matches()).hasSize(9).extracting(Suggestion::text).doesNotHaveDuplicates();
        assertThat(found.matches())
                .extracting(
                        one -> ((Suggestion.FromMemory) one).match().unit().id().value())
                .containsExactly(0L, 2L, 4L, 6L, 8L, 10L, 12L, 14L, 16L);
        ArgumentCaptor<MatchQuery> asked = ArgumentCaptor.forClass(MatchQuery.class);
        verify(memory).findMatches(asked.capture());
        assertThat(asked.getValue().limit()).isGreaterThan(9);
    }

    @Test
    void theMemoryIsAskedWithTheSegmentsCircumstances() {
        memoryHas();
        SuggestionQuery asked = new SuggestionQuery(
                SOURCE, "Câu trước.", "Câu sau.", query("").pair(), query("").day(), Samples.STYLE, 65);

        suggestions.suggest(asked);

        ArgumentCaptor<MatchQuery> question = ArgumentCaptor.forClass(MatchQuery.class);
        verify(memory).findMatches(question.capture());
        assertThat(question.getValue().previous()).isEqualTo("Câu trước.");
        assertThat(question.getValue().next()).isEqualTo("Câu sau.");
        assertThat(question.getValue().minimumPercent()).isEqualTo(65);
        assertThat(question.getValue().houseStyle()).isEqualTo("VNA");
        assertThat(question.getValue().memories()).isEmpty();
    }

    @Test
    void aMatchThatLostItsNegationIsOfferedButNeverInserted() {
        Match reversed =
                match(1, "Hai bên đã thống nhất chương trình nghị sự.", "The two sides agreed.", 95, List.of("chưa"));
        memoryHas(reversed, match(2, "Hai bên chưa thống nhất kế hoạch.", "No plan yet.", 78, List.of()));

        Suggestions found = suggestions.suggest(query(SOURCE));

        assertThat(found.matches()).extracting(Suggestion::text).startsWith("The two sides agreed.");
        assertThat(found.best()).map(Suggestion::text).hasValue("No plan yet.");
    }

    @ParameterizedTest
    @CsvSource({"75, 0, true", "74, 0, false", "77, 3, false", "102, 15, true"})
    void whatIsUnder75PercentAfterPenaltiesIsOfferedButNeverInserted(int similarity, int penalty, boolean inserted) {
        Match plain = match(SOURCE, "The two sides have not agreed on the agenda.", 100);
        List<Penalty> penalties = penalty == 0 ? List.of() : List.of(new Penalty(Penalty.Reason.IMPORTED, penalty));
        memoryHas(new Match(
                plain.unit(),
                plain.source(),
                plain.target(),
                MatchKind.FUZZY,
                new MatchScore(similarity, penalties),
                List.of(),
                List.of()));

        Suggestions found = suggestions.suggest(query(SOURCE));

        assertThat(found.matches()).hasSize(1);
        assertThat(found.best().isPresent()).isEqualTo(inserted);
    }

    @Test
    void aMatchComesWithItsDiffAndItsRepairs() {
        String segment = "Có 61 hoạt động.";
        String source = "Có 58 hoạt động.";
        memoryHas(match(source, "There were 58 activities.", 97));
        when(placeables.convert(eq(source), any(), any()))
                .thenReturn(List.of(Samples.value(source, "58", PlaceableKind.NUMBER, "58", "58")));
        when(placeables.convert(eq(segment), any(), any()))
                .thenReturn(List.of(Samples.value(segment, "61", PlaceableKind.NUMBER, "61", "61")));

        Suggestion.FromMemory found = (Suggestion.FromMemory)
                suggestions.suggest(query(segment)).matches().getFirst();

        assertThat(found.text()).isEqualTo("There were 61 activities.");
        assertThat(found.repairs()).containsExactly(new Repair("58", "61"));
        assertThat(found.diff()).contains(new DiffPart(DiffPart.Kind.ADDED, "61 "));
    }

    @Test
    void termsAreOfferedInSourceOrderWithoutNestedOnesAndExpiredOnesAreShown() {
        memoryHas();
        when(termbase.recognize(eq(SOURCE), any()))
                .thenReturn(List.of(
                        term(SOURCE, "Hai bên", "phrases", "the two sides"),
                        term(SOURCE, "chương trình nghị sự", "phrases", true, false),
                        term(SOURCE, "chương trình", "phrases", false, true, "programme")));

        Suggestions found = suggestions.suggest(query(SOURCE));

        assertThat(found.terms())
                .extracting(one -> one.hit().term().text(), Suggestion.FromTermbase::text)
                .containsExactly(tuple("Hai bên", "the two sides"), tuple("chương trình nghị sự", ""));
        assertThat(found.best()).isEmpty();
    }

    private void memoryHas(Match... matches) {
        when(memory.findMatches(any())).thenReturn(List.of(matches));
    }
}
