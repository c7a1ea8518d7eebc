package org.songngu.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.CRC32C;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.Token;

/// What scanning some units gave, as bytes: for each language the tokens that occur, then for each unit its hashes and
/// which tokens it has. They depend on nothing else, so that no number has to outlive the program that gave it.
///
/// Form: a checksum of the rest; how many units; how many tokens in Vietnamese, each with kind, length in UTF-8 and
/// letters; the same in English; the units, ascending by id. Numbers in sevens of bits, lowest first.
final class ScanBytes {

    private static final int CHECKSUM_BYTES = 4;
    private static final Token.Kind[] KINDS = {Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.PUNCTUATION};
    private static final Span NOWHERE = new Span(0, 0);

    private byte[] bytes;
    private int at = CHECKSUM_BYTES;

    private ScanBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// A unit as it was scanned.
    ///
    /// @param id          which
    /// @param revision    of its row then
    /// @param previousKey key hash of the source before it
    /// @param nextKey     key hash of the source after it
    /// @param vietnamese  its Vietnamese side
    /// @param english     its English side
    record ScannedUnit(
            long id, long revision, long previousKey, long nextKey, ScannedText vietnamese, ScannedText english) {}

    /// Writes units.
    ///
    /// @param units ascending by id
    /// @param keys  the key of a token's number, by language
    static byte[] write(List<IndexedUnit> units, Map<Language, IntFunction<String>> keys) {
        ScanBytes out = new ScanBytes(new byte[1 << 16]);
        out.number(units.size());
        Map<Language, Map<Integer, Integer>> places = new HashMap<>();
        keys.forEach((language, key) -> places.put(language, new HashMap<>()));
        for (Language language : Language.values()) {
            Map<Integer, Integer> own = places.getOrDefault(language, Map.of());
            IntFunction<String> key = keys.getOrDefault(language, Integer::toString);
            List<Integer> tokens = new ArrayList<>();
            for (IndexedUnit unit : units) {
                for (int token : unit.side(language).tokens()) {
                    if (own.putIfAbsent(token, tokens.size()) == null) {
                        tokens.add(token);
                    }
                }
            }
            out.number(tokens.size());
            tokens.forEach(token -> out.token(TokenDictionary.kind(token), key.apply(token)));
        }
        for (IndexedUnit unit : units) {
            out.number(unit.row().id());
            out.number(unit.row().revision());
            out.fixed(unit.row().previousKey());
            out.fixed(unit.row().nextKey());
            for (Language language : Language.values()) {
                out.text(unit.side(language), places.getOrDefault(language, Map.of()));
            }
        }
        return out.finished();
    }

    /// Reads what [#write] wrote; empty when it is damaged.
    ///
    /// @param bytes        what was written
    /// @param dictionaries they learn the tokens
    static Optional<List<ScannedUnit>> read(byte[] bytes, Map<Language, TokenDictionary> dictionaries) {
        if (bytes.length < CHECKSUM_BYTES || checksum(bytes, bytes.length) != storedChecksum(bytes)) {
            return Optional.empty();
        }
        ScanBytes in = new ScanBytes(bytes);
        int count = (int) in.number();
        int[][] tokens = new int[Language.values().length][];
        for (Language language : Language.values()) {
            tokens[language.ordinal()] = in.tokens(Objects.requireNonNull(dictionaries.get(language)));
        }
        List<ScannedUnit> units = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            units.add(new ScannedUnit(
                    in.number(),
                    in.number(),
                    in.fixed(),
                    in.fixed(),
                    in.text(tokens[Language.VI.ordinal()]),
                    in.text(tokens[Language.EN.ordinal()])));
        }
        return Optional.of(units);
    }

    private void token(int kind, String key) {
        byte[] letters = key.getBytes(StandardCharsets.UTF_8);
        number(kind);
        number(letters.length);
        grow(letters.length);
        System.arraycopy(letters, 0, bytes, at, letters.length);
        at += letters.length;
    }

    private int[] tokens(TokenDictionary dictionary) {
        int[] tokens = new int[(int) number()];
        for (int i = 0; i < tokens.length; i++) {
            Token.Kind kind = KINDS[(int) number()];
            int length = (int) number();
            tokens[i] =
                    dictionary.learn(new Token(kind, new String(bytes, at, length, StandardCharsets.UTF_8), NOWHERE));
            at += length;
        }
        return tokens;
    }

    private void text(ScannedText text, Map<Integer, Integer> places) {
        fixed(text.key());
        fixed(text.cased());
        number(text.tokens().length);
        for (int token : text.tokens()) {
            number(places.getOrDefault(token, 0));
        }
    }

    private ScannedText text(int[] numbers) {
        long key = fixed();
        int cased = (int) fixed();
        int[] tokens = new int[(int) number()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = numbers[(int) number()];
        }
        return ScannedText.of(tokens, key, cased);
    }

    private void number(long value) {
        grow(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
    }

    private long number() {
        long value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7F;
        int shift = 7;
        long more;
        do {
            more = bytes[at++];
            value |= (more & 0x7F) << shift;
            shift += 7;
        } while (more < 0);
        return value;
    }

    private void fixed(long value) {
        grow(8);
        for (int i = 0; i < 8; i++) {
            bytes[at++] = (byte) (value >> 8 * i);
        }
    }

    private long fixed() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value |= (bytes[at++] & 0xFFL) << 8 * i;
        }
        return value;
    }

    private void grow(int more) {
        if (bytes.length - at < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more));
        }
    }

    private byte[] finished() {
        int checksum = checksum(bytes, at);
        for (int i = 0; i < CHECKSUM_BYTES; i++) {
            bytes[i] = (byte) (checksum >> 8 * i);
        }
        return Arrays.copyOf(bytes, at);
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, CHECKSUM_BYTES, end - CHECKSUM_BYTES);
        return (int) checksum.getValue();
    }

    private static int storedChecksum(byte[] bytes) {
        return bytes[0] & 0xFF | (bytes[1] & 0xFF) << 8 | (bytes[2] & 0xFF) << 16 | bytes[3] << 24;
    }
}
