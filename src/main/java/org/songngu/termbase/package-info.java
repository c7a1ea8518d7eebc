/// Concepts, dated terms and recognising them in text.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.songngu.termbase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
