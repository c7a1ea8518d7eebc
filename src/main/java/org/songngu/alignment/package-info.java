/// Lays two texts beside each other, segment by segment, so that a memory can learn from articles that were
/// translated elsewhere.
@ApplicationModule(allowedDependencies = {"text", "article", "placeable", "termbase", "memory"})
@NullMarked
package org.songngu.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
