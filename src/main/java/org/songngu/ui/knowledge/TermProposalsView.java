package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.termbase.Concept;
import org.songngu.termbase.TermOutcome;
import org.songngu.termbase.TermProposal;
import org.songngu.termbase.TermWorkflow;
import org.songngu.termbase.TermbaseId;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;

/// What was proposed for the termbase: reviewers decide, authors see how it ended.
@Route(value = "termbase/proposals", layout = MainLayout.class)
@PermitAll
class TermProposalsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /// Open proposals on a page.
    static final int PAGE = 20;

    private static final int DECIDED = 20;

    private final transient TermWorkflow workflow;
    private final transient SignedIn signedIn;
    private final transient ConceptForms forms;
    private final transient Map<TermbaseId, String> names;
    private final Div list = new Div();
    private final Div decisions = new Div();
    private final Button older = new Button();
    private final Button newer = new Button();
    private final Div paging;
    // Behind which numbers the pages begin; the page shown is the last of them.
    private final transient Deque<Long> starts = new ArrayDeque<>(List.of(0L));
    private long last;

    TermProposalsView(TermWorkflow workflow, SignedIn signedIn, ConceptForms forms, TermActions actions) {
        names = actions.names();
        this.forms = forms;
        this.workflow = workflow;
        this.signedIn = signedIn;
        addClassName("page");
        Div head = new Div(
                new H1(getTranslation("term.proposals")), new Anchor("termbase", getTranslation("termbase.title")));
        head.addClassName("page-head");
        list.addClassName("hits");
        decisions.addClassName("hits");
        paging = paging();
        add(head, list, paging, decisions);
        refresh();
    }

    private Div paging() {
        older.setText(getTranslation("memory.older"));
        older.setId("proposals-older");
        older.addClickListener(click -> {
            starts.removeLast();
            refresh();
        });
        newer.setText(getTranslation("memory.newer"));
        newer.setId("proposals-newer");
        newer.addClickListener(click -> {
            starts.addLast(last);
            refresh();
        });
        Div row = new Div(older, newer);
        row.addClassName("row");
        return row;
    }

    private void refresh() {
        List<TermProposal> open = workflow.open(starts.getLast(), PAGE + 1);
        while (open.isEmpty() && starts.size() > 1) {
            // everything on the last page was decided
            starts.removeLast();
            open = workflow.open(starts.getLast(), PAGE + 1);
        }
        older.setEnabled(starts.size() > 1);
        newer.setEnabled(open.size() > PAGE);
        paging.setVisible(starts.size() > 1 || open.size() > PAGE);
        show(open.subList(0, Math.min(PAGE, open.size())));
    }

    private void show(List<TermProposal> open) {
        list.removeAll();
        decisions.removeAll();
        Account account = signedIn.account();
        if (open.isEmpty()) {
            list.add(Failures.empty(getTranslation("term.proposals.none"), getTranslation("term.proposals.none.next")));
        } else {
            last = open.getLast().number();
        }
        open.forEach(proposal -> list.add(card(proposal, account)));
        List<TermProposal> decided = workflow.decided(account.userName(), DECIDED);
        if (!decided.isEmpty()) {
            decisions.add(new H2(getTranslation("term.proposals.decided")));
            decided.forEach(proposal -> decisions.add(card(proposal, account)));
        }
    }

    private Div card(TermProposal proposal, Account account) {
        Div card = new Div();
        card.addClassNames("card", "proposal");
        Span kind = new Span(getTranslation("term.proposal." + proposal.kind().name()));
        kind.addClassNames("chip", "blue");
        card.add(kind);
        if (proposal.target() == null && names.size() > 1) {
            TermbaseId base = proposal.content().provenance().base();
            Span into = new Span(names.getOrDefault(base, ""));
            into.addClassName("chip");
            card.add(into);
        }
        card.add(ConceptRecords.about(proposal.author(), proposal.at(), getLocale()));
        Optional<Concept> whole = proposal.decision() == null ? workflow.preview(proposal) : Optional.empty();
        whole.filter(concept -> proposal.target() != null)
                .ifPresent(concept -> card.add(new H2(ConceptEntry.head(concept))));
        Optional<Concept> present = proposal.decision() == null ? workflow.present(proposal) : Optional.empty();
        if (present.isPresent() && whole.isPresent()) {
            card.add(new ConceptDifference(present.get(), whole.get(), names));
        } else {
            card.add(TermLine.list(proposal.content().terms()));
        }
        if (!proposal.comment().isEmpty()) {
            card.add(new Paragraph("«" + proposal.comment() + "»"));
        }
        TermProposal.Decision decision = proposal.decision();
        if (decision != null) {
            Span state =
                    new Span(getTranslation("term.state." + decision.state().name()));
            state.addClassNames("chip", decision.state() == TermProposal.State.ACCEPTED ? "green" : "red");
            card.add(state, ConceptRecords.about(decision.by(), decision.at(), getLocale()));
            card.add(new Paragraph(decision.reason()));
        } else {
            card.add(buttons(proposal, whole, account));
        }
        return card;
    }

    private Div buttons(TermProposal proposal, Optional<Concept> whole, Account account) {
        Div row = new Div();
        row.addClassName("row");
        if (TermWorkflow.mayEdit(account)) {
            Button accept = new Button(
                    getTranslation("term.accept"),
                    click -> tell(workflow.accept(signedIn.account(), proposal.number(), null, "")));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            accept.addClassName("accept");
            row.add(accept);
            whole.ifPresent(
                    concept -> row.add(new Button(getTranslation("term.change"), click -> change(proposal, concept))));
            Button refuse = new Button(getTranslation("term.refuse"), click -> refuse(proposal));
            refuse.addClassName("refuse");
            row.add(refuse);
        }
        if (proposal.author().equals(account.userName())) {
            row.add(new Button(
                    getTranslation("term.withdraw"),
                    click -> tell(workflow.withdraw(signedIn.account(), proposal.number()))));
        }
        return row;
    }

    private void change(TermProposal proposal, Concept concept) {
        forms.open(
                getTranslation("term.change"),
                concept,
                (content, reason) -> workflow.accept(signedIn.account(), proposal.number(), content, reason),
                this::refresh);
    }

    private void refuse(TermProposal proposal) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("term.refuse"));
        TextArea reason = new TextArea(getTranslation("term.refuse.reason"));
        reason.setWidth("420px");
        reason.setId("refuse-reason");
        dialog.add(reason);
        Button send = new Button(getTranslation("term.refuse"), click -> {
            if (tell(workflow.refuse(signedIn.account(), proposal.number(), reason.getValue()))) {
                dialog.close();
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("refuse-send");
        dialog.getFooter().add(new Button(getTranslation("action.cancel"), click -> dialog.close()), send);
        dialog.open();
    }

    private boolean tell(TermOutcome outcome) {
        if (outcome instanceof TermOutcome.Refused(TermOutcome.Reason why, String detail)) {
            Failures.tell(getTranslation("term.refused." + why.name()) + (detail.isEmpty() ? "" : " " + detail));
            // somebody else may have decided meanwhile
            if (why != TermOutcome.Reason.REASON_MISSING) {
                refresh();
            }
            return false;
        }
        refresh();
        return true;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("term.proposals") + " · Song Ngữ";
    }
}
