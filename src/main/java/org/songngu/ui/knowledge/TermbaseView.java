package org.songngu.ui.knowledge;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;

/// The desk's terms: search on the left, the concept like a dictionary entry on the right.
@Route(value = "termbase", layout = MainLayout.class)
@PermitAll
class TermbaseView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Termbase termbase;
    private final Grid<Concept> grid = new Grid<>();
    private final Div entry = new Div();
    private final Div list = new Div();
    private String words = "";

    TermbaseView(Termbase termbase) {
        this.termbase = termbase;
        addClassNames("page", "fixed");
        Div head = new Div(new H1(getTranslation("termbase.title")));
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("termbase.lead", termbase.size()));
        lead.addClassName("lead");
        TextField search = new TextField(getTranslation("termbase.search"));
        search.setId("term-search");
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> search(change.getValue().strip()));
        buildGrid();
        entry.addClassNames("entry", "card");
        Div split = new Div(list, entry);
        split.addClassName("split");
        list.getStyle().set("display", "flex").set("min-height", "0").set("flex-direction", "column");
        add(head, lead, search, split);
        search("");
    }

    private void buildGrid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.addColumn(concept -> first(concept, Language.VI)).setHeader(getTranslation("language.VI"));
        grid.addColumn(concept -> first(concept, Language.EN)).setHeader(getTranslation("language.EN"));
        grid.addColumn(Concept::subjectField)
                .setHeader(getTranslation("termbase.subject"))
                .setWidth("180px")
                .setFlexGrow(0);
        grid.setSizeFull();
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        grid.setItems(query -> termbase.search(words, query.getOffset(), query.getLimit()).concepts().stream());
    }

    private static String first(Concept concept, Language language) {
        return concept.terms(language).stream().findFirst().map(Term::text).orElse("");
    }

    private void search(String value) {
        words = value;
        boolean found = termbase.search(words, 0, 1).total() > 0;
        list.removeAll();
        entry.removeAll();
        if (found) {
            list.add(grid);
            grid.getDataProvider().refreshAll();
            entry.add(new Paragraph(getTranslation("termbase.choose")));
        } else {
            list.add(Failures.empty(
                    getTranslation(words.isEmpty() ? "termbase.empty" : "termbase.none", words),
                    getTranslation("termbase.none.next")));
        }
    }

    private void show(Concept concept) {
        entry.removeAll();
        entry.add(new ConceptEntry(concept, termbase));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("termbase.title") + " · Song Ngữ";
    }
}
