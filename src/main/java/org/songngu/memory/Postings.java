package org.songngu.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// For each of a row of lists: the numbers of the units that are in it, ascending, as differences of one or two bytes
/// where they fit (frequent tokens: one byte a unit instead of four). Lists are cut into blocks, and a longer list says
/// where each of its blocks begins, so that a range of units is found without reading what stands before it.
final class Postings {

    /// Units in a block.
    static final int BLOCK = 128;

    private static final int SKIP_BYTES = 8;

    // How the gaps of a block are written. The blocks of a list that has several say it in their first byte.
    private static final byte SMALL = 0;
    private static final byte MIXED = 1;
    private static final byte ANY = 2;

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
        // one byte more: of the last gap the high half is read, too, and not used
        return new Postings(starts, Arrays.copyOf(writer.bytes, writer.size + 1));
    }

    /// Builds very many short lists. One after the other they would be filled all over a memory that no cache holds;
    /// first their units are gathered by groups of neighbouring lists, each small enough for one.
    ///
    /// @param lists how many lists
    /// @param count how many units
    /// @param most  the most lists that a unit is in
    /// @param feed  tells them, asked once for each unit
    static Postings buildShort(int lists, int count, int most, Feed feed) {
        Group[] groups = new Group[(lists + Group.LISTS - 1) / Group.LISTS];
        Arrays.setAll(groups, i -> new Group());
        int[] own = new int[most];
        long size = 0;
        for (int unit = 0; unit < count; unit++) {
            int number = feed.listsOf(unit, own);
            for (int i = 0; i < number; i++) {
                groups[own[i] >> Group.LIST_BITS].add(own[i] & Group.LISTS - 1, unit);
            }
            size += number;
        }
        int[] starts = new int[lists + 1];
        Writer writer = new Writer(Math.toIntExact(size + size / 2 + 64));
        for (int i = 0; i < groups.length; i++) {
            groups[i].write(writer, starts, i * Group.LISTS);
            groups[i] = new Group();
        }
        starts[lists] = writer.size;
        return new Postings(starts, Arrays.copyOf(writer.bytes, writer.size + 1));
    }

    /// What some neighbouring lists are to hold: a number for each entry, which is a unit's distance from the first
    /// one of its chunk and a list's from the first list of the group.
    private static final class Group {

        static final int LISTS = 1 << 15;

        private static final int LIST_BITS = 15;
        private static final int DISTANCES = 1 << Integer.SIZE - LIST_BITS;

        private final List<Chunk> chunks = new ArrayList<>();
        private Chunk last = new Chunk(0, new int[0]);
        private int size;

        private static final class Chunk {

            private static final int ENTRIES = 2048;

            private final int first;
            private final int[] entries;
            private int size;

            Chunk(int first, int[] entries) {
                this.first = first;
                this.entries = entries;
            }
        }

        void add(int list, int unit) {
            Chunk chunk = last;
            if (chunk.size == chunk.entries.length || unit - chunk.first >= DISTANCES) {
                chunk = new Chunk(unit, new int[Chunk.ENTRIES]);
                chunks.add(chunk);
                last = chunk;
            }
            chunk.entries[chunk.size++] = unit - chunk.first << LIST_BITS | list;
            size++;
        }

        void write(Writer writer, int[] starts, int first) {
            int[] ends = new int[LISTS];
            for (Chunk chunk : chunks) {
                for (int i = 0; i < chunk.size; i++) {
                    ends[chunk.entries[i] & LISTS - 1]++;
                }
            }
            int sum = 0;
            for (int list = 0; list < LISTS; list++) {
                int length = ends[list];
                ends[list] = sum;
                sum += length;
            }
            int[] units = new int[size];
            for (Chunk chunk : chunks) {
                for (int i = 0; i < chunk.size; i++) {
                    int entry = chunk.entries[i];
                    units[ends[entry & LISTS - 1]++] = chunk.first + (entry >>> LIST_BITS);
                }
            }
            int from = 0;
            for (int list = 0; list < LISTS && first + list < starts.length - 1; list++) {
                starts[first + list] = writer.size;
                writer.list(units, from, ends[list]);
                from = ends[list];
            }
        }
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
        private boolean isLong;
        private int left;
        private int before;
        private int at;

        private Cursor(Postings postings) {
            this.postings = postings;
        }

        /// Goes to the block of a list in which the first unit not below `from` may stand.
        void open(int list, int from) {
            size = 0;
            before = -1;
            left = postings.length(list);
            isLong = left > BLOCK;
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
            }
        }

        /// Reads the next block; false at the end of the list.
        boolean next() {
            if (left <= 0) {
                size = 0;
                return false;
            }
            size = Math.min(left, BLOCK);
            left -= size;
            byte form = isLong ? postings.bytes[at++] : ANY;
            switch (form) {
                case SMALL -> readSmall();
                case MIXED -> readMixed();
                default -> readAny();
            }
            before = units[size - 1];
            return true;
        }

        private void readSmall() {
            byte[] bytes = postings.bytes;
            int from = at;
            int unit = before;
            for (int i = 0; i < size; i++) {
                unit += (bytes[from + i] & 0xFF) + 1;
                units[i] = unit;
            }
            at = from + size;
        }

        // Without a jump for the size of a gap: nobody can guess it, and half of a look-up's time is spent here.
        private void readMixed() {
            byte[] bytes = postings.bytes;
            int bits = at;
            int from = at + (size + 7 >> 3);
            int unit = before;
            for (int i = 0; i < size; i++) {
                int isWide = bytes[bits + (i >> 3)] >> (i & 7) & 1;
                int high = bytes[from + 1] & 0xFF & -isWide;
                unit += (bytes[from] & 0xFF | high << 8) + 1;
                from += 1 + isWide;
                units[i] = unit;
            }
            at = from;
        }

        private void readAny() {
            byte[] bytes = postings.bytes;
            int from = at;
            int unit = before;
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
        }

        /// Counts the units of the rest of a list that are in a range. The cursor is of no use after that until a list
        /// is opened.
        ///
        /// @param from  the unit of the first bit
        /// @param to    the end of the range
        /// @param times up to how many times, 1 to 3
        /// @param bits  for each 64 units `times` words: those counted once or more, twice or more, and so on
        void count(int from, int to, int times, long[] bits) {
            while (next()) {
                int begin = 0;
                while (begin < size && units[begin] < from) {
                    begin++;
                }
                int end = size;
                while (end > begin && units[end - 1] >= to) {
                    end--;
                }
                switch (times) {
                    case 1 -> once(begin, end, from, bits);
                    case 2 -> twice(begin, end, from, bits);
                    default -> thrice(begin, end, from, bits);
                }
                if (end < size) {
                    return;
                }
            }
        }

        private void once(int begin, int end, int from, long[] bits) {
            for (int i = begin; i < end; i++) {
                int place = units[i] - from;
                bits[place >> 6] |= 1L << place;
            }
        }

        private void twice(int begin, int end, int from, long[] bits) {
            for (int i = begin; i < end; i++) {
                int place = units[i] - from;
                int word = place >> 6 << 1;
                long bit = 1L << place;
                long marked = bits[word];
                bits[word] = marked | bit;
                bits[word + 1] |= marked & bit;
            }
        }

        private void thrice(int begin, int end, int from, long[] bits) {
            for (int i = begin; i < end; i++) {
                int place = units[i] - from;
                int word = (place >> 6) * 3;
                long bit = 1L << place;
                long first = bits[word];
                long second = bits[word + 1];
                bits[word] = first | bit;
                bits[word + 1] = second | first & bit;
                bits[word + 2] |= second & bit;
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
            grow(6 + skips * (SKIP_BYTES + 1) + count * 5);
            small(count);
            int skip = size;
            size += skips * SKIP_BYTES;
            int data = size;
            int before = -1;
            for (int i = 0; i < count; i += BLOCK) {
                if (i > 0) {
                    fixed(skip, before);
                    fixed(skip + 4, size - data);
                    skip += SKIP_BYTES;
                }
                int end = Math.min(count, i + BLOCK);
                block(units, from + i, from + end, before, count > BLOCK);
                before = units[from + end - 1];
            }
        }

        private void block(int[] units, int from, int to, int before, boolean isLong) {
            int largest = 0;
            int last = before;
            for (int i = from; i < to; i++) {
                largest = Math.max(largest, units[i] - last - 1);
                last = units[i];
            }
            byte form = largest <= 0xFF ? SMALL : largest <= 0xFFFF ? MIXED : ANY;
            if (isLong) {
                bytes[size++] = form;
            }
            int wide = size;
            if (isLong && form == MIXED) {
                int room = to - from + 7 >> 3;
                Arrays.fill(bytes, size, size + room, (byte) 0);
                size += room;
            }
            last = before;
            for (int i = from; i < to; i++) {
                int gap = units[i] - last - 1;
                last = units[i];
                if (!isLong || form == ANY) {
                    small(gap);
                    continue;
                }
                bytes[size++] = (byte) gap;
                if (gap > 0xFF) {
                    bytes[wide + (i - from >> 3)] |= (byte) (1 << (i - from & 7));
                    bytes[size++] = (byte) (gap >> 8);
                }
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
