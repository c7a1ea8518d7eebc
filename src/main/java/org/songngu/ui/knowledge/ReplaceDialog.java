package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.List;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUpkeep.Replaced;
import org.songngu.memory.MemoryUpkeep.Replacement;
import org.songngu.memory.MemoryUpkeep.UnitBatch;
import org.songngu.text.Language;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;

/// Find and replace in one memory: nothing is changed before it was shown, and it can be taken back.
final class ReplaceDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient MemoryUpkeep upkeep;
    private final transient MemoryId memory;
    private final String who;
    private final transient Runnable changed;
    private final TextField find = new TextField();
    private final TextField by = new TextField();
    private final Select<Language> side = new Select<>();
    private final Checkbox matchCase = new Checkbox();
    private final Button replace = new Button();
    private final Button undo = new Button();
    private final Div result = new Div();
    private final LongWork work = new LongWork();
    private transient UnitBatch done = new UnitBatch(0, 0, 0);

    ReplaceDialog(MemoryUpkeep upkeep, MemoryId memory, String who, Runnable changed) {
        this.upkeep = upkeep;
        this.memory = memory;
        this.who = who;
        this.changed = changed;
        setHeaderTitle(getTranslation("memory.replace"));
        setWidth("900px");
        find.setLabel(getTranslation("memory.replace.find"));
        find.setId("replace-find");
        by.setLabel(getTranslation("memory.replace.by"));
        by.setId("replace-by");
        side.setLabel(getTranslation("memory.side"));
        side.setItems(Language.values());
        side.setItemLabelGenerator(language -> getTranslation("language." + language.name()));
        side.setValue(Language.EN);
        matchCase.setLabel(getTranslation("memory.replace.case"));
        find.addValueChangeListener(change -> replace.setEnabled(false));
        by.addValueChangeListener(change -> replace.setEnabled(false));
        side.addValueChangeListener(change -> replace.setEnabled(false));
        matchCase.addValueChangeListener(change -> replace.setEnabled(false));
        Div row = new Div(find, by, side, matchCase);
        row.addClassName("row");
        result.addClassName("hits");
        add(row, work, result);
        buildFooter();
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                work.stop();
            }
        });
    }

    private void buildFooter() {
        Button preview = new Button(getTranslation("memory.replace.preview"), click -> preview());
        preview.setId("replace-preview");
        replace.setText(getTranslation("memory.replace.do"));
        replace.setId("replace-do");
        replace.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        replace.addClickListener(click -> replace());
        replace.setEnabled(false);
        undo.setText(getTranslation("memory.undo"));
        undo.setId("replace-undo");
        undo.addClickListener(click -> undo());
        undo.setEnabled(false);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()), undo, preview, replace);
    }

    private Replacement asked() {
        return new Replacement(
                memory, side.getValue(), composed(find.getValue()), composed(by.getValue()), matchCase.getValue());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private void preview() {
        result.removeAll();
        if (find.getValue().isBlank()) {
            return;
        }
        Replacement asked = asked();
        work.start(progress -> upkeep.preview(asked, SHOWN + 1, progress), this::show);
    }

    private void show(List<Replaced> found) {
        replace.setEnabled(!found.isEmpty());
        String count = found.size() > SHOWN ? SHOWN + "+" : Integer.toString(found.size());
        result.add(new Span(getTranslation("memory.replace.found", count)));
        for (Replaced one : found.subList(0, Math.min(SHOWN, found.size()))) {
            Div before = Chips.block(one.text());
            before.addClassName("soft");
            Div hit = new Div(before, Chips.block(one.after()));
            hit.addClassName("hit");
            result.add(hit);
        }
    }

    private void replace() {
        Replacement asked = asked();
        replace.setEnabled(false);
        work.start(progress -> upkeep.replace(asked, who, progress), this::replaced);
    }

    private void replaced(UnitBatch batch) {
        done = batch;
        Failures.tell(getTranslation("memory.replaced", done.changed(), done.skipped()));
        undo.setEnabled(done.changed() > 0);
        result.removeAll();
        changed.run();
    }

    private void undo() {
        undo.setEnabled(false);
        long number = done.number();
        work.start(progress -> upkeep.undo(number, who), this::undone);
    }

    private void undone(UnitBatch back) {
        Failures.tell(getTranslation("memory.undone", back.changed(), back.skipped()));
        changed.run();
    }
}
