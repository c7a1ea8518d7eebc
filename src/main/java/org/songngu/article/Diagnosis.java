package org.songngu.article;

/// One paragraph whose characters are ill.
///
/// @param ailment   what it has
/// @param line      where, from 1
/// @param certainty percent of the changed words in the whole text that become Vietnamese syllables, 90 to 100
/// @param before    the paragraph as it is
/// @param after     the paragraph as it would be
public record Diagnosis(Ailment ailment, int line, int certainty, String before, String after) {}
