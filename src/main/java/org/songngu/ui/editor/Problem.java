package org.songngu.ui.editor;

import java.util.Comparator;
import java.util.List;
import org.songngu.qa.QaFinding;
import org.songngu.qa.Severity;

/// That a stored text has findings.
///
/// @param id    the segment
/// @param worst name of the gravest severity
/// @param count how many findings
record Problem(long id, String worst, int count) {

    static Problem of(long id, List<QaFinding> findings) {
        Severity worst = findings.stream()
                .map(QaFinding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Problem(id, worst.name(), findings.size());
    }
}
