/// Accounts, for admins.
@NullMarked
package org.songngu.ui.people;

import org.jspecify.annotations.NullMarked;
