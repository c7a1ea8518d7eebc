/// The engines of machine translation of the house, for admins.
@NullMarked
package org.songngu.ui.engines;

import org.jspecify.annotations.NullMarked;
