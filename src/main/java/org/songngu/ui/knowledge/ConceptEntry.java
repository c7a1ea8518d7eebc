package org.songngu.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;

/// A concept like a dictionary entry: every term with its status, houses, dates and authority.
class ConceptEntry extends Div {

    private static final long serialVersionUID = 1L;

    /// @param concept  which
    /// @param termbase knows what took its place
    /// @param base     the name of its termbase
    ConceptEntry(Concept concept, Termbase termbase, String base) {
        add(new H2(head(concept)));
        add(soft(concept.subjectField() + " · " + concept.id().value() + " · " + base));
        if (concept.supersededBy() != null) {
            String successor = termbase.concept(concept.supersededBy())
                    .flatMap(next -> next.terms(Language.VI).stream().findFirst())
                    .map(Term::text)
                    .orElse(concept.supersededBy().value());
            Paragraph paragraph = new Paragraph(getTranslation("termbase.superseded", successor));
            paragraph.addClassNames("notice", "amber");
            add(paragraph);
        }
        addIfAny(concept.definition());
        for (Language language : Language.values()) {
            add(new H3(getTranslation("language." + language.name())), TermLine.list(concept.terms(language)));
        }
        concept.note().lines().forEach(this::addIfAny);
        Provenance from = concept.provenance();
        about("term.created", from.createdBy(), from.createdAt());
        about("term.changed-by", from.changedBy(), from.changedAt());
    }

    private void about(String label, String who, @Nullable Instant at) {
        if (at != null) {
            add(new Div(soft(getTranslation(label)), ConceptRecords.about(who, at, getLocale())));
        } else if (!who.isEmpty()) {
            add(new Div(soft(getTranslation(label) + " " + who)));
        }
    }

    /// The words that a concept goes by.
    ///
    /// @param concept which
    static String head(Concept concept) {
        return concept.terms(Language.VI).stream()
                .findFirst()
                .map(Term::text)
                .orElse(concept.id().value());
    }

    private void addIfAny(String text) {
        if (!text.isBlank()) {
            add(new Paragraph(text));
        }
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassNames("soft", "small");
        return span;
    }
}
