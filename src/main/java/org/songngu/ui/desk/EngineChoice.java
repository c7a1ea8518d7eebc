package org.songngu.ui.desk;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.songngu.mt.Engine;
import org.songngu.mt.EngineId;

/// The engine that a job asks, none unless somebody chooses one; unseen when the house has none.
class EngineChoice extends Select<Optional<EngineId>> {

    private static final long serialVersionUID = 1L;

    private final transient Map<EngineId, Engine> engines;

    /// @param all    to choose from, in order
    /// @param chosen at first; one that is not there any more counts as none
    EngineChoice(List<Engine> all, Optional<EngineId> chosen) {
        engines = all.stream().collect(Collectors.toMap(Engine::id, Function.identity()));
        setId("engine");
        setLabel(getTranslation("engines.choose"));
        setHelperText(getTranslation("engines.choose.hint"));
        List<Optional<EngineId>> items = new ArrayList<>(List.of(Optional.empty()));
        all.forEach(engine -> items.add(Optional.of(engine.id())));
        setItems(items);
        setItemLabelGenerator(id -> id.map(engines::get)
                .map(engine -> engine.settings().name())
                .orElseGet(() -> getTranslation("engines.none")));
        setVisible(!all.isEmpty());
        choose(chosen);
    }

    final void choose(Optional<EngineId> engine) {
        setValue(engine.filter(engines::containsKey));
    }
}
