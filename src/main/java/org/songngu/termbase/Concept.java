package org.songngu.termbase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songngu.text.Language;

/// A notion with its terms in both languages.
///
/// @param id           its name
/// @param subjectField for example «Party organs»; may be empty
/// @param definition   may be empty
/// @param note         may be empty
/// @param supersededBy the concept that took its place, or null
/// @param terms        all terms, in the order of the file
public record Concept(
        ConceptId id,
        String subjectField,
        String definition,
        String note,
        @Nullable ConceptId supersededBy,
        List<Term> terms) {

    /// The terms of one language in order.
    ///
    /// @param language the language
    public List<Term> terms(Language language) {
        return terms.stream().filter(term -> term.language() == language).toList();
    }
}
