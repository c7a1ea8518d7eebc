package org.songngu.ui.files;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.songngu.article.DocumentFilter;
import org.songngu.interchange.Reimports;
import org.songngu.ui.shell.JobPage;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// `jobs/7/files`: a job as a file in any format, and an edited file back into it.
@Route(value = "jobs/:job/files", layout = MainLayout.class)
@PermitAll
class FilesView extends JobPage {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient Reimports reimports;
    private final transient SignedIn signedIn;

    FilesView(Workbench workbench, Reimports reimports, SignedIn signedIn) {
        super(workbench);
        this.workbench = workbench;
        this.reimports = reimports;
        this.signedIn = signedIn;
        addClassName("page");
    }

    @Override
    protected String show(TranslationJob job, BeforeEnterEvent event) {
        String title = getTranslation("files.title", job.job().title());
        Anchor editor = new Anchor("jobs/" + job.id().value(), getTranslation("files.editor"));
        Div head = new Div(new H1(title), editor);
        head.addClassName("page-head");
        add(head);
        DocumentFilter filter = workbench.filter(job.id());
        if (filter.isKnown()) {
            boolean misfit =
                    event.getLocation().getQueryParameters().getParameters().containsKey("misfit");
            add(new DocumentCard(job, filter, misfit));
        }
        add(new ExportCard(job), new ReturnCard(job, reimports, signedIn.account()));
        return title;
    }
}
