package org.songngu.qa.check;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.Span;

/// A termbase of two concepts and two persons of one name that the examples of the term checks speak of.
final class SampleTermbase {

    private static final Term MINISTRY_VI = term(Language.VI, "Bộ Ngoại giao", TermStatus.PREFERRED);
    private static final Term LETTERS_VI = new Term(
            Language.VI, "BNG", TermStatus.ADMITTED, TermType.ABBREVIATION, Set.of(), null, null, "", true, "");
    private static final Term MINISTRY_EN = term(Language.EN, "Ministry of Foreign Affairs", TermStatus.PREFERRED);
    private static final Term FOREIGN_EN = term(Language.EN, "Foreign Ministry", TermStatus.ADMITTED);
    private static final Term OTHER_HOUSE_EN = new Term(
            Language.EN, "MOFA VN", TermStatus.PREFERRED, TermType.FULL_FORM, Set.of("VNS"), null, null, "", false, "");
    private static final Term FRONT_VI = term(Language.VI, "Mặt trận Tổ quốc", TermStatus.PREFERRED);
    private static final Term FRONT_EN = term(Language.EN, "Fatherland Front", TermStatus.PREFERRED);
    private static final Term HOMELAND = term(Language.EN, "Homeland Front", TermStatus.FORBIDDEN);

    private static final Term NAMESAKE = term(Language.VI, "Lý Cường", TermStatus.PREFERRED);

    private SampleTermbase() {}

    static Termbase create() {
        Termbase termbase = mock(Termbase.class, withSettings().stubOnly());
        when(termbase.recognize(anyString(), any())).thenAnswer(call -> recognized(call.getArgument(0)));
        when(termbase.forbidden(anyString(), anyString(), any())).thenAnswer(call -> {
            String source = call.getArgument(0);
            return source.contains(FRONT_VI.text())
                    ? hits(call.getArgument(1), HOMELAND, List.of(), FRONT_EN)
                    : List.of();
        });
        return termbase;
    }

    private static List<TermHit> recognized(String text) {
        return Stream.of(
                        hits(text, MINISTRY_VI, List.of(OTHER_HOUSE_EN), MINISTRY_EN, FOREIGN_EN),
                        hits(text, LETTERS_VI, List.of(OTHER_HOUSE_EN), MINISTRY_EN, FOREIGN_EN),
                        namesakes(text))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TermHit> namesakes(String text) {
        int at = text.indexOf(NAMESAKE.text());
        Concept premier = person("nm-china", "Names: China", "Premier of China", "Li Qiang");
        Concept writer = person("nm-vietnam", "Names: Vietnam", "", "Ly Cuong");
        return at < 0
                ? List.of()
                : List.of(new TermHit(
                        new Span(at, at + NAMESAKE.text().length()),
                        premier,
                        NAMESAKE,
                        premier.terms(Language.EN),
                        false,
                        false,
                        List.of(writer)));
    }

    private static Concept person(String id, String field, String definition, String english) {
        return new Concept(
                new ConceptId(id),
                field,
                definition,
                "Second reference: Li",
                null,
                List.of(NAMESAKE, term(Language.EN, english, TermStatus.PREFERRED)));
    }

    private static List<TermHit> hits(String text, Term term, List<Term> others, Term... targets) {
        int at = text.indexOf(term.text());
        if (at < 0) {
            return List.of();
        }
        Concept concept = new Concept(
                new ConceptId("c1"),
                "",
                "",
                "",
                null,
                Stream.concat(Stream.of(targets), others.stream()).toList());
        Span span = new Span(at, at + term.text().length());
        return List.of(new TermHit(span, concept, term, List.of(targets), false, false));
    }

    private static Term term(Language language, String text, TermStatus status) {
        return new Term(language, text, status, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
    }
}
