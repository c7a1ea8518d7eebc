/// The files of a job: out in every format, and back in with a plan.
@NullMarked
package org.songngu.ui.files;

import org.jspecify.annotations.NullMarked;
