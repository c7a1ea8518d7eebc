package org.songngu.workbench;

import java.time.Instant;

/// A finding that somebody set aside.
///
/// @param id       its number, to take it back
/// @param check    id of the check
/// @param wholeJob whether the check is set aside in the whole job; otherwise one finding in one segment
/// @param reason   why
/// @param author   who, user name
/// @param at       when
public record IgnoredFinding(long id, String check, boolean wholeJob, String reason, String author, Instant at) {}
