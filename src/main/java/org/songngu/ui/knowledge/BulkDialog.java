package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songngu.termbase.BulkChange;
import org.songngu.termbase.NamedTermbase;
import org.songngu.termbase.StatusChange;
import org.songngu.termbase.TermStatus;
import org.songngu.text.Language;
import org.songngu.ui.shell.Dates;

/// Asks for one change of many concepts: another status, another subject field, or a last day.
class BulkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<Kind> kind = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Select<TermStatus> from = statuses("term.bulk.from", TermStatus.PREFERRED);
    private final Select<TermStatus> to = statuses("term.bulk.to", TermStatus.ADMITTED);
    private final TextField subject = new TextField(getTranslation("termbase.subject"));
    private final Select<NamedTermbase> base = new Select<>();
    private final DatePicker day = new DatePicker(getTranslation("term.valid-to"));
    private final TextField reason = new TextField(getTranslation("term.reason"));

    /// What is changed; the message is `term.bulk.kind.NAME`.
    enum Kind {
        STATUS,
        SUBJECT,
        LAST_DAY,
        MOVE
    }

    /// What happens with the change.
    interface Step {

        /// Makes it.
        ///
        /// @param change what
        /// @param reason why; may be empty
        void take(BulkChange change, String reason);
    }

    /// Makes the dialog.
    ///
    /// @param concepts how many were chosen
    /// @param bases    the termbases into which they can be moved
    /// @param step     what happens on «save»
    BulkDialog(int concepts, List<NamedTermbase> bases, Step step) {
        setHeaderTitle(getTranslation("term.bulk", concepts));
        kind.setLabel(getTranslation("term.bulk.kind"));
        kind.setItems(Stream.of(Kind.values())
                .filter(one -> one != Kind.MOVE || !bases.isEmpty())
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("term.bulk.kind." + one.name()));
        kind.setId("bulk-kind");
        kind.setWidth("260px");
        language.setLabel(getTranslation("term.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("language." + one.name()));
        language.setValue(Language.EN);
        base.setLabel(getTranslation("termbase.one"));
        base.setItems(bases);
        base.setItemLabelGenerator(NamedTermbase::name);
        base.setId("bulk-base");
        subject.setId("bulk-subject");
        day.setId("bulk-day");
        Dates.speak(day, getLocale());
        kind.addValueChangeListener(change -> show(change.getValue()));
        kind.setValue(Kind.STATUS);
        Div row = new Div(kind, language, from, to, subject, day, base);
        row.addClassName("row");
        reason.setWidthFull();
        add(row, reason);
        Button save = new Button(getTranslation("action.save"), click -> {
            BulkChange change = change();
            if (change != null) {
                close();
                step.take(change, reason.getValue().strip());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("bulk-save");
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void show(Kind chosen) {
        language.setVisible(chosen == Kind.STATUS);
        from.setVisible(chosen == Kind.STATUS);
        to.setVisible(chosen == Kind.STATUS);
        subject.setVisible(chosen == Kind.SUBJECT);
        day.setVisible(chosen == Kind.LAST_DAY);
        base.setVisible(chosen == Kind.MOVE);
    }

    private @Nullable BulkChange change() {
        return switch (kind.getValue()) {
            case STATUS -> new StatusChange(language.getValue(), from.getValue(), to.getValue());
            case SUBJECT -> new BulkChange.Subject(subject.getValue().strip());
            case LAST_DAY -> {
                day.setInvalid(day.getValue() == null);
                yield day.getValue() == null ? null : new BulkChange.LastDay(day.getValue());
            }
            case MOVE -> {
                base.setInvalid(base.getValue() == null);
                yield base.getValue() == null
                        ? null
                        : new BulkChange.Move(base.getValue().id());
            }
        };
    }

    private Select<TermStatus> statuses(String label, TermStatus value) {
        Select<TermStatus> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(TermStatus.values());
        select.setItemLabelGenerator(one -> getTranslation("term.status." + one.name()));
        select.setValue(value);
        return select;
    }
}
