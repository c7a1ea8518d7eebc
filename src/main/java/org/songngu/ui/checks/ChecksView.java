package org.songngu.ui.checks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.songngu.account.Account;
import org.songngu.ui.shell.JobPage;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// Everything the checks find in a job: `jobs/7/checks`. Runs when it is opened, with progress, and can be stopped.
@Route(value = "jobs/:job/checks", layout = MainLayout.class)
@PermitAll
class ChecksView extends JobPage {

    private static final long serialVersionUID = 1L;

    private final transient JobChecks checks;
    private final transient CheckNames names;
    private final transient Account account;
    private final Div body = new Div();

    ChecksView(Workbench workbench, JobChecks checks, CheckNames names, SignedIn signedIn) {
        super(workbench);
        this.checks = checks;
        this.names = names;
        this.account = signedIn.account();
        addClassNames("page", "fixed");
        body.addClassName("checks-body");
    }

    @Override
    protected String show(TranslationJob job, BeforeEnterEvent event) {
        String title = getTranslation("checks.title", job.job().title());
        Button again = new Button(getTranslation("checks.again"), click -> run(job));
        again.setId("run-checks");
        Button gate = new Button(
                getTranslation("checks.gate"), click -> new GateDialog(job.id(), checks, names, account).open());
        gate.setId("gate");
        Anchor editor = new Anchor("jobs/" + job.id().value(), getTranslation("checks.to-editor"));
        editor.getElement().setAttribute("router-link", true);
        Div head = new Div(new H1(title), editor, gate, again);
        head.addClassName("page-head");
        add(head, new CountsLine(checks.counts(job.id()), job.job().pair()), body);
        run(job);
        return title;
    }

    private void run(TranslationJob job) {
        body.removeAll();
        CheckRunBar bar = new CheckRunBar(checks, job);
        body.add(bar);
        bar.start(UI.getCurrent(), report -> {
            body.removeAll();
            body.add(new ReportGrid(job, report, checks, names, account, () -> run(job)));
        });
    }
}
