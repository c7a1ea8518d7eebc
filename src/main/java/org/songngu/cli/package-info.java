/// The command-line door. Nothing uses it.
@ApplicationModule(
        allowedDependencies = {
            "store",
            "text",
            "account",
            "article",
            "memory",
            "termbase",
            "placeable",
            "housestyle",
            "suggestion",
            "qa",
            "workbench",
            "interchange"
        })
@NullMarked
package org.songngu.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
