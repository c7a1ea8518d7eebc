package org.songngu.interchange;

import java.util.Arrays;

/// Gives each `tuid` once in a file. A memory may hold one from two files; of the ids seen only hashes are kept,
/// because
/// a memory has millions. Two ids with one hash cost the second a needless suffix, nothing else. Not safe for many
/// threads.
final class SeenIds {

    private long[] slots = new long[1024];
    private int used;

    /// An id that was not given before.
    ///
    /// @param wanted the id; may be empty
    /// @param number of the unit, from 1
    String once(String wanted, int number) {
        String id = wanted.isEmpty() ? "sn-" + number : wanted;
        String once = id;
        for (int i = 0; !add(hash(once)); i++) {
            once = id + "-" + number + (i == 0 ? "" : "-" + i);
        }
        return once;
    }

    private boolean add(long hash) {
        if (used * 2 > slots.length) {
            long[] before = slots;
            slots = new long[2 * before.length];
            used = 0;
            Arrays.stream(before).filter(one -> one != 0).forEach(this::add);
        }
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = hash;
        used++;
        return true;
    }

    // 64 bits of FNV-1a, mixed; never 0, which marks a free slot
    private static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
