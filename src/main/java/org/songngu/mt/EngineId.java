package org.songngu.mt;

/// The number of an engine.
///
/// @param value as the database gave it
public record EngineId(long value) {}
