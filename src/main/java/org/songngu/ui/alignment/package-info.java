/// Aligning two texts: pasted or read from files, laid side by side, corrected by key, stored in a memory.
@NullMarked
package org.songngu.ui.alignment;

import org.jspecify.annotations.NullMarked;
