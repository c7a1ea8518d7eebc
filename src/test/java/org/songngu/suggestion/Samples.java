package org.songngu.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.songngu.housestyle.HouseStyle;
import org.songngu.memory.Match;
import org.songngu.memory.MatchKind;
import org.songngu.memory.MatchScore;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitId;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.Placeable;
import org.songngu.placeable.PlaceableKind;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;

/// Matches, terms and values as the other modules would give them.
final class Samples {

    static final HouseStyle STYLE =
            new HouseStyle("VNA", "Viet Nam News Agency", "Vietnam", "Hanoi", false, false, false, false, false);

    private Samples() {}

    static SuggestionQuery query(String source) {
        return new SuggestionQuery(source, "", "", LanguagePair.VI_EN, LocalDate.of(2026, 11, 21), STYLE, 60);
    }

    static Match match(String source, String target, int percent) {
        return match(1, source, target, percent, List.of());
    }

    static Match match(long unit, String source, String target, int percent, List<String> critical) {
        NewUnit stored = new NewUnit(
                LanguagePair.VI_EN,
                source,
                target,
                "",
                "",
                Trust.APPROVED,
                new NewUnit.Origin("lan", Instant.EPOCH, "Hội nghị đối ngoại", "VNA", ""));
        return new Match(
                new TranslationUnit(new UnitId(unit), new MemoryId(unit), stored),
                source,
                target,
                percent >= 100 ? MatchKind.EXACT : MatchKind.FUZZY,
                new MatchScore(percent, List.of()),
                List.of(),
                critical);
    }

    static TermHit term(String source, String phrase, String field, String... targets) {
        return term(source, phrase, field, false, false, targets);
    }

    static TermHit term(
            String source, String phrase, String field, boolean expired, boolean nested, String... targets) {
        Term found = term(Language.VI, phrase);
        Concept concept = new Concept(new ConceptId(phrase), field, "", "", null, List.of(found));
        List<Term> english =
                Arrays.stream(targets).map(text -> term(Language.EN, text)).toList();
        return new TermHit(place(source, phrase), concept, found, english, expired, nested);
    }

    private static Term term(Language language, String text) {
        return new Term(language, text, TermStatus.PREFERRED, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
    }

    static Conversion value(String source, String phrase, PlaceableKind kind, String value, String... forms) {
        return new Conversion(new Placeable(place(source, phrase), kind, phrase, value, false), List.of(forms));
    }

    private static Span place(String source, String phrase) {
        int at = source.indexOf(phrase);
        return new Span(at, at + phrase.length());
    }
}
