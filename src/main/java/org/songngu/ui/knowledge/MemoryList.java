package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.memory.Memory;
import org.songngu.ui.shell.Failures;

/// The memories there are; each opens with what can be done to it.
final class MemoryList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MemoryTools tools;
    private final transient Account account;

    MemoryList(MemoryTools tools, Account account) {
        this.tools = tools;
        this.account = account;
        addClassName("row");
        setId("memories");
        refresh();
    }

    /// Reviewers and administrators keep memories; translators search them.
    static boolean mayKeep(Account account) {
        return account.roles().contains(Role.ADMIN) || account.roles().contains(Role.REVIEWER);
    }

    private void refresh() {
        removeAll();
        for (Memory one : tools.memory().memories()) {
            Button open = new Button(
                    one.name() + " (" + String.format(getLocale(), "%,d", one.units()) + ")",
                    click -> new MemoryDialog(tools, one, account, this::refresh).open());
            open.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(open);
        }
        if (mayKeep(account)) {
            TextField name = new TextField();
            name.setPlaceholder(getTranslation("memory.create.name"));
            name.setAriaLabel(getTranslation("memory.create.name"));
            name.setId("memory-name");
            Button create = new Button(
                    getTranslation("memory.create"),
                    click -> create(name.getValue().strip()));
            create.addThemeVariants(ButtonVariant.LUMO_SMALL);
            create.setId("memory-create");
            add(name, create);
        }
    }

    private void create(String name) {
        if (name.isEmpty()) {
            return;
        }
        boolean taken = tools.memory().memories().stream()
                .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        if (taken) {
            Failures.tell(getTranslation("memory.name-taken", name));
            return;
        }
        tools.memory().create(name);
        refresh();
    }
}
