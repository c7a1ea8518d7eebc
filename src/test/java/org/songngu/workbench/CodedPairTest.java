package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodedPairTest {

    @Test
    void aPairOfCodesThatIsCutHasItsStartInOneSegmentAndItsEndInTheNext() {
        CodedPair pair = new CodedPair(
                "⟨1⟩Hà Nội⟨/1⟩ đón ⟨2⟩khách. Hôm nay⟨/2⟩ trời đẹp.⟨3/⟩",
                "⟨1⟩Ha Noi⟨/1⟩ welcomes ⟨2⟩guests. Today⟨/2⟩ is fine.⟨3/⟩",
                Map.of(1, "b", 2, "i", 3, "br"));

        List<CodedPair> halves =
                pair.split(pair.source().indexOf(" Hôm"), pair.target().indexOf(" Today"));

        assertThat(halves)
                .containsExactly(
                        new CodedPair(
                                "⟨1⟩Hà Nội⟨/1⟩ đón ⟨2⟩khách.",
                                "⟨1⟩Ha Noi⟨/1⟩ welcomes ⟨2⟩guests.",
                                Map.of(1, "b", 2, "i")),
                        new CodedPair("Hôm nay⟨/1⟩ trời đẹp.⟨2/⟩", "Today⟨/1⟩ is fine.⟨2/⟩", Map.of(1, "i", 2, "br")));
        assertThat(halves.getFirst().joined(halves.getLast())).isEqualTo(pair);
    }

    @Test
    void aCodeOfTheTargetGoesWhereTheSourceHasIt() {
        CodedPair pair = new CodedPair(
                "Chiều nay họp. ⟨1⟩Tối⟨/1⟩ nghỉ.", "⟨1⟩Tonight⟨/1⟩ is off. A meeting this afternoon.", Map.of());

        List<CodedPair> halves =
                pair.split(pair.source().indexOf("⟨1⟩"), pair.target().indexOf("A meeting"));

        assertThat(halves)
                .extracting(CodedPair::target)
                .containsExactly("Tonight is off.", "⟨1⟩⟨/1⟩A meeting this afternoon.");
    }

    @Test
    void theSecondSourceGoesOnCounting() {
        CodedPair first = new CodedPair("Ảnh ⟨1/⟩.", "", Map.of(1, "img"));
        CodedPair second = new CodedPair("⟨1⟩Xem⟨/1⟩ tiếp.", "⟨1⟩See⟨/1⟩ more.", Map.of(1, "a"));

        assertThat(first.joined(second))
                .isEqualTo(new CodedPair("Ảnh ⟨1/⟩. ⟨2⟩Xem⟨/2⟩ tiếp.", "⟨2⟩See⟨/2⟩ more.", Map.of(1, "img", 2, "a")));
    }

    @Test
    void aCutInsideACodeIsACutBesideIt() {
        CodedPair pair = new CodedPair("Mưa.⟨1/⟩ Gió.", "", Map.of());

        assertThat(pair.split(6, 0)).extracting(CodedPair::source).containsExactly("Mưa.⟨1/⟩", "Gió.");
    }

    @Test
    void textsWithoutCodesAreCutAsBefore() {
        CodedPair pair = new CodedPair("Mưa. Gió.", "Rain. Wind.", Map.of());

        assertThat(pair.split(4, 5))
                .containsExactly(new CodedPair("Mưa.", "Rain.", Map.of()), new CodedPair("Gió.", "Wind.", Map.of()));
        assertThat(pair.split(4, 5).getFirst().joined(pair.split(4, 5).getLast()))
                .isEqualTo(pair);
    }
}
