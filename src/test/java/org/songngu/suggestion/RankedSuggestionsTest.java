package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.songngu.suggestion.Samples.match;
import static org.songngu.suggestion.Samples.query;
import static org.songngu.suggestion.Samples.term;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MatchScore;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Penalty;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.TrustPolicy;
import org.songngu.placeable.PlaceableKind;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.songngu.termbase.TermbaseId;

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
    void aMatchIsOfferedWithTheSegmentsCodesAndSaysThatItsOwnWereOthers() {
        memoryHas(match("⟨1⟩Huế⟨/1⟩ đón ⟨2⟩khách⟨/2⟩.", "⟨1⟩Hue⟨/1⟩ welcomes ⟨2⟩visitors⟨/2⟩.", 90));

        Suggestion.FromMemory found = (Suggestion.FromMemory)
                suggestions.suggest(query("Huế đón ⟨1⟩khách⟨/1⟩.")).matches().getFirst();

        assertThat(found.text()).isEqualTo("Hue welcomes ⟨1⟩visitors⟨/1⟩.");
        assertThat(found.score().penalties()).containsExactly(new Penalty(Penalty.Reason.INLINE_CODES, 1));
        assertThat(found.score().percent()).isEqualTo(89);
    }

    @Test
    void whatIsRecognisedAcrossACodeIsToldWhereItIsWritten() {
        String source = "Ảnh: TT⟨1⟩XVN⟨/1⟩";
        memoryHas();
        when(termbase.recognize(eq("Ảnh: TTXVN"), any()))
                .thenReturn(List.of(term("Ảnh: TTXVN", "TTXVN", "press", "VNA")));

        Suggestions found = suggestions.suggest(query(source));

        assertThat(found.terms().getFirst().hit().span().of(source)).isEqualTo("TT⟨1⟩XVN");
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
    void theTermbasesOfTheJobAreAsked() {
        memoryHas();
        List<TermbaseId> bases = List.of(new TermbaseId(3), new TermbaseId(1));

        suggestions.suggest(query(SOURCE).in(MemoryUse.ALL, List.of(), bases));

        ArgumentCaptor<TermQuery> question = ArgumentCaptor.forClass(TermQuery.class);
        verify(termbase, atLeastOnce()).recognize(eq(SOURCE), question.capture());
        assertThat(question.getAllValues()).extracting(TermQuery::bases).containsOnly(bases);
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

    @Test
    void aRepairedMatchKeepsItsOwnScoreAndShowsTheOneAfterTheRepair() {
        String segment = "Có 61 hoạt động.";
        String source = "Có 58 hoạt động.";
        memoryHas(match(1, source, "There were 58 activities.", 86, List.of("58", "61")));
        when(placeables.convert(eq(source), any(), any()))
                .thenReturn(List.of(Samples.value(source, "58", PlaceableKind.NUMBER, "58", "58")));
        when(placeables.convert(eq(segment), any(), any()))
                .thenReturn(List.of(Samples.value(segment, "61", PlaceableKind.NUMBER, "61", "61")));
        when(memory.score(any(), any())).thenAnswer(call -> {
            List<TranslationUnit> asked = call.getArgument(1);
            assertThat(asked.getFirst().unit().source()).isEqualTo(segment);
            return List.of(match(1, segment, "There were 61 activities.", 100, List.of()));
        });

        Suggestions found = suggestions.suggest(query(segment));

        Suggestion.FromMemory one = (Suggestion.FromMemory) found.matches().getFirst();
        assertThat(one.match().score().percent()).isEqualTo(86);
        assertThat(one.score().percent()).as("nobody has approved it").isEqualTo(99);
        assertThat(one.match().critical()).as("the figure was put right").isEmpty();
        assertThat(found.best()).map(Suggestion::text).hasValue("There were 61 activities.");
    }

    @Test
    void whatThePolicyDoesNotOfferLeavesItsPlaceToOthers() {
        Match imported = with(match(1, SOURCE, "Imported.", 100, List.of()), Trust.IMPORTED, 1);
        Match approved = match(2, SOURCE, "Approved.", 97, List.of());
        memoryHas(imported, approved);
        TrustPolicy strict = new TrustPolicy(Trust.TRANSLATED, Trust.APPROVED, Trust.APPROVED, Trust.APPROVED);

        Suggestions found =
                suggestions.suggest(query(SOURCE).in(new MemoryUse(List.of(), Map.of(), strict), List.of(), List.of()));

        assertThat(found.matches()).extracting(Suggestion::text).containsExactly("Approved.");
    }

    @Test
    void whatThePolicyOffersButDoesNotInsertIsOnlyShown() {
        memoryHas(with(match(1, SOURCE, "Imported.", 100, List.of()), Trust.IMPORTED, 1));
        TrustPolicy careful = new TrustPolicy(Trust.IMPORTED, Trust.TRANSLATED, Trust.APPROVED, Trust.APPROVED);
        MemoryUse use = new MemoryUse(List.of(), Map.of(new MemoryId(1), careful), TrustPolicy.USUAL);

        Suggestions found = suggestions.suggest(query(SOURCE).in(use, List.of(), List.of()));

        assertThat(found.matches()).hasSize(1);
        assertThat(found.best()).isEmpty();
    }

    @Test
    void theJobsMemoriesAreAskedWithTheirPenaltiesAndEqualMatchesStandInTheirOrder() {
        memoryHas(
                with(match(1, SOURCE, "Second.", 100, List.of()), Trust.APPROVED, 5),
                with(match(2, SOURCE, "First.", 100, List.of()), Trust.APPROVED, 4));
        MemoryUse use = new MemoryUse(
                List.of(
                        new MemoryUpkeep.Attachment(new MemoryId(4), 0, true),
                        new MemoryUpkeep.Attachment(new MemoryId(5), 3, false)),
                Map.of(),
                TrustPolicy.USUAL);

        Suggestions found = suggestions.suggest(query(SOURCE).in(use, List.of(), List.of()));

        assertThat(found.matches()).extracting(Suggestion::text).containsExactly("First.", "Second.");
        ArgumentCaptor<MatchQuery> asked = ArgumentCaptor.forClass(MatchQuery.class);
        verify(memory).findMatches(asked.capture());
        assertThat(asked.getValue().memories()).isEqualTo(Map.of(new MemoryId(4), 0, new MemoryId(5), 3));
    }

    @Test
    void aRepetitionInsideTheArticleIsOfferedAsSuchAndConfirmedOnesKeepTheirUnit() {
        Match stored = match(9, SOURCE, "The two sides have not agreed on the agenda.", 100, List.of());
        memoryHas(stored);
        NewUnit draft = new NewUnit(
                query("").pair(),
                SOURCE,
                "No agenda yet.",
                "",
                "",
                Trust.DRAFT,
                stored.unit().unit().origin());
        when(memory.score(any(), any())).thenAnswer(call -> {
            List<TranslationUnit> asked = call.getArgument(1);
            return asked.stream()
                    .map(unit -> new Match(
                            unit,
                            unit.unit().source(),
                            unit.unit().target(),
                            MatchKind.EXACT,
                            new MatchScore(100, List.of(new Penalty(Penalty.Reason.UNAPPROVED, 2))),
                            List.of(),
                            List.of()))
                    .toList();
        });

        Suggestions found = suggestions.suggest(query(SOURCE)
                .in(
                        MemoryUse.ALL,
                        List.of(
                                new SuggestionQuery.ArticleText(5, draft),
                                new SuggestionQuery.ArticleText(3, stored.unit().unit())),
                        List.of()));

        assertThat(found.matches())
                .extracting(
                        one -> ((Suggestion.FromArticle) one).segment(),
                        one -> ((Suggestion.FromArticle) one)
                                .found()
                                .match()
                                .unit()
                                .id()
                                .value(),
                        one -> ((Suggestion.FromArticle) one).found().score().percent())
                .containsExactly(tuple(3, 9L, 100), tuple(5, 0L, 98));
        assertThat(found.best()).isPresent();
    }

    private static Match with(Match match, Trust trust, long memory) {
        NewUnit is = match.unit().unit();
        NewUnit unit = new NewUnit(is.pair(), is.source(), is.target(), is.previous(), is.next(), trust, is.origin());
        return new Match(
                new TranslationUnit(match.unit().id(), new MemoryId(memory), unit),
                match.source(),
                match.target(),
                match.kind(),
                match.score(),
                match.notes(),
                match.critical());
    }

    private void memoryHas(Match... matches) {
        when(memory.findMatches(any())).thenReturn(List.of(matches));
    }
}
