package org.songngu.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.account.AccountOutcome;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MainLayout;

/// Who may sign in and what they may do.
@Route(value = "accounts", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class AccountsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Grid<Account> grid = new Grid<>();

    AccountsView(Accounts accounts) {
        this.accounts = accounts;
        addClassNames("page", "fixed");
        Button add = new Button(getTranslation("accounts.new"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setId("new-account");
        Div head = new Div(new H1(getTranslation("accounts.title")), add);
        head.addClassName("page-head");
        grid.addColumn(Account::userName).setHeader(getTranslation("accounts.user-name"));
        grid.addColumn(Account::displayName).setHeader(getTranslation("accounts.display-name"));
        grid.addColumn(account -> account.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("account.role." + role.name()))
                        .collect(Collectors.joining(", ")))
                .setHeader(getTranslation("accounts.roles"));
        grid.addColumn(account -> getTranslation(account.enabled() ? "accounts.enabled" : "accounts.disabled"))
                .setHeader(getTranslation("accounts.state"));
        grid.addColumn(new ComponentRenderer<>(
                        account -> new Button(getTranslation("action.edit"), click -> edit(account))))
                .setFlexGrow(0)
                .setWidth("120px");
        grid.setSizeFull();
        grid.setAriaLabel(getTranslation("accounts.title"));
        refresh();
        add(head, grid);
    }

    private void refresh() {
        grid.setItems(accounts.all());
    }

    private void edit(@Nullable Account account) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation(account == null ? "accounts.new" : "accounts.edit"));
        TextField userName = new TextField(getTranslation("accounts.user-name"));
        TextField displayName = new TextField(getTranslation("accounts.display-name"));
        CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("accounts.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("account.role." + role.name()));
        Checkbox enabled = new Checkbox(getTranslation("accounts.enabled"), true);
        if (account != null) {
            userName.setValue(account.userName());
            displayName.setValue(account.displayName());
            userName.setReadOnly(true);
            displayName.setReadOnly(true);
            roles.setValue(account.roles());
            enabled.setValue(account.enabled());
        }
        Div form = new Div(userName, displayName, roles, enabled);
        form.getStyle().set("display", "grid").set("gap", "12px").set("min-width", "360px");
        dialog.add(form);
        Button save = new Button(getTranslation("action.save"), click -> {
            if (save(account, userName.getValue(), displayName.getValue(), roles.getValue(), enabled.getValue())) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("action.cancel"), click -> dialog.close()), save);
        if (account != null) {
            dialog.getFooter().add(new Button(getTranslation("accounts.reset"), click -> {
                dialog.close();
                accounts.resetPassword(account.id()).ifPresent(password -> showOnce(account.userName(), password));
            }));
        }
        dialog.open();
    }

    private boolean save(
            @Nullable Account account, String userName, String displayName, Set<Role> roles, boolean enabled) {
        // A new account gets a password that nobody ever sees, and at once a one-time password in its place.
        AccountOutcome outcome = account != null
                ? accounts.update(account.id(), roles, enabled)
                : accounts.create(
                        userName, displayName, roles, UUID.randomUUID().toString(), true);
        return switch (outcome) {
            case AccountOutcome.Refused(AccountOutcome.Reason reason) -> {
                Failures.tell(getTranslation("account.refused." + reason.name()));
                yield false;
            }
            case AccountOutcome.Stored(Account stored) -> {
                if (account == null) {
                    accounts.resetPassword(stored.id()).ifPresent(password -> showOnce(stored.userName(), password));
                }
                refresh();
                yield true;
            }
        };
    }

    private void showOnce(String userName, String password) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("accounts.password.title", userName));
        dialog.add(new Paragraph(getTranslation("accounts.password.once")), new Code(password));
        dialog.getFooter().add(new Button(getTranslation("action.close"), click -> dialog.close()));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title") + " · Song Ngữ";
    }
}
