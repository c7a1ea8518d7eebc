package org.songngu.memory;

import java.util.List;
import org.songngu.text.Span;

/// A unit in which a phrase occurs.
///
/// @param unit       the unit
/// @param text       its text in the language searched
/// @param other      its text in the other language
/// @param highlights where the phrase stands in `text`
/// @param exact      false when it was found only without diacritics
public record ConcordanceHit(TranslationUnit unit, String text, String other, List<Span> highlights, boolean exact) {}
