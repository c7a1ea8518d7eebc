/// The desk: the list of jobs and bringing an article in.
@NullMarked
package org.songngu.ui.desk;

import org.jspecify.annotations.NullMarked;
