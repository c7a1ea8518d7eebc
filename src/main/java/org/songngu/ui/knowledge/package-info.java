/// What the desk knows: its memory and its termbase.
@NullMarked
package org.songngu.ui.knowledge;

import org.jspecify.annotations.NullMarked;
