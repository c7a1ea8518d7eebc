package org.songngu.ui.knowledge;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;

/// One term with everything that it says.
class TermLine extends ListItem {

    private static final long serialVersionUID = 1L;

    TermLine(Term term) {
        Span text = new Span(term.text());
        text.getStyle().set("font-weight", term.status() == TermStatus.PREFERRED ? "600" : "400");
        text.getElement().setAttribute("lang", term.language().code());
        add(text);
        Span status = chip(getTranslation("term.status." + term.status().name()));
        status.addClassName(colour(term.status()));
        add(status);
        if (term.type() != TermType.FULL_FORM) {
            add(chip(getTranslation("term.type." + term.type().name())));
        }
        term.houseStyles().stream().sorted().forEach(code -> add(chip(code)));
        if (term.validFrom() != null || term.validTo() != null) {
            String from = term.validFrom() == null ? "…" : term.validFrom().toString();
            String to = term.validTo() == null ? "…" : term.validTo().toString();
            add(chip(from + " – " + to));
            if (term.validTo() != null && !term.isValidOn(LocalDate.now())) {
                text.addClassName("struck");
            }
        }
        if (term.wordGuard()) {
            add(chip(getTranslation("term.guarded")));
        }
        addIfAny(term.partOfSpeech());
        addIfAny(term.authority());
        if (!term.example().isBlank()) {
            add(soft("«" + term.example() + "»"));
        }
    }

    /// A list of terms.
    ///
    /// @param terms in order
    static UnorderedList list(List<Term> terms) {
        UnorderedList list = new UnorderedList();
        list.addClassName("terms");
        terms.forEach(term -> list.add(new TermLine(term)));
        return list;
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
            add(soft(text));
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
