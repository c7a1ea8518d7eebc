package org.songngu.memory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
/// @param memories       which memories to ask, each with the points to take off its matches; empty means all alike
public record MatchQuery(
        LanguagePair pair,
        String text,
        String previous,
        String next,
        int minimumPercent,
        int limit,
        String houseStyle,
        Map<MemoryId, Integer> memories) {

    /// The query with the memories that a job asks.
    ///
    /// @param attachments the job's; none means all memories alike
    public MatchQuery asking(List<MemoryUpkeep.Attachment> attachments) {
        Map<MemoryId, Integer> taken = attachments.stream()
                .collect(Collectors.toMap(MemoryUpkeep.Attachment::memory, MemoryUpkeep.Attachment::penalty));
        return new MatchQuery(pair, text, previous, next, minimumPercent, limit, houseStyle, taken);
    }

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
