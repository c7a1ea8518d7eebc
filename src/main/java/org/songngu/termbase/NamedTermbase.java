package org.songngu.termbase;

/// One of the desk's termbases.
///
/// @param id          which
/// @param name        unique among them, not blank, in NFC
/// @param description may be empty
/// @param readOnly    whether its concepts stay as they are
public record NamedTermbase(TermbaseId id, String name, String description, boolean readOnly) {}
