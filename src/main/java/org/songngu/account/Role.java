package org.songngu.account;

/// What an account may do; one account may have several.
public enum Role {
    /// Imports, edits, confirms, exports.
    TRANSLATOR,
    /// Approves and returns.
    REVIEWER,
    /// Keeps accounts, memories, termbases.
    ADMIN
}
