package org.songngu.ui.checks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.JobId;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// Everything the checks find in a job: `jobs/7/checks`. Runs when it is opened, with progress, and can be stopped.
@Route(value = "jobs/:job/checks", layout = MainLayout.class)
@PermitAll
class ChecksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient JobChecks checks;
    private final transient CheckNames names;
    private final transient Account account;
    private final Div body = new Div();
    private String title = "";

    ChecksView(Workbench workbench, JobChecks checks, CheckNames names, SignedIn signedIn) {
        this.workbench = workbench;
        this.checks = checks;
        this.names = names;
        this.account = signedIn.account();
        addClassNames("page", "fixed");
        body.addClassName("checks-body");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<TranslationJob> job =
                event.getRouteParameters().getLong("job").flatMap(id -> workbench.job(new JobId(id)));
        if (job.isEmpty()) {
            title = getTranslation("editor.missing");
            add(Failures.problem(title, getTranslation("editor.missing.next")));
            return;
        }
        TranslationJob found = job.get();
        title = getTranslation("checks.title", found.job().title());
        Button again = new Button(getTranslation("checks.again"), click -> run(found));
        again.setId("run-checks");
        Button gate = new Button(
                getTranslation("checks.gate"), click -> new GateDialog(found.id(), checks, names, account).open());
        gate.setId("gate");
        Anchor editor = new Anchor("jobs/" + found.id().value(), getTranslation("checks.to-editor"));
        editor.getElement().setAttribute("router-link", true);
        Div head = new Div(new H1(title), editor, gate, again);
        head.addClassName("page-head");
        add(head, new CountsLine(checks.counts(found.id()), found.job().pair()), body);
        run(found);
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

    @Override
    public String getPageTitle() {
        return title + " · Song Ngữ";
    }
}
