package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.DeskJob;
import org.songngu.workbench.JobQuery;

/// The list of jobs, the most urgent first. Only the rows in view are read.
@Route(value = "", layout = MainLayout.class)
@PermitAll
class DeskView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient JobTools tools;
    private final transient Account account;
    private final transient DeskFilter filter;
    private final Grid<DeskJob> grid = new Grid<>();
    private final Button leverage = new Button();
    private final Span found = new Span();

    DeskView(JobTools tools, SignedIn signedIn, Accounts accounts, ArticleUpload upload) {
        this.tools = tools;
        this.account = signedIn.account();
        addClassNames("page", "fixed", "desk");
        List<String> people = accounts.all().stream().map(Account::userName).toList();
        filter = new DeskFilter(people, this::refresh);
        add(head(), upload.dropZone(true));
        if (tools.workbench().jobs(0, 1).isEmpty()) {
            add(Failures.empty(getTranslation("desk.empty"), getTranslation("desk.empty.next")));
        } else {
            found.addClassNames("soft", "small");
            found.setId("desk-found");
            found.getElement().setAttribute("role", "status");
            fillGrid();
            add(filter, found, grid);
            count();
        }
    }

    private Div head() {
        Button importArticle = new Button(
                getTranslation("desk.import"), click -> UI.getCurrent().navigate("import"));
        importArticle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        importArticle.setId("import");
        leverage.setText(getTranslation("desk.leverage"));
        leverage.setId("leverage");
        leverage.setEnabled(false);
        leverage.setTooltipText(getTranslation("desk.leverage.how"));
        leverage.addClickListener(click -> UI.getCurrent().navigate("leverage/" + chosen()));
        Anchor templates = new Anchor("templates", getTranslation("templates.title"));
        templates.getElement().setAttribute("router-link", true);
        Div head = new Div(new H1(getTranslation("desk.title")), templates, leverage, importArticle);
        head.addClassName("page-head");
        return head;
    }

    private String chosen() {
        return grid.getSelectedItems().stream()
                .map(row -> row.job().id().value())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    private void fillGrid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setAriaLabel(getTranslation("desk.title"));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(selection ->
                leverage.setEnabled(!selection.getAllSelectedItems().isEmpty()));
        grid.addColumn(new ComponentRenderer<>(row -> JobCells.title(row, getLocale())))
                .setHeader(getTranslation("desk.column.title"))
                .setSortProperty(JobQuery.Order.TITLE.name())
                .setFlexGrow(1);
        column("desk.column.progress", JobQuery.Order.PROGRESS, "200px", new ComponentRenderer<>(JobCells::progress));
        column(
                "desk.column.due",
                JobQuery.Order.DUE,
                "150px",
                new ComponentRenderer<>(row -> JobCells.due(row, Instant.now(), getLocale())));
        grid.addColumn(row -> String.join(", ", row.people()))
                .setHeader(getTranslation("desk.column.people"))
                .setWidth("130px")
                .setFlexGrow(0);
        column("desk.column.coverage", JobQuery.Order.COVERAGE, "110px", new ComponentRenderer<>(JobCells::coverage));
        grid.addColumn(new ComponentRenderer<>(row -> new JobMenu(row.job(), tools, account, this::refresh)))
                .setWidth("64px")
                .setFlexGrow(0);
        grid.setItems(
                DataProvider.fromCallbacks(this::page, query -> tools.desk().count(wanted(query))));
        grid.addItemDoubleClickListener(click ->
                UI.getCurrent().navigate("jobs/" + click.getItem().job().id().value()));
    }

    private void column(String key, JobQuery.Order order, String width, ComponentRenderer<?, DeskJob> cell) {
        grid.addColumn(cell)
                .setHeader(getTranslation(key))
                .setSortProperty(order.name())
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Stream<DeskJob> page(Query<DeskJob, Void> query) {
        return tools.desk().jobs(wanted(query), query.getOffset(), query.getLimit()).stream();
    }

    private JobQuery wanted(Query<DeskJob, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(sort -> filter.query(
                        JobQuery.Order.valueOf(sort.getSorted()), sort.getDirection() == SortDirection.DESCENDING))
                .orElseGet(() -> filter.query(JobQuery.Order.URGENCY, false));
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count();
    }

    private void count() {
        int count = tools.desk().count(filter.query(JobQuery.Order.URGENCY, false));
        found.setText(getTranslation(count == 0 ? "desk.found.none" : "desk.found", count));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title") + " · Song Ngữ";
    }
}
