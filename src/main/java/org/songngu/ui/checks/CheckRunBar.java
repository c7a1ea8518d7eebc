package org.songngu.ui.checks;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.CheckReport;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.Progress;
import org.songngu.workbench.TranslationJob;
import org.springframework.dao.DataAccessException;

/// Checks a job in the background with a bar that can be stopped.
class CheckRunBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CheckRunBar.class);

    private final transient JobChecks checks;
    private final transient TranslationJob job;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    CheckRunBar(JobChecks checks, TranslationJob job) {
        this.checks = checks;
        this.job = job;
        addClassName("card");
        words.setText(getTranslation("checks.running"));
        Button stop = new Button(getTranslation("action.stop"), click -> cancelled.set(true));
        stop.setId("stop-checks");
        add(words, bar, stop);
        // who leaves the page does not wait for the report
        addDetachListener(gone -> cancelled.set(true));
    }

    void start(UI ui, Consumer<CheckReport> done) {
        Thread.ofVirtual().name("checks-" + job.id().value()).start(() -> {
            try {
                CheckReport report = checks.report(job.id(), new Shown(ui));
                ui.access(() -> done.accept(report));
            } catch (DataAccessException | IllegalArgumentException failed) {
                LOG.error("The checks of job {} stopped", job.id().value(), failed);
                ui.access(() -> {
                    removeAll();
                    add(Failures.problem(getTranslation("failure.action"), getTranslation("failure.next")));
                });
            } catch (UIDetachedException gone) {
                LOG.debug("The page of job {} is gone", job.id().value());
            }
        });
    }

    /// Progress as this page shows it; every segment would be too many pushes.
    private final class Shown implements Progress {

        private final UI ui;
        private int percent = -1;

        Shown(UI ui) {
            this.ui = ui;
        }

        @Override
        public void step(int done, int total) {
            int now = total == 0 ? 100 : 100 * done / total;
            if (now > percent && !cancelled.get()) {
                percent = now;
                ui.access(() -> {
                    bar.setValue(Math.min(1, now / 100.0));
                    words.setText(getTranslation("checks.progress", done, total));
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
