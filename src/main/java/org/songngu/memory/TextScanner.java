package org.songngu.memory;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.songngu.text.InlineText;
import org.songngu.text.MatchKey;
import org.songngu.text.Tokens;

/// Turns text of one language into what the index compares: the tokens of its match key, and hashes of the whole key.
/// Tokens are cut from the key, not from the text, so that texts with equal keys have equal tokens.
///
/// A text is scanned part by part between spaces, across which neither the key nor a token depends on anything; parts
/// that were scanned before are remembered, because a language has few and folding is what scanning costs.
///
/// Inline codes stand behind the words as tokens of half a word's weight, by their kind and in their order: wherever
/// they are in the sentence, as many of a kind are alike, and a pair inside another is not two pairs side by side.
/// The hash of the key knows their places too, so that a sentence whose codes stand elsewhere is never 100.
/// Safe for many threads.
final class TextScanner {

    /// Changes whenever the match key of one of its texts does: hashes stored under another version are worked out
    /// anew.
    static final int KEY_VERSION = (int) TextHash.of(MatchKey.of("Hoà khoẻ thuý kĩ quí ĐỔI «mới» – “a”… d'Ivoire‐b")
            + Tokens.of(MatchKey.of("18-NQ/TW, 2,5% d'Ivoire Vietnam's 8h30…"))
            + InlineCodeTokens.VERSION);

    private static final int SLOT_BITS = 17;
    private static final int REMEMBERED = 1 << SLOT_BITS;
    private static final int PLACES = 6;
    private static final int LONGEST_REMEMBERED = 32;

    private final TokenDictionary dictionary;
    private final AtomicReferenceArray<ScannedPart> remembered = new AtomicReferenceArray<>(REMEMBERED);
    // Of what is remembered there, so that six places are asked by one look at the memory. A hash that another thread
    // does not see yet costs a scan, and one without its part is compared in vain.
    private final int[] hashes = new int[REMEMBERED];

    TextScanner(TokenDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Scans a text that is to be stored.
    ScannedText learn(String text) {
        return scan(text, true);
    }

    /// Scans a text that is looked for.
    ScannedText find(String text) {
        return scan(text, false);
    }

    /// The hash of the match key alone; 0 for a text without tokens.
    static long key(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String key = MatchKey.of(text);
        return Tokens.of(key).isEmpty() ? 0 : InlineCodeTokens.keyOf(text, TextHash.of(key));
    }

    private ScannedText scan(String text, boolean learn) {
        if (text.indexOf(InlineText.LEFT) < 0) {
            return words(text, learn);
        }
        InlineText coded = InlineText.of(text);
        return InlineCodeTokens.behind(
                words(coded.plain(), learn), coded, learn ? dictionary::learn : dictionary::find);
    }

    private ScannedText words(String text, boolean learn) {
        int[] tokens = new int[text.length() / 3 + 4];
        int count = 0;
        long key = TextHash.START;
        long cased = TextHash.START;
        int at = 0;
        while (at < text.length()) {
            // Other spaces than this one are the match key's business.
            if (text.charAt(at) <= ' ') {
                at++;
                continue;
            }
            int start = at;
            int hash = 0;
            while (at < text.length() && text.charAt(at) > ' ') {
                hash = hash * 31 + text.charAt(at++);
            }
            ScannedPart part = part(text, start, at, hash, learn);
            if (count + part.tokens().length > tokens.length) {
                tokens = Arrays.copyOf(tokens, tokens.length * 2 + part.tokens().length);
            }
            for (int token : part.tokens()) {
                tokens[count++] = token;
            }
            for (long one : part.keys()) {
                key = TextHash.chained(key, one);
            }
            for (long one : part.cased()) {
                cased = TextHash.chained(cased, one);
            }
        }
        return ScannedText.of(Arrays.copyOf(tokens, count), TextHash.mix(key), (int) TextHash.mix(cased));
    }

    private ScannedPart part(String text, int start, int end, int anyHash, boolean learn) {
        // 0 stands where nothing is
        int hash = anyHash == 0 ? 1 : anyHash;
        int first = hash * 0x9E3779B1 >>> 32 - SLOT_BITS;
        int free = first;
        for (int i = 0; i < PLACES; i++) {
            int slot = first + i & REMEMBERED - 1;
            if (hashes[slot] == 0) {
                free = slot;
                break;
            }
            if (hashes[slot] == hash) {
                ScannedPart known = remembered.getAcquire(slot);
                if (known != null && known.isOf(text, start, end)) {
                    return known;
                }
            }
        }
        String raw = text.substring(start, end);
        // What was only looked for may be learnt later under other numbers: it is not remembered.
        ScannedPart part = ScannedPart.of(raw, learn ? dictionary::learn : dictionary::find);
        if (learn && raw.length() <= LONGEST_REMEMBERED) {
            remembered.setRelease(free, part);
            hashes[free] = hash;
        }
        return part;
    }
}
