/// Files that leave by the browser.
@NullMarked
package org.songngu.ui.download;

import org.jspecify.annotations.NullMarked;
