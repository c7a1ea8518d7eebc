package org.songngu.suggestion;

import java.util.Optional;

/// Assembles and ranks what is offered for a segment. Safe for many threads.
public interface SuggestionAssembler {

    /// Everything that is offered.
    ///
    /// @param query the segment and its circumstances
    Suggestions suggest(SuggestionQuery query);

    /// What pre-translation may put into an empty target: a match of 75 % or more without a critical difference,
    /// or an assembled text; empty when there is none.
    ///
    /// @param query the segment and its circumstances
    Optional<Suggestion> best(SuggestionQuery query);
}
