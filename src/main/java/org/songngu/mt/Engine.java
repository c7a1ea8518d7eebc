package org.songngu.mt;

/// An engine of the house.
///
/// @param id       its number
/// @param version  grows with every change; what an earlier version said is not used any more
/// @param settings what the admin said
/// @param hasKey   whether a key is stored for it
public record Engine(EngineId id, int version, EngineSettings settings, boolean hasKey) {}
