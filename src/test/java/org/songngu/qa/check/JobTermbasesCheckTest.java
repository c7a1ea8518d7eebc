package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.housestyle.HouseStyle;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaPlace;
import org.songngu.qa.QaSubject;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Recognizer;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.termbase.Termbase;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

/// Checks ask the termbases of the job and no others.
class JobTermbasesCheckTest {

    private static final HouseStyle VNA =
            new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false);
    private static final TermbaseId LAW = new TermbaseId(2);
    private static final String SOURCE = "Tòa đã ra phán quyết cuối cùng.";

    private final Termbase termbase = mock(Termbase.class);

    @BeforeEach
    void twoTermbases() {
        Recognizer both = new Recognizer(List.of(
                concept("c1", TermbaseId.FIRST, term(Language.EN, "binding ruling", TermStatus.PREFERRED)),
                concept(
                        "l1",
                        LAW,
                        term(Language.EN, "final award", TermStatus.PREFERRED),
                        term(Language.EN, "binding ruling", TermStatus.FORBIDDEN))));
        when(termbase.recognize(any(), any())).thenAnswer(call -> both.hits(call.getArgument(0), call.getArgument(1)));
        when(termbase.forbidden(any(), any(), any()))
                .thenAnswer(call -> both.forbidden(call.getArgument(0), call.getArgument(1), call.getArgument(2)));
    }

    private static Concept concept(String id, TermbaseId base, Term... english) {
        List<Term> terms = new ArrayList<>(List.of(english));
        terms.addFirst(term(Language.VI, "phán quyết cuối cùng", TermStatus.PREFERRED));
        return new Concept(new ConceptId(id), "", "", "", null, terms).in(base);
    }

    private static Term term(Language language, String text, TermStatus status) {
        return new Term(language, text, status, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
    }

    private static QaSubject subject(String target, TermbaseId... bases) {
        return new QaSubject(
                SOURCE,
                target,
                LanguagePair.VI_EN,
                LocalDate.of(2026, 11, 22),
                VNA,
                QaPlace.alone(SOURCE, target),
                List.of(bases));
    }

    @Test
    void aTermOfATermbaseThatTheJobDoesNotAskIsNotMissing() {
        MissingTermCheck check = new MissingTermCheck(termbase);

        assertThat(check.check(subject("The court decided.", LAW)))
                .flatExtracting(QaFinding::arguments)
                .contains("final award")
                .doesNotContain("binding ruling");
        assertThat(check.check(subject("The court issued its final award.", LAW)))
                .isEmpty();
        assertThat(check.check(subject("The court issued its final award.", TermbaseId.FIRST)))
                .isNotEmpty();
        assertThat(check.check(subject("The court decided.", new TermbaseId(3))))
                .isEmpty();
    }

    @Test
    void aTermThatOneTermbaseForbidsIsFreeForAJobThatDoesNotAskIt() {
        ForbiddenTermCheck check = new ForbiddenTermCheck(termbase);

        assertThat(check.check(subject("The court issued its binding ruling.", LAW)))
                .hasSize(1);
        assertThat(check.check(subject("The court issued its binding ruling.", TermbaseId.FIRST)))
                .isEmpty();
    }
}
