package org.songngu.workbench;

/// Names a job.
///
/// @param value the database's number
public record JobId(long value) {}
