/// Translation units and finding them again: exact, context, fuzzy, concordance, trust.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.songngu.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
