package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.text.Language;

class ScanBytesTest {

    private static final List<String> ENGLISH = RealSentences.ENGLISH;

    private final UnitIndex index = new UnitIndex(Runnable::run);
    private final List<IndexedUnit> units = IntStream.range(0, 30)
            .mapToObj(i -> new IndexedUnit(
                    new UnitRow(
                            5 + 3L * i,
                            1,
                            Language.VI,
                            Trust.DRAFT,
                            NewUnit.Making.PERSON,
                            0,
                            0,
                            7L * i,
                            -1 - i,
                            Long.MAX_VALUE - i),
                    index.scanner(Language.VI).learn(RealSentences.VIETNAMESE.get(i)),
                    index.scanner(Language.EN).learn(ENGLISH.get(i % ENGLISH.size()))))
            .toList();
    private final byte[] bytes = ScanBytes.write(units, keys());

    @Test
    void anotherProgramReadsTheSameUnitsUnderItsOwnNumbers() {
        UnitIndex other = new UnitIndex(Runnable::run);
        other.scanner(Language.VI).learn("Những từ này đã có số khác.");

        List<ScanBytes.ScannedUnit> read =
                ScanBytes.read(bytes, other.dictionaries()).orElseThrow();

        assertThat(read).hasSameSizeAs(units);
        for (int i = 0; i < units.size(); i++) {
            UnitRow row = units.get(i).row();
            assertThat(List.of(
                            read.get(i).id(),
                            read.get(i).revision(),
                            read.get(i).previousKey(),
                            read.get(i).nextKey()))
                    .containsExactly(row.id(), row.revision(), row.previousKey(), row.nextKey());
            assertSame(read.get(i).vietnamese(), other.scanner(Language.VI).learn(RealSentences.VIETNAMESE.get(i)));
            assertSame(read.get(i).english(), other.scanner(Language.EN).learn(ENGLISH.get(i % ENGLISH.size())));
        }
    }

    @Test
    void whatIsDamagedIsNotRead() {
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x10;
            assertThat(ScanBytes.read(damaged, index.dictionaries())).isEmpty();
        }
        assertThat(ScanBytes.read(new byte[] {1, 2}, index.dictionaries())).isEmpty();
        assertThat(ScanBytes.read(java.util.Arrays.copyOf(bytes, 100), index.dictionaries()))
                .isEmpty();
    }

    private static void assertSame(ScannedText read, ScannedText scanned) {
        assertThat(read.tokens()).isEqualTo(scanned.tokens());
        assertThat(List.of(read.weight(), read.key(), read.cased(), read.signature0(), read.signature1()))
                .containsExactly(
                        scanned.weight(), scanned.key(), scanned.cased(), scanned.signature0(), scanned.signature1());
    }

    private Map<Language, IntFunction<String>> keys() {
        EnumMap<Language, IntFunction<String>> keys = new EnumMap<>(Language.class);
        index.dictionaries().forEach((language, dictionary) -> keys.put(language, dictionary.keys()));
        return keys;
    }
}
