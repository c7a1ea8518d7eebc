package org.songngu.ui.alignment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.memory.MemoryId;
import org.songngu.ui.knowledge.LongWork;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.UnitDecisions;

/// What becomes of an alignment: into a memory, or away. Into a memory only for those who keep the memories.
final class StoreBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AlignmentTools tools;
    private final transient Account account;
    private final LinkTable table;
    private final LongWork storing = new LongWork();
    private final Select<MemoryId> memories = new Select<>();

    /// @param tools   to store with
    /// @param account who
    /// @param table   what is stored
    /// @param end     forgets the alignment and begins another one
    StoreBar(AlignmentTools tools, Account account, LinkTable table, Runnable end) {
        this.tools = tools;
        this.account = account;
        this.table = table;
        addClassName("row");
        Button another = new Button(getTranslation("alignment.another"), click -> end.run());
        another.setId("another");
        if (UnitDecisions.isKeeper(account)) {
            Map<MemoryId, String> names = tools.memory().names();
            memories.setLabel(getTranslation("alignment.memory"));
            memories.setItems(names.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList());
            memories.setItemLabelGenerator(memory -> names.getOrDefault(memory, ""));
            memories.setId("alignment-memory");
            Button store = new Button(getTranslation("alignment.store"), click -> store());
            store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            store.setId("store");
            add(memories, store);
        } else {
            add(new Span(getTranslation("alignment.keepers")));
        }
        add(another, storing);
    }

    private void store() {
        MemoryId memory = memories.getValue();
        if (memory == null) {
            Failures.tell(getTranslation("alignment.memory.choose"));
            return;
        }
        if (table.isStorable()) {
            storing.<Optional<Integer>>start(
                    progress ->
                            tools.pairs().store(table.editing().alignment(), memory, account.userName(), "", progress),
                    stored -> stored.ifPresent(count -> Failures.tell(getTranslation("alignment.stored", count))));
        }
    }
}
