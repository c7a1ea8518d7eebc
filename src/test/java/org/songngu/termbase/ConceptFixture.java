package org.songngu.termbase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

/// Writes concepts in one line each for tests.
final class ConceptFixture {

    static final LocalDate DAY = LocalDate.of(2026, 1, 30);
    static final TermQuery QUERY = new TermQuery(LanguagePair.VI_EN, DAY, "VNA");

    private final String id;
    private final List<Term> terms = new ArrayList<>();
    private @Nullable ConceptId successor;

    private ConceptFixture(String id) {
        this.id = id;
    }

    static Concept pair(String id, String vietnamese, String english) {
        return concept(id).vi(vietnamese).en(english).done();
    }

    static ConceptFixture concept(String id) {
        return new ConceptFixture(id);
    }

    ConceptFixture vi(String text) {
        return term(Language.VI, text, TermStatus.PREFERRED);
    }

    ConceptFixture en(String text, String... houses) {
        return term(Language.EN, text, TermStatus.PREFERRED, houses);
    }

    ConceptFixture term(Language language, String text, TermStatus status, String... houses) {
        terms.add(new Term(language, text, status, TermType.FULL_FORM, Set.of(houses), null, null, "", false, ""));
        return this;
    }

    ConceptFixture exact(Language language, String text) {
        terms.add(
                new Term(language, text, TermStatus.PREFERRED, TermType.FULL_FORM, Set.of(), null, null, "", true, ""));
        return this;
    }

    ConceptFixture abbreviation(Language language, String text) {
        terms.add(new Term(
                language, text, TermStatus.ADMITTED, TermType.ABBREVIATION, Set.of(), null, null, "", false, ""));
        return this;
    }

    ConceptFixture dated(Language language, String text, @Nullable String from, @Nullable String to) {
        terms.add(new Term(
                language,
                text,
                TermStatus.PREFERRED,
                TermType.FULL_FORM,
                Set.of(),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "",
                false,
                ""));
        return this;
    }

    ConceptFixture supersededBy(String other) {
        successor = new ConceptId(other);
        return this;
    }

    Concept done() {
        return new Concept(new ConceptId(id), "", "", "", successor, List.copyOf(terms));
    }
}
