package org.songngu.article;

import java.time.Instant;

/// Rules as somebody saved them.
///
/// @param number  which version of this installation, growing
/// @param author  user name
/// @param savedAt when
/// @param note    why they were changed
/// @param rules   the rules
public record RuleVersion(long number, String author, Instant savedAt, String note, RuleSet rules) {}
