package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermUse;
import org.songngu.termbase.TermWorkflow;
import org.songngu.termbase.Termbase;
import org.songngu.termbase.TermbaseId;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobId;
import org.songngu.workbench.Workbench;

/// The desk's terms: search on the left, the concept like a dictionary entry on the right.
@Route(value = "termbase", layout = MainLayout.class)
@PermitAll
class TermbaseView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Termbase termbase;
    private final transient TermWorkflow workflow;
    private final transient TermUses uses;
    private final transient Workbench workbench;
    private final transient SignedIn signedIn;
    private final transient TermActions actions;
    private final Grid<Concept> grid = new Grid<>();
    private final Div entry = new Div();
    private final Div list = new Div();
    private final Paragraph lead = new Paragraph();
    private final Button status = new Button();
    private final Anchor proposals = new Anchor();
    private final Select<Optional<TermbaseId>> base = new Select<>();
    private String words = "";
    private boolean several;

    TermbaseView(
            Termbase termbase,
            TermWorkflow workflow,
            TermUses uses,
            Workbench workbench,
            SignedIn signedIn,
            TermActions actions) {
        this.termbase = termbase;
        this.workbench = workbench;
        this.workflow = workflow;
        this.uses = uses;
        this.signedIn = signedIn;
        this.actions = actions;
        addClassNames("page", "fixed");
        lead.addClassName("lead");
        TextField search = new TextField(getTranslation("termbase.search"));
        search.setId("term-search");
        search.addClassName("grow");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> search(change.getValue().strip()));
        buildGrid();
        entry.addClassNames("entry", "card");
        entry.getStyle().set("overflow", "auto");
        Div split = new Div(list, entry);
        split.addClassName("split");
        list.getStyle().set("display", "flex").set("min-height", "0").set("flex-direction", "column");
        base.setLabel(getTranslation("termbase.one"));
        base.setId("termbase");
        offerBases();
        base.addValueChangeListener(change -> search(words));
        Div wanted = new Div(base, search);
        wanted.addClassName("row");
        add(head(actions.mayEdit()), lead, wanted, split);
        search("");
    }

    private Div head(boolean edits) {
        Button create = new Button(
                getTranslation(edits ? "term.new" : "term.propose"),
                click -> actions.create("", "", use(), this::refresh));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setId("term-new");
        proposals.setHref("termbase/proposals");
        countProposals();
        proposals.setId("term-proposals");
        Button same = new Button(getTranslation("term.duplicates.find"), click -> actions.duplicates(this::show));
        same.setId("term-duplicates");
        Button out = new Button(getTranslation("term.export"), click -> actions.takeOut(bases()));
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
            Button in = new Button(getTranslation("term.import"), click -> actions.bringIn(use(), this::refresh));
            in.setId("term-import");
            Button keep = new Button(
                    getTranslation("termbase.several"),
                    click -> actions.keep(
                            id -> termbase.search("", List.of(id), 0, 0).total(), () -> {
                                offerBases();
                                search(words);
                            }));
            keep.setId("termbases");
            head.add(keep, choose, status, in);
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
        grid.setItems(
                query -> termbase.search(words, bases(), query.getOffset(), query.getLimit()).concepts().stream());
        chooseSeveral(false);
    }

    // One that was chosen and is gone leaves all of them.
    private void offerBases() {
        Map<TermbaseId, String> names = actions.names();
        Optional<TermbaseId> chosen = base.getValue();
        List<Optional<TermbaseId>> items = new ArrayList<>(List.of(Optional.empty()));
        names.keySet().forEach(id -> items.add(Optional.of(id)));
        base.setItemLabelGenerator(one -> one.map(names::get).orElseGet(() -> getTranslation("termbase.all")));
        base.setItems(items);
        base.setValue(chosen != null && items.contains(chosen) ? chosen : Optional.empty());
        base.setVisible(names.size() > 1);
    }

    private List<TermbaseId> bases() {
        return base.getValue() == null ? List.of() : base.getValue().stream().toList();
    }

    private TermUse use() {
        return new TermUse(bases(), Optional.empty());
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
        lead.setText(getTranslation(
                "termbase.lead", termbase.search("", bases(), 0, 0).total()));
        boolean found = termbase.search(words, bases(), 0, 1).total() > 0;
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
        Map<TermbaseId, String> names = actions.names();
        String name = names.getOrDefault(concept.provenance().base(), "");
        entry.add(
                new ConceptEntry(concept, termbase, name),
                row,
                new ConceptRecords(concept, workflow, uses, signedIn, names));
    }

    /// The editor comes here with what is marked in its two cells.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        if (asked.getSingleParameter("propose").isPresent()) {
            actions.create(
                    asked.getSingleParameter("vi").orElse(""),
                    asked.getSingleParameter("en").orElse(""),
                    asked.getSingleParameter("job").map(this::ofJob).orElseGet(this::use),
                    this::refresh);
        }
    }

    private TermUse ofJob(String job) {
        return job.matches("\\d{1,18}")
                ? workbench
                        .job(new JobId(Long.parseLong(job)))
                        .map(one -> one.job().terms())
                        .orElseGet(this::use)
                : use();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("termbase.title") + " · Song Ngữ";
    }
}
