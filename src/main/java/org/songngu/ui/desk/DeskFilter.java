package org.songngu.ui.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.songngu.workbench.JobQuery;
import org.songngu.workbench.JobStage;

/// Which jobs the desk shows.
class DeskFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField();
    private final Select<Optional<JobStage>> stage = new Select<>();
    private final ComboBox<String> person = new ComboBox<>();
    private final Select<Boolean> shelf = new Select<>();

    /// @param people  user names to choose from
    /// @param changed told when something else is wanted
    DeskFilter(List<String> people, Runnable changed) {
        addClassNames("row", "desk-filter");
        title.setId("filter-title");
        title.setLabel(getTranslation("desk.filter.title"));
        title.setClearButtonVisible(true);
        title.addClassName("grow");
        title.setValueChangeMode(ValueChangeMode.LAZY);
        stage.setId("filter-stage");
        stage.setLabel(getTranslation("desk.column.stage"));
        stage.setItems(List.of(
                Optional.empty(),
                Optional.of(JobStage.NEW),
                Optional.of(JobStage.IN_WORK),
                Optional.of(JobStage.IN_REVIEW),
                Optional.of(JobStage.DONE)));
        stage.setItemLabelGenerator(one -> one.map(value -> getTranslation("desk.stage." + value.name()))
                .orElseGet(() -> getTranslation("desk.filter.all")));
        stage.setValue(Optional.empty());
        person.setId("filter-person");
        person.setLabel(getTranslation("desk.filter.person"));
        person.setItems(people);
        person.setClearButtonVisible(true);
        person.setPlaceholder(getTranslation("desk.filter.everybody"));
        shelf.setId("filter-shelf");
        shelf.setLabel(getTranslation("desk.filter.shelf"));
        shelf.setItems(false, true);
        shelf.setItemLabelGenerator(
                archived -> getTranslation(archived ? "desk.filter.archived" : "desk.filter.on-desk"));
        shelf.setValue(false);
        title.addValueChangeListener(change -> changed.run());
        stage.addValueChangeListener(change -> changed.run());
        person.addValueChangeListener(change -> changed.run());
        shelf.addValueChangeListener(change -> changed.run());
        add(title, stage, person, shelf);
    }

    /// What is wanted, in an order.
    JobQuery query(JobQuery.Order order, boolean reversed) {
        String who = person.getValue() == null ? "" : person.getValue();
        return new JobQuery(title.getValue(), stage.getValue(), who, shelf.getValue(), order, reversed);
    }
}
