package org.songngu.ui.knowledge;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.songngu.memory.ConcordancePage;
import org.songngu.memory.TranslationMemory;
import org.songngu.termbase.Concept;
import org.songngu.termbase.Term;
import org.songngu.text.Language;
import org.songngu.ui.shell.Chips;
import org.songngu.workbench.PhraseUse;
import org.songngu.workbench.Segment;
import org.songngu.workbench.Workbench;
import org.springframework.stereotype.Component;

/// Where a concept was used: in the segments of jobs, whose sources may be of either language, and in the memory.
@Component
class TermUses {

    private static final int SHOWN = 5;

    private final Workbench workbench;
    private final TranslationMemory memory;

    TermUses(Workbench workbench, TranslationMemory memory) {
        this.workbench = workbench;
        this.memory = memory;
    }

    Details inJobs(Concept concept) {
        Div hits = hits();
        long total = 0;
        for (Term term : concept.terms()) {
            PhraseUse use = workbench.segmentsWith(term.text(), SHOWN);
            total += use.total();
            use.segments().forEach(segment -> hits.add(line(segment)));
        }
        Details details = new Details(I18NProvider.translate("term.used.jobs", total), hits);
        details.setId("used-in-jobs");
        return details;
    }

    private Div line(Segment segment) {
        String title =
                workbench.job(segment.job()).map(job -> job.job().title()).orElse("");
        Anchor link = new Anchor(
                "jobs/" + segment.job().value() + "?segment=" + segment.number(), segment.number() + " · " + title);
        return new Div(link, Chips.block(segment.source()), soft(segment.target()));
    }

    Details inMemory(Concept concept) {
        Div hits = hits();
        long total = 0;
        for (Term term : concept.terms(Language.VI)) {
            ConcordancePage page = memory.concordance(term.text(), Language.VI, 0, SHOWN);
            total += page.total();
            page.hits()
                    .forEach(hit ->
                            hits.add(new Div(Highlighted.text(hit.text(), hit.highlights()), soft(hit.other()))));
        }
        return new Details(I18NProvider.translate("term.used", total), hits);
    }

    private static Div hits() {
        Div hits = new Div();
        hits.addClassName("hits");
        return hits;
    }

    private static Div soft(String text) {
        Div soft = Chips.block(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
