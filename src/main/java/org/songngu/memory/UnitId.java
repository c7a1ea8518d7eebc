package org.songngu.memory;

/// Names a translation unit.
///
/// @param value the database's number
public record UnitId(long value) {}
