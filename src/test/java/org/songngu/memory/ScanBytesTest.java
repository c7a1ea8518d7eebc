package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
                            i % 3 == 0 ? Trust.APPROVED : Trust.DRAFT,
                            i % 5 == 0 ? NewUnit.Making.ALIGNMENT : NewUnit.Making.PERSON,
                            1_764_000_000_000_000L + i,
                            index.houseStyle(i % 2 == 0 ? "vnp" : ""),
                            7L * i,
                            -1 - i,
                            Long.MAX_VALUE - i),
                    index.scanner(Language.VI).learn(RealSentences.VIETNAMESE.get(i)),
                    index.scanner(Language.EN).learn(ENGLISH.get(i % ENGLISH.size()))))
            .toList();
    private final byte[] bytes = ScanBytes.write(units, index.names());

    @Test
    void anotherProgramReadsTheSameUnitsUnderItsOwnNumbers() {
        UnitIndex other = new UnitIndex(Runnable::run);
        other.scanner(Language.VI).learn("Những từ này đã có số khác.");

        other.houseStyle("nhan-dan");

        ScanBytes stored = ScanBytes.of(bytes).orElseThrow();
        assertThat(stored.stamp()).isEqualTo(new ScanTable.Stamp(30, 7 * 29 * 30 / 2));
        List<IndexedUnit> read = new ArrayList<>();
        stored.read(other, read::add);

        assertThat(read).hasSameSizeAs(units);
        for (int i = 0; i < units.size(); i++) {
            UnitRow row = units.get(i).row();
            assertThat(read.get(i).row())
                    .usingRecursiveComparison()
                    .ignoringFields("houseStyle")
                    .isEqualTo(row);
            assertThat(read.get(i).row().houseStyle()).isEqualTo(other.houseStyle(i % 2 == 0 ? "vnp" : ""));
            assertSame(read.get(i).vietnamese(), other.scanner(Language.VI).learn(RealSentences.VIETNAMESE.get(i)));
            assertSame(read.get(i).english(), other.scanner(Language.EN).learn(ENGLISH.get(i % ENGLISH.size())));
        }
    }

    @Test
    void whatIsDamagedIsNotRead() {
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x10;
            assertThat(ScanBytes.of(damaged)).isEmpty();
        }
        assertThat(ScanBytes.of(new byte[] {1, 2})).isEmpty();
        assertThat(ScanBytes.of(Arrays.copyOf(bytes, 100))).isEmpty();
    }

    private static void assertSame(ScannedText read, ScannedText scanned) {
        assertThat(read.tokens()).isEqualTo(scanned.tokens());
        assertThat(List.of(read.weight(), read.key(), read.cased(), read.signature0(), read.signature1()))
                .containsExactly(
                        scanned.weight(), scanned.key(), scanned.cased(), scanned.signature0(), scanned.signature1());
    }
}
