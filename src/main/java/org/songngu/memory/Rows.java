package org.songngu.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.songngu.text.Language;

/// The ranking data of a level's units, in primitive columns, with the way from a unit's id to its row.
final class Rows {

    private static final Language[] LANGUAGES = Language.values();
    private static final Trust[] TRUSTS = Trust.values();
    private static final NewUnit.Making[] MAKINGS = NewUnit.Making.values();
    private static final int TRUST_BITS = 4;

    private final long[] ids;
    private final int[] rowsById;
    private final int[] memories;
    private final byte[] sources;
    // the trust in the lower half, the making in the upper one
    private final byte[] trusts;
    private final long[] atMicros;
    private final short[] houseStyles;
    private final long[] revisions;
    private final long[] previousKeys;
    private final long[] nextKeys;

    private Rows(UnitRow[] rows) {
        int count = rows.length;
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
        for (int i = 0; i < count; i++) {
            UnitRow row = rows[i];
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
        }
        // Rows read from the database come by id; only merged levels need the detour.
        rowsById = ascending
                ? new int[0]
                : IntStream.range(0, count)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> ids[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// All rows by age: the newest stands first, of equally old ones that with the greater id.
    int[] newestFirst() {
        int[] order = new int[ids.length];
        boolean sorted = true;
        for (int i = 0; i < order.length; i++) {
            // Files and confirmed segments mostly come oldest first, so this is often all there is to do.
            order[i] = order.length - 1 - i;
            sorted &= i == 0 || isNewer(order[i - 1], order[i]);
        }
        return sorted
                ? order
                : Arrays.stream(order)
                        .boxed()
                        .sorted((some, other) -> isNewer(some, other) ? -1 : isNewer(other, some) ? 1 : 0)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private boolean isNewer(int some, int other) {
        return atMicros[some] > atMicros[other] || atMicros[some] == atMicros[other] && ids[some] > ids[other];
    }

    static Rows of(UnitRow[] rows) {
        return new Rows(rows);
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
            int row = rowsById.length == 0 ? middle : rowsById[middle];
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
