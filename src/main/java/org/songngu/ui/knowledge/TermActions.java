package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.songngu.interchange.TermFiles;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Duplicate;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermOutcome;
import org.songngu.termbase.TermProposal;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermUse;
import org.songngu.termbase.TermWorkflow;
import org.songngu.termbase.TermbaseId;
import org.songngu.termbase.Termbases;
import org.songngu.text.Language;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MoreButton;
import org.songngu.ui.shell.SignedIn;
import org.springframework.stereotype.Component;

/// What people do with concepts: reviewers and admins edit, all others propose the same.
@Component
class TermActions {

    private final TermWorkflow workflow;
    private final Termbases termbases;
    private final TermFiles files;
    private final SignedIn signedIn;
    private final ConceptForms forms;

    TermActions(TermWorkflow workflow, Termbases termbases, TermFiles files, SignedIn signedIn, ConceptForms forms) {
        this.forms = forms;
        this.termbases = termbases;
        this.workflow = workflow;
        this.files = files;
        this.signedIn = signedIn;
    }

    boolean mayEdit() {
        return TermWorkflow.mayEdit(signedIn.account());
    }

    int openProposals() {
        return workflow.openCount();
    }

    /// The names of the termbases, in the order of the desk.
    Map<TermbaseId, String> names() {
        Map<TermbaseId, String> names = new LinkedHashMap<>();
        termbases.all().forEach(base -> names.put(base.id(), base.name()));
        return names;
    }

    /// Opens what the termbases are kept with.
    ///
    /// @param size    concepts of one
    /// @param changed told when they are others
    void keep(ToLongFunction<TermbaseId> size, Runnable changed) {
        new TermbasesDialog(termbases, size, signedIn.account(), changed).open();
    }

    /// A form for a new concept.
    ///
    /// @param vietnamese its first Vietnamese term; may be empty
    /// @param english    its first English term; may be empty
    /// @param use        of the job that it comes from, or of the page
    /// @param done       called after it was taken
    void create(String vietnamese, String english, TermUse use, Runnable done) {
        boolean edits = mayEdit();
        Concept blank = ConceptDialog.blank(vietnamese, english);
        forms.open(
                text(edits ? "term.new" : "term.propose"),
                termbases.writable(use).map(base -> blank.in(base.id())).orElse(blank),
                (content, reason) -> edits
                        ? workflow.add(signedIn.account(), content, reason)
                        : workflow.propose(signedIn.account(), TermProposal.Kind.NEW_CONCEPT, null, content, reason),
                () -> finished(edits, done));
    }

    /// A form for a concept that is there.
    void edit(Concept concept, Runnable done) {
        boolean edits = mayEdit();
        forms.open(
                text(edits ? "action.edit" : "term.propose-change"),
                concept,
                (content, reason) -> edits
                        ? workflow.change(signedIn.account(), concept, content, reason)
                        : workflow.propose(signedIn.account(), TermProposal.Kind.CHANGE, concept, content, reason),
                () -> finished(edits, done));
    }

    /// A form for one more term of a concept.
    void addTerm(Concept concept, Runnable done) {
        Concept start = concept.withTerms(List.of(ConceptDialog.term(Language.EN, "")));
        forms.open(
                text("term.propose-term"),
                start,
                (content, reason) -> workflow.propose(
                        signedIn.account(),
                        TermProposal.Kind.NEW_TERM,
                        concept,
                        concept.withTerms(content.terms()),
                        reason),
                () -> finished(false, done));
    }

    private void finished(boolean stored, Runnable done) {
        Failures.tell(text(stored ? "term.stored" : "term.proposed"));
        done.run();
    }

