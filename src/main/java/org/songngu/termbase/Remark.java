package org.songngu.termbase;

import java.time.Instant;

/// What somebody said about a concept.
///
/// @param at   when
/// @param who  user name
/// @param text what
public record Remark(Instant at, String who, String text) {}
