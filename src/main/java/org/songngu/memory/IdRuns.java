package org.songngu.memory;

import java.util.Arrays;

/// Ascending ids, kept as runs of neighbours: a file's units usually are one run. Not safe for many threads.
final class IdRuns {

    private long[] firsts = new long[16];
    private long[] lasts = new long[16];
    private int runs;
    private long count;

    /// Adds an id greater than all before.
    void add(long id) {
        count++;
        if (runs > 0 && lasts[runs - 1] == id - 1) {
            lasts[runs - 1] = id;
            return;
        }
        if (runs > 0 && id <= lasts[runs - 1]) {
            throw new IllegalArgumentException(id + " comes after " + lasts[runs - 1]);
        }
        if (runs == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * runs);
            lasts = Arrays.copyOf(lasts, 2 * runs);
        }
        firsts[runs] = id;
        lasts[runs++] = id;
    }

    long count() {
        return count;
    }

    boolean contains(long id) {
        int place = Arrays.binarySearch(firsts, 0, runs, id);
        return place >= 0 || place < -1 && id <= lasts[-place - 2];
    }

    /// The first id that is at or after one; -1 when there is none.
    long atOrAfter(long id) {
        int place = Arrays.binarySearch(firsts, 0, runs, id);
        if (place >= 0) {
            return id;
        }
        int next = -place - 1;
        if (next > 0 && id <= lasts[next - 1]) {
            return id;
        }
        return next < runs ? firsts[next] : -1;
    }
}
