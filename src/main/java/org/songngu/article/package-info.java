/// Brings an article in: reads the file, cleans it, finds its structure, cuts it into segments.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.songngu.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
