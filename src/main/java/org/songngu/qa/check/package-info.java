/// The checks, one small class each; they know nothing of one another.
@NullMarked
package org.songngu.qa.check;

import org.jspecify.annotations.NullMarked;
