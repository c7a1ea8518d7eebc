package org.songngu.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.TranslationJob;

/// What can be done with a job of the list.
class JobMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient TranslationJob job;
    private final transient JobTools tools;
    private final transient Account account;
    private final transient Runnable changed;

    /// @param job     whose
    /// @param tools   what does it
    /// @param account who looks
    /// @param changed told when the list is another one
    JobMenu(TranslationJob job, JobTools tools, Account account, Runnable changed) {
        this.job = job;
        this.tools = tools;
        this.account = account;
        this.changed = changed;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        addClassName("job-menu");
        setI18n(new MenuBarI18n()
                .setMoreOptions(getTranslation("desk.menu", job.job().title())));
        MenuItem root = addItem("⋯");
        root.setAriaLabel(getTranslation("desk.menu", job.job().title()));
        SubMenu menu = root.getSubMenu();
        boolean mayChange = job.mayBeChangedBy(account);
        link(menu, "desk.menu.checks", "/checks");
        link(menu, "job.memories", "/memories");
        link(menu, "desk.menu.files", "/files");
        menu.addItem(
                getTranslation("desk.menu.leverage"),
                click -> UI.getCurrent().navigate("leverage/" + job.id().value()));
        menu.addItem(
                getTranslation("desk.menu.settings"), click -> new JobSettings(job, tools, account, changed).open());
        if (TemplateDialog.mayKeep(account)) {
            menu.addItem(
                    getTranslation("desk.menu.template"),
                    click -> tools.templates()
                            .of(job.id())
                            .ifPresent(template -> new TemplateDialog(
                                            template,
                                            tools.knowledge(),
                                            kept -> tools.templates()
                                                    .add(kept, account)
                                                    .isPresent())
                                    .open()));
        }
        if (mayChange) {
            boolean archived = job.archived().isPresent();
            menu.addItem(getTranslation(archived ? "desk.menu.restore" : "desk.menu.archive"), click -> {
                tools.desk().archive(job.id(), !archived, account);
                Failures.tell(getTranslation(
                        archived ? "desk.restored" : "desk.archived", job.job().title()));
                changed.run();
            });
        }
        if (account.roles().contains(Role.ADMIN) || job.createdBy().equals(account.userName())) {
            menu.addItem(getTranslation("desk.menu.delete"), click -> askToDelete());
        }
    }

    private void link(SubMenu menu, String key, String part) {
        menu.addItem(
                getTranslation(key),
                click -> UI.getCurrent().navigate("jobs/" + job.id().value() + part));
    }

    private void askToDelete() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("desk.delete", job.job().title()));
        dialog.setText(getTranslation("desk.delete.why"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmText(getTranslation("action.delete"));
        dialog.addConfirmListener(confirmed -> {
            if (tools.workbench().delete(job.id(), account)) {
                changed.run();
            }
        });
        dialog.open();
    }
}
