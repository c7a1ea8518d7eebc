package org.songngu.ui.knowledge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.memory.UpkeepProgress;
import org.songngu.ui.shell.Failures;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Where work on a whole memory shows how far it is and can be stopped. The page stays usable meanwhile; one work at a
/// time, a later one stops the earlier.
public final class LongWork extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    private transient @Nullable Watch current;

    /// Shows nothing until work begins.
    public LongWork() {
        addClassName("row");
        setVisible(false);
    }

    /// What to do away from the page.
    ///
    /// @param <T> what comes of it
    @FunctionalInterface
    public interface Work<T> {

        /// Does it; on another thread than the page's.
        ///
        /// @param progress to be told, and asked whether to stop
        T run(UpkeepProgress progress);
    }

    /// Begins, and comes back at once.
    ///
    /// @param work what to do
    /// @param done what to do with the result, in the page
    /// @param <T>  what comes of it
    public <T> void start(Work<T> work, Consumer<T> done) {
        UI ui = UI.getCurrent();
        stop();
        ProgressBar bar = new ProgressBar();
        bar.addClassName("grow");
        Watch watch = new Watch(ui, bar);
        current = watch;
        removeAll();
        add(bar, new Button(getTranslation("action.stop"), click -> stop()));
        setVisible(true);
        Thread.ofVirtual().name("memory-work").start(() -> run(ui, watch, work, done));
    }

    /// Stops what is running.
    public void stop() {
        if (current != null) {
            current.cancelled = true;
        }
    }

    private <T> void run(UI ui, Watch watch, Work<T> work, Consumer<T> done) {
        Runnable end;
        try {
            T result = work.run(watch);
            end = () -> done.accept(result);
        } catch (CancellationException stopped) {
            end = () -> {};
        } catch (DataAccessException | TransactionException | IllegalArgumentException failed) {
            LOG.error("Work on a memory failed", failed);
            end = () -> Failures.tell(getTranslation("failure.action"));
        }
        Runnable last = end;
        inPage(ui, () -> {
            // A later work has the bar by now, and an answer nobody waits for any more is dropped.
            if (current == watch) {
                setVisible(false);
                last.run();
            }
        });
    }

    private static void inPage(UI ui, Runnable action) {
        try {
            ui.access(action::run);
        } catch (UIDetachedException gone) {
            LOG.debug("The page is gone", gone);
        }
    }

    /// How far one work is; tells the page at most five times a second.
    private static final class Watch implements UpkeepProgress {

        private static final long SHORTEST_NANOS = Duration.ofMillis(200).toNanos();

        private final UI ui;
        private final ProgressBar bar;
        private volatile boolean cancelled;
        private long lastNanos = System.nanoTime();

        Watch(UI ui, ProgressBar bar) {
            this.ui = ui;
            this.bar = bar;
        }

        @Override
        public void at(long done, long total) {
            long now = System.nanoTime();
            if (now - lastNanos >= SHORTEST_NANOS) {
                lastNanos = now;
                double part = Math.clamp((double) done / Math.max(1, total), 0, 1);
                inPage(ui, () -> bar.setValue(part));
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
