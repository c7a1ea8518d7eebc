package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.mt.Failure;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.Progress;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.springframework.dao.DataAccessException;

/// Pre-translates a new job with a progress bar that can be stopped, then opens the editor.
class PretranslationBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PretranslationBar.class);

    private final transient Workbench workbench;
    private final transient TranslationJob job;
    private final transient Account account;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    PretranslationBar(Workbench workbench, TranslationJob job, Account account) {
        this.workbench = workbench;
        this.job = job;
        this.account = account;
        words.setText(getTranslation("import.pretranslating"));
        add(words, bar, new Button(getTranslation("action.stop"), click -> cancelled.set(true)));
    }

    void start(UI ui, String address) {
        Thread.ofVirtual().name("pretranslate-" + job.id().value()).start(() -> {
            try {
                workbench.pretranslate(job.id(), account, new Shown(ui));
            } catch (DataAccessException failed) {
                LOG.error("Pre-translation of job {} stopped", job.id().value(), failed);
                ui.access(() -> Failures.tell(getTranslation("failure.action")));
            }
            ui.access(() -> ui.navigate(address));
        });
    }

    /// Progress as this page shows it; every segment would be too many pushes.
    private final class Shown implements Progress {

        private final UI ui;

        Shown(UI ui) {
            this.ui = ui;
        }

        @Override
        public void step(int done, int total) {
            if (done % 10 == 0 || done == total) {
                ui.access(() -> {
                    bar.setValue((double) done / total);
                    words.setText(getTranslation("import.pretranslated", done, total));
                });
            }
        }

        @Override
        public void engineFailed(String engine, Failure failure) {
            ui.access(() -> Failures.tell(
                    getTranslation("engines.ended", engine, getTranslation("engines.failure." + failure.name()))));
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }
}
