package org.songngu.account;

import java.time.Instant;

/// Something that somebody did.
///
/// @param at     when
/// @param who    user name; `system` for the product itself
/// @param what   the action, a code such as `account.created`
/// @param object to what it was done, for example a user name or `job:12`
/// @param detail more, never a secret and never text of an article; may be empty
public record AuditEntry(Instant at, String who, String what, String object, String detail) {}
