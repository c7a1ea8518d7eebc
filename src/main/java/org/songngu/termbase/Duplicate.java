package org.songngu.termbase;

import java.util.List;
import org.songngu.text.Language;

/// The same words in more than one concept: homonyms, or one concept written twice.
///
/// @param language of the words
/// @param key      the words as a match key
/// @param concepts those that have them, at least two
public record Duplicate(Language language, String key, List<Concept> concepts) {}
