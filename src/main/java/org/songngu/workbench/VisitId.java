package org.songngu.workbench;

/// Names one open editor of somebody.
///
/// @param value a number that is given once while the application runs
public record VisitId(long value) {}
