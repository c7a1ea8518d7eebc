/// Standard files in and out (TMX, XLIFF, TBX, text) and the shipped data.
@ApplicationModule(allowedDependencies = {"text", "account", "article", "memory", "termbase", "workbench"})
@NullMarked
package org.songngu.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
