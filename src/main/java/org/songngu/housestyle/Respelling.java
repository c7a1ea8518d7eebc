package org.songngu.housestyle;

import org.songngu.text.Span;

/// A word of an English text that the house writes otherwise.
///
/// @param span  where it stands
/// @param right what the house writes there
public record Respelling(Span span, String right) {}
