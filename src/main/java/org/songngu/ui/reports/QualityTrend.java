package org.songngu.ui.reports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.workbench.Quality;

/// How translators' quality went, week by week: a line for each whose figures the account may see.
final class QualityTrend {

    private final Quality quality;

    QualityTrend(Quality quality) {
        this.quality = quality;
    }

    FigureTable card(List<String> names, LocalDate from, LocalDate to, Account account) {
        Map<String, List<Quality.Week>> people = new TreeMap<>();
        for (String name : names) {
            List<Quality.Week> weeks = quality.trend(name, from, to, account);
            if (!weeks.isEmpty()) {
                people.put(name, weeks);
            }
        }
        Locale locale = UI.getCurrent().getLocale();
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale);
        List<List<String>> rows = new ArrayList<>();
        people.forEach((name, weeks) -> weeks.forEach(week -> rows.add(row(name, week, date, locale))));
        return new FigureTable(
                text("reports.trend"),
                "quality-trend",
                List.of(
                        text("reports.week"),
                        text("reports.person"),
                        text("reports.score"),
                        text("reports.points"),
                        text("reports.segments"),
                        text("reports.english-words"),
                        text("reports.returned")),
                rows,
                chart(people, date));
    }

    private static List<String> row(String name, Quality.Week week, DateTimeFormatter date, Locale locale) {
        return List.of(
                date.format(week.monday()),
                name,
                week.score().map(score -> String.format(locale, "%.1f", score)).orElse("–"),
                String.format(locale, "%.1f", week.points()),
                String.format(locale, "%,d", week.segments()),
                String.format(locale, "%,d", week.words()),
                String.format(locale, "%,d", week.returned()));
    }

    private static BarChart chart(Map<String, List<Quality.Week>> people, DateTimeFormatter date) {
        TreeSet<LocalDate> mondays = new TreeSet<>();
        people.values().forEach(weeks -> weeks.forEach(week -> mondays.add(week.monday())));
        List<BarChart.Series> series = new ArrayList<>();
        people.forEach((name, weeks) -> {
            List<@Nullable Number> values = new ArrayList<>();
            for (LocalDate monday : mondays) {
                Optional<Double> score = weeks.stream()
                        .filter(week -> week.monday().equals(monday))
                        .findFirst()
                        .flatMap(Quality.Week::score);
                values.add(score.orElse(null));
            }
            series.add(new BarChart.Series(name, values));
        });
        return BarChart.lines(mondays.stream().map(date::format).toList(), series);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
