package org.songngu.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;

/// A concept like a dictionary entry: every term with its status, houses, dates and authority.
class ConceptEntry extends Div {

    private static final long serialVersionUID = 1L;

    ConceptEntry(Concept concept, Termbase termbase) {
        String head = concept.terms(Language.VI).stream()
                .findFirst()
                .map(Term::text)
                .orElse(concept.id().value());
        add(new H2(head));
        add(soft(concept.subjectField() + " · " + concept.id().value()));
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
            add(new H3(getTranslation("language." + language.name())), terms(concept, language));
        }
        addIfAny(concept.note());
    }

    private UnorderedList terms(Concept concept, Language language) {
        UnorderedList list = new UnorderedList();
        list.addClassName("terms");
        concept.terms(language).forEach(term -> list.add(item(term)));
        return list;
    }

    private ListItem item(Term term) {
        Span text = new Span(term.text());
        text.getStyle().set("font-weight", term.status() == TermStatus.PREFERRED ? "600" : "400");
        text.getElement().setAttribute("lang", term.language().code());
        ListItem item = new ListItem(text);
        Span status = new Span(getTranslation("term.status." + term.status().name()));
        status.addClassNames("chip", colour(term.status()));
        item.add(status);
        term.houseStyles().stream().sorted().forEach(code -> item.add(chip(code)));
        if (term.validFrom() != null || term.validTo() != null) {
            String from = term.validFrom() == null ? "…" : term.validFrom().toString();
            String to = term.validTo() == null ? "…" : term.validTo().toString();
            item.add(chip(from + " – " + to));
            if (term.validTo() != null && !term.isValidOn(java.time.LocalDate.now())) {
                text.addClassName("struck");
            }
        }
        if (!term.authority().isBlank()) {
            item.add(soft(term.authority()));
        }
        if (!term.example().isBlank()) {
            item.add(soft("«" + term.example() + "»"));
        }
        return item;
    }

    private static String colour(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "green";
            case ADMITTED -> "blue";
            case DEPRECATED -> "amber";
            case FORBIDDEN -> "red";
        };
    }

    private void addIfAny(String text) {
        if (!text.isBlank()) {
            add(new Paragraph(text));
        }
    }

    private static Span chip(String text) {
        Span chip = new Span(text);
        chip.addClassName("chip");
        return chip;
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassNames("soft", "small");
        return span;
    }
}
