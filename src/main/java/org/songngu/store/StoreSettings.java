package org.songngu.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// What decides where the rows live. Read before there is a context, hence not bound as configuration properties.
///
/// @param folder   the data folder (`songngu.data`, `SONGNGU_DATA`, else `data`)
/// @param external JDBC URL of a server that is not ours (`songngu.database.url`)
/// @param beside   whether a running application's server may be used (`songngu.store.beside`, for commands)
/// @param fleeting when to work in a folder of its own that is removed at the end (`songngu.store.fleeting`)
record StoreSettings(Path folder, @Nullable String external, boolean beside, Fleeting fleeting) {

    /// When to work in a folder that is removed at the end.
    enum Fleeting {
        /// Never.
        NO,
        /// Always.
        YES,
        /// Only when there is no desk in the data folder yet.
        UNLESS_PRESENT
    }

    static StoreSettings of(Environment environment) {
        return new StoreSettings(
                Path.of(environment.getProperty("songngu.data", "data")),
                environment.getProperty("songngu.database.url"),
                environment.getProperty("songngu.store.beside", Boolean.class, false),
                environment.getProperty("songngu.store.fleeting", Fleeting.class, Fleeting.NO));
    }

    boolean isFleeting() {
        return switch (fleeting) {
            case NO -> false;
            case YES -> true;
            case UNLESS_PRESENT -> !Files.exists(DataFolder.at(folder).cluster());
        };
    }
}
