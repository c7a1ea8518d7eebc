package org.songngu.ui.knowledge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.memory.MemoryId;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MoreButton;
import org.songngu.workbench.UnitDecisions;

/// The memories there are; each opens with what can be done to it.
final class MemoryList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MemoryTools tools;
    private final transient Account account;
    private final transient Consumer<MemoryId> list;

    /// @param tools   what to work with
    /// @param account who
    /// @param list    lists the units of a memory
    MemoryList(MemoryTools tools, Account account, Consumer<MemoryId> list) {
        this.tools = tools;
        this.account = account;
        this.list = list;
        addClassName("row");
        setId("memories");
        refresh();
    }

    private void refresh() {
        removeAll();
        LongWork counting = new LongWork();
        Map<MemoryId, Long> units = new HashMap<>();
        Div names = new Div();
        names.addClassName("row");
        MoreButton<Map.Entry<MemoryId, String>> more =
                new MoreButton<>(names, one -> button(one, units.get(one.getKey())));
        List<Map.Entry<MemoryId, String>> all = tools.memory().names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList();
        more.list(all);
        add(names, more, counting);
        // Counting a million units takes a moment: the page does not wait for it.
        if (UI.getCurrent() != null) {
            counting.start(progress -> tools.memory().memories(), counted -> {
                counted.forEach(one -> units.put(one.id(), one.units()));
                more.list(all);
            });
        }
        if (UnitDecisions.isKeeper(account)) {
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

    private Button button(Map.Entry<MemoryId, String> memory, @Nullable Long units) {
        String count = units == null ? "" : " (" + String.format(getLocale(), "%,d", units) + ")";
        Button open = new Button(memory.getValue() + count, click -> open(memory.getKey(), memory.getValue()));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return open;
    }

    private void open(MemoryId id, String name) {
        new MemoryDialog(tools, id, name, account, this::refresh, () -> list.accept(id)).open();
    }

    private void create(String name) {
        if (name.isEmpty()) {
            return;
        }
        boolean taken = tools.memory().names().values().stream()
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        if (taken) {
            Failures.tell(getTranslation("memory.name-taken", name));
            return;
        }
        tools.memory().create(name);
        refresh();
    }
}
