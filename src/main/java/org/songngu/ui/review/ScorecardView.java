package org.songngu.ui.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.ui.reports.BarChart;
import org.songngu.ui.reports.FigureTable;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.JobPage;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.MoreButton;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.JobId;
import org.songngu.workbench.Quality;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Typology;
import org.songngu.workbench.Workbench;

/// The scorecard of a job: score, what it is made of, and each marked error with the way to its segment. Translators
/// see their own part.
@Route(value = "jobs/:job/scorecard", layout = MainLayout.class)
@PermitAll
class ScorecardView extends JobPage {

    private static final long serialVersionUID = 1L;

    private final transient Quality quality;
    private final transient SignedIn signedIn;

    ScorecardView(Workbench workbench, Quality quality, SignedIn signedIn) {
        super(workbench);
        this.quality = quality;
        this.signedIn = signedIn;
        addClassName("page");
    }

    @Override
    protected String show(TranslationJob job, BeforeEnterEvent event) {
        Account account = signedIn.account();
        Quality.Scorecard card = quality.scorecard(job.id(), account);
        Typology typology = quality.typology();
        Div head = new Div(new H1(getTranslation("scorecard.title", job.job().title())));
        head.addClassName("page-head");
        Paragraph lead = new Paragraph(
                card.person().isPresent() ? getTranslation("scorecard.own") : getTranslation("scorecard.lead"));
        lead.addClassName("lead");
        add(head, lead);
        if (card.segments() == 0) {
            add(Failures.empty(getTranslation("scorecard.empty"), getTranslation("scorecard.empty.next")));
            return getTranslation("scorecard.short");
        }
        add(score(card, typology), figures(card, typology), errors(card, job.id(), account));
        if (!typology.problems().isEmpty()) {
            Div problems = new Div(getTranslation("scorecard.problems", String.join(" · ", typology.problems())));
            problems.addClassNames("notice", "amber");
            add(problems);
        }
        return getTranslation("scorecard.short");
    }

    private Div score(Quality.Scorecard card, Typology typology) {
        Div box = new Div();
        box.addClassNames("card", "scorecard");
        card.score().ifPresent(score -> {
            Span figure = new Span(decimal(score));
            figure.addClassName("scorecard-score");
            boolean passed = score >= typology.pass();
            Span chip = new Span(
                    getTranslation(passed ? "scorecard.passed" : "scorecard.failed", decimal(typology.pass())));
            chip.addClassNames("chip", passed ? "green" : "red");
            box.add(figure, chip);
        });
        box.add(new Paragraph(getTranslation(
                "scorecard.made-of",
                card.errors().size(),
                decimal(card.points()),
                card.segments(),
                whole(card.words()))));
        Paragraph how = new Paragraph(getTranslation("scorecard.how"));
        how.addClassNames("small", "soft");
        box.add(how);
        return box;
    }

    /// Counts and points of one error type.
    private static final class Row {

        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private double points;

        void add(Quality.MarkedError error) {
            counts.merge(error.severity(), 1, Integer::sum);
            points += error.penalty();
        }
    }

    private FigureTable figures(Quality.Scorecard card, Typology typology) {
        Map<String, Row> types = new LinkedHashMap<>();
        typology.types().forEach(type -> types.put(type.code(), new Row()));
        card.errors()
                .forEach(error ->
                        types.computeIfAbsent(error.type(), code -> new Row()).add(error));
        types.values().removeIf(row -> row.counts.isEmpty());
        List<String> severities = new ArrayList<>(
                typology.severities().stream().map(Typology.Severity::code).toList());
        card.errors().stream()
                .map(Quality.MarkedError::severity)
                .filter(code -> !severities.contains(code))
                .distinct()
                .forEach(severities::add);
        List<String> heads = new ArrayList<>(List.of(getTranslation("scorecard.type")));
        severities.forEach(code -> heads.add(severity(typology, code)));
        heads.add(getTranslation("scorecard.points"));
        List<List<String>> rows = new ArrayList<>();
        types.forEach((code, row) -> {
            List<String> cells = new ArrayList<>(List.of(type(typology, code)));
            severities.forEach(severity -> cells.add(whole(row.counts.getOrDefault(severity, 0))));
            cells.add(decimal(row.points));
            rows.add(cells);
        });
        return new FigureTable(getTranslation("scorecard.errors"), "scorecard", heads, rows, chart(card, typology));
    }

    private BarChart chart(Quality.Scorecard card, Typology typology) {
        Map<String, Map<String, Integer>> dimensions = new LinkedHashMap<>();
        card.errors()
                .forEach(error -> dimensions
                        .computeIfAbsent(typology.dimension(error.type()), code -> new LinkedHashMap<>())
                        .merge(error.severity(), 1, Integer::sum));
        List<BarChart.Series> series = typology.severities().stream()
                .map(severity -> new BarChart.Series(
                        severity(typology, severity.code()),
                        dimensions.values().stream()
                                .map(counts -> counts.getOrDefault(severity.code(), 0))
                                .toList()))
                .toList();
        return new BarChart(
                dimensions.keySet().stream().map(code -> type(typology, code)).toList(), series);
    }

    private Div errors(Quality.Scorecard card, JobId job, Account account) {
        Div box = new Div(new H2(getTranslation("scorecard.list")));
        box.addClassName("card");
        Typology typology = quality.typology();
        boolean review =
                account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
        String address = "jobs/" + job.value() + (review ? "/review" : "") + "?segment=";
        Div lines = new Div();
        MoreButton<Quality.MarkedError> more = new MoreButton<>(lines, error -> line(error, typology, address));
        more.list(card.errors());
        box.add(lines, more);
        if (card.errors().isEmpty()) {
            box.add(new Paragraph(getTranslation("scorecard.none")));
        }
        return box;
    }

    private Div line(Quality.MarkedError error, Typology typology, String address) {
        Anchor number = new Anchor(address + error.number(), String.valueOf(error.number()));
        number.addClassName("review-number");
        Span chip = new Span(severity(typology, error.severity()));
        chip.addClassNames("chip", error.penalty() > 1 ? "red" : "amber");
        Div what = new Div(chip, new Span(" " + type(typology, error.type()) + " · " + error.translator()));
        if (!error.note().isBlank()) {
            what.add(new Div(error.note()));
        }
        Div line = new Div(number, what, marked(error));
        line.addClassName("review-segment");
        return line;
    }

    private static Div marked(Quality.MarkedError error) {
        String text = error.target();
        Span words = Chips.line(error.span().of(text));
        words.addClassName("marked-error");
        return new Div(
                Chips.line(text.substring(0, error.span().start())),
                words,
                Chips.line(text.substring(error.span().end())));
    }

    private String type(Typology typology, String code) {
        return typology.type(code)
                .map(type -> isVietnamese() ? type.vietnamese() : type.english())
                .orElse(code);
    }

    private String severity(Typology typology, String code) {
        return typology.severity(code)
                .map(one -> isVietnamese() ? one.vietnamese() : one.english())
                .orElse(code);
    }

    private boolean isVietnamese() {
        return getLocale().getLanguage().equals("vi");
    }

    private String whole(int number) {
        return String.format(getLocale(), "%,d", number);
    }

    private String decimal(double number) {
        return String.format(getLocale(), "%.1f", number);
    }
}
