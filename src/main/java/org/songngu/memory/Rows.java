package org.songngu.memory;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.songngu.text.Language;

/// The ranking data of a level's units in primitive columns, the newest first, with the way from a unit's id to its
/// row.
final class Rows {

    private static final Language[] LANGUAGES = Language.values();
    private static final Trust[] TRUSTS = Trust.values();
    private static final NewUnit.Making[] MAKINGS = NewUnit.Making.values();
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

    /// Rows in an order.
    ///
    /// @param rows  them
    /// @param order their places, as [RowColumns#newestFirst] gives them
    /// @param byId  their places, as [RowColumns#byId] gives them
    Rows(RowColumns rows, int[] order, int[] byId) {
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
            int place = order[i];
            ids[i] = rows.ids[place];
            memories[i] = rows.memories[place];
            sources[i] = rows.sources[place];
            trusts[i] = rows.trusts[place];
            atMicros[i] = rows.atMicros[place];
            houseStyles[i] = rows.houseStyles[place];
            revisions[i] = rows.revisions[place];
            previousKeys[i] = rows.previousKeys[place];
            nextKeys[i] = rows.nextKeys[place];
            ascending &= i == 0 || ids[i - 1] < ids[i];
            descending &= i == 0 || ids[i - 1] > ids[i];
        }
        isDescending = descending && !ascending;
        // Mostly the younger of two units has the greater id; only then is no detour needed.
        rowsById = ascending || descending ? NONE : rowsOf(byId, order);
    }

    private static int[] rowsOf(int[] places, int[] order) {
        int[] rows = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            rows[order[row]] = row;
        }
        int[] found = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = rows[places[i]];
        }
        return found;
    }

    int count() {
        return ids.length;
    }

    UnitRow row(int row) {
        return new UnitRow(
                ids[row],
                memories[row],
                LANGUAGES[sources[row]],
                TRUSTS[trusts[row] & (1 << RowColumns.TRUST_BITS) - 1],
                MAKINGS[trusts[row] >> RowColumns.TRUST_BITS],
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
