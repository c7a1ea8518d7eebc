package org.songngu.ui.knowledge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UnitFilter;
import org.songngu.ui.shell.Dates;

/// The fields by which units are listed.
final class UnitFilterFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<MemoryId> memory = new Select<>();
    private final TextField text = new TextField();
    private final Select<Trust> trust = new Select<>();
    private final TextField author = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Select<NewUnit.Making> making = new Select<>();
    private final TextField article = new TextField();
    private final Checkbox removed = new Checkbox();

    /// @param names names of the memories
    /// @param asked told when the list is to be made anew
    UnitFilterFields(Map<MemoryId, String> names, Runnable asked) {
        addClassName("row");
        memory.setItems(names.keySet().stream()
                .sorted(Comparator.comparing(id -> names.getOrDefault(id, "")))
                .toList());
        label(memory, "memory.filter.memory");
        memory.setItemLabelGenerator(
                id -> id == null ? getTranslation("memory.filter.all") : names.getOrDefault(id, ""));
        memory.setEmptySelectionAllowed(true);
        memory.setId("filter-memory");
        trust.setItems(Trust.values());
        label(trust, "memory.filter.trust");
        trust.setItemLabelGenerator(
                level -> level == null ? getTranslation("memory.filter.all") : getTranslation("trust." + level.name()));
        trust.setEmptySelectionAllowed(true);
        trust.setId("filter-trust");
        making.setItems(NewUnit.Making.values());
        label(making, "memory.filter.making");
        making.setItemLabelGenerator(one ->
                one == null ? getTranslation("memory.filter.all") : getTranslation("memory.making." + one.name()));
        making.setEmptySelectionAllowed(true);
        making.setId("filter-making");
        label(text, "memory.filter.text");
        text.setId("filter-text");
        label(author, "memory.filter.author");
        author.setId("filter-author");
        label(article, "memory.filter.article");
        article.setId("filter-article");
        label(from, "memory.filter.from");
        label(to, "memory.filter.to");
        List.of(from, to).forEach(day -> Dates.speak(day, getLocale()));
        removed.setLabel(getTranslation("memory.filter.removed"));
        removed.setId("filter-removed");
        List.of(text, author, article).forEach(field -> field.addKeyPressListener(Key.ENTER, key -> asked.run()));
        add(List.<Component>of(memory, text, trust, author, from, to, making, article, removed));
    }

    private void label(HasLabel field, String key) {
        field.setLabel(getTranslation(key));
    }

    /// Looks at one memory only.
    ///
    /// @param id which
    void choose(MemoryId id) {
        memory.setValue(id);
    }

    UnitFilter filter() {
        return new UnitFilter(
                Optional.ofNullable(memory.getValue()),
                text.getValue(),
                Optional.ofNullable(trust.getValue()),
                author.getValue(),
                start(from.getValue()),
                Optional.ofNullable(to.getValue()).flatMap(day -> start(day.plusDays(1))),
                Optional.ofNullable(making.getValue()),
                article.getValue(),
                !removed.getValue());
    }

    private static Optional<Instant> start(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(date -> date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
