/// Checks on one segment pair in its article; each check is one small class with its own examples.
@ApplicationModule(allowedDependencies = {"text", "article", "termbase", "placeable", "housestyle"})
@NullMarked
package org.songngu.qa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
