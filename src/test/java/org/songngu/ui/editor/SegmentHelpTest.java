package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.internal.JacksonUtils;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.songngu.housestyle.HouseStyle;
import org.songngu.housestyle.HouseStyles;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchScore;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Penalty;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.Placeable;
import org.songngu.placeable.PlaceableKind;
import org.songngu.qa.IssueType;
import org.songngu.qa.QaFinding;
import org.songngu.qa.Severity;
import org.songngu.suggestion.DiffPart;
import org.songngu.suggestion.Repair;
import org.songngu.suggestion.Suggestion;
import org.songngu.suggestion.SuggestionAssembler;
import org.songngu.suggestion.SuggestionQuery;
import org.songngu.suggestion.Suggestions;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.workbench.CheckedFinding;
import org.songngu.workbench.IgnoredFinding;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.Segment;
import org.songngu.workbench.Workbench;
import tools.jackson.databind.JsonNode;

class SegmentHelpTest {

    private static final HouseStyle STYLE =
            new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false);

    private final Workbench workbench = mock(Workbench.class);
    private final SuggestionAssembler assembler = mock(SuggestionAssembler.class);
    private final JobChecks checks = mock(JobChecks.class);
    private final TranslationMemory memory = mock(TranslationMemory.class);
    private final HouseStyles houseStyles = mock(HouseStyles.class);
    private final Termbase termbase = mock(Termbase.class);
    private final SegmentHelp help = new SegmentHelp(
            workbench, assembler, checks, memory, (query, job, segment) -> query, houseStyles, termbase);

    @BeforeEach
    void aDesk() {
        when(houseStyles.byCode("VNA")).thenReturn(STYLE);
        when(memory.names()).thenReturn(Map.of(new MemoryId(3), "Bàn tin"));
        when(memory.loadedPercent()).thenReturn(43);
        for (int number = 1; number <= 3; number++) {
            when(workbench.segments(Samples.JOB, number, 1)).thenReturn(List.of(Samples.segment(number)));
        }
        when(assembler.suggest(any())).thenReturn(new Suggestions(List.of(), List.of(), List.of()));
    }

    @Test
    void aLookUpKnowsTheNeighboursOfItsSegment() {
        help.lookUp(Samples.job().job(), Samples.segment(2), Samples.LAN);
        help.lookUp(Samples.job().job(), Samples.segment(1), Samples.LAN);

        ArgumentCaptor<SuggestionQuery> asked = ArgumentCaptor.forClass(SuggestionQuery.class);
        verify(assembler, org.mockito.Mockito.times(2)).suggest(asked.capture());
        assertThat(asked.getAllValues())
                .extracting(SuggestionQuery::previous, SuggestionQuery::next)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Samples.SOURCES.get(0), Samples.SOURCES.get(2)),
                        org.assertj.core.groups.Tuple.tuple("", Samples.SOURCES.get(1)));
    }

    @Test
    void aMatchTravelsWithEverythingThePaneShows() {
        when(termbase.concept(new ConceptId("c2")))
                .thenReturn(Optional.of(new Concept(
                        new ConceptId("c2"),
                        "",
                        "",
                        "",
                        null,
                        List.of(termOf(Language.VI, "Trụ sở chính"), termOf(Language.EN, "head office")))));
        when(assembler.suggest(any()))
                .thenReturn(new Suggestions(
                        List.of(fuzzy(), new Suggestion.Assembled("Photo: VNA")), List.of(term()), List.of(value())));

        JsonNode json =
                JacksonUtils.getMapper().valueToTree(help.lookUp(Samples.job().job(), Samples.segment(2), Samples.LAN));

        assertThat(json.get("loaded").asInt()).isEqualTo(43);
        assertThat(json.get("minimum").asInt()).isEqualTo(60);
        JsonNode match = json.at("/matches/0");
        assertThat(match.get("percent").asInt()).isEqualTo(95);
        assertThat(match.get("similarity").asInt()).isEqualTo(97);
        assertThat(match.at("/penalties/0/reason").asString()).isEqualTo("UNAPPROVED");
        assertThat(match.at("/diff/1/kind").asString()).isEqualTo("ADDED");
        assertThat(match.at("/repairs/0/after").asString()).isEqualTo("March 14");
        assertThat(match.at("/origin/memory").asString()).isEqualTo("Bàn tin");
        assertThat(match.at("/origin/at").asString()).isEqualTo("2025-12-31T02:00:00Z");
        assertThat(match.at("/critical/0").asString()).isEqualTo("không");
        assertThat(json.at("/matches/1/kind").asString()).isEqualTo("ASSEMBLED");
        assertThat(json.at("/terms/0/targets/0/text").asString()).isEqualTo("headquarters");
        assertThat(json.at("/terms/0/expired").asBoolean()).isTrue();
        assertThat(json.at("/terms/0/successor").asString()).isEqualTo("Trụ sở chính → head office");
        assertThat(json.at("/values/0/forms/0").asString()).isEqualTo("March 14");
    }

    @Test
    void aFindingTravelsInTheWordsOfTheUserWithItsPlaceAndItsFix() {
        QaFinding spaces = new QaFinding(
                "double-space",
                IssueType.WHITESPACE,
                Severity.WARNING,
                Optional.empty(),
                Optional.of(new Span(3, 5)),
                List.of("2"),
                Optional.of("The signing"));
        IgnoredFinding aside = new IgnoredFinding(9, "double-space", true, "Đúng theo nguồn", "minh", Instant.EPOCH);
        when(checks.check(Samples.segment(2).id(), "The  signing"))
                .thenReturn(List.of(
                        new CheckedFinding(spaces, false, Optional.of(aside)),
                        new CheckedFinding(spaces, true, Optional.empty())));

        List<Finding> findings = help.check(Samples.segment(2), "The  signing", finding -> "Hai dấu cách liền nhau");

        JsonNode json = JacksonUtils.getMapper().valueToTree(findings);
        assertThat(json.at("/0/target/start").asInt()).isEqualTo(3);
        assertThat(json.at("/0/source").isNull()).isTrue();
        assertThat(json.at("/0/message").asString()).isEqualTo("Hai dấu cách liền nhau");
        assertThat(json.at("/0/fix").asString()).isEqualTo("The signing");
        assertThat(json.at("/0/blocking").asBoolean()).isTrue();
        assertThat(json.at("/0/ignored").isNull()).isTrue();
        assertThat(json.at("/1/ignored/reason").asString()).isEqualTo("Đúng theo nguồn");
        assertThat(json.at("/1/ignored/author").asString()).isEqualTo("minh");
    }

    @Test
    void aBlankPhraseIsNotSearchedFor() {
        assertThat(help.concordance("  ", Language.VI, false, 0).hits()).isEmpty();
        verify(memory, never()).concordance(any());
    }

    private static Suggestion fuzzy() {
        NewUnit unit = new NewUnit(
                Samples.job().job().pair(),
                "Lễ ký diễn ra chiều 13/3 tại Trụ sở Bộ.",
                "The signing took place at the Ministry on March 13.",
                "",
                "",
                Trust.TRANSLATED,
                new NewUnit.Origin("minh", Instant.parse("2025-12-31T02:00:00Z"), "Lễ ký", "VNA", ""));
        Match match = new Match(
                new TranslationUnit(new UnitId(9), new MemoryId(3), unit),
                unit.source(),
                unit.target(),
                MatchKind.FUZZY,
                new MatchScore(97, List.of(new Penalty(Penalty.Reason.UNAPPROVED, 2))),
                List.of(Match.Note.SHORT),
                List.of("không"));
        return new Suggestion.FromMemory(
                match,
                "The signing took place at the Ministry on March 14.",
                List.of(new DiffPart(DiffPart.Kind.SAME, "Lễ ký "), new DiffPart(DiffPart.Kind.ADDED, "14/3")),
                List.of(new Repair("March 13", "March 14")));
    }

    private static Suggestion.FromTermbase term() {
        Term source = termOf(Language.VI, "Trụ sở");
        Term target = termOf(Language.EN, "headquarters");
        Concept concept =
                new Concept(new ConceptId("c1"), "Tổ chức", "", "", new ConceptId("c2"), List.of(source, target));
        return new Suggestion.FromTermbase(
                new TermHit(new Span(29, 35), concept, source, List.of(target), true, false), "headquarters");
    }

    private static Term termOf(Language language, String text) {
        return new Term(language, text, TermStatus.PREFERRED, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
    }

    private static Suggestion.FromPlaceable value() {
        Placeable placeable = new Placeable(new Span(20, 24), PlaceableKind.DATE, "14/3", "--03-14", false);
        return new Suggestion.FromPlaceable(new Conversion(placeable, List.of("March 14")), "March 14");
    }

    @Test
    void theSegmentsThatSayTheSameAreFoundWhateverTheirCaseMarksAndCodes() {
        Segment first = saying(1, "Hai bên ký kết thỏa thuận.");
        Segment second = saying(2, "Đoàn lên đường về nước.");
        Segment third = saying(3, "HAI BÊN ⟨1⟩ký kết⟨/1⟩ thoả thuận");
        when(workbench.job(Samples.JOB)).thenReturn(Optional.of(Samples.job()));
        when(workbench.segments(Samples.JOB, 1, Samples.job().segments())).thenReturn(List.of(first, second, third));

        assertThat(help.alike(first)).containsExactly(first.id(), third.id());
        assertThat(help.alike(second)).containsExactly(second.id());
    }

    private static Segment saying(int number, String source) {
        Segment is = Samples.segment(number);
        return new Segment(
                is.id(),
                is.job(),
                number,
                1,
                is.kind(),
                source,
                "",
                is.state(),
                Optional.empty(),
                "",
                0,
                is.origin(),
                "",
                is.changedAt(),
                Map.of());
    }
}
