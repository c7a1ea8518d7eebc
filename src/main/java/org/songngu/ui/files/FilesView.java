package org.songngu.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.songngu.article.DocumentFilter;
import org.songngu.interchange.Reimports;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobId;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// `jobs/7/files`: a job as a file in any format, and an edited file back into it.
@Route(value = "jobs/:job/files", layout = MainLayout.class)
@PermitAll
class FilesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient Reimports reimports;
    private final transient SignedIn signedIn;
    private String title = "";

    FilesView(Workbench workbench, Reimports reimports, SignedIn signedIn) {
        this.workbench = workbench;
        this.reimports = reimports;
        this.signedIn = signedIn;
        addClassName("page");
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
        title = getTranslation("files.title", job.get().job().title());
        Anchor editor = new Anchor("jobs/" + job.get().id().value(), getTranslation("files.editor"));
        Div head = new Div(new H1(title), editor);
        head.addClassName("page-head");
        add(head);
        DocumentFilter filter = workbench.filter(job.get().id());
        if (filter.isKnown()) {
            boolean misfit =
                    event.getLocation().getQueryParameters().getParameters().containsKey("misfit");
            add(new DocumentCard(job.get(), filter, misfit));
        }
        add(new ExportCard(job.get()), new ReturnCard(job.get(), reimports, signedIn.account()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Song Ngữ";
    }
}
