package org.songngu.account;

/// Names an account.
///
/// @param value the database's number
public record AccountId(long value) {}
