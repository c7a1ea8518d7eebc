package org.songngu.termbase;

/// How a term may be used (TBX administrative status).
public enum TermStatus {
    /// To be used.
    PREFERRED,
    /// May be used.
    ADMITTED,
    /// Out of use.
    DEPRECATED,
    /// Never to be used.
    FORBIDDEN
}
