package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Brings the units of a committed file into the index, from their rows: levels of their own for those that are new, so
/// that a million of them is built and not inserted one by one. Safe for many threads.
final class UnitFeed {

    private static final int WINDOW = 5_000;
    private static final int UNITS_IN_LEVEL = 150_000;
    private static final int FEW = 2_000;

    private final UnitTable table;
    private final UnitIndex index;
    private final BooleanSupplier isLoaded;

    UnitFeed(UnitTable table, UnitIndex index, BooleanSupplier isLoaded) {
        this.table = table;
        this.index = index;
        this.isLoaded = isLoaded;
    }

    /// To be called before the file's transaction commits: from now on changes by others are remembered.
    void begin() {
        index.startFeeding();
    }

    /// The last thing of a file, stored or not.
    void end() {
        index.endFeeding();
    }

    /// Indexes what a file brought.
    ///
    /// @param fresh   new units
    /// @param changed units that were there before
    void index(IdRuns fresh, List<Long> changed) {
        for (int from = 0; from < changed.size(); from += FEW) {
            put(table.stored(changed.subList(from, Math.min(from + FEW, changed.size()))));
        }
        // The loader may read the same rows while it is at work: only single units are told apart then.
        boolean asLevels = fresh.count() > FEW && isLoaded.getAsBoolean();
        LevelBuilder level = new LevelBuilder();
        List<StoredUnit> few = new ArrayList<>();
        for (long from = fresh.atOrAfter(1); from > 0; from = fresh.atOrAfter(from + WINDOW)) {
            LevelBuilder open = level;
            table.read(from, from + WINDOW, row -> {
                if (fresh.contains(row.unit().id().value())) {
                    if (asLevels) {
                        open.add(index.scan(row));
                    } else {
                        few.add(row);
                    }
                }
            });
            put(few);
            few.clear();
            if (level.count() >= UNITS_IN_LEVEL) {
                index.addLoaded(level);
                level = new LevelBuilder();
            }
        }
        if (level.count() > 0) {
            index.addLoaded(level);
        }
        if (asLevels) {
            index.mergeUpTo(fresh.count());
        }
    }

    private void put(List<StoredUnit> rows) {
        if (!rows.isEmpty()) {
            index.put(rows.stream().map(index::scan).toList());
        }
    }
}
