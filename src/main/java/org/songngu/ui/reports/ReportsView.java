package org.songngu.ui.reports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.Quality;
import org.songngu.workbench.Statistics;

/// What the desk did lately. Translators see their own figures; reviewers see throughput and bands of everybody;
/// quality
/// by translator is for that translator and admins.
@Route(value = "reports", layout = MainLayout.class)
@PermitAll
class ReportsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String EVERYBODY = "";

    private final transient Statistics statistics;
    private final transient QualityTrend trend;
    private final transient Account account;
    private final Select<Integer> days = new Select<>();
    private final Select<String> person = new Select<>();
    private final Div cards = new Div();

    ReportsView(Statistics statistics, Quality quality, Accounts accounts, SignedIn signedIn) {
        this.statistics = statistics;
        this.trend = new QualityTrend(quality);
        this.account = signedIn.account();
        addClassName("page");
        days.setLabel(getTranslation("reports.span"));
        days.setItems(7, 30, 90, 365);
        days.setItemLabelGenerator(count -> getTranslation("reports.days", count));
        days.setValue(30);
        days.addValueChangeListener(change -> refresh());
        person.setLabel(getTranslation("reports.person"));
        person.setItems(people(accounts));
        person.setItemLabelGenerator(name -> name.equals(EVERYBODY) ? getTranslation("reports.everybody") : name);
        person.setValue(seesEverybody() ? EVERYBODY : account.userName());
        person.addValueChangeListener(change -> refresh());
        Div row = new Div(days, person);
        row.addClassName("row");
        cards.addClassName("report-cards");
        Paragraph lead = new Paragraph(getTranslation("reports.lead"));
        lead.addClassName("lead");
        Div head = new Div(new H1(getTranslation("reports.title")));
        head.addClassName("page-head");
        add(head, lead, row, cards);
        refresh();
    }

    private List<String> people(Accounts accounts) {
        if (!seesEverybody()) {
            return List.of(account.userName());
        }
        List<String> people = new ArrayList<>(List.of(EVERYBODY));
        accounts.all().stream().map(Account::userName).forEach(people::add);
        return people;
    }

    private boolean seesEverybody() {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }

    private void refresh() {
        LocalDate today = LocalDate.now();
        Optional<String> chosen = Optional.of(person.getValue()).filter(name -> !name.equals(EVERYBODY));
        Statistics.Figures figures = statistics.figures(today.minusDays(days.getValue() - 1L), today, chosen);
        cards.removeAll();
        cards.add(throughput(figures.days()), bands(figures.bands()), effort(figures.effort()));
        List<Statistics.Quality> quality = figures.quality().stream()
                .filter(one ->
                        account.roles().contains(Role.ADMIN) || one.person().equals(account.userName()))
                .toList();
        cards.add(quality(quality));
        List<String> names = chosen.map(List::of)
                .orElseGet(() -> person.getListDataView()
                        .getItems()
                        .filter(name -> !name.equals(EVERYBODY))
                        .toList());
        cards.add(trend.card(names, today.minusDays(days.getValue() - 1L), today, account));
    }

    private FigureTable throughput(List<Statistics.Day> figures) {
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(getLocale());
        List<LocalDate> axis = new ArrayList<>(
                figures.stream().map(Statistics.Day::day).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, Integer[]> words = new TreeMap<>();
        for (Statistics.Day figure : figures) {
            Integer[] row = words.computeIfAbsent(figure.person(), name -> zeros(axis.size()));
            row[axis.indexOf(figure.day())] = figure.words();
        }
        List<BarChart.Series> series = new ArrayList<>();
        words.forEach((name, values) -> series.add(new BarChart.Series(name, List.of(values))));
        return new FigureTable(
                getTranslation("reports.throughput"),
                "throughput",
                heads("reports.day", "reports.person", "reports.segments", "reports.words", "reports.withdrawn"),
                figures.stream()
                        .map(one -> List.of(
                                date.format(one.day()),
                                one.person(),
                                whole(one.segments()),
                                whole(one.words()),
                                whole(one.withdrawn())))
                        .toList(),
                new BarChart(axis.stream().map(date::format).toList(), series));
    }

    private static Integer[] zeros(int count) {
        Integer[] zeros = new Integer[count];
        java.util.Arrays.fill(zeros, 0);
        return zeros;
    }

    private FigureTable bands(List<Statistics.Band> figures) {
        return new FigureTable(
                getTranslation("reports.bands"),
                "bands",
                heads("reports.band", "reports.segments", "reports.words"),
                figures.stream()
                        .map(one -> List.of(band(one.band().name()), whole(one.segments()), whole(one.words())))
                        .toList(),
                new BarChart(
                        figures.stream().map(one -> band(one.band().name())).toList(),
                        List.of(new BarChart.Series(
                                getTranslation("reports.words"),
                                figures.stream().map(Statistics.Band::words).toList()))));
    }

    private FigureTable effort(List<Statistics.Effort> figures) {
        return new FigureTable(
                getTranslation("reports.effort"),
                "effort",
                heads("reports.band", "reports.segments", "reports.changed"),
                figures.stream()
                        .map(one ->
                                List.of(band(one.band().name()), whole(one.segments()), percent(one.changedPercent())))
                        .toList(),
                new BarChart(
                        figures.stream().map(one -> band(one.band().name())).toList(),
                        List.of(new BarChart.Series(
                                getTranslation("reports.changed"),
                                figures.stream()
                                        .map(Statistics.Effort::changedPercent)
                                        .toList()))));
    }

    private FigureTable quality(List<Statistics.Quality> figures) {
        return new FigureTable(
                getTranslation("reports.quality"),
                "quality",
                heads(
                        "reports.person",
                        "reports.approved",
                        "reports.unchanged",
                        "reports.changed",
                        "reports.approval-withdrawn",
                        "reports.returned",
                        "reports.reasons"),
                figures.stream()
                        .map(one -> List.of(
                                one.person(),
                                whole(one.approved()),
                                whole(one.unchanged()),
                                percent(one.changedPercent()),
                                whole(one.withdrawn()),
                                whole(one.returned()),
                                reasons(one)))
                        .toList(),
                new BarChart(
                        figures.stream().map(Statistics.Quality::person).toList(),
                        List.of(
                                new BarChart.Series(
                                        getTranslation("reports.approved"),
                                        figures.stream()
                                                .map(Statistics.Quality::approved)
                                                .toList()),
                                new BarChart.Series(
                                        getTranslation("reports.returned"),
                                        figures.stream()
                                                .map(Statistics.Quality::returned)
                                                .toList()))));
    }

    private String reasons(Statistics.Quality quality) {
        return quality.reasons().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> getTranslation("review.reason." + entry.getKey().name()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String band(String name) {
        return getTranslation("editor.band." + name);
    }

    private List<String> heads(String... keys) {
        return java.util.stream.Stream.of(keys).map(this::getTranslation).toList();
    }

    private String whole(int number) {
        return String.format(getLocale(), "%,d", number);
    }

    private String percent(double number) {
        return String.format(getLocale(), "%.1f %%", number);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reports.title") + " · Song Ngữ";
    }
}
