/// Where the rows live: starts, adopts and stops the embedded PostgreSQL, or hands over to an external one.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.songngu.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
