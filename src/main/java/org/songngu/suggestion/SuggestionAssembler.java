package org.songngu.suggestion;

/// Assembles and ranks what is offered for a segment. Safe for many threads.
public interface SuggestionAssembler {

    /// Everything that is offered; [Suggestions#best()] is what pre-translation may insert.
    ///
    /// @param query the segment and its circumstances
    Suggestions suggest(SuggestionQuery query);
}
