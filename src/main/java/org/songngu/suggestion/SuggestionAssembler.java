package org.songngu.suggestion;

import java.util.Optional;

/// Assembles and ranks what is offered for a segment. Safe for many threads.
public interface SuggestionAssembler {

    /// Everything that is offered.
    ///
    /// @param query the segment and its circumstances
    Suggestions suggest(SuggestionQuery query);

    /// What pre-translation may put into an empty target; see [Suggestions#best()].
    ///
    /// @param query the segment and its circumstances
    default Optional<Suggestion> best(SuggestionQuery query) {
        return suggest(query).best();
    }
}
