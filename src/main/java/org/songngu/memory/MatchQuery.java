package org.songngu.memory;

import java.util.Set;
import org.songngu.text.LanguagePair;

/// What is looked for.
///
/// @param pair           direction
/// @param text           source text
/// @param previous       source of the segment before, empty at the start
/// @param next           source of the segment after, empty at the end
/// @param minimumPercent lowest similarity wanted, 50–100; penalties are taken off afterwards and never hide a match
/// @param limit          most matches wanted
/// @param houseStyle     code of the job's house style, empty for none
/// @param memories       which memories to ask; empty means all
public record MatchQuery(
        LanguagePair pair,
        String text,
        String previous,
        String next,
        int minimumPercent,
        int limit,
        String houseStyle,
        Set<MemoryId> memories) {

    /// Refuses a minimum outside 50–100, below which the bounds of the index do not hold, and a limit below 1.
    public MatchQuery {
        if (minimumPercent < 50 || minimumPercent > 100) {
            throw new IllegalArgumentException("no minimum: " + minimumPercent);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("no limit: " + limit);
        }
    }
}
