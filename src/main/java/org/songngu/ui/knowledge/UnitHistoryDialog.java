package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.songngu.account.Account;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.UnitChange;
import org.songngu.ui.shell.Chips;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MoreButton;
import org.songngu.workbench.UnitDecisions;
import org.songngu.workbench.UnitDecisions.Outcome;

/// Everything that was done to a unit by hand, newest first, each with what it was before and a way back to that text.
final class UnitHistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient UnitDecisions decisions;
    private final transient TranslationUnit unit;
    private final transient Account account;
    private final transient Runnable changed;

    UnitHistoryDialog(UnitDecisions decisions, TranslationUnit unit, Account account, Runnable changed) {
        this.decisions = decisions;
        this.unit = unit;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(getTranslation("memory.history"));
        setWidth("820px");
        setId("unit-history");
        Div now = new Div(
                Chips.block(unit.unit().source()), Chips.block(unit.unit().target()));
        now.addClassNames("hit");
        add(now, list(decisions.history(unit.id())));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private Div list(List<UnitChange> changes) {
        Div list = new Div();
        if (changes.isEmpty()) {
            list.add(Failures.empty(getTranslation("memory.history.none"), getTranslation("memory.history.none.next")));
        }
        Div lines = new Div();
        lines.addClassName("hits");
        MoreButton<UnitChange> more = new MoreButton<>(lines, this::line);
        more.list(changes);
        list.add(lines, more);
        return list;
    }

    private Div line(UnitChange change) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        Span what = new Span(getTranslation("memory.action." + change.action().name()));
        what.addClassName("chip");
        Div head = new Div(what, new Span(" " + change.who() + " · " + time.format(change.at())));
        if (change.undone()) {
            head.add(new Span(" · " + getTranslation("memory.history.undone")));
        }
        Div before = new Div(new Span(getTranslation("memory.history.before") + " "), Chips.line(change.target()));
        before.add(new Span(" (" + getTranslation("trust." + change.trust().name()) + ")"));
        before.addClassName("soft");
        Div line = new Div(head, before);
        line.addClassName("hit");
        if (UnitDecisions.may(unit.unit(), account)
                && !change.target().equals(unit.unit().target())) {
            Button back = new Button(getTranslation("memory.history.back"), click -> takeBack(change.target()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            line.add(back);
        }
        return line;
    }

    private void takeBack(String target) {
        Outcome outcome = decisions.correct(unit.id(), target, account).outcome();
        Failures.tell(getTranslation("memory.decision." + outcome.name()));
        close();
        changed.run();
    }
}
