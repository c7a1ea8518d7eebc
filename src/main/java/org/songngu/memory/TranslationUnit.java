package org.songngu.memory;

/// A stored unit.
///
/// @param id     its number
/// @param memory where it lives
/// @param unit   what was stored
public record TranslationUnit(UnitId id, MemoryId memory, NewUnit unit) {}
