/// LibreTranslate and whatever answers like it.
@NullMarked
package org.songngu.mt.libretranslate;

import org.jspecify.annotations.NullMarked;
