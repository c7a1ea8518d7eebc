package org.songngu.workbench;

import java.util.Optional;
import org.songngu.qa.QaFinding;
import org.songngu.text.Span;

/// A finding in its job.
///
/// @param finding  the problem
/// @param blocking whether it keeps the segment from being approved; never when it is set aside
/// @param ignored  by whom and why it is set aside, if it is
public record CheckedFinding(QaFinding finding, boolean blocking, Optional<IgnoredFinding> ignored) {

    /// What tells this finding from others of the same texts: check, places and words.
    public String key() {
        return key(finding);
    }

    static String key(QaFinding finding) {
        return finding.check() + "|" + place(finding.source()) + "|" + place(finding.target()) + "|"
                + String.join("|", finding.arguments());
    }

    private static String place(Optional<Span> span) {
        return span.map(one -> one.start() + "-" + one.end()).orElse("");
    }
}
