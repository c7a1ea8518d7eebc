/// Assembles and ranks what the translator is offered; repairs matches.
@ApplicationModule(allowedDependencies = {"text", "memory", "termbase", "placeable", "housestyle", "mt"})
@NullMarked
package org.songngu.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
