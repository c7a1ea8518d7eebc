/// Numbers, dates, money, ordinals, document codes: recognise, convert, compare by value.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.songngu.placeable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
