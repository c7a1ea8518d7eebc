package org.songngu.termbase;

import org.songngu.text.Language;

/// A status for many terms at once.
///
/// @param language only terms of this language
/// @param from     only terms of this status
/// @param to       their new status
public record StatusChange(Language language, TermStatus from, TermStatus to) {}
