package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermWorkflow;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;

/// The desk's terms: search on the left, the concept like a dictionary entry on the right.
@Route(value = "termbase", layout = MainLayout.class)
@PermitAll
class TermbaseView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Termbase termbase;
    private final transient TermWorkflow workflow;
    private final transient TermUses uses;
    private final transient SignedIn signedIn;
    private final transient TermActions actions;
    private final Grid<Concept> grid = new Grid<>();
    private final Div entry = new Div();
    private final Div list = new Div();
    private final Paragraph lead = new Paragraph();
    private final Button status = new Button();
    private final Anchor proposals = new Anchor();
    private String words = "";
    private boolean several;

    TermbaseView(Termbase termbase, TermWorkflow workflow, TermUses uses, SignedIn signedIn, TermActions actions) {
        this.termbase = termbase;
        this.workflow = workflow;
        this.uses = uses;
        this.signedIn = signedIn;
        this.actions = actions;
        addClassNames("page", "fixed");
        lead.addClassName("lead");
        TextField search = new TextField(getTranslation("termbase.search"));
        search.setId("term-search");
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> search(change.getValue().strip()));
        buildGrid();
        entry.addClassNames("entry", "card");
        entry.getStyle().set("overflow", "auto");
        Div split = new Div(list, entry);
        split.addClassName("split");
        list.getStyle().set("display", "flex").set("min-height", "0").set("flex-direction", "column");
        add(head(actions.mayEdit()), lead, search, split);
        search("");
    }

    private Div head(boolean edits) {
        Button create = new Button(
                getTranslation(edits ? "term.new" : "term.propose"), click -> actions.create("", "", this::refresh));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("term-new");
        proposals.setHref("termbase/proposals");
        countProposals();
        proposals.setId("term-proposals");
        Button same = new Button(getTranslation("term.duplicates.find"), click -> actions.duplicates(this::show));
        same.setId("term-duplicates");
        Button out = new Button(getTranslation("term.export"), click -> actions.takeOut());
        out.setId("term-export");
        Div head = new Div(new H1(getTranslation("termbase.title")), proposals, same);
        head.addClassName("page-head");
        if (edits) {
            Button choose = new Button(getTranslation("term.several"), click -> chooseSeveral(!several));
            choose.setId("term-several");
            status.setText(getTranslation("term.bulk.do"));
            status.setId("term-status");
            status.setVisible(false);
            status.addClickListener(click -> {
                if (!grid.getSelectedItems().isEmpty()) {
                    actions.bulk(grid.getSelectedItems(), this::refresh);
                }
            });
            Button in = new Button(getTranslation("term.import"), click -> actions.bringIn(this::refresh));
            in.setId("term-import");
            head.add(choose, status, in);
        }
        head.add(out, create);
        return head;
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
        grid.setAriaLabel(getTranslation("termbase.title"));
        grid.addItemClickListener(click -> {
            if (several) {
                show(click.getItem());
            }
        });
        grid.setItems(query -> termbase.search(words, query.getOffset(), query.getLimit()).concepts().stream());
        chooseSeveral(false);
    }

    private void chooseSeveral(boolean many) {
        several = many;
        grid.setSelectionMode(many ? Grid.SelectionMode.MULTI : Grid.SelectionMode.SINGLE);
        status.setVisible(many);
        if (!many) {
            // by keyboard too
            grid.asSingleSelect().addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    show(change.getValue());
                }
            });
        }
    }

    private static String first(Concept concept, Language language) {
        return concept.terms(language).stream().findFirst().map(Term::text).orElse("");
    }

    private void countProposals() {
        proposals.setText(getTranslation("term.proposals.open", actions.openProposals()));
    }

    private void refresh() {
        countProposals();
        search(words);
    }

    private void search(String value) {
        words = value;
        lead.setText(getTranslation("termbase.lead", termbase.size()));
        boolean found = termbase.search(words, 0, 1).total() > 0;
        list.removeAll();
        entry.removeAll();
        if (found) {
            list.add(grid);
            grid.deselectAll();
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
        boolean edits = actions.mayEdit();
        Button edit = new Button(
                getTranslation(edits ? "action.edit" : "term.propose-change"),
                click -> actions.edit(concept, this::refresh));
        edit.setId("term-edit");
        Div row = new Div(edit);
        row.addClassName("row");
        if (edits) {
            Button delete =
                    new Button(getTranslation("action.delete"), click -> actions.delete(concept, this::refresh));
            row.add(delete);
        } else {
            Button another =
                    new Button(getTranslation("term.propose-term"), click -> actions.addTerm(concept, this::refresh));
            Button standing = new Button(
                    getTranslation("term.propose-status"), click -> actions.proposeStatus(concept, this::refresh));
            standing.setId("term-propose-status");
            row.add(another, standing);
        }
        entry.add(new ConceptEntry(concept, termbase), row, new ConceptRecords(concept, workflow, uses, signedIn));
    }

    /// The editor comes here with what is marked in its two cells.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        if (asked.getSingleParameter("propose").isPresent()) {
            actions.create(
                    asked.getSingleParameter("vi").orElse(""),
                    asked.getSingleParameter("en").orElse(""),
                    this::refresh);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("termbase.title") + " · Song Ngữ";
    }
}
