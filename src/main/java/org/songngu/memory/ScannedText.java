package org.songngu.memory;

/// A text as the index sees it.
///
/// @param tokens     its tokens' numbers, in order
/// @param weight     the sum of their weights, in quarters
/// @param key        hash of the whole match key: equal keys are equal here
/// @param cased      hash of the match key with the case kept
/// @param signature0 the lower half of a 128-bit set of its words
/// @param signature1 the upper half
record ScannedText(int[] tokens, int weight, long key, int cased, long signature0, long signature1) {

    static ScannedText of(int[] tokens, long key, int cased) {
        int weight = 0;
        long lower = 0;
        long upper = 0;
        for (int token : tokens) {
            weight += TokenDictionary.weight(token);
            if (TokenDictionary.kind(token) == TokenDictionary.WORD) {
                int bit = signatureBit(token);
                // Without a branch: which half it is cannot be foretold.
                long mask = 1L << bit;
                long isUpper = -(long) (bit >> 6);
                lower |= mask & ~isUpper;
                upper |= mask & isUpper;
            }
        }
        return new ScannedText(tokens, weight, key, cased, lower, upper);
    }

    private static int signatureBit(int token) {
        return token * 0x9E3779B1 >>> 25;
    }
}
