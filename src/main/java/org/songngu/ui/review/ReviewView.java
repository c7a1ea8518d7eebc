package org.songngu.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.workbench.Segment;
import org.songngu.workbench.Workbench;

/// Segments that wait for a reviewer, oldest first; each opens its job in review mode at that place.
@Route(value = "review", layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "ADMIN"})
class ReviewView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    ReviewView(Workbench workbench) {
        addClassNames("page", "fixed");
        Div head = new Div(new H1(getTranslation("review.title")));
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("review.lead"));
        lead.addClassName("lead");
        add(head, lead);
        if (workbench.reviewQueue(0, 1).isEmpty()) {
            add(Failures.empty(getTranslation("review.empty"), getTranslation("review.empty.next")));
        } else {
            add(grid(workbench));
        }
    }

    private Grid<Segment> grid(Workbench workbench) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        Grid<Segment> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.addColumn(new ComponentRenderer<>(segment -> link(workbench, segment)))
                .setHeader(getTranslation("review.column.job"))
                .setFlexGrow(2);
        grid.addColumn(Segment::source)
                .setHeader(getTranslation("review.column.source"))
                .setFlexGrow(4);
        grid.addColumn(Segment::target)
                .setHeader(getTranslation("review.column.target"))
                .setFlexGrow(4);
        grid.addColumn(segment -> segment.author() + " · " + time.format(segment.changedAt()))
                .setHeader(getTranslation("review.column.author"))
                .setWidth("190px")
                .setFlexGrow(0);
        grid.setItems(query -> workbench.reviewQueue(query.getOffset(), query.getLimit()).stream());
        grid.addItemDoubleClickListener(click -> UI.getCurrent().getPage().setLocation(address(click.getItem())));
        return grid;
    }

    private static Anchor link(Workbench workbench, Segment segment) {
        String title =
                workbench.job(segment.job()).map(job -> job.job().title()).orElse("");
        Anchor link = new Anchor(address(segment), segment.number() + " · " + title);
        link.addClassName("review-link");
        return link;
    }

    private static String address(Segment segment) {
        return "jobs/" + segment.job().value() + "/review?segment=" + segment.number();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title") + " · Song Ngữ";
    }
}
