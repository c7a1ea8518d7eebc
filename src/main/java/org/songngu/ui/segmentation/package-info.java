/// The rules by which articles are cut, to be seen, tried out and changed.
@NullMarked
package org.songngu.ui.segmentation;

import org.jspecify.annotations.NullMarked;
