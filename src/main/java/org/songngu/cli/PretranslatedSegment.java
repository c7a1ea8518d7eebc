package org.songngu.cli;

import java.util.List;
import java.util.Optional;
import org.songngu.article.BlockKind;
import org.songngu.suggestion.Suggestion;
import org.songngu.workbench.Origin;

/// One segment with what the desk offers for it.
///
/// @param number     its place in the article, from 1
/// @param kind       what its paragraph is
/// @param source     its text
/// @param target     what pre-translation puts in, empty when nothing may be put in
/// @param match      where the target comes from or, without one, the best that was found
/// @param matches    all matches of the memory, best first
/// @param terms      terms in source order
/// @param placeables converted values in source order
record PretranslatedSegment(
        int number,
        BlockKind kind,
        String source,
        String target,
        Optional<Origin> match,
        List<Suggestion.FromMemory> matches,
        List<Suggestion.FromTermbase> terms,
        List<Suggestion.FromPlaceable> placeables) {}
