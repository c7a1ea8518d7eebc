package org.songngu.qa;

import java.util.List;

/// Runs every check on a segment pair. Safe for many threads.
public interface QaRunner {

    /// All findings, worst first, then by position in the target; of the proofreader's those that are known by now.
    ///
    /// @param subject the pair and its circumstances
    List<QaFinding> check(QaSubject subject);

    /// As [#check], after the proofreader has read the text: for reports, which may take their time.
    ///
    /// @param subject the pair and its circumstances
    default List<QaFinding> checkAndProofread(QaSubject subject) {
        return check(subject);
    }
}
