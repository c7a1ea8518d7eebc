package org.songngu.memory;

import java.util.Arrays;

/// For each of a row of lists: the numbers of the units that are in it, ascending, as differences of one to five bytes
/// each (frequent tokens: one byte a unit instead of four). Lists are cut into blocks, and a longer list says where
/// each of its blocks begins, so that a range of units is found without reading what stands before it.
final class Postings {

    /// Units in a block.
    static final int BLOCK = 128;

    private static final int SKIP_BYTES = 8;

    private final int[] starts;
    private final byte[] bytes;

    private Postings(int[] starts, byte[] bytes) {
        this.starts = starts;
        this.bytes = bytes;
    }

    /// Tells the lists of a unit.
    @FunctionalInterface
    interface Feed {
        /// Writes the lists of a unit, the same one twice if need be, and gives their number.
        int listsOf(int unit, int[] into);
    }

    /// Builds the lists in two passes over the units.
    ///
    /// @param lists how many lists
    /// @param count how many units
    /// @param most  the most lists that a unit is in
    /// @param feed  tells them
    static Postings build(int lists, int count, int most, Feed feed) {
        int[] starts = new int[lists + 1];
        int[] own = new int[most];
        for (int unit = 0; unit < count; unit++) {
            for (int i = feed.listsOf(unit, own) - 1; i >= 0; i--) {
                starts[own[i] + 1]++;
            }
        }
        for (int list = 0; list < lists; list++) {
            starts[list + 1] += starts[list];
        }
        int[] units = new int[starts[lists]];
        int[] next = Arrays.copyOf(starts, lists);
        for (int unit = 0; unit < count; unit++) {
            for (int i = feed.listsOf(unit, own) - 1; i >= 0; i--) {
                units[next[own[i]]++] = unit;
            }
        }
        Writer writer = new Writer(units.length + units.length / 2 + 64);
        for (int list = 0; list < lists; list++) {
            int from = starts[list];
            starts[list] = writer.size;
            writer.list(units, from, next[list]);
        }
        starts[lists] = writer.size;
        return new Postings(starts, Arrays.copyOf(writer.bytes, writer.size));
    }

    /// How many units are in a list; a list that did not exist when this was built is empty.
    int length(int list) {
        return list + 1 >= starts.length || starts[list] == starts[list + 1] ? 0 : Cursor.count(bytes, starts[list]);
    }

    int lists() {
        return starts.length - 1;
    }

    Cursor cursor() {
        return new Cursor(this);
    }

    long bytes() {
        return 4L * starts.length + bytes.length;
    }

    /// Reads lists, block by block. Not safe for many threads.
    static final class Cursor {

        private final Postings postings;
        private final int[] units = new int[BLOCK];
        private int size;
        private int block;
        private int left;
        private int before;
        private int at;

        private Cursor(Postings postings) {
            this.postings = postings;
        }

        /// About how many units of a range are in a list: no more are than this.
        int length(int list, int from, int to) {
            int count = postings.length(list);
            if (count <= BLOCK) {
                return count;
            }
            open(list, from);
            int first = block;
            open(list, to);
            return Math.min(count, (block - first + 1) * BLOCK);
        }

