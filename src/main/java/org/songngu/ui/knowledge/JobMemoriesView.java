package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.songngu.account.Account;
import org.songngu.termbase.Termbases;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.JobPage;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.UnitDecisions;
import org.songngu.workbench.Workbench;

/// The memories and termbases of a job and what it may use of them; its maker, reviewers and administrators change it.
@Route(value = "jobs/:job/memories", layout = MainLayout.class)
@PermitAll
class JobMemoriesView extends JobPage {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient MemoryTools tools;
    private final transient Termbases termbases;
    private final transient SignedIn signedIn;

    JobMemoriesView(Workbench workbench, MemoryTools tools, Termbases termbases, SignedIn signedIn) {
        super(workbench);
        this.workbench = workbench;
        this.termbases = termbases;
        this.tools = tools;
        this.signedIn = signedIn;
        addClassName("page");
    }

    @Override
    protected String show(TranslationJob job, BeforeEnterEvent event) {
        long id = job.id().value();
        Account account = signedIn.account();
        boolean may = UnitDecisions.isKeeper(account) || job.createdBy().equals(account.userName());
        Div head = new Div(new H1(job.job().title()));
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("job.memories.lead"));
        lead.addClassName("lead");
        MemoryChoice choice =
                new MemoryChoice(tools.memory().names(), tools.upkeep().attachments(id));
        PolicyForm policy = new PolicyForm(tools.policies().ofJob(id));
        TermbaseChoice terms = new TermbaseChoice(termbases.all(), job.job().terms());
        Button save = new Button(getTranslation("action.save"), click -> {
            tools.upkeep().attach(id, choice.attachments());
            tools.policies().setJob(id, policy.policy());
            workbench.changeTerms(job.id(), terms.use(), signedIn.account());
            Failures.tell(getTranslation("job.memories.saved"));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("job-memories-save");
        Anchor back = new Anchor("jobs/" + id, getTranslation("job.memories.open"));
        back.getElement().setAttribute("router-link", true);
        Div card = new Div(choice, terms, new Paragraph(getTranslation("job.memories.policy")), policy);
        card.addClassName("card");
        card.setEnabled(may);
        save.setVisible(may);
        Div row = new Div(save, back);
        row.addClassName("row");
        add(head, lead, card, row);
        return getTranslation("job.memories");
    }
}
