package org.songngu.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.zip.CRC32C;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.Token;

/// What scanning some units gave, as bytes: for each language the tokens that occur, then for each unit what it is
/// ranked by, its hashes and which tokens it has. They depend on nothing else, so that no number has to outlive the
/// program that gave it.
///
/// Form: a checksum of the rest; the form's number; how many units and the sum of their revisions; the house styles;
/// how many tokens in Vietnamese,
/// each with kind, length in UTF-8 and letters; the same in English; the units, ascending by id. Numbers in sevens of
/// bits, lowest first.
final class ScanBytes {

    private static final int CHECKSUM_BYTES = 4;
    // another order of an enum's constants is another form too
    private static final int FORM = 3;
    private static final Trust[] TRUSTS = Trust.values();
    private static final NewUnit.Making[] MAKINGS = NewUnit.Making.values();
    private static final Language[] LANGUAGES = Language.values();
    private static final Token.Kind[] KINDS = {Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.PUNCTUATION};
    private static final Span NOWHERE = new Span(0, 0);

    private byte[] bytes;
    private int at = CHECKSUM_BYTES;
    private ScanTable.Stamp stamp = new ScanTable.Stamp(0, 0);

    private ScanBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What the numbers of an index stand for.
    ///
    /// @param words       the key of a token's number, by language
    /// @param houseStyles the code of a house style's number, empty for 0
    record Names(Map<Language, IntFunction<String>> words, IntFunction<String> houseStyles) {}

    /// Writes units.
    ///
    /// @param units ascending by id
    /// @param names of their index
    static byte[] write(List<IndexedUnit> units, Names names) {
        ScanBytes out = new ScanBytes(new byte[1 << 16]);
        out.number(FORM);
        ScanTable.Stamp stamp = ScanTable.Stamp.of(units);
        out.number(stamp.count());
        out.number(stamp.sum());
        List<Integer> styles =
                units.stream().map(unit -> unit.row().houseStyle()).distinct().toList();
        out.number(styles.size());
        styles.forEach(style -> out.letters(names.houseStyles().apply(style)));
        Map<Language, Map<Integer, Integer>> places = new HashMap<>();
        for (Language language : LANGUAGES) {
            Map<Integer, Integer> own = new HashMap<>();
            places.put(language, own);
            IntFunction<String> key = names.words().getOrDefault(language, Integer::toString);
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
            out.row(unit.row(), styles.indexOf(unit.row().houseStyle()));
            for (Language language : LANGUAGES) {
                out.text(unit.side(language), places.getOrDefault(language, Map.of()));
            }
        }
        return out.finished();
    }

    /// What [#write] wrote, to be read; empty when it is damaged or of another form.
    static Optional<ScanBytes> of(byte[] bytes) {
        if (bytes.length < CHECKSUM_BYTES || checksum(bytes, bytes.length) != storedChecksum(bytes)) {
            return Optional.empty();
        }
        ScanBytes in = new ScanBytes(bytes);
        if (in.number() != FORM) {
            return Optional.empty();
        }
        in.stamp = new ScanTable.Stamp(in.number(), in.number());
        return Optional.of(in);
    }

    /// How its units stood when they were written.
    ScanTable.Stamp stamp() {
        return stamp;
    }

    /// Reads the units, once.
    ///
    /// @param index  learns the tokens and the house styles
    /// @param reader takes them, ascending by id
    void read(UnitIndex index, Consumer<IndexedUnit> reader) {
        int[] styles = new int[(int) number()];
        for (int i = 0; i < styles.length; i++) {
            styles[i] = index.houseStyle(letters());
        }
        int[] vietnamese = tokens(index.dictionary(Language.VI));
        int[] english = tokens(index.dictionary(Language.EN));
        for (long i = 0; i < stamp.count(); i++) {
            reader.accept(new IndexedUnit(row(styles), text(vietnamese), text(english)));
        }
    }

    private void row(UnitRow row, int style) {
        number(row.id());
        number(row.memory());
        number(row.source().ordinal());
        number(row.trust().ordinal());
        number(row.making().ordinal());
        fixed(row.atMicros());
        number(style);
        number(row.revision());
        fixed(row.previousKey());
        fixed(row.nextKey());
    }

    private UnitRow row(int[] styles) {
        return new UnitRow(
                number(),
                number(),
                LANGUAGES[(int) number()],
                TRUSTS[(int) number()],
                MAKINGS[(int) number()],
                fixed(),
                styles[(int) number()],
                number(),
                fixed(),
                fixed());
    }

    private void token(int kind, String key) {
        number(kind);
        letters(key);
    }

    private void letters(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        number(letters.length);
        grow(letters.length);
        System.arraycopy(letters, 0, bytes, at, letters.length);
        at += letters.length;
    }

    private String letters() {
        int length = (int) number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private int[] tokens(TokenDictionary dictionary) {
        int[] tokens = new int[(int) number()];
        for (int i = 0; i < tokens.length; i++) {
            Token.Kind kind = KINDS[(int) number()];
            tokens[i] = dictionary.learn(new Token(kind, letters(), NOWHERE));
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
