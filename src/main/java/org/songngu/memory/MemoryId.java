package org.songngu.memory;

/// Names a memory.
///
/// @param value the database's number
public record MemoryId(long value) {}
