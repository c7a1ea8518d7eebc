package org.songngu.suggestion;

import java.util.List;
import java.util.Optional;

/// Everything offered for one segment.
///
/// @param matches    memory matches, best first, at most nine; then an assembled text if there is one
/// @param terms      terms in source order, nested ones left out
/// @param placeables converted values in source order
public record Suggestions(
        List<Suggestion> matches, List<Suggestion.FromTermbase> terms, List<Suggestion.FromPlaceable> placeables) {

    /// What pre-translation may put into an empty target: a match of 75 % or more without a critical difference
    /// that the policies allow, or an assembled text; empty when there is none.
    public Optional<Suggestion> best() {
        return matches.stream().filter(Suggestions::mayBeInserted).findFirst();
    }

    private static boolean mayBeInserted(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.FromMemory memory -> memory.mayBeInserted();
            case Suggestion.FromArticle article -> article.found().mayBeInserted();
            case Suggestion.Assembled assembled -> true;
            case Suggestion.FromEngine engine -> false;
            case Suggestion.FromTermbase term -> false;
            case Suggestion.FromPlaceable placeable -> false;
        };
    }
}
