package org.songngu.qa;

import java.util.List;

/// Runs every check on a segment pair. Safe for many threads.
public interface QaRunner {

    /// All findings, worst first, then by position in the target.
    ///
    /// @param subject the pair and its circumstances
    List<QaFinding> check(QaSubject subject);
}
