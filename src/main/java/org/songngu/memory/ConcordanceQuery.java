package org.songngu.memory;

import org.songngu.text.Language;

/// What a concordance looks for.
///
/// @param text     one or more words; without diacritics when it is typed without
/// @param language the side to search
/// @param apart    whether the words may stand anywhere in the unit, in any order; otherwise they stand together
/// @param offset   first hit wanted, from 0
/// @param limit    most hits wanted
public record ConcordanceQuery(String text, Language language, boolean apart, int offset, int limit) {}
