package org.songngu.ui.knowledge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;
import org.songngu.ui.shell.Dates;

/// The fields of one term in a form.
class TermFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Language> language = new Select<>();
    private final TextField text = new TextField();
    private final Select<TermStatus> status = new Select<>();
    private final Select<TermType> type = new Select<>();
    private final TextField partOfSpeech = new TextField();
    private final MultiSelectComboBox<String> houses = new MultiSelectComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final TextField authority = new TextField();
    private final TextField example = new TextField();
    private final Checkbox caseExact = new Checkbox();
    private final Checkbox wordGuard = new Checkbox();

    /// Makes the fields.
    ///
    /// @param term   what they show first
    /// @param known  codes of houses to choose from
    /// @param remove called with this when the user takes the term out
    TermFields(Term term, List<String> known, Consumer<TermFields> remove) {
        addClassNames("card", "term-fields");
        language.setLabel(getTranslation("term.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("language." + one.name()));
        language.setValue(term.language());
        text.setLabel(getTranslation("term.text"));
        text.setValue(term.text());
        text.addClassName("grow");
        status.setLabel(getTranslation("term.status"));
        status.setItems(TermStatus.values());
        status.setItemLabelGenerator(one -> getTranslation("term.status." + one.name()));
        status.setValue(term.status());
        type.setLabel(getTranslation("term.type"));
        type.setItems(TermType.values());
        type.setItemLabelGenerator(one -> getTranslation("term.type." + one.name()));
        type.setValue(term.type());
        field(partOfSpeech, "term.part-of-speech", term.partOfSpeech());
        chooseHouses(term, known);
        Dates.speak(from, getLocale());
        Dates.speak(to, getLocale());
        from.setLabel(getTranslation("term.valid-from"));
        from.setValue(term.validFrom());
        to.setLabel(getTranslation("term.valid-to"));
        to.setValue(term.validTo());
        field(authority, "term.authority", term.authority());
        field(example, "term.example", term.example());
        example.addClassName("grow");
        caseExact.setLabel(getTranslation("term.case-exact"));
        caseExact.setValue(term.caseExact());
        wordGuard.setLabel(getTranslation("term.word-guard"));
        wordGuard.setValue(term.wordGuard());
        Button away = new Button(getTranslation("term.take-out"), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(
                row(language, text, status),
                row(type, partOfSpeech, houses, from, to),
                row(authority, example),
                row(caseExact, wordGuard, away));
    }

    private void chooseHouses(Term term, List<String> known) {
        Set<String> codes = new TreeSet<>(known);
        codes.addAll(term.houseStyles());
        houses.setLabel(getTranslation("term.houses"));
        houses.setItems(codes);
        houses.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("combo.cleared"))
                .setFocused(getTranslation("combo.focused"))
                .setSelected(getTranslation("combo.selected"))
                .setDeselected(getTranslation("combo.deselected"))
                .setTotal(getTranslation("combo.total")));
        houses.setAllowCustomValue(true);
        houses.addCustomValueSetListener(typed -> {
            String code = typed.getDetail().strip().replace(',', ' ');
            Set<String> chosen = new TreeSet<>(houses.getValue());
            if (!code.isEmpty()) {
                chosen.add(code);
                codes.add(code);
                houses.setItems(codes);
            }
            houses.setValue(chosen);
        });
        houses.setValue(term.houseStyles());
    }

    private void field(TextField field, String label, String value) {
        field.setLabel(getTranslation(label));
        field.setValue(value);
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("row");
        return row;
    }

    void focus() {
        text.focus();
    }

    /// What the fields say now.
    Term value() {
        return new Term(
                language.getValue(),
                text.getValue(),
                status.getValue(),
                type.getValue(),
                Set.copyOf(houses.getValue()),
                from.getValue(),
                to.getValue(),
                authority.getValue(),
                caseExact.getValue(),
                example.getValue(),
                partOfSpeech.getValue(),
                wordGuard.getValue());
    }
}
