package org.songngu.memory;

import java.util.Map;

/// What a memory holds.
///
/// @param units       live units
/// @param byTrust     of these, how many of each level
/// @param duplicates  units that [MemoryUpkeep#deduplicate] would take out
/// @param manyTargets sources with more than one target
/// @param removed     units taken out and kept
public record MemoryStatistics(long units, Map<Trust, Long> byTrust, long duplicates, long manyTargets, long removed) {}
