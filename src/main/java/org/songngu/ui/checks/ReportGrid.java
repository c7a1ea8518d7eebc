package org.songngu.ui.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.qa.Severity;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.CheckReport;
import org.songngu.workbench.IgnoredFinding;
import org.songngu.workbench.JobChecks;
import org.songngu.workbench.TranslationJob;

/// The findings of a report in groups, with filters, a way into the editor, setting aside, and two files to take along.
class ReportGrid extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TranslationJob job;
    private final transient CheckReport report;
    private final transient JobChecks checks;
    private final transient Account account;
    private final transient List<Line.Found> all;
    private final transient Runnable again;
    private final TreeGrid<Line> grid = new TreeGrid<>();
    private final Select<Grouping> grouping = new Select<>();
    private final Select<String> severity = new Select<>();
    private final Select<String> check = new Select<>();
    private final Checkbox ignored = new Checkbox();
    private final Span found = new Span();

    /// By what the findings are grouped.
    private enum Grouping {
        /// One group a check.
        CHECK,
        /// One group a severity.
        SEVERITY,
        /// One group a segment.
        SEGMENT
    }

    ReportGrid(
            TranslationJob job,
            CheckReport report,
            JobChecks checks,
            CheckNames names,
            Account account,
            Runnable again) {
        this.job = job;
        this.report = report;
        this.checks = checks;
        this.account = account;
        this.again = again;
        addClassName("checks-report");
        AtomicInteger number = new AtomicInteger();
        all = report.entries().stream()
                .map(entry -> new Line.Found(number.incrementAndGet(), entry))
                .toList();
        if (!report.complete()) {
            Paragraph stopped = new Paragraph(getTranslation("checks.stopped", report.segments(), job.segments()));
            stopped.addClassNames("notice", "amber");
            add(stopped);
        }
        if (all.isEmpty()) {
            add(Failures.empty(getTranslation("checks.none"), getTranslation("checks.none.next")));
            return;
        }
        add(bar(names), grid);
        columns();
        show();
    }

    private Div bar(CheckNames names) {
        grouping.setLabel(getTranslation("checks.group"));
        grouping.setItems(Grouping.values());
        grouping.setItemLabelGenerator(one -> getTranslation("checks.group." + one.name()));
        grouping.setValue(Grouping.CHECK);
        grouping.setId("grouping");
        severity.setLabel(getTranslation("checks.column.severity"));
        severity.setItems(Stream.concat(
                        Stream.of(""),
                        Stream.of(Severity.values()).map(Severity::name).sorted())
                .toList());
        severity.setItemLabelGenerator(
                one -> one.isEmpty() ? getTranslation("checks.all") : CheckNames.severity(Severity.valueOf(one)));
        severity.setValue("");
        severity.setId("severity");
        Set<String> present = all.stream().map(Line.Found::check).collect(Collectors.toSet());
        check.setLabel(getTranslation("checks.column.check"));
        check.setItems(Stream.concat(Stream.of(""), names.ids().stream().filter(present::contains))
                .toList());
        check.setItemLabelGenerator(one -> one.isEmpty() ? getTranslation("checks.all") : CheckNames.name(one));
        check.setValue("");
        check.setId("check");
        ignored.setLabel(getTranslation("checks.ignored.show"));
        grouping.addValueChangeListener(change -> show());
        severity.addValueChangeListener(change -> show());
        check.addValueChangeListener(change -> show());
        ignored.addValueChangeListener(change -> show());
        ReportFile file = new ReportFile(job, report);
        Anchor csv = new Anchor(file.download("csv"), "CSV");
        csv.setId("save-csv");
        Anchor html = new Anchor(file.download("html"), "HTML");
        html.setId("save-html");
        Div bar =
                new Div(grouping, severity, check, ignored, found, new Span(getTranslation("checks.save")), csv, html);
        bar.addClassName("checks-bar");
        return bar;
    }

    private void columns() {
        grid.setSizeFull();
        grid.setAriaLabel(getTranslation("checks.column.finding"));
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.addHierarchyColumn(ReportGrid::where)
                .setHeader(getTranslation("checks.column.where"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::finding))
                .setHeader(getTranslation("checks.column.finding"))
                .setFlexGrow(4);
        grid.addColumn(new ComponentRenderer<>(ReportGrid::texts))
                .setHeader(getTranslation("checks.column.text"))
                .setFlexGrow(5);
        grid.addColumn(new ComponentRenderer<>(this::actions)).setWidth("190px").setFlexGrow(0);
    }

    private void show() {
        List<Line.Found> shown = all.stream()
                .filter(line -> ignored.getValue() || !line.isIgnored())
                .filter(line ->
                        severity.getValue().isEmpty() || line.severity().name().equals(severity.getValue()))
                .filter(line -> check.getValue().isEmpty() || line.check().equals(check.getValue()))
                .toList();
        Map<String, List<Line.Found>> groups = new LinkedHashMap<>();
        shown.stream()
                .sorted(order())
                .forEach(line -> groups.computeIfAbsent(groupName(line), name -> new ArrayList<>())
                        .add(line));
        TreeData<Line> data = new TreeData<>();
        List<Line> roots = new ArrayList<>();
        groups.forEach((name, findings) -> {
            Line.Group group = new Line.Group(name + " (" + findings.size() + ")", findings);
            roots.add(group);
            data.addRootItems(group);
            data.addItems(group, List.<Line>copyOf(findings));
        });
        grid.setTreeData(data);
        grid.expand(roots);
        long blocking =
                shown.stream().filter(line -> line.entry().checked().blocking()).count();
        found.setText(getTranslation("checks.found", shown.size(), blocking));
    }

    private Comparator<Line.Found> order() {
        Comparator<Line.Found> place =
                Comparator.comparingInt(line -> line.entry().segment().number());
        return switch (grouping.getValue()) {
            case SEGMENT -> place;
            case SEVERITY, CHECK ->
                Comparator.comparing(Line.Found::severity).reversed().thenComparing(place);
        };
    }

    private String groupName(Line.Found line) {
        return switch (grouping.getValue()) {
            case CHECK -> CheckNames.name(line.check());
            case SEVERITY -> CheckNames.severity(line.severity());
            case SEGMENT ->
                getTranslation("checks.segment", line.entry().segment().number());
        };
    }

    private static String where(Line line) {
        return switch (line) {
            case Line.Group group -> group.name();
            case Line.Found one -> String.valueOf(one.entry().segment().number());
        };
    }

    private Div finding(Line line) {
        if (!(line instanceof Line.Found one)) {
            return new Div();
        }
        Span severityChip = new Span(CheckNames.severity(one.severity()));
        severityChip.addClassNames(
                "chip",
                switch (one.severity()) {
                    case ERROR -> "red";
                    case WARNING -> "amber";
                    case HINT -> "blue";
                });
        Div cell = new Div(
                severityChip,
                Chips.line(" " + CheckNames.message(one.entry().checked().finding())));
        one.entry().checked().ignored().ifPresent(aside -> {
            Div who = new Div(getTranslation("checks.ignored.by", aside.author(), aside.reason()));
            who.addClassName("small");
            cell.add(who);
        });
        if (one.entry().checked().blocking()) {
            Span blocks = new Span(getTranslation("checks.blocks"));
            blocks.addClassNames("chip", "red");
            cell.add(new Span(" "), blocks);
        }
        return cell;
    }

    private static Div texts(Line line) {
        if (!(line instanceof Line.Found one)) {
            return new Div();
        }
        Div source = Chips.block(one.entry().segment().source());
        source.addClassName("small");
        Div target = Chips.block(one.entry().segment().target());
        Div cell = new Div(source, target);
        cell.addClassName("checks-texts");
        return cell;
    }

    private Div actions(Line line) {
        if (!(line instanceof Line.Found one)) {
            return new Div();
        }
        Anchor open = new Anchor(address(one), getTranslation("checks.open"));
        open.addClassName("checks-open");
        Optional<IgnoredFinding> aside = one.entry().checked().ignored();
        Button act = aside.isPresent()
                ? new Button(getTranslation("checks.take-back"), click -> takeBack(aside.get()))
                : new Button(
                        getTranslation("checks.ignore"),
                        click -> new IgnoreDialog(one.entry(), checks, account, again).open());
        act.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new Div(open, act);
    }

    private void takeBack(IgnoredFinding aside) {
        if (checks.takeBack(job.id(), aside.id(), account)) {
            again.run();
        } else {
            Failures.tell(getTranslation("workbench.refused.NOT_ALLOWED"));
        }
    }

    private String address(Line.Found line) {
        boolean review =
                account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
        return "jobs/" + job.id().value() + (review ? "/review" : "") + "?segment="
                + line.entry().segment().number();
    }
}
