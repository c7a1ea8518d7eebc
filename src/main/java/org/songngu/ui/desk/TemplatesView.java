package org.songngu.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.account.Account;
import org.songngu.memory.MemoryId;
import org.songngu.memory.TrustPolicy;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.TermUse;
import org.songngu.text.LanguagePair;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.MoreButton;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobTemplate;
import org.songngu.workbench.TemplateId;
import org.songngu.workbench.Urgency;

/// The desk's templates: everybody sees them, reviewers and admins keep them.
@Route(value = "templates", layout = MainLayout.class)
@PermitAll
class TemplatesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient JobTools tools;
    private final transient Account account;
    private final Div none = new Div();
    private final Div list = new Div();
    private final MoreButton<Map.Entry<TemplateId, JobTemplate>> cards =
            new MoreButton<>(list, one -> card(one.getKey(), one.getValue()));

    TemplatesView(JobTools tools, SignedIn signedIn) {
        this.tools = tools;
        this.account = signedIn.account();
        addClassName("page");
        Div head = new Div(new H1(getTranslation("templates.title")));
        head.addClassName("page-head");
        if (TemplateDialog.mayKeep(account)) {
            Button add = new Button(getTranslation("templates.add"), click -> edit(blank(), this::added));
            add.setId("add-template");
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(add);
        }
        Paragraph lead = new Paragraph(getTranslation("templates.lead"));
        lead.addClassName("lead");
        list.addClassName("hits");
        add(head, lead, none, list, cards);
        show();
    }

    private JobTemplate blank() {
        return new JobTemplate(
                "",
                LanguagePair.VI_EN,
                tools.knowledge().houseStyles().all().getFirst().code(),
                Urgency.NORMAL,
                new JobTemplate.Switches(false, true, true),
                List.of(),
                TrustPolicy.USUAL,
                TermUse.ALL,
                Optional.empty(),
                Map.of());
    }

    /// Stores what was chosen.
    private interface Keep {
        boolean keep(JobTemplate template);
    }

    private void edit(JobTemplate template, Keep keep) {
        new TemplateDialog(template, tools.knowledge(), chosen -> {
                    boolean kept = keep.keep(chosen);
                    show();
                    return kept;
                })
                .open();
    }

    private boolean added(JobTemplate template) {
        return tools.templates().add(template, account).isPresent();
    }

    private void show() {
        none.removeAll();
        Map<TemplateId, JobTemplate> all = tools.templates().all();
        if (all.isEmpty()) {
            none.add(Failures.empty(getTranslation("templates.empty"), getTranslation("templates.empty.next")));
        }
        cards.list(List.copyOf(all.entrySet()));
    }

    private Div card(TemplateId id, JobTemplate template) {
        Map<MemoryId, String> names = tools.knowledge().memory().names();
        String memories = template.memories().isEmpty()
                ? getTranslation("templates.memories.all")
                : String.join(
                        ", ",
                        template.memories().stream()
                                .map(one -> names.getOrDefault(one.memory(), "–"))
                                .toList());
        String terms = template.terms().asked().isEmpty()
                ? getTranslation("templates.terms.all")
                : tools.knowledge().termbases().all().stream()
                        .filter(base -> template.terms().asked().contains(base.id()))
                        .sorted(Comparator.comparing(
                                base -> template.terms().asked().indexOf(base.id())))
                        .map(NamedTermbase::name)
                        .collect(Collectors.joining(", "));
        Span facts = new Span(String.join(
                " · ",
                getTranslation("direction." + template.pair().source().name()),
                template.houseStyle(),
                getTranslation("desk.urgency." + template.urgency().name()),
                memories,
                terms,
                getTranslation("templates.gate.count", template.gate().size())));
        facts.addClassName("soft");
        Div words = new Div(new H2(template.name()), facts);
        words.addClassName("grow");
        Div card = new Div(words);
        card.addClassNames("card", "row", "template");
        if (TemplateDialog.mayKeep(account)) {
            Button edit = new Button(
                    getTranslation("action.edit"),
                    click -> edit(template, chosen -> tools.templates().change(id, chosen, account)));
            edit.setAriaLabel(getTranslation("templates.edit.named", template.name()));
            Button delete = new Button(getTranslation("action.delete"), click -> askToDelete(id, template));
            delete.setAriaLabel(getTranslation("templates.delete", template.name()));
            card.add(edit, delete);
        }
        return card;
    }

    private void askToDelete(TemplateId id, JobTemplate template) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("templates.delete", template.name()));
        dialog.setText(getTranslation("templates.delete.why"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("action.delete"));
        dialog.addConfirmListener(confirmed -> {
            tools.templates().delete(id, account);
            show();
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.title") + " · Song Ngữ";
    }
}