        /// Goes to the block of a list in which the first unit not below `from` may stand.
        void open(int list, int from) {
            size = 0;
            block = 0;
            before = -1;
            left = postings.length(list);
            if (left == 0) {
                return;
            }
            byte[] bytes = postings.bytes;
            int skips = postings.starts[list] + countBytes(bytes, postings.starts[list]);
            int blocks = (left + BLOCK - 1) / BLOCK;
            at = skips + (blocks - 1) * SKIP_BYTES;
            int low = 0;
            int high = blocks - 1;
            while (low < high) {
                int middle = low + high + 1 >>> 1;
                // The unit before a block is the last of the block before it.
                if (fixed(bytes, skips + (middle - 1) * SKIP_BYTES) < from) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            if (low > 0) {
                int skip = skips + (low - 1) * SKIP_BYTES;
                before = fixed(bytes, skip);
                at += fixed(bytes, skip + 4);
                left -= low * BLOCK;
                block = low;
            }
        }

        /// Reads the next block; false at the end of the list.
        boolean next() {
            if (left <= 0) {
                size = 0;
                return false;
            }
            byte[] bytes = postings.bytes;
            int from = at;
            int unit = before;
            size = Math.min(left, BLOCK);
            for (int i = 0; i < size; i++) {
                int value = bytes[from++];
                if (value < 0) {
                    value &= 0x7F;
                    int shift = 7;
                    int more;
                    do {
                        more = bytes[from++];
                        value |= (more & 0x7F) << shift;
                        shift += 7;
                    } while (more < 0);
                }
                unit += value + 1;
                units[i] = unit;
            }
            at = from;
            before = unit;
            left -= size;
            return true;
        }

        /// Marks the units of the rest of a list that are in a range: those marked before are marked twice. The
        /// cursor is of no use after that until a list is opened.
        ///
        /// @param from  the unit of the first bit
        /// @param to    the end of the range
        /// @param once  units as bits
        /// @param twice the same; the same array when it does not matter
        void mark(int from, int to, long[] once, long[] twice) {
            // The same as next() without keeping the units: half of a look-up's time is spent here.
            byte[] bytes = postings.bytes;
            int next = at;
            int unit = before;
            for (int i = left; i > 0; i--) {
                int value = bytes[next++];
                if (value < 0) {
                    value &= 0x7F;
                    int shift = 7;
                    int more;
                    do {
                        more = bytes[next++];
                        value |= (more & 0x7F) << shift;
                        shift += 7;
                    } while (more < 0);
                }
                unit += value + 1;
                if (unit >= to) {
                    return;
                }
                if (unit >= from) {
                    int place = unit - from;
                    long bit = 1L << place;
                    long marked = once[place >> 6];
                    once[place >> 6] = marked | bit;
                    twice[place >> 6] |= marked & bit;
                }
            }
        }

        /// How many units the block has.
        int size() {
            return size;
        }

        /// A unit of the block.
        int unit(int place) {
            return units[place];
        }

        private static int count(byte[] bytes, int at) {
            int value = 0;
            int shift = 0;
            int from = at;
            int more;
            do {
                more = bytes[from++];
                value |= (more & 0x7F) << shift;
                shift += 7;
            } while (more < 0);
            return value;
        }

        private static int countBytes(byte[] bytes, int at) {
            int end = at;
            while (bytes[end] < 0) {
                end++;
            }
            return end + 1 - at;
        }

        private static int fixed(byte[] bytes, int at) {
            return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
        }
    }

    /// Writes lists one after the other.
    private static final class Writer {

        private byte[] bytes;
        private int size;

        Writer(int expected) {
            bytes = new byte[expected];
        }

        /// Writes the distinct units among ascending ones.
        void list(int[] units, int from, int to) {
            int count = 0;
            for (int i = from; i < to; i++) {
                // A unit that is in the list twice stands there twice in succession.
                if (i == from || units[i] != units[from + count - 1]) {
                    units[from + count++] = units[i];
                }
            }
            if (count == 0) {
                return;
            }
            int skips = (count + BLOCK - 1) / BLOCK - 1;
            grow(5 + skips * SKIP_BYTES + count * 5);
            small(count);
            int skip = size;
            size += skips * SKIP_BYTES;
            int data = size;
            int before = -1;
            for (int i = 0; i < count; i++) {
                if (i > 0 && i % BLOCK == 0) {
                    fixed(skip, before);
                    fixed(skip + 4, size - data);
                    skip += SKIP_BYTES;
                }
                small(units[from + i] - before - 1);
                before = units[from + i];
            }
        }

        private void small(int value) {
            int rest = value;
            while (rest > 0x7F) {
                bytes[size++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            bytes[size++] = (byte) rest;
        }

        private void fixed(int at, int value) {
            for (int i = 0; i < 4; i++) {
                bytes[at + i] = (byte) (value >> 8 * i);
            }
        }

        private void grow(int more) {
            if (bytes.length - size < more) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), size + more));
            }
        }
    }
}
