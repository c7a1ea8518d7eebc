/// The browser door: views, layout, web security. Nothing uses it.
@ApplicationModule(
        allowedDependencies = {
            "text",
            "account",
            "article",
            "memory",
            "termbase",
            "placeable",
            "housestyle",
            "suggestion",
            "mt",
            "alignment",
            "qa",
            "workbench",
            "interchange"
        })
@NullMarked
package org.songngu.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
