package org.songngu.ui.checks;

import java.util.List;
import org.songngu.qa.Severity;
import org.songngu.workbench.CheckReport;

/// A row of the report: a group, or a finding in it.
sealed interface Line {

    /// Findings that belong together.
    ///
    /// @param name     in the user's language
    /// @param findings those of the group, in the order of the article
    record Group(String name, List<Found> findings) implements Line {}

    /// One finding.
    ///
    /// @param number its place in the report; two findings may be alike
    /// @param entry  the finding and its segment
    record Found(int number, CheckReport.Entry entry) implements Line {

        boolean isIgnored() {
            return entry.checked().ignored().isPresent();
        }

        Severity severity() {
            return entry.checked().finding().severity();
        }

        String check() {
            return entry.checked().finding().check();
        }
    }
}