    /// Asks for a reason and deletes.
    void delete(Concept concept, Runnable done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("term.delete", ConceptEntry.head(concept)));
        TextField reason = new TextField(text("term.reason"));
        reason.setWidth("420px");
        dialog.add(reason);
        Button delete = new Button(text("action.delete"), click -> {
            tell(workflow.remove(signedIn.account(), concept, reason.getValue().strip()));
            dialog.close();
            done.run();
        });
        delete.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button(text("action.cancel"), click -> dialog.close()), delete);
        dialog.open();
    }

    /// Asks for a term of a concept and the status that it should have.
    void proposeStatus(Concept concept, Runnable done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("term.propose-status"));
        Select<Term> term = new Select<>();
        term.setLabel(text("term.text"));
        term.setItems(concept.terms());
        term.setItemLabelGenerator(
                one -> one.text() + " · " + text("term.status." + one.status().name()));
        term.setValue(concept.terms().getLast());
        term.setWidth("420px");
        Select<TermStatus> to = statuses("term.bulk.to", TermStatus.FORBIDDEN);
        to.setId("status-to");
        TextField reason = new TextField(text("term.reason"));
        reason.setWidth("420px");
        reason.setId("status-reason");
        dialog.add(hits(term, to, reason));
        Button send = new Button(text("term.propose"), click -> {
            TermOutcome outcome = workflow.propose(
                    signedIn.account(),
                    TermProposal.Kind.NEW_STATUS,
                    concept,
                    concept.withTerms(List.of(term.getValue().withStatus(to.getValue()))),
                    reason.getValue());
            if (outcome instanceof TermOutcome.Refused) {
                tell(outcome);
            } else {
                dialog.close();
                finished(false, done);
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("status-send");
        dialog.getFooter().add(new Button(text("action.cancel"), click -> dialog.close()), send);
        dialog.open();
    }

    /// Changes many concepts at once.
    void bulk(Set<Concept> concepts, Runnable done) {
        List<NamedTermbase> bases = names().size() > 1 ? forms.writable() : List.of();
        new BulkDialog(concepts.size(), bases, (change, reason) -> {
                    tell(workflow.changeAll(signedIn.account(), List.copyOf(concepts), change, reason));
                    done.run();
                })
                .open();
    }

    private static Div hits(com.vaadin.flow.component.Component... parts) {
        Div box = new Div(parts);
        box.addClassName("hits");
        return box;
    }

    private Select<TermStatus> statuses(String label, TermStatus value) {
        Select<TermStatus> select = new Select<>();
        select.setLabel(text(label));
        select.setItems(TermStatus.values());
        select.setItemLabelGenerator(one -> text("term.status." + one.name()));
        select.setValue(value);
        return select;
    }

    private void tell(TermOutcome outcome) {
        switch (outcome) {
            case TermOutcome.Refused(TermOutcome.Reason why, String detail) ->
                Failures.tell(text("term.refused." + why.name()) + " " + detail);
            case TermOutcome.Done(int concepts) -> Failures.tell(text("term.changed", concepts));
        }
    }

    /// Lists the words that several concepts have.
    void duplicates(Consumer<Concept> show) {
        Dialog dialog = new Dialog();
        List<Duplicate> all = workflow.duplicates();
        dialog.setHeaderTitle(text("term.duplicates", all.size()));
        dialog.setWidth("720px");
        Div list = new Div();
        list.addClassName("hits");
        MoreButton<Duplicate> more = new MoreButton<>(
                list,
                duplicate -> line(duplicate, concept -> {
                    dialog.close();
                    show.accept(concept);
                }));
        more.list(all);
        dialog.add(list, more);
        dialog.getFooter().add(new Button(text("action.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Div line(Duplicate duplicate, Consumer<Concept> show) {
        Span key = new Span(duplicate.key());
        key.getElement().setAttribute("lang", duplicate.language().code());
        Div row = new Div(key);
        for (Concept concept : duplicate.concepts()) {
            Language other = duplicate.language() == Language.VI ? Language.EN : Language.VI;
            String label = concept.terms(other).stream()
                            .findFirst()
                            .map(term -> term.text())
                            .orElse("")
                    + " · " + concept.id().value();
            Button open = new Button(label, click -> show.accept(concept));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.add(open);
        }
        return row;
    }

    /// Brings a file in.
    ///
    /// @param use  says into which termbase first
    /// @param done called after terms came in
    void bringIn(TermUse use, Runnable done) {
        new TermImportDialog(files, signedIn, forms.writable(), termbases.writable(use), done).open();
    }

    /// Offers the files that terms leave as.
    ///
    /// @param bases whose; empty for all
    void takeOut(List<TermbaseId> bases) {
        Map<TermbaseId, String> names = names();
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("term.export"));
        Div list = new Div();
        list.addClassName("hits");
        for (TermFiles.Format format : TermFiles.Format.values()) {
            Anchor link = new Anchor(
                    event -> {
                        event.setFileName(format.fileName());
                        event.setContentType("application/octet-stream");
                        try (OutputStream out = event.getOutputStream()) {
                            files.write(format, bases, out);
                        }
                    },
                    text("term.format." + format.name()));
            link.setId("export-" + format.name());
            list.add(link);
        }
        String lead = bases.isEmpty()
                ? text("term.export.lead")
                : text("term.export.of", bases.stream().map(names::get).collect(Collectors.joining(", ")));
        dialog.add(new Paragraph(lead), list);
        dialog.getFooter().add(new Button(text("action.close"), click -> dialog.close()));
        dialog.open();
    }

    private static String text(String key, Object... parameters) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key, parameters);
    }
}
