package org.songngu.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobId;
import org.songngu.workbench.ReviewQueue;
import org.songngu.workbench.ReviewQueue.Waiting;
import org.songngu.workbench.Segment;
import org.songngu.workbench.Urgency;

/// The jobs that wait for a reviewer, the most urgent first; each opens in review mode at its first waiting segment, or
/// shows its segments in place.
@Route(value = "review", layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "ADMIN"})
class ReviewView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_SEGMENTS = 50;

    private final transient ReviewQueue queue;
    private final transient DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withLocale(getLocale())
            .withZone(ZoneId.systemDefault());

    ReviewView(ReviewQueue queue, SignedIn signedIn) {
        this.queue = queue;
        addClassNames("page", "fixed");
        Div head = new Div(new H1(getTranslation("review.title")));
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("review.lead"));
        lead.addClassName("lead");
        add(head, lead);
        List<Waiting> jobs = queue.jobs(signedIn.account());
        if (jobs.isEmpty()) {
            add(Failures.empty(getTranslation("review.empty"), getTranslation("review.empty.next")));
        } else {
            add(grid(jobs));
        }
    }

    private Grid<Waiting> grid(List<Waiting> jobs) {
        Grid<Waiting> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setAriaLabel(getTranslation("review.title"));
        grid.addColumn(new ComponentRenderer<>(this::urgency))
                .setHeader(getTranslation("review.column.urgency"))
                .setWidth("130px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::title))
                .setHeader(getTranslation("review.column.job"))
                .setWidth("240px")
                .setFlexGrow(5);
        grid.addColumn(job ->
                        job.pair().source().name() + " → " + job.pair().target().name())
                .setHeader(getTranslation("review.column.direction"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(job -> counts(grid, job)))
                .setHeader(getTranslation("review.column.waiting"))
                .setWidth("220px")
                .setFlexGrow(0);
        grid.addColumn(job -> String.join(", ", job.translators()))
                .setHeader(getTranslation("review.column.author"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addColumn(job -> time.format(job.since()))
                .setHeader(getTranslation("review.column.since"))
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::scorecard))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::segments));
        grid.setDetailsVisibleOnClick(false);
        grid.setItems(jobs);
        grid.addItemDoubleClickListener(click -> UI.getCurrent()
                .getPage()
                .setLocation(address(click.getItem().job(), click.getItem().first())));
        return grid;
    }

    private Div urgency(Waiting job) {
        Div cell = new Div();
        Urgency urgency = job.schedule().urgency();
        if (urgency != Urgency.NORMAL) {
            Span chip = new Span(getTranslation("review.urgency." + urgency.name()));
            chip.addClassNames("chip", urgency == Urgency.FLASH ? "red" : "amber");
            cell.add(chip);
        }
        job.schedule().due().ifPresent(due -> {
            Div line = new Div(getTranslation("review.due", time.format(due)));
            line.addClassName("small");
            if (due.isBefore(Instant.now())) {
                line.setText(line.getText() + " · " + getTranslation("review.overdue"));
                line.addClassName("overdue");
            }
            cell.add(line);
        });
        return cell;
    }

    private Anchor title(Waiting job) {
        Anchor link = new Anchor(address(job.job(), job.first()), job.title());
        link.addClassName("review-link");
        return link;
    }

    private Div counts(Grid<Waiting> grid, Waiting job) {
        Div cell = new Div(new Span(
                getTranslation("review.waiting", whole(job.waiting()), whole(job.segments()), whole(job.words()))));
        if (job.own() > 0) {
            Div own = new Div(getTranslation("review.own", whole(job.own())));
            own.addClassName("small");
            cell.add(own);
        }
        Button show = new Button();
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        show.addClassName("review-show");
        say(show, grid.isDetailsVisible(job));
        show.addClickListener(click -> {
            grid.setDetailsVisible(job, !grid.isDetailsVisible(job));
            say(show, grid.isDetailsVisible(job));
        });
        cell.add(show);
        return cell;
    }

    private void say(Button show, boolean open) {
        show.setText(getTranslation(open ? "review.hide" : "review.show"));
        show.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Anchor scorecard(Waiting job) {
        return new Anchor("jobs/" + job.job().value() + "/scorecard", getTranslation("scorecard.short"));
    }

    private Div segments(Waiting job) {
        Div list = new Div();
        list.addClassName("review-segments");
        queue.segments(job.job(), SHOWN_SEGMENTS).forEach(segment -> list.add(line(segment)));
        if (job.waiting() > SHOWN_SEGMENTS) {
            Div more = new Div(getTranslation("review.more", whole(job.waiting() - SHOWN_SEGMENTS)));
            more.addClassName("small");
            list.add(more);
        }
        return list;
    }

    private static Div line(Segment segment) {
        Anchor number = new Anchor(address(segment.job(), segment.number()), String.valueOf(segment.number()));
        number.addClassName("review-number");
        Div source = Chips.block(segment.source());
        source.addClassName("soft");
        Div line = new Div(number, source, Chips.block(segment.target()));
        line.addClassName("review-segment");
        return line;
    }

    private String whole(int number) {
        return String.format(getLocale(), "%,d", number);
    }

    private static String address(JobId job, int number) {
        return "jobs/" + job.value() + "/review?segment=" + number;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title") + " · Song Ngữ";
    }
}
