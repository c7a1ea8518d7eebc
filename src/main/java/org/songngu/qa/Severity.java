package org.songngu.qa;

/// How bad a finding is.
public enum Severity {
    /// Worth a look.
    HINT,
    /// Probably wrong.
    WARNING,
    /// Wrong; blocks approval.
    ERROR
}
