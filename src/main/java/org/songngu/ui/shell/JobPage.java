package org.songngu.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.songngu.workbench.JobId;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// A view of the job whose number is `:job` in its address. Without such a job it says so, and what to do.
public abstract class JobPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private String title = "";

    /// Made by the view.
    ///
    /// @param workbench knows the jobs
    protected JobPage(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .getLong("job")
                .flatMap(id -> workbench.job(new JobId(id)))
                .ifPresentOrElse(job -> title = show(job, event), this::showMissing);
    }

    private void showMissing() {
        title = getTranslation("editor.missing");
        add(Failures.problem(title, getTranslation("editor.missing.next")));
    }

    /// Fills the view, which is empty.
    ///
    /// @param job   which
    /// @param event how it was asked for
    /// @return the title of the page
    protected abstract String show(TranslationJob job, BeforeEnterEvent event);

    @Override
    public final String getPageTitle() {
        return title + " · Song Ngữ";
    }
}
