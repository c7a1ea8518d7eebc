/// What every view shares: layout, texts, sign-in, security, theme, failures.
@NullMarked
package org.songngu.ui.shell;

import org.jspecify.annotations.NullMarked;
