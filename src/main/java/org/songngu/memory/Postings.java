package org.songngu.memory;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// For each of a row of lists: the numbers of the units that are in it, ascending, in one primitive array.
final class Postings {

    private static final int[] EMPTY = {};

    private final int[] starts;
    private final int[] units;

    private Postings(int[] starts, int[] units) {
        this.starts = starts;
        this.units = units;
    }

    /// Builds the lists in two passes over the units.
    ///
    /// @param lists how many lists
    /// @param count how many units
    /// @param feed  calls the sink with every list of a unit; the same one twice counts once
    static Postings build(int lists, int count, Feed feed) {
        int[] starts = new int[lists + 1];
        int[] seen = new int[lists];
        for (int unit = 0; unit < count; unit++) {
            int mark = unit + 1;
            feed.listsOf(unit, list -> {
                if (seen[list] != mark) {
                    seen[list] = mark;
                    starts[list + 1]++;
                }
            });
        }
        for (int list = 0; list < lists; list++) {
            starts[list + 1] += starts[list];
        }
        int[] units = starts[lists] == 0 ? EMPTY : new int[starts[lists]];
        int[] next = Arrays.copyOf(starts, lists);
        Arrays.fill(seen, 0);
        for (int unit = 0; unit < count; unit++) {
            int number = unit;
            feed.listsOf(unit, list -> {
                if (seen[list] != number + 1) {
                    seen[list] = number + 1;
                    units[next[list]++] = number;
                }
            });
        }
        return new Postings(starts, units);
    }

    /// Where a list begins in the array; a list that did not exist when this was built is empty.
    int start(int list) {
        return list + 1 < starts.length ? starts[list] : 0;
    }

    int end(int list) {
        return list + 1 < starts.length ? starts[list + 1] : 0;
    }

    int length(int list) {
        return end(list) - start(list);
    }

    int lists() {
        return starts.length - 1;
    }

    int unit(int at) {
        return units[at];
    }

    /// The first place at or after the start of a list whose unit is not below `unit`.
    int seek(int list, int unit) {
        int low = start(list);
        int high = end(list);
        while (low < high) {
            int middle = low + high >>> 1;
            if (units[middle] < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long bytes() {
        return 4L * (starts.length + units.length);
    }

    /// Tells the lists of a unit.
    @FunctionalInterface
    interface Feed {
        void listsOf(int unit, IntConsumer sink);
    }
}
