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
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a file away from the page, which shows that it is at work and can stop it. What takes too long is stopped.
class Reading extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final AtomicBoolean stopped = new AtomicBoolean();

    /// @param fileName shown meanwhile
    Reading(String fileName) {
        addClassNames("card", "import-reading");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        add(new Span(getTranslation("import.reading", fileName)), bar);
    }

    /// Begins, and comes back at once.
    ///
    /// @param <T>    what comes of it
    /// @param work   what to do; an interrupt ends it
    /// @param done   what to do with the result, in the page
    /// @param ended  what to do when it was stopped, in the page
    <T> void start(Supplier<T> work, Consumer<T> done, Runnable ended) {
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

    private <T> void run(UI ui, Supplier<T> work, Consumer<T> done, Runnable ended) {
        Runnable last;
        try {
            T result = work.get();
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
}
