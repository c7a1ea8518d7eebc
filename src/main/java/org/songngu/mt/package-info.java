/// Connectors to machine translation and language models, which engines the house has, and asking them. Each kind of
/// engine is one sub-package with one [org.songngu.mt.Connector].
@ApplicationModule(allowedDependencies = {"text", "account", "store"})
@NullMarked
package org.songngu.mt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
