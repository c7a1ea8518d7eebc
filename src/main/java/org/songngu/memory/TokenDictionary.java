package org.songngu.memory;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.songngu.text.Diacritics;
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
    private static final int[] NONE = {};

    private final ConcurrentHashMap<String, Integer> byKey = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, int[]> byBare = new ConcurrentHashMap<>();
    private final AtomicInteger serials = new AtomicInteger();

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

    /// The number of a token that is to be stored.
    int learn(Token token) {
        Integer known = byKey.get(token.key());
        return known != null ? known : byKey.computeIfAbsent(token.key(), key -> number(key, kindOf(token)));
    }

    /// The number of a token that is looked for; one never stored gets a number that no stored one has.
    int find(Token token) {
        Integer known = byKey.get(token.key());
        return known != null ? known : UNKNOWN_SERIAL << KIND_BITS | kindOf(token);
    }

    /// All words that are equal to `key` once the diacritics are gone; `key` itself must have none.
    int[] wordsWithoutMarks(String key) {
        return byBare.getOrDefault(key, NONE);
    }

    /// The keys of all tokens by their numbers.
    IntFunction<String> keys() {
        String[] keys = new String[size()];
        byKey.forEach((key, token) -> {
            if (serial(token) < keys.length) {
                keys[serial(token)] = key;
            }
        });
        return token -> keys[serial(token)];
    }

    /// For the serial of each token itself.
    int[] ownClasses() {
        return IntStream.range(0, size()).toArray();
    }

    /// For the serial of each word that of the first of those [#wordsWithoutMarks] gives for it.
    int[] classesWithoutMarks() {
        int[] classes = ownClasses();
        for (int[] words : byBare.values()) {
            for (int word : words) {
                // A word that came while this was read is in no level yet.
                if (serial(word) < classes.length) {
                    classes[serial(word)] = serial(words[0]);
                }
            }
        }
        return classes;
    }

    /// How many different tokens there are.
    int size() {
        return serials.get();
    }

    private int number(String key, int kind) {
        int token = serials.getAndIncrement() << KIND_BITS | kind;
        if (kind == WORD) {
            byBare.merge(Diacritics.strip(key), new int[] {token}, TokenDictionary::joined);
        }
        return token;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
