package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a file away from the page, which shows that it is at work and can stop it. What takes too long is stopped.
class Reading extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar();
    private final Span percent = new Span();

    /// @param fileName shown meanwhile
    Reading(String fileName) {
        addClassNames("card", "import-reading");
        percent.setId("reading-percent");
        // text files are read at once and tell nothing
        bar.setIndeterminate(true);
        add(new Span(getTranslation("import.reading", fileName)), bar, percent);
    }

    /// Begins, and comes back at once.
    ///
    /// @param <T>    what comes of it
    /// @param work   what to do, telling how many per cent are done; an interrupt ends it
    /// @param done   what to do with the result, in the page
    /// @param ended  what to do when it was stopped, in the page
    <T> void start(Function<IntConsumer, T> work, Consumer<T> done, Runnable ended) {
        UI ui = UI.getCurrent();
        Thread worker = Thread.ofVirtual().name("reading").unstarted(() -> run(ui, work, done, ended));
        Button stop = new Button(getTranslation("action.stop"), click -> {
            stopped.set(true);
            worker.interrupt();
        });
        stop.setId("stop-reading");
        add(stop);
        worker.start();
        Thread.ofVirtual().name("reading-limit").start(() -> limit(worker));
    }

    private static void limit(Thread worker) {
        try {
            if (!worker.join(LONGEST)) {
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void run(UI ui, Function<IntConsumer, T> work, Consumer<T> done, Runnable ended) {
        Runnable last;
        try {
            T result = work.apply(new Shown(ui));
            last = stopped.get() ? ended : () -> done.accept(result);
        } catch (CancellationException stop) {
            last = ended;
        }
        Runnable action = last;
        try {
            ui.access(action::run);
        } catch (UIDetachedException gone) {
            LOG.debug("The page is gone", gone);
        }
    }

    /// Shows every per cent once; every paragraph would be too many pushes.
    private final class Shown implements IntConsumer {

        private final UI ui;
        private int last;

        Shown(UI ui) {
            this.ui = ui;
        }

        @Override
        public void accept(int now) {
            if (now <= last) {
                return;
            }
            last = now;
            try {
                ui.access(() -> {
                    bar.setIndeterminate(false);
                    bar.setValue(now / 100.0);
                    percent.setText(now + " %");
                });
            } catch (UIDetachedException gone) {
                LOG.debug("The page is gone", gone);
            }
        }
    }
}
