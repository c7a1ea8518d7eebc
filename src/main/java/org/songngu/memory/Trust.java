package org.songngu.memory;

/// How far a unit may be trusted, weakest first.
public enum Trust {
    /// From a file; nobody here has looked at it.
    IMPORTED,
    /// Typed but not confirmed.
    DRAFT,
    /// Confirmed by a translator.
    TRANSLATED,
    /// Approved by a reviewer.
    APPROVED
}
