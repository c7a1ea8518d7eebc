package org.songngu.workbench;

/// Names a segment.
///
/// @param value the database's number
public record SegmentId(long value) {}
