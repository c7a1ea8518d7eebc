package org.songngu.memory;

/// 64-bit hashes of match keys: FNV-1a for each part between spaces, finished with MurmurHash3's mixer so that every
/// bit
/// depends on every character; the parts are chained in order. So the hash of a key follows from those of its parts,
/// which repeat from sentence to sentence and need not be worked out each time.
final class TextHash {

    /// The hash of nothing, to which the parts are chained.
    static final long START = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;
    private static final long CHAIN = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    /// The hash of a key.
    ///
    /// @param key parts with single spaces between them
    static long of(String key) {
        long hash = START;
        int start = 0;
        while (start < key.length()) {
            int space = key.indexOf(' ', start);
            int end = space < 0 ? key.length() : space;
            hash = chained(hash, ofPart(key, start, end));
            start = end + 1;
        }
        return mix(hash);
    }

    /// The hash of one part.
    static long ofPart(String key, int start, int end) {
        long hash = START;
        for (int i = start; i < end; i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /// The state after one more part; [#mix] makes a hash of the last one.
    static long chained(long state, long part) {
        return (Long.rotateLeft(state, 23) ^ part) * CHAIN;
    }

    static long mix(long value) {
        long hash = value;
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
