package org.songngu.ui.desk;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.workbench.OriginalFile;
import org.springframework.stereotype.Component;

/// What was dropped on the desk and waits for the import view, which reads it.
@Component
@VaadinSessionScope
class PendingImport {

    private @Nullable OriginalFile arrived;

    void put(OriginalFile file) {
        arrived = file;
    }

    Optional<OriginalFile> take() {
        Optional<OriginalFile> file = Optional.ofNullable(arrived);
        arrived = null;
        return file;
    }
}
