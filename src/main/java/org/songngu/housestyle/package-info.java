/// One profile is one way to write English: country names, dates, percent.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.songngu.housestyle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
