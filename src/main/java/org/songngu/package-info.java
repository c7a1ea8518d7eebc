/// Start-up only; the product lives in the modules below.
@NullMarked
package org.songngu;

import org.jspecify.annotations.NullMarked;
