package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.article.SegmentationRules;
import org.songngu.housestyle.HouseStyles;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

/// The list of jobs, newest first.
@Route(value = "", layout = MainLayout.class)
@PermitAll
class DeskView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Workbench workbench;
    private final transient Account account;
    private final transient HouseStyles houseStyles;
    private final transient SegmentationRules rules;
    private final Grid<TranslationJob> grid = new Grid<>();

    DeskView(
            Workbench workbench,
            SignedIn signedIn,
            ArticleUpload upload,
            HouseStyles houseStyles,
            SegmentationRules rules) {
        this.workbench = workbench;
        this.houseStyles = houseStyles;
        this.rules = rules;
        this.account = signedIn.account();
        addClassNames("page", "fixed");
        Button importArticle = new Button(
                getTranslation("desk.import"), click -> UI.getCurrent().navigate("import"));
        importArticle.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        importArticle.setId("import");
        Div head = new Div(new H1(getTranslation("desk.title")), importArticle);
        head.addClassName("page-head");
        add(head, upload.dropZone(true));
        if (workbench.jobs(0, 1).isEmpty()) {
            add(Failures.empty(getTranslation("desk.empty"), getTranslation("desk.empty.next")));
        } else {
            add(grid());
        }
    }

    private Grid<TranslationJob> grid() {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.addColumn(new ComponentRenderer<>(DeskView::title))
                .setHeader(getTranslation("desk.column.title"))
                .setFlexGrow(5);
        grid.addColumn(job -> job.job().pair().source().name() + " → "
                        + job.job().pair().target().name())
                .setHeader(getTranslation("desk.column.direction"))
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::progress))
                .setHeader(getTranslation("desk.column.progress"))
                .setWidth("260px")
                .setFlexGrow(0);
        grid.addColumn(TranslationJob::segments)
                .setHeader(getTranslation("desk.column.segments"))
                .setWidth("100px")
                .setFlexGrow(0);
        grid.addColumn(job -> job.job().houseStyle())
                .setHeader(getTranslation("desk.column.house"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(job -> time.format(job.createdAt()) + " · " + job.createdBy())
                .setHeader(getTranslation("desk.column.created"))
                .setWidth("210px")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::actions)).setWidth("190px").setFlexGrow(0);
        grid.setItems(query -> workbench.jobs(query.getOffset(), query.getLimit()).stream());
        grid.addItemDoubleClickListener(
                click -> UI.getCurrent().navigate("jobs/" + click.getItem().id().value()));
        return grid;
    }

    private static Anchor title(TranslationJob job) {
        Anchor title = new Anchor("jobs/" + job.id().value(), job.job().title());
        title.getElement().setAttribute("router-link", true);
        return title;
    }

    private Anchor memories(TranslationJob job) {
        Anchor memories = new Anchor("jobs/" + job.id().value() + "/memories", "TM");
        memories.setTitle(getTranslation("job.memories"));
        memories.setAriaLabel(getTranslation("job.memories"));
        memories.getElement().setAttribute("router-link", true);
        return memories;
    }

    private Div actions(TranslationJob job) {
        Div actions = new Div(memories(job), files(job), settingsButton(job), deleteButton(job));
        actions.addClassName("job-actions");
        return actions;
    }

    private Anchor files(TranslationJob job) {
        Anchor files = new Anchor("jobs/" + job.id().value() + "/files", "⇅");
        files.setTitle(getTranslation("files.title", job.job().title()));
        files.setAriaLabel(getTranslation("files.title", job.job().title()));
        files.getElement().setAttribute("router-link", true);
        return files;
    }

    private Div progress(TranslationJob job) {
        Div bar = new Div();
        bar.addClassName("bar");
        int all = Math.max(1, job.segments());
        for (SegmentState state :
                new SegmentState[] {SegmentState.APPROVED, SegmentState.TRANSLATED, SegmentState.DRAFT}) {
            Span part = new Span();
            part.addClassName(state.name().toLowerCase(java.util.Locale.ROOT));
            part.getStyle().set("width", 100.0 * job.counts().getOrDefault(state, 0) / all + "%");
            bar.add(part);
        }
        String words = getTranslation(
                "desk.progress",
                job.counts().get(SegmentState.APPROVED),
                job.counts().get(SegmentState.TRANSLATED),
                job.counts().get(SegmentState.DRAFT),
                job.counts().get(SegmentState.NOT_TRANSLATED));
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        Div cell = new Div(bar, new Span(job.percentDone() + " %"));
        cell.addClassName("bar-cell");
        cell.getElement().setAttribute("title", words);
        if (job.returned() > 0) {
            Span returned = new Span("↩ " + job.returned());
            returned.addClassNames("chip", "red");
            returned.setTitle(getTranslation("desk.returned", job.returned()));
            cell.add(returned);
        }
        return cell;
    }

    private Button settingsButton(TranslationJob job) {
        Button button = new Button("⚙");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("job-settings");
        button.setAriaLabel(getTranslation("job.settings", job.job().title()));
        button.addClickListener(click -> new JobSettings(
                        job,
                        houseStyles,
                        rules,
                        workbench,
                        account,
                        () -> grid.getDataProvider().refreshAll())
                .open());
        return button;
    }

    private Button deleteButton(TranslationJob job) {
        Button button = new Button("✕");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("desk.delete", job.job().title()));
        button.setVisible(
                account.roles().contains(Role.ADMIN) || job.createdBy().equals(account.userName()));
        button.addClickListener(click -> askToDelete(job));
        return button;
    }

    private void askToDelete(TranslationJob job) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("desk.delete", job.job().title()));
        dialog.setText(getTranslation("desk.delete.why"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("action.delete"));
        dialog.addConfirmListener(confirmed -> {
            if (workbench.delete(job.id(), account)) {
                grid.getDataProvider().refreshAll();
            }
        });
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.title") + " · Song Ngữ";
    }
}
