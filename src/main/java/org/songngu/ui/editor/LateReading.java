package org.songngu.ui.editor;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.songngu.housestyle.HouseStyles;
import org.songngu.qa.Proofreader;
import org.songngu.qa.QaPlace;
import org.songngu.qa.QaSubject;
import org.songngu.text.InlineText;
import org.songngu.workbench.NewJob;

/// Has the texts of one editor proofread after the quick checks have answered, one at a time and always the newest:
/// what was typed over meanwhile is not read at all.
final class LateReading {

    private final Proofreader proofreader;
    private final HouseStyles houseStyles;
    private final AtomicReference<@Nullable Wanted> newest = new AtomicReference<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    /// A text to read.
    ///
    /// @param subject the pair
    /// @param found   what to do when something was found
    private record Wanted(QaSubject subject, Runnable found) {}

    LateReading(Proofreader proofreader, HouseStyles houseStyles) {
        this.proofreader = proofreader;
        this.houseStyles = houseStyles;
    }

    /// Returns at once.
    ///
    /// @param job    facts of the job
    /// @param source source text
    /// @param target the text as it is being typed
    /// @param found  called from another thread when the text has findings that were not known before
    void read(NewJob job, String source, String target, Runnable found) {
        String plain = InlineText.plainOf(target);
        QaSubject subject = new QaSubject(
                InlineText.plainOf(source),
                plain,
                job.pair(),
                job.articleDate(),
                houseStyles.byCode(job.houseStyle()),
                QaPlace.alone(InlineText.plainOf(source), plain),
                job.terms().asked());
        if (proofreader.isUnread(subject)) {
            newest.set(new Wanted(subject, found));
            begin();
        }
    }

    private void begin() {
        if (reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("proofreading").start(this::readAll);
        }
    }

    private void readAll() {
        try {
            for (Wanted wanted = newest.getAndSet(null); wanted != null; wanted = newest.getAndSet(null)) {
                if (!proofreader.read(wanted.subject()).isEmpty()) {
                    wanted.found().run();
                }
            }
        } finally {
            reading.set(false);
        }
        if (newest.get() != null) {
            begin();
        }
    }
}
