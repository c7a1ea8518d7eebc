package org.songngu.memory;

import java.time.Instant;
import java.util.Optional;

/// Which units to list; whatever is empty lets everything through.
///
/// @param memory  the memory they live in
/// @param text    what stands in their source or target, in any case
/// @param trust   their level
/// @param author  who made them
/// @param from    made or changed then or later
/// @param to      made or changed before
/// @param making  who made the pair: a person, an alignment, a machine
/// @param article what stands in the title of their article
/// @param live    true for those that can be found, false for those taken out
public record UnitFilter(
        Optional<MemoryId> memory,
        String text,
        Optional<Trust> trust,
        String author,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<NewUnit.Making> making,
        String article,
        boolean live) {

    /// All live units of a memory.
    ///
    /// @param memory which
    public static UnitFilter of(MemoryId memory) {
        return new UnitFilter(
                Optional.of(memory),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                true);
    }
}
