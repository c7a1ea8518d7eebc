package org.songngu.ui.desk;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.songngu.workbench.JobTemplate;
import org.songngu.workbench.TemplateId;

/// The template that a new job begins with; unseen when there is none.
class TemplateChoice extends Select<Optional<TemplateId>> {

    private static final long serialVersionUID = 1L;

    /// @param templates to choose from
    /// @param chosen    told what the chosen one says
    TemplateChoice(Map<TemplateId, JobTemplate> templates, Consumer<JobTemplate> chosen) {
        setId("template");
        setLabel(getTranslation("templates.choose"));
        List<Optional<TemplateId>> items = new ArrayList<>(List.of(Optional.empty()));
        templates.keySet().forEach(id -> items.add(Optional.of(id)));
        setItems(items);
        setItemLabelGenerator(
                id -> id.map(templates::get).map(JobTemplate::name).orElseGet(() -> getTranslation("templates.none")));
        setValue(Optional.empty());
        setVisible(!templates.isEmpty());
        addValueChangeListener(change -> change.getValue().map(templates::get).ifPresent(chosen));
    }

    /// Which one; empty for none.
    Optional<TemplateId> chosen() {
        return getValue();
    }
}
