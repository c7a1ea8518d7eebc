package org.songngu.qa.languagetool;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.time.LocalDate;
import org.songngu.housestyle.HouseStyles;
import org.songngu.qa.Proofreader;
import org.songngu.qa.QaSubject;
import org.songngu.termbase.Termbase;
import org.songngu.text.LanguagePair;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// A proofreader without a termbase behind it, and subjects for it.
final class Proofreading implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Proofreading() {
        this(mock(Termbase.class, withSettings().stubOnly()));
    }

    Proofreading(Termbase termbase) {
        context.registerBean(Termbase.class, () -> termbase);
        context.scan("org.songngu.placeable", "org.songngu.housestyle", "org.songngu.qa.languagetool");
        context.refresh();
    }

    Proofreader proofreader() {
        return context.getBean(Proofreader.class);
    }

    QaSubject subject(String source, String target, LanguagePair pair, String house) {
        return new QaSubject(
                source,
                target,
                pair,
                LocalDate.of(2026, 11, 22),
                context.getBean(HouseStyles.class).byCode(house));
    }

    @Override
    public void close() {
        context.close();
    }
}
