package org.songngu.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.songngu.housestyle.HouseStyles;
import org.songngu.suggestion.EngineSuggestions;
import org.songngu.workbench.JobEngines;
import org.springframework.stereotype.Component;

/// Gives each open editor its [LateTranslation].
///
/// @param engines     whom jobs ask
/// @param suggestions asks
/// @param houseStyles of the terms that engines are told
@Component
record Translating(JobEngines engines, EngineSuggestions suggestions, HouseStyles houseStyles) {

    LateTranslation open(Consumer<List<Long>> arrived) {
        return new LateTranslation(engines, suggestions, houseStyles, arrived);
    }
}
