package org.songngu.termbase;

import org.songngu.text.Language;

/// A status for many terms at once.
///
/// @param language only terms of this language
/// @param from     only terms of this status
/// @param to       their new status
public record StatusChange(Language language, TermStatus from, TermStatus to) implements BulkChange {

    @Override
    public Concept applyTo(Concept concept) {
        return concept.withTerms(concept.terms().stream()
                .map(term -> term.language() == language && term.status() == from ? term.withStatus(to) : term)
                .toList());
    }
}
