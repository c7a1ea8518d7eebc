package org.songngu.ui.reports;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobId;
import org.songngu.workbench.Leverage;
import org.songngu.workbench.LeverageBand;
import org.songngu.workbench.Progress;
import org.springframework.dao.DataAccessException;

/// What the desk would save on one article or on several together: `leverage/7` or `leverage/7-8-12`.
@Route(value = "leverage/:jobs", layout = MainLayout.class)
@PermitAll
class LeverageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LeverageView.class);
    private static final int MOST_JOBS = 200;

    private final transient Leverage leverage;
    private final transient SignedIn signedIn;
    private final Div body = new Div();
    private transient AtomicBoolean stopped = new AtomicBoolean();

    LeverageView(Leverage leverage, SignedIn signedIn) {
        this.leverage = leverage;
        this.signedIn = signedIn;
        addClassName("page");
        Div head = new Div(new H1(getTranslation("leverage.title")));
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(getTranslation("leverage.lead"));
        lead.addClassName("lead");
        body.addClassName("leverage");
        add(head, lead, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<JobId> jobs = event.getRouteParameters().get("jobs").stream()
                .flatMap(numbers -> Arrays.stream(numbers.split("-")))
                .filter(number -> number.matches("\\d{1,18}"))
                .map(number -> new JobId(Long.parseLong(number)))
                .limit(MOST_JOBS)
                .toList();
        analyse(event.getUI(), jobs);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopped.set(true);
    }

    private void analyse(UI ui, List<JobId> jobs) {
        ProgressBar bar = new ProgressBar();
        bar.addClassName("grow");
        bar.getElement().setAttribute("aria-label", getTranslation("leverage.running"));
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        Div row = new Div(
                new Span(getTranslation("leverage.running")),
                bar,
                new Button(getTranslation("action.stop"), click -> stop.set(true)));
        row.addClassName("row");
        body.removeAll();
        body.add(row);
        Thread.ofVirtual().name("leverage").start(() -> {
            try {
                Leverage.Report report = leverage.analyse(jobs, new Shown(ui, bar, stop));
                inPage(ui, () -> show(report, stop.get()));
            } catch (DataAccessException failed) {
                LOG.error("The analysis stopped", failed);
                inPage(ui, () -> {
                    body.removeAll();
                    body.add(Failures.unavailable());
                });
            }
        });
    }

    private static void inPage(UI ui, Runnable action) {
        try {
            ui.access(action::run);
        } catch (UIDetachedException gone) {
            LOG.debug("Nobody waits for the analysis any more");
        }
    }

    /// Progress as this page shows it; a push for every segment would be too many.
    private record Shown(UI ui, ProgressBar bar, AtomicBoolean stop) implements Progress {

        @Override
        public void step(int done, int total) {
            if (done % 20 == 0) {
                inPage(ui, () -> bar.setValue((double) done / total));
            }
        }

        @Override
        public boolean isCancelled() {
            return stop.get();
        }
    }

    private void show(Leverage.Report report, boolean isPart) {
        body.removeAll();
        if (report.jobs().isEmpty()) {
            body.add(Failures.empty(getTranslation("leverage.empty"), getTranslation("leverage.empty.next")));
            return;
        }
        Map<LeverageBand, Integer> weights = leverage.weights();
        if (isPart) {
            Div notice = new Div(new Span(getTranslation("leverage.stopped")));
            notice.addClassNames("notice", "amber");
            body.add(notice);
        }
        Div cards = new Div(bands(report, weights));
        cards.addClassName("report-cards");
        cards.add(new WeightsCard(leverage, signedIn.account(), () -> show(report, isPart)));
        body.add(cards, articles(report, weights));
    }

    private FigureTable bands(Leverage.Report report, Map<LeverageBand, Integer> weights) {
        Map<LeverageBand, Leverage.Count> total = report.total();
        List<List<String>> rows = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (LeverageBand band : LeverageBand.values()) {
            Leverage.Count count = total.getOrDefault(band, Leverage.Count.NONE);
            words.add(count.words());
            rows.add(List.of(
                    name(band),
                    whole(count.segments()),
                    whole(count.words()),
                    weights.get(band) + " %",
                    whole(Leverage.weighted(Map.of(band, count), weights))));
        }
        Leverage.Count all = total.values().stream().reduce(Leverage.Count.NONE, Leverage.Count::plus);
        rows.add(List.of(
                getTranslation("leverage.total"),
                whole(all.segments()),
                whole(all.words()),
                "",
                whole(Leverage.weighted(total, weights))));
        return new FigureTable(
                getTranslation("leverage.bands"),
                "leverage",
                heads("reports.band", "reports.segments", "reports.words", "leverage.weight", "leverage.weighted"),
                rows,
                new BarChart(
                        Stream.of(LeverageBand.values()).map(this::name).toList(),
                        List.of(new BarChart.Series(getTranslation("reports.words"), words))));
    }

    private FigureTable articles(Leverage.Report report, Map<LeverageBand, Integer> weights) {
        List<String> heads = new ArrayList<>(heads("desk.column.title", "reports.segments", "reports.words"));
        Stream.of(LeverageBand.values()).map(this::name).forEach(heads::add);
        heads.add(getTranslation("leverage.weighted"));
        List<List<String>> rows = new ArrayList<>();
        for (Leverage.Line line : report.jobs()) {
            Leverage.Count all = line.counts().values().stream().reduce(Leverage.Count.NONE, Leverage.Count::plus);
            List<String> row = new ArrayList<>(List.of(line.title(), whole(all.segments()), whole(all.words())));
            Stream.of(LeverageBand.values())
                    .map(band -> whole(line.count(band).words()))
                    .forEach(row::add);
            row.add(whole(Leverage.weighted(line.counts(), weights)));
            rows.add(row);
        }
        List<BarChart.Series> series = Stream.of(LeverageBand.values())
                .map(band -> new BarChart.Series(
                        name(band),
                        report.jobs().stream()
                                .map(line -> line.count(band).words())
                                .toList()))
                .toList();
        return new FigureTable(
                getTranslation("leverage.articles"),
                "leverage-articles",
                heads,
                rows,
                new BarChart(report.jobs().stream().map(Leverage.Line::title).toList(), series));
    }

    private String name(LeverageBand band) {
        return getTranslation("leverage.band." + band.name());
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(this::getTranslation).toList();
    }

    private String whole(long number) {
        return String.format(getLocale(), "%,d", number);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("leverage.title") + " · Song Ngữ";
    }
}
