package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.memory.NewUnit;
import org.songngu.memory.TranslationUnit;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.workbench.UnitDecisions;
import org.songngu.workbench.UnitDecisions.Decision;
import org.songngu.workbench.UnitDecisions.Outcome;

/// What can be done to a unit of a list: correct it, trust it less, take it out or put it back, see what was done to
/// it.
/// Only what the account may do is there; everybody sees the history.
final class UnitActions extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UnitDecisions decisions;
    private final transient TranslationUnit unit;
    private final transient Account account;
    private final transient Runnable changed;

    /// @param decisions does it
    /// @param unit      to what
    /// @param isLive    false when it was taken out
    /// @param account   who
    /// @param changed   told after each change
    UnitActions(UnitDecisions decisions, TranslationUnit unit, boolean isLive, Account account, Runnable changed) {
        this.decisions = decisions;
        this.unit = unit;
        this.account = account;
        this.changed = changed;
        addClassName("row");
        boolean may = UnitDecisions.may(unit.unit(), account);
        if (may && isLive) {
            add(
                    action("memory.correct", this::correct),
                    action("memory.demote", () -> done(decisions.demote(unit.id(), account))),
                    action("memory.delete", () -> done(decisions.delete(unit.id(), account))));
        } else if (may) {
            add(action("memory.restore", () -> done(decisions.restore(unit.id(), account))));
        }
        add(action("memory.history", () -> new UnitHistoryDialog(decisions, unit, account, changed).open()));
    }

    private Button action(String key, Runnable run) {
        Button button = new Button(getTranslation(key), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName(key.replace('.', '-'));
        return button;
    }

    private void correct() {
        Dialog dialog = new Dialog(getTranslation("memory.correct"));
        dialog.setWidth("700px");
        TextArea target = new TextArea(getTranslation("review.column.target"));
        target.setWidthFull();
        target.setValue(unit.unit().target());
        target.setId("unit-target");
        dialog.add(Chips.block(unit.unit().source()), target);
        Button save = new Button(getTranslation("action.save"), click -> {
            NewUnit is = unit.unit();
            Optional<NewUnit.Refusal> refusal = new NewUnit(
                            is.pair(),
                            is.source(),
                            target.getValue().strip(),
                            is.previous(),
                            is.next(),
                            is.trust(),
                            is.origin())
                    .refusal();
            if (refusal.isPresent()) {
                Failures.tell(getTranslation("memory.refusal." + refusal.get().name()));
            } else if (done(decisions.correct(unit.id(), target.getValue(), account))) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("action.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private boolean done(Decision decision) {
        Failures.tell(getTranslation("memory.decision." + decision.outcome().name()));
        boolean done = decision.outcome() == Outcome.DONE || decision.outcome() == Outcome.SAME;
        if (done) {
            changed.run();
        }
        return done;
    }
}
