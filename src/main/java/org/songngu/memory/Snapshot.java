package org.songngu.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// The whole index at one moment. A search works on one snapshot from beginning to end, so it never waits and never
/// sees half a change.
///
/// @param levels the large part
/// @param delta  what was added since the last merge
record Snapshot(List<LiveLevel> levels, Delta delta) {

    static final Snapshot EMPTY = new Snapshot(List.of(), Delta.empty());

    /// A level and which of its rows no longer count.
    record LiveLevel(Level level, Rows.Dead dead) {

        int liveCount() {
            return level.rows().count() - dead.count();
        }

        boolean is(LiveLevel other) {
            return level == other.level;
        }
    }

    /// The newest units, searched one by one. The array is shared by later deltas that only write behind `count`.
    record Delta(IndexedUnit[] units, int count, Rows.Dead dead) {

        static Delta empty() {
            return new Delta(new IndexedUnit[16], 0, Rows.Dead.NONE);
        }

        /// This delta and more units; only one writer may do this at a time.
        Delta with(List<IndexedUnit> more) {
            IndexedUnit[] room = count + more.size() <= units.length
                    ? units
                    : Arrays.copyOf(units, Math.max(units.length * 2, count + more.size()));
            for (int i = 0; i < more.size(); i++) {
                room[count + i] = more.get(i);
            }
            return new Delta(room, count + more.size(), dead);
        }

        Delta without(int place) {
            return new Delta(units, count, dead.with(place));
        }

        /// The units behind the first `merged` ones.
        Delta after(int merged) {
            List<IndexedUnit> rest = new ArrayList<>();
            for (int i = merged; i < count; i++) {
                if (!dead.contains(i)) {
                    rest.add(units[i]);
                }
            }
            return empty().with(rest);
        }
    }

    /// The live units whose ids are in a range, ascending.
    List<IndexedUnit> units(long fromId, long toId) {
        TreeMap<Long, IndexedUnit> units = new TreeMap<>();
        for (LiveLevel live : levels) {
            for (long id = fromId; id < toId; id++) {
                int row = live.level().rows().find(id);
                if (row >= 0 && !live.dead().contains(row)) {
                    units.put(id, live.level().unit(row));
                }
            }
        }
        for (int i = 0; i < delta.count(); i++) {
            long id = delta.units()[i].row().id();
            if (id >= fromId && id < toId && !delta.dead().contains(i)) {
                units.put(id, delta.units()[i]);
            }
        }
        return List.copyOf(units.values());
    }

    long liveCount() {
        return levels.stream().mapToLong(LiveLevel::liveCount).sum()
                + delta.count()
                - delta.dead().count();
    }

    long bytes() {
        return levels.stream().mapToLong(live -> live.level().bytes()).sum();
    }
}
