/// The job: segments, states, drafts, review, history, live events.
@ApplicationModule(
        allowedDependencies = {
            "text",
            "account",
            "article",
            "memory",
            "termbase",
            "placeable",
            "housestyle",
            "mt",
            "suggestion",
            "qa"
        })
@NullMarked
package org.songngu.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
