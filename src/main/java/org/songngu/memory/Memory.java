package org.songngu.memory;

/// A named collection of units.
///
/// @param id    its number
/// @param name  its name, unique
/// @param units how many live units it has
public record Memory(MemoryId id, String name, long units) {}
