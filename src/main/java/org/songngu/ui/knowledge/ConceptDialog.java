package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermOutcome;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

/// A form for a concept, to be stored or proposed. What is refused stays open with the reason.
class ConceptDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Concept start;
    private final transient ConceptForms forms;
    private final TextField subject = new TextField();
    private final TextField definition = new TextField();
    private final TextArea note = new TextArea();
    private final ComboBox<Concept> successor = new ComboBox<>();
    private final TextField reason = new TextField();
    private final Select<NamedTermbase> base = new Select<>();
    private final Div terms = new Div();
    private final List<TermFields> fields = new ArrayList<>();
    private final Span problem = new Span();

    /// What happens with the content.
    interface Step {

        /// Stores or proposes it.
        ///
        /// @param content what the form says
        /// @param reason  why
        TermOutcome take(Concept content, String reason);
    }

    /// Makes the form.
    ///
    /// @param title what it is for
    /// @param start what it shows first
    /// @param forms what can be chosen
    /// @param step  what happens on «save»
    /// @param done  called after it was taken
    ConceptDialog(String title, Concept start, ConceptForms forms, Step step, Runnable done) {
        this.start = start;
        this.forms = forms;
        setHeaderTitle(title);
        setWidth("980px");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        field(subject, "termbase.subject", start.subjectField());
        field(definition, "term.definition", start.definition());
        definition.addClassName("grow");
        note.setLabel(getTranslation("term.note"));
        note.setValue(start.note());
        note.setWidthFull();
        chooseSuccessor();
        field(reason, "term.reason", "");
        reason.setWidthFull();
        reason.setId("term-reason");
        terms.addClassName("hits");
        start.terms().forEach(this::add);
        Button another = new Button(getTranslation("term.another"), click -> {
            add(term(Language.EN, ""));
            fields.getLast().focus();
        });
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("problem");
        problem.setVisible(false);
        chooseBase();
        Div about = new Div(base, subject, definition, successor);
        about.addClassName("row");
        Div form = new Div(terms, another, about, note, reason, problem);
        form.addClassName("hits");
        add(form);
        Button save = new Button(getTranslation("action.save"), click -> save(step, done));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("term-save");
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void chooseSuccessor() {
        successor.setLabel(getTranslation("term.superseded-by"));
        successor.setId("term-successor");
        successor.setWidth("320px");
        successor.setClearButtonVisible(true);
        successor.setItemLabelGenerator(
                concept -> ConceptEntry.head(concept) + " · " + concept.id().value());
        successor.setItems(
                query -> forms.concepts(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        ConceptId next = start.supersededBy();
        if (next != null) {
            // one that is not here keeps its name
            successor.setValue(forms.concept(next).orElseGet(() -> new Concept(next, "", "", "", null, List.of())));
        }
    }

    // What is stored is moved with others, and not by the way.
    private void chooseBase() {
        List<NamedTermbase> writable = forms.writable();
        base.setLabel(getTranslation("termbase.one"));
        base.setId("term-base");
        base.setItems(writable);
        base.setItemLabelGenerator(NamedTermbase::name);
        Optional<NamedTermbase> present = writable.stream()
                .filter(one -> one.id().equals(start.provenance().base()))
                .findFirst();
        boolean chooses = writable.size() > 1 || (present.isEmpty() && !writable.isEmpty());
        base.setVisible(start.provenance().version() == 0 && chooses);
        present.ifPresent(base::setValue);
    }

    /// A concept with a term in each language.
    ///
    /// @param vietnamese may be empty
    /// @param english    may be empty
    static Concept blank(String vietnamese, String english) {
        return new Concept(
                new ConceptId("new"),
                "",
                "",
                "",
                null,
                List.of(term(Language.VI, vietnamese), term(Language.EN, english)));
    }

    /// A term that says nothing but its words.
    ///
    /// @param language its language
    /// @param text     may be empty
    static Term term(Language language, String text) {
        return new Term(language, text, TermStatus.PREFERRED, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
    }

    private void field(TextField field, String label, String value) {
        field.setLabel(getTranslation(label));
        field.setValue(value);
    }

    private void add(Term term) {
        TermFields one = new TermFields(term, forms.houses(), gone -> {
            fields.remove(gone);
            terms.remove(gone);
        });
        fields.add(one);
        terms.add(one);
    }

    private void save(Step step, Runnable done) {
        Concept next = successor.getValue();
        Concept content = new Concept(
                start.id(),
                subject.getValue(),
                definition.getValue(),
                note.getValue(),
                next == null ? null : next.id(),
                fields.stream().map(TermFields::value).toList(),
                start.provenance());
        Concept placed = base.isVisible() && base.getValue() != null
                ? content.in(base.getValue().id())
                : content;
        switch (step.take(placed, reason.getValue().strip())) {
            case TermOutcome.Refused(TermOutcome.Reason why, String detail) -> {
                problem.setText(getTranslation("term.refused." + why.name()) + (detail.isEmpty() ? "" : " " + detail));
                problem.setVisible(true);
            }
            case TermOutcome.Done taken -> {
                close();
                done.run();
            }
        }
    }
}
