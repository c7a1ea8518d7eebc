package org.songngu.suggestion;

/// One replacement that turned a memory's target into one for this segment.
///
/// @param before what the memory's target said
/// @param after  what it says now
public record Repair(String before, String after) {}
