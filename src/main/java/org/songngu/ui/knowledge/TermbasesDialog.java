package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.ToLongFunction;
import org.songngu.account.Account;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.TermOutcome;
import org.songngu.termbase.TermbaseId;
import org.songngu.termbase.Termbases;
import org.songngu.ui.shell.Failures;
import org.songngu.ui.shell.MoreButton;

/// The desk's termbases, to be made, named, put in order, closed and deleted.
final class TermbasesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Termbases termbases;
    private final transient ToLongFunction<TermbaseId> size;
    private final transient Account account;
    private final transient Runnable changed;
    private final Div lines = new Div();
    private final MoreButton<NamedTermbase> list = new MoreButton<>(lines, this::line);

    /// @param termbases keeps them
    /// @param size      concepts of one
    /// @param account   who
    /// @param changed   told when they are others
    TermbasesDialog(Termbases termbases, ToLongFunction<TermbaseId> size, Account account, Runnable changed) {
        this.termbases = termbases;
        this.size = size;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(getTranslation("termbase.several"));
        setWidth("980px");
        setMaxWidth("96vw");
        lines.addClassName("hits");
        TextField name = new TextField();
        name.setLabel(getTranslation("termbase.name"));
        name.setId("termbase-name");
        TextField description = new TextField();
        description.setLabel(getTranslation("termbase.description"));
        description.addClassName("grow");
        Button create = new Button(getTranslation("termbase.create"), click -> {
            if (tell(termbases.create(account, name.getValue(), description.getValue()))) {
                name.clear();
                description.clear();
            }
        });
        create.setId("termbase-create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div make = new Div(name, description, create);
        make.addClassName("row");
        add(new Paragraph(getTranslation("termbase.several.lead")), lines, list, make);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        list.list(termbases.all());
    }

    private Div line(NamedTermbase base) {
        TextField name = new TextField();
        name.setAriaLabel(getTranslation("termbase.name"));
        name.setValue(base.name());
        TextField description = new TextField();
        description.setAriaLabel(getTranslation("termbase.description"));
        description.setValue(base.description());
        description.addClassName("grow");
        Checkbox readOnly = new Checkbox(getTranslation("termbase.read-only"), base.readOnly());
        Button save = new Button(
                getTranslation("action.save"),
                click -> tell(termbases.change(
                        account,
                        new NamedTermbase(base.id(), name.getValue(), description.getValue(), readOnly.getValue()))));
        save.setAriaLabel(getTranslation("termbase.save", base.name()));
        Button up = new Button("↑", click -> tell(termbases.raise(account, base.id())));
        up.setAriaLabel(getTranslation("job.memories.up", base.name()));
        up.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        long concepts = size.applyAsLong(base.id());
        Button delete =
                new Button(getTranslation("action.delete"), click -> tell(termbases.delete(account, base.id())));
        delete.setAriaLabel(getTranslation("termbase.delete", base.name()));
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.setEnabled(concepts == 0L && !base.id().equals(TermbaseId.FIRST));
        Div row = new Div(name, description, readOnly, new Div(getTranslation("termbase.lead", concepts)), save);
        row.add(up, delete);
        row.addClassNames("row", "termbase");
        return row;
    }

    private boolean tell(TermOutcome outcome) {
        if (outcome instanceof TermOutcome.Refused(TermOutcome.Reason why, String detail)) {
            Failures.tell(getTranslation("term.refused." + why.name()) + (detail.isEmpty() ? "" : " " + detail));
            return false;
        }
        list.list(termbases.all());
        changed.run();
        return true;
    }
}
