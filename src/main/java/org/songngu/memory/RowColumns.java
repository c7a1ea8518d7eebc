package org.songngu.memory;

import java.util.Arrays;

/// The ranking data of units that are being gathered for a level, in columns: a million small objects would be moved
/// about by the garbage collector while they wait. Not safe for many threads.
final class RowColumns {

    static final int TRUST_BITS = 4;

    long[] ids = new long[64];
    int[] memories = new int[64];
    byte[] sources = new byte[64];
    // the trust in the lower half, the making in the upper one
    byte[] trusts = new byte[64];
    long[] atMicros = new long[64];
    short[] houseStyles = new short[64];
    long[] revisions = new long[64];
    long[] previousKeys = new long[64];
    long[] nextKeys = new long[64];
    private int count;

    int count() {
        return count;
    }

    void add(UnitRow row) {
        grow(1);
        ids[count] = row.id();
        memories[count] = Math.toIntExact(row.memory());
        sources[count] = (byte) row.source().ordinal();
        trusts[count] = (byte) (row.trust().ordinal() | row.making().ordinal() << TRUST_BITS);
        atMicros[count] = row.atMicros();
        houseStyles[count] = (short) row.houseStyle();
        revisions[count] = row.revision();
        previousKeys[count] = row.previousKey();
        nextKeys[count] = row.nextKey();
        count++;
    }

    void addAll(RowColumns from) {
        grow(from.count);
        System.arraycopy(from.ids, 0, ids, count, from.count);
        System.arraycopy(from.memories, 0, memories, count, from.count);
        System.arraycopy(from.sources, 0, sources, count, from.count);
        System.arraycopy(from.trusts, 0, trusts, count, from.count);
        System.arraycopy(from.atMicros, 0, atMicros, count, from.count);
        System.arraycopy(from.houseStyles, 0, houseStyles, count, from.count);
        System.arraycopy(from.revisions, 0, revisions, count, from.count);
        System.arraycopy(from.previousKeys, 0, previousKeys, count, from.count);
        System.arraycopy(from.nextKeys, 0, nextKeys, count, from.count);
        count += from.count;
    }

    private void grow(int more) {
        if (count + more <= ids.length) {
            return;
        }
        int size = Math.max(count * 2, count + more);
        ids = Arrays.copyOf(ids, size);
        memories = Arrays.copyOf(memories, size);
        sources = Arrays.copyOf(sources, size);
        trusts = Arrays.copyOf(trusts, size);
        atMicros = Arrays.copyOf(atMicros, size);
        houseStyles = Arrays.copyOf(houseStyles, size);
        revisions = Arrays.copyOf(revisions, size);
        previousKeys = Arrays.copyOf(previousKeys, size);
        nextKeys = Arrays.copyOf(nextKeys, size);
    }

    /// The places of the rows by their units' ids, ascending.
    int[] byId() {
        int[] places = new int[count];
        boolean ascending = true;
        for (int i = 0; i < count; i++) {
            places[i] = i;
            ascending &= i == 0 || ids[i - 1] < ids[i];
        }
        if (!ascending) {
            // Two sorts of numbers and a search for each are far quicker than one sort of a million objects.
            long[] sorted = Arrays.copyOf(ids, count);
            Arrays.sort(sorted);
            for (int i = 0; i < count; i++) {
                places[Arrays.binarySearch(sorted, ids[i])] = i;
            }
        }
        return places;
    }

    /// The places of the rows by age: the newest stands first, of equally old ones that with the greater id.
    ///
    /// @param byId from [#byId]
    int[] newestFirst(int[] byId) {
        long[] times = new long[count];
        boolean oldestFirst = true;
        for (int i = 0; i < count; i++) {
            times[i] = atMicros[byId[i]];
            oldestFirst &= i == 0 || times[i - 1] <= times[i];
        }
        int[] order = new int[count];
        if (oldestFirst) {
            // Files and confirmed segments mostly come so, and then this is all there is to do.
            for (int i = 0; i < count; i++) {
                order[i] = byId[count - 1 - i];
            }
            return order;
        }
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int[] firsts = firstOfEqual(sorted);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) firsts[Arrays.binarySearch(sorted, times[i])] << 32 | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < count; i++) {
            order[i] = byId[(int) keys[count - 1 - i]];
        }
        return order;
    }

    // A binary search ends at any one of equal numbers.
    private static int[] firstOfEqual(long[] sorted) {
        int[] firsts = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            firsts[i] = sorted[i] == sorted[i - 1] ? firsts[i - 1] : i;
        }
        return firsts;
    }
}
