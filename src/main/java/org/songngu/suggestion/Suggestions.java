package org.songngu.suggestion;

import java.util.List;

/// Everything offered for one segment.
///
/// @param matches    memory matches, best first, at most nine; then an assembled text if there is one
/// @param terms      terms in source order, nested ones left out
/// @param placeables converted values in source order
public record Suggestions(
        List<Suggestion> matches, List<Suggestion.FromTermbase> terms, List<Suggestion.FromPlaceable> placeables) {}
