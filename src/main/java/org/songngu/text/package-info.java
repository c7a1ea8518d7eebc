/// What a piece of Vietnamese or English text is: languages, spans, tokens, the match key. Plain Java.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.songngu.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
