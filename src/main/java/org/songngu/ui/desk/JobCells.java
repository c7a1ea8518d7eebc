package org.songngu.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.songngu.ui.shell.Dates;
import org.songngu.workbench.DeskJob;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Urgency;

/// What the desk's list shows of a job, cell by cell. Colour is never the only sign: every chip has its word.
final class JobCells {

    private JobCells() {}

    static Div title(DeskJob row, Locale locale) {
        TranslationJob job = row.job();
        Anchor title = new Anchor("jobs/" + job.id().value(), job.job().title());
        title.getElement().setAttribute("router-link", true);
        title.addClassName("job-title");
        Span facts = new Span(String.join(
                " · ",
                job.job().pair().source().name() + " → "
                        + job.job().pair().target().name(),
                job.job().houseStyle(),
                I18NProvider.translate("desk.size", whole(job.segments(), locale), whole(row.words(), locale)),
                Dates.time(job.createdAt(), locale) + ", " + job.createdBy()));
        facts.addClassNames("soft", "small");
        Div cell = new Div(title, facts);
        cell.addClassName("job-cell");
        return cell;
    }

    private static String whole(int number, Locale locale) {
        return String.format(locale, "%,d", number);
    }

    static Div progress(DeskJob row) {
        TranslationJob job = row.job();
        Div bar = new Div();
        bar.addClassName("bar");
        int all = Math.max(1, job.segments());
        for (SegmentState state : List.of(SegmentState.APPROVED, SegmentState.TRANSLATED, SegmentState.DRAFT)) {
            Span part = new Span();
            part.addClassName(state.name().toLowerCase(Locale.ROOT));
            part.getStyle().set("width", 100.0 * job.counts().getOrDefault(state, 0) / all + "%");
            bar.add(part);
        }
        String words = I18NProvider.translate(
                "desk.progress",
                job.counts().get(SegmentState.APPROVED),
                job.counts().get(SegmentState.TRANSLATED),
                job.counts().get(SegmentState.DRAFT),
                job.counts().get(SegmentState.NOT_TRANSLATED));
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        Div line = new Div(bar, new Span(job.percentDone() + " %"));
        line.addClassName("bar-cell");
        line.getElement().setAttribute("title", words);
        Div cell = new Div(line, stage(row));
        cell.addClassName("job-cell");
        return cell;
    }

    private static Div stage(DeskJob row) {
        Span stage = new Span(I18NProvider.translate("desk.stage." + row.stage().name()));
        stage.addClassNames("soft", "small");
        Div line = new Div(stage);
        line.addClassName("job-stage");
        if (row.job().returned() > 0) {
            line.add(chip(I18NProvider.translate("desk.returned", row.job().returned()), "red"));
        }
        return line;
    }

    static Div due(DeskJob row, Instant now, Locale locale) {
        Div cell = new Div();
        cell.addClassName("job-cell");
        Urgency urgency = row.job().schedule().urgency();
        if (urgency != Urgency.NORMAL) {
            String word = I18NProvider.translate("desk.urgency." + urgency.name());
            cell.add(new Div(chip(word, urgency == Urgency.FLASH ? "red" : "amber")));
        }
        row.job().schedule().due().ifPresent(due -> {
            boolean late = due.isBefore(now) && row.job().percentDone() < 100;
            Span time = new Span(Dates.time(due, locale));
            cell.add(time);
            if (late) {
                time.addClassName("late");
                cell.add(chip(I18NProvider.translate("desk.late"), "red"));
            }
        });
        return cell;
    }

    static Span coverage(DeskJob row) {
        Span cell = new Span(row.coveragePercent() + " %");
        cell.setTitle(I18NProvider.translate("desk.coverage.why"));
        return cell;
    }

    private static Span chip(String text, String colour) {
        Span chip = new Span(text);
        chip.addClassNames("chip", colour);
        return chip;
    }
}
