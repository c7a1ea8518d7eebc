package org.songngu.memory;

import java.util.List;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;
import org.songngu.text.Tokens;

/// Turns text of one language into what the index compares: the tokens of its match key, and hashes of the whole key.
/// Tokens are cut from the key, not from the text, so that texts with equal keys have equal tokens.
final class TextScanner {

    /// Changes whenever the match key of one of its texts does: hashes stored under another version are worked out
    /// anew.
    static final int KEY_VERSION = (int) TextHash.of(MatchKey.of("Hoà khoẻ thuý kĩ quí ĐỔI «mới» – “a”… d'Ivoire‐b")
            + Tokens.of(MatchKey.of("18-NQ/TW, 2,5% d'Ivoire Vietnam's 8h30…")));

    private final TokenDictionary dictionary;

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
        String key = MatchKey.of(text);
        return Tokens.of(key).isEmpty() ? 0 : TextHash.of(key);
    }

    private ScannedText scan(String text, boolean learn) {
        String key = MatchKey.of(text);
        List<Token> cut = Tokens.of(key);
        int[] tokens = new int[cut.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = learn ? dictionary.learn(cut.get(i)) : dictionary.find(cut.get(i));
        }
        return ScannedText.of(tokens, TextHash.of(key), (int) TextHash.of(MatchKey.keepingCase(text)));
    }
}
