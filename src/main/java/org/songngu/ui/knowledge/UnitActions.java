package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.text.Normalizer;
import java.util.Optional;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.memory.MemoryUpkeep.UnitBatch;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.ui.shell.Failures;

/// What a reviewer can do to a unit that was found: correct it, trust it less, take it out.
final class UnitActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MemoryUpkeep upkeep;
    private final transient TranslationUnit unit;
    private final String who;
    private final transient Runnable changed;

    UnitActions(MemoryUpkeep upkeep, TranslationUnit unit, String who, Runnable changed) {
        this.upkeep = upkeep;
        this.unit = unit;
        this.who = who;
        this.changed = changed;
        addClassName("row");
        add(action("memory.correct"), action("memory.demote"), action("memory.delete"));
    }

    private Button action(String key) {
        Button button = new Button(getTranslation(key), click -> run(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void run(String key) {
        switch (key) {
            case "memory.correct" -> correct();
            case "memory.demote" -> {
                Trust[] levels = Trust.values();
                int lower = Math.max(0, unit.unit().trust().ordinal() - 1);
                done(upkeep.trust(unit.id(), levels[lower], who));
            }
            default -> done(upkeep.delete(unit.id(), who));
        }
    }

    private void correct() {
        Dialog dialog = new Dialog(getTranslation("memory.correct"));
        dialog.setWidth("700px");
        TextArea target = new TextArea(unit.unit().source());
        target.setWidthFull();
        target.setValue(unit.unit().target());
        target.setId("unit-target");
        dialog.add(target);
        Button save = new Button(getTranslation("action.save"), click -> {
            String text = Normalizer.normalize(target.getValue().strip(), Normalizer.Form.NFC);
            NewUnit is = unit.unit();
            Optional<NewUnit.Refusal> refusal = new NewUnit(
                            is.pair(), is.source(), text, is.previous(), is.next(), is.trust(), is.origin())
                    .refusal();
            if (refusal.isPresent()) {
                Failures.tell(getTranslation("memory.refusal." + refusal.get().name()));
            } else {
                done(upkeep.correct(unit.id(), text, who));
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("action.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void done(UnitBatch batch) {
        changed.run();
        Failures.tell(getTranslation("memory.changed", batch.changed()));
    }
}
