package org.songngu.memory;

import java.util.List;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// What stands between two spaces, scanned: usually a syllable with the punctuation at its end.
///
/// @param raw    as written
/// @param tokens its tokens' numbers
/// @param keys   hashes of its key's parts: one, unless a rarer kind of space stands in it or nothing is left of it
/// @param cased  the same of the key with the case kept
record ScannedPart(String raw, int[] tokens, long[] keys, long[] cased) {

    /// Scans a part.
    ///
    /// @param raw    no space in it
    /// @param number gives the number of a token
    static ScannedPart of(String raw, Numbering number) {
        String key = MatchKey.of(raw);
        List<Token> cut = Tokens.of(key);
        int[] tokens = new int[cut.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = number.of(cut.get(i));
        }
        return new ScannedPart(raw, tokens, hashes(key), hashes(MatchKey.keepingCase(raw)));
    }

    private static long[] hashes(String key) {
        if (key.isEmpty()) {
            return new long[0];
        }
        int count = 1 + (int) key.chars().filter(c -> c == ' ').count();
        long[] hashes = new long[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            int space = key.indexOf(' ', start);
            int end = space < 0 ? key.length() : space;
            hashes[i] = TextHash.ofPart(key, start, end);
            start = end + 1;
        }
        return hashes;
    }

    boolean isOf(String text, int start, int end) {
        return raw.length() == end - start && text.startsWith(raw, start);
    }

    /// Gives numbers to tokens.
    @FunctionalInterface
    interface Numbering {
        int of(Token token);
    }
}
