package org.songngu.termbase;

import java.util.List;
import org.songngu.text.Span;

/// A term seen in a segment.
///
/// @param span    where it stands
/// @param concept what it means
/// @param term    the source term that matched
/// @param targets what to write for it in this house on this day, best first; forbidden ones are not among them
/// @param expired true when the source term is not valid on the article's day
/// @param nested  true when it lies inside a longer hit (shown folded, not lit)
/// @param alternatives other concepts that have a term of the same letters, best first; usually empty
public record TermHit(
        Span span,
        Concept concept,
        Term term,
        List<Term> targets,
        boolean expired,
        boolean nested,
        List<Concept> alternatives) {

    /// A hit whose words mean one thing only.
    ///
    /// @param span    where it stands
    /// @param concept what it means
    /// @param term    the source term that matched
    /// @param targets what to write for it, best first
    /// @param expired whether the source term is not valid on the article's day
    /// @param nested  whether it lies inside a longer hit
    public TermHit(Span span, Concept concept, Term term, List<Term> targets, boolean expired, boolean nested) {
        this(span, concept, term, targets, expired, nested, List.of());
    }
}
