/// The quality report of a job: findings in groups, what was set aside, the gate, the counts.
@NullMarked
package org.songngu.ui.checks;

import org.jspecify.annotations.NullMarked;
