/// Figures of the desk: throughput, bands, editing effort, quality, as charts, tables and CSV.
@NullMarked
package org.songngu.ui.reports;

import org.jspecify.annotations.NullMarked;
