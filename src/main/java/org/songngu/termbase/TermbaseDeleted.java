package org.songngu.termbase;

/// A termbase is gone; told in the transaction that deletes it.
///
/// @param termbase which
public record TermbaseDeleted(TermbaseId termbase) {}
