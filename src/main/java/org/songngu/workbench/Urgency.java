package org.songngu.workbench;

/// How soon a job is wanted, in rising order. The database keeps the ordinal.
public enum Urgency {
    /// In its turn.
    NORMAL,
    /// Before the others.
    URGENT,
    /// Now: everybody who can helps.
    FLASH
}
