/// Concepts, dated terms, recognising them in text, and the workflow of proposing and editing them.
@ApplicationModule(allowedDependencies = {"text", "account"})
@NullMarked
package org.songngu.termbase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
