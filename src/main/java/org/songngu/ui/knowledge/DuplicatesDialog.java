package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUpkeep.UnitBatch;
import org.songngu.memory.TranslationUnit;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;

/// Takes doubles out of a memory: shows first which ones, and takes it back when asked.
final class DuplicatesDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient MemoryUpkeep upkeep;
    private final transient MemoryId memory;
    private final String who;
    private final transient Runnable changed;
    private final LongWork work = new LongWork();
    private final Div result = new Div();
    private final Button remove = new Button();
    private final Button undo = new Button();
    private transient UnitBatch done = new UnitBatch(0, 0, 0);

    DuplicatesDialog(MemoryUpkeep upkeep, MemoryId memory, String who, Runnable changed) {
        this.upkeep = upkeep;
        this.memory = memory;
        this.who = who;
        this.changed = changed;
        setHeaderTitle(getTranslation("memory.deduplicate"));
        setWidth("900px");
        result.addClassName("hits");
        add(work, result);
        remove.setText(getTranslation("memory.deduplicate.do"));
        remove.setId("deduplicate-do");
        remove.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        remove.setEnabled(false);
        remove.addClickListener(click -> remove());
        undo.setText(getTranslation("memory.undo"));
        undo.setId("deduplicate-undo");
        undo.setEnabled(false);
        undo.addClickListener(click -> undo());
        getFooter().add(new Button(getTranslation("action.close"), click -> close()), undo, remove);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                work.start(progress -> upkeep.duplicates(memory, SHOWN + 1, progress), this::show);
            } else {
                work.stop();
            }
        });
    }

    private void show(List<TranslationUnit> found) {
        result.removeAll();
        remove.setEnabled(!found.isEmpty());
        String count = found.size() > SHOWN ? SHOWN + "+" : Integer.toString(found.size());
        result.add(new Span(getTranslation("memory.deduplicate.found", count)));
        found.stream().limit(SHOWN).forEach(unit -> {
            Div line = new Div(
                    Chips.block(unit.unit().source()),
                    Chips.block(unit.unit().target()),
                    new Div(getTranslation("trust." + unit.unit().trust().name()) + " · "
                            + unit.unit().origin().author()));
            line.addClassName("hit");
            result.add(line);
        });
    }

    private void remove() {
        remove.setEnabled(false);
        work.start(progress -> upkeep.deduplicate(memory, who, progress), batch -> {
            done = batch;
            result.removeAll();
            undo.setEnabled(batch.changed() > 0);
            Failures.tell(getTranslation("memory.deduplicated", batch.changed()));
            changed.run();
        });
    }

    private void undo() {
        undo.setEnabled(false);
        long number = done.number();
        work.start(progress -> upkeep.undo(number, who), back -> {
            Failures.tell(getTranslation("memory.undone", back.changed(), back.skipped()));
            changed.run();
        });
    }
}
