package org.songngu.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.songngu.text.Language;

/// The ranking data of a level's units in primitive columns, the newest first, with the way from a unit's id to its
/// row.
final class Rows {

    private static final Language[] LANGUAGES = Language.values();
    private static final Trust[] TRUSTS = Trust.values();
    private static final NewUnit.Making[] MAKINGS = NewUnit.Making.values();
    private static final int TRUST_BITS = 4;
    private static final int[] NONE = {};

    private final long[] ids;
    private final int[] rowsById;
    private final boolean isDescending;
    private final int[] memories;
    private final byte[] sources;
    // the trust in the lower half, the making in the upper one
    private final byte[] trusts;
    private final long[] atMicros;
    private final short[] houseStyles;
    private final long[] revisions;
    private final long[] previousKeys;
    private final long[] nextKeys;

    private Rows(UnitRow[] rows, int[] order) {
        int count = order.length;
        ids = new long[count];
        memories = new int[count];
        sources = new byte[count];
        trusts = new byte[count];
        atMicros = new long[count];
        houseStyles = new short[count];
        revisions = new long[count];
        previousKeys = new long[count];
        nextKeys = new long[count];
        boolean ascending = true;
        boolean descending = true;
        for (int i = 0; i < count; i++) {
            UnitRow row = rows[order[i]];
            ids[i] = row.id();
            memories[i] = Math.toIntExact(row.memory());
            sources[i] = (byte) row.source().ordinal();
            trusts[i] = (byte) (row.trust().ordinal() | row.making().ordinal() << TRUST_BITS);
            atMicros[i] = row.atMicros();
            houseStyles[i] = (short) row.houseStyle();
            revisions[i] = row.revision();
            previousKeys[i] = row.previousKey();
            nextKeys[i] = row.nextKey();
            ascending &= i == 0 || ids[i - 1] < ids[i];
            descending &= i == 0 || ids[i - 1] > ids[i];
        }
        isDescending = descending && !ascending;
        // Mostly the younger of two units has the greater id; only then is no detour needed.
        rowsById = ascending || descending ? NONE : byId(ids);
    }

    private static int[] byId(long[] ids) {
        return IntStream.range(0, ids.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> ids[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The places of rows by age: the newest stands first, of equally old ones that with the greater id.
    ///
    /// @param rows  in any order
    /// @param count how many of them
    static int[] newestFirst(UnitRow[] rows, int count) {
        boolean forth = true;
        boolean back = true;
        boolean byId = true;
        for (int i = 1; i < count; i++) {
            boolean newer = isNewer(rows[i - 1], rows[i]);
            forth &= newer;
            back &= !newer;
            byId &= rows[i - 1].id() < rows[i].id();
        }
        if (forth || back) {
            // Files and confirmed segments mostly come oldest first, so this is often all there is to do.
            boolean keep = forth;
            return IntStream.range(0, count).map(i -> keep ? i : count - 1 - i).toArray();
        }
        return byId ? newestOfAscending(rows, count) : newestOfAny(rows, count);
    }

    private static boolean isNewer(UnitRow some, UnitRow other) {
        return some.atMicros() > other.atMicros() || some.atMicros() == other.atMicros() && some.id() > other.id();
    }

    /// Rows from the database come by id, and a million numbers are sorted faster than a million objects.
    private static int[] newestOfAscending(UnitRow[] rows, int count) {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = rows[i].atMicros();
        }
        Arrays.sort(times);
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) Arrays.binarySearch(times, rows[i].atMicros()) << 32;
        }
        int[] firsts = firstOfEqual(times);
        for (int i = 0; i < count; i++) {
            keys[i] = (long) firsts[(int) (keys[i] >>> 32)] << 32 | i;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[count - 1 - i];
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

    private static int[] newestOfAny(UnitRow[] rows, int count) {
        return IntStream.range(0, count)
                .boxed()
                .sorted((some, other) ->
                        isNewer(rows[some], rows[other]) ? -1 : isNewer(rows[other], rows[some]) ? 1 : 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Rows in an order.
    ///
    /// @param rows  them
    /// @param order their places, as [#newestFirst] gives them
    static Rows of(UnitRow[] rows, int[] order) {
        return new Rows(rows, order);
    }

    int count() {
        return ids.length;
    }

    UnitRow row(int row) {
        return new UnitRow(
                ids[row],
                memories[row],
                LANGUAGES[sources[row]],
                TRUSTS[trusts[row] & (1 << TRUST_BITS) - 1],
                MAKINGS[trusts[row] >> TRUST_BITS],
                atMicros[row],
                houseStyles[row],
                revisions[row],
                previousKeys[row],
                nextKeys[row]);
    }

    long id(int row) {
        return ids[row];
    }

    long memory(int row) {
        return memories[row];
    }

    long atMicros(int row) {
        return atMicros[row];
    }

    long revision(int row) {
        return revisions[row];
    }

    /// The row of a unit, or -1.
    int find(long id) {
        int low = 0;
        int high = ids.length - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int row = isDescending ? ids.length - 1 - middle : rowsById.length == 0 ? middle : rowsById[middle];
            if (ids[row] == id) {
                return row;
            }
            if (ids[row] < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    long bytes() {
        return ids.length * (5L * 8 + 4 + 2 + 2) + 4L * rowsById.length;
    }

    /// An immutable set of rows that are no longer valid.
    static final class Dead {

        static final Dead NONE = new Dead(new long[0], 0);

        private final long[] bits;
        private final int count;

        private Dead(long[] bits, int count) {
            this.bits = bits;
            this.count = count;
        }

        boolean contains(int row) {
            return row >> 6 < bits.length && (bits[row >> 6] & 1L << row) != 0;
        }

        int count() {
            return count;
        }

        /// The first row of the set that is not below `row`, or -1.
        int next(int row) {
            int word = row >> 6;
            if (word >= bits.length) {
                return -1;
            }
            long rest = bits[word] & -1L << row;
            while (rest == 0) {
                if (++word == bits.length) {
                    return -1;
                }
                rest = bits[word];
            }
            return (word << 6) + Long.numberOfTrailingZeros(rest);
        }

        /// This set and more rows.
        Dead with(int... rows) {
            int last = Arrays.stream(rows).max().orElse(-1);
            long[] more = Arrays.copyOf(bits, Math.max(bits.length, (last >> 6) + 1));
            int added = 0;
            for (int row : rows) {
                if ((more[row >> 6] & 1L << row) == 0) {
                    more[row >> 6] |= 1L << row;
                    added++;
                }
            }
            return added == 0 ? this : new Dead(more, count + added);
        }

        /// The rows below `size` that meet a condition, as a set.
        static Dead of(int size, IntPredicate dead) {
            return NONE.with(IntStream.range(0, size).filter(dead).toArray());
        }
    }
}
