package org.songngu.ui.checks;

import com.vaadin.flow.component.html.Div;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.TextCounts;
import org.songngu.ui.shell.CountsText;
import org.songngu.workbench.JobCounts;

/// Syllables, words, characters and standard pages of a job, source and target.
class CountsLine extends Div {

    private static final long serialVersionUID = 1L;

    CountsLine(JobCounts counts, LanguagePair pair) {
        addClassName("counts");
        setId("counts");
        add(line(pair.source(), counts.source()), line(pair.target(), counts.target()));
    }

    private Div line(Language language, TextCounts counts) {
        String words = CountsText.withFigures(counts, language, getLocale());
        return new Div(getTranslation("editor.lang." + language.code()) + ": " + words);
    }
}
