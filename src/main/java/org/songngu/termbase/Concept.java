package org.songngu.termbase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songngu.text.Language;

/// A notion with its terms in both languages. Its abbreviations and short forms are terms of it that say so by their
/// type.
///
/// @param id           its name
/// @param subjectField for example «Party organs»; may be empty
/// @param definition   may be empty
/// @param note         may be empty; may have several lines
/// @param supersededBy the concept that took its place, or null
/// @param terms        all terms, in the order of the file
/// @param provenance   where it comes from
public record Concept(
        ConceptId id,
        String subjectField,
        String definition,
        String note,
        @Nullable ConceptId supersededBy,
        List<Term> terms,
        Provenance provenance) {

    /// A concept that is not stored.
    ///
    /// @param id           its name
    /// @param subjectField may be empty
    /// @param definition   may be empty
    /// @param note         may be empty
    /// @param supersededBy the concept that took its place, or null
    /// @param terms        all terms
    public Concept(
            ConceptId id,
            String subjectField,
            String definition,
            String note,
            @Nullable ConceptId supersededBy,
            List<Term> terms) {
        this(id, subjectField, definition, note, supersededBy, terms, Provenance.NONE);
    }

    /// The terms of one language in order.
    ///
    /// @param language the language
    public List<Term> terms(Language language) {
        return terms.stream().filter(term -> term.language() == language).toList();
    }

    /// The same concept with other terms.
    ///
    /// @param others its terms
    public Concept withTerms(List<Term> others) {
        return new Concept(id, subjectField, definition, note, supersededBy, List.copyOf(others), provenance);
    }

    /// The same concept in a termbase.
    ///
    /// @param base which
    public Concept in(TermbaseId base) {
        return withProvenance(new Provenance(
                provenance.origin(),
                provenance.version(),
                provenance.createdBy(),
                provenance.createdAt(),
                provenance.changedBy(),
                provenance.changedAt(),
                base));
    }

    /// The same concept from elsewhere.
    ///
    /// @param other where it comes from
    public Concept withProvenance(Provenance other) {
        return new Concept(id, subjectField, definition, note, supersededBy, terms, other);
    }
}
