package org.songngu.memory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songngu.text.MatchKey;
import org.songngu.text.Token;

/// Numbers the tokens of one language. A token's number carries its kind in the two lowest bits, so that its weight
/// needs no second look-up. Only stored units teach it new tokens: a query must not make it grow.
///
/// Safe for many threads.
final class TokenDictionary {

    static final int WORD = 0;
    static final int NUMBER = 1;
    static final int PUNCTUATION = 2;

    private static final int KIND_BITS = 2;
    private static final int UNKNOWN_SERIAL = (1 << 29) - 1;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final int[] NONE = {};

    private final ConcurrentHashMap<String, Entry> byRaw = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> byKey = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, int[]> byBare = new ConcurrentHashMap<>();
    private final AtomicInteger serials = new AtomicInteger();

    /// What is known of a token as it is written.
    ///
    /// @param token its number
    /// @param key   hash of its match key
    /// @param cased hash of its match key with the case kept
    record Entry(int token, long key, long cased) {}

    /// In quarter units (features.md §5.2): a word 4, a number 2, a punctuation mark 1.
    static int weight(int token) {
        return 4 >> (token & 3);
    }

    static int kind(int token) {
        return token & 3;
    }

    static int serial(int token) {
        return token >>> KIND_BITS;
    }

    static int kindOf(Token token) {
        return switch (token.kind()) {
            case WORD -> WORD;
            case NUMBER -> NUMBER;
            case PUNCTUATION -> PUNCTUATION;
        };
    }

    /// Finds a token as it is written, and learns it when it is new.
    Entry learn(String raw, int kind) {
        Entry known = byRaw.get(raw);
        return known != null ? known : byRaw.computeIfAbsent(raw, text -> entry(text, number(MatchKey.of(text), kind)));
    }

    /// Finds a token as it is written; a token never stored gets a number that no stored one has.
    Entry find(String raw, int kind) {
        Entry known = byRaw.get(raw);
        if (known != null) {
            return known;
        }
        Integer token = byKey.get(MatchKey.of(raw));
        return entry(raw, token != null ? token : UNKNOWN_SERIAL << KIND_BITS | kind);
    }

    /// The token of a match key, null when no unit has it.
    @Nullable
    Integer tokenOf(String key) {
        return byKey.get(key);
    }

    /// All words that are equal to `key` once the diacritics are gone; `key` itself must have none.
    int[] wordsWithoutMarks(String key) {
        return byBare.getOrDefault(key, NONE);
    }

    /// How many different tokens there are.
    int size() {
        return serials.get();
    }

    /// A match key without its diacritics; đ is no composed letter and is mapped by hand.
    static String withoutMarks(String key) {
        String bare = MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private int number(String key, int kind) {
        return byKey.computeIfAbsent(key, fresh -> {
            int token = serials.getAndIncrement() << KIND_BITS | kind;
            if (kind == WORD) {
                byBare.merge(withoutMarks(fresh), new int[] {token}, TokenDictionary::joined);
            }
            return token;
        });
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static Entry entry(String raw, int token) {
        return new Entry(token, TextHash.of(MatchKey.of(raw)), TextHash.of(MatchKey.keepingCase(raw)));
    }
}
