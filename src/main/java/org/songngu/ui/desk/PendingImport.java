package org.songngu.ui.desk;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.article.ImportOutcome;
import org.songngu.workbench.OriginalFile;
import org.springframework.stereotype.Component;

/// What was dropped on the desk and waits for the import view.
@Component
@VaadinSessionScope
class PendingImport {

    /// A file and what became of it.
    ///
    /// @param file    as it came
    /// @param outcome read or refused
    record Arrived(OriginalFile file, ImportOutcome outcome) {}

    private @Nullable Arrived arrived;

    void put(Arrived file) {
        arrived = file;
    }

    Optional<Arrived> take() {
        Optional<Arrived> file = Optional.ofNullable(arrived);
        arrived = null;
        return file;
    }
}
