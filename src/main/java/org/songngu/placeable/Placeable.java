package org.songngu.placeable;

import org.songngu.text.Span;

/// Something in a text whose value, not whose wording, must survive translation.
///
/// @param span    where it stands
/// @param kind    what it is
/// @param text    the covered text
/// @param value   its value in a canonical form that is equal for equal meaning: `2.5`, `42.5%`, `--12-30`, `2026-Q1`,
/// `1234500000 VND`
/// @param assumed true when the text is ambiguous and the language's usual rule decided (`1.234`)
public record Placeable(Span span, PlaceableKind kind, String text, String value, boolean assumed) {}
