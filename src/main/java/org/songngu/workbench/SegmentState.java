package org.songngu.workbench;

/// How far a segment has come; returned and locked are flags beside it.
public enum SegmentState {
    /// No target yet.
    NOT_TRANSLATED,
    /// A target that nobody confirmed: pre-translated or being typed.
    DRAFT,
    /// Confirmed by a translator.
    TRANSLATED,
    /// Approved by a reviewer; an edit reopens it.
    APPROVED
}
