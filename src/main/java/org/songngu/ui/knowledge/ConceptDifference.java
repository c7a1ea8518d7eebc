package org.songngu.ui.knowledge;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermbaseId;

/// What differs between two forms of a concept: what went away after «−», what came after «+».
class ConceptDifference extends Div {

    private static final long serialVersionUID = 1L;

    /// Compares.
    ///
    /// @param before the older form, or null when there was none
    /// @param after  the newer form, or null when it was deleted
    /// @param names  of the termbases
    ConceptDifference(@Nullable Concept before, @Nullable Concept after, Map<TermbaseId, String> names) {
        addClassName("difference");
        if (before != null && after != null) {
            fact("termbase.one", before, after, concept -> {
                TermbaseId base = concept.provenance().base();
                return names.getOrDefault(base, "№ " + base.value());
            });
        }
        fact("termbase.subject", before, after, Concept::subjectField);
        fact("term.definition", before, after, Concept::definition);
        fact("term.note", before, after, Concept::note);
        fact("term.superseded-by", before, after, ConceptDifference::successor);
        List<Term> old = before == null ? List.of() : before.terms();
        List<Term> now = after == null ? List.of() : after.terms();
        terms("−", old.stream().filter(term -> !now.contains(term)).toList());
        terms("+", now.stream().filter(term -> !old.contains(term)).toList());
    }

    private static String successor(Concept concept) {
        ConceptId next = concept.supersededBy();
        return next == null ? "" : next.value();
    }

    private void fact(
            String label, @Nullable Concept before, @Nullable Concept after, Function<Concept, String> value) {
        String old = before == null ? "" : value.apply(before);
        String now = after == null ? "" : value.apply(after);
        if (!old.equals(now)) {
            line(label, "− ", old);
            line(label, "+ ", now);
        }
    }

    private void line(String label, String sign, String value) {
        if (!value.isEmpty()) {
            Span name = new Span(getTranslation(label) + ": ");
            name.addClassNames("soft", "small");
            add(new Div(new Span(sign), name, new Span(value)));
        }
    }

    private void terms(String sign, List<Term> terms) {
        if (!terms.isEmpty()) {
            add(new Div(new Span(sign), TermLine.list(terms)));
        }
    }
}
