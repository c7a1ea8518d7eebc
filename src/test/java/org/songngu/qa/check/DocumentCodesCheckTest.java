package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.housestyle.HouseStyle;
import org.songngu.qa.QaFinding;
import org.songngu.qa.QaSubject;
import org.songngu.qa.Severity;
import org.songngu.text.InlineText;
import org.songngu.text.LanguagePair;

class DocumentCodesCheckTest {

    private static final HouseStyle STYLE =
            new HouseStyle("VNA", "Viet Nam News Agency", "Vietnam", "Hanoi", false, false, false, false, false);

    /// One key puts in everything that is missing.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày ⟨1⟩2/9/1945⟨/1⟩ tại Hà Nội⟨2/⟩|On 2/9/1945 in Hanoi|On ⟨1⟩2/9/1945⟨/1⟩ in Hanoi⟨2/⟩",
                "⟨1⟩Hà Nội hôm nay⟨/1⟩|Hanoi today|⟨1⟩Hanoi today⟨/1⟩",
                "Hà Nội ⟨1⟩hôm nay⟨/1⟩ đẹp|Hanoi is fine today|Hanoi is fine today⟨1⟩⟨/1⟩",
                "Hà Nội ⟨1⟩đẹp⟨/1⟩|Hanoi is ⟨1⟩fine|Hanoi is ⟨1⟩fine⟨/1⟩",
                "Hà Nội ⟨1⟩đẹp⟨/1⟩|Hanoi is fine⟨/1⟩|Hanoi is ⟨1⟩fine⟨/1⟩"
            })
    void whatIsMissingIsPutInByOneKey(String source, String target, String fixed) {
        List<QaFinding> findings = check(source, target);

        assertThat(findings).isNotEmpty().allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings.getFirst().source()).isPresent();
        assertThat(findings.getFirst().fix()).contains(fixed);
        assertThat(check(source, fixed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // extra, twice, crossed, ends before it starts, broken
                "Xem ⟨1⟩ảnh⟨/1⟩|See ⟨1⟩photo⟨/1⟩⟨2/⟩|⟨2/⟩|See ⟨1⟩photo⟨/1⟩",
                "Xem ảnh⟨1/⟩|See⟨1/⟩ photo⟨1/⟩|⟨1/⟩|See⟨1/⟩ photo",
                "⟨1⟩Xem ⟨2⟩ảnh⟨/2⟩⟨/1⟩|⟨1⟩See ⟨2⟩photo⟨/1⟩ it⟨/2⟩|⟨/1⟩|⟨1⟩See ⟨2⟩photo⟨/2⟩ it⟨/1⟩",
                "Xem ⟨1⟩ảnh⟨/1⟩|See⟨/1⟩ photo⟨1⟩|⟨/1⟩|See⟨1⟩ photo⟨/1⟩",
                "Xem ảnh|See photo ⟨2|⟨|See photo 2",
                "Xem ảnh|See photo 2⟩|⟩|See photo 2"
            })
    void whatIsWrongIsMarkedAndPutRight(String source, String target, String marked, String fixed) {
        List<QaFinding> findings = check(source, target);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().target().orElseThrow().of(target)).isEqualTo(marked);
        assertThat(findings.getFirst().fix()).contains(fixed);
        assertThat(check(source, fixed)).isEmpty();
    }

    @Test
    void anotherOrderOfTheSameCodesIsRight() {
        assertThat(check("⟨1⟩Hà Nội⟨/1⟩ và ⟨2⟩Huế⟨/2⟩⟨3/⟩", "⟨2⟩Hue⟨/2⟩⟨3/⟩ and ⟨1⟩Hanoi⟨/1⟩"))
                .isEmpty();
        assertThat(check("Hà Nội ⟨1⟩đẹp⟨/1⟩", "")).isEmpty();
    }

    @Test
    void aHalfWhosePartnerIsInTheNextSegmentIsRight() {
        assertThat(check("Ông nói: ⟨1⟩Chúng ta sẵn sàng.", "He said: ⟨1⟩we are ready."))
                .isEmpty();
    }

    @Test
    void everyFixOfAMixLeadsToACleanText() {
        String source = "⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩⟨3⟩Nhật Bản⟨/3⟩⟨/2⟩⟨4/⟩";
        String target = "⟨/2⟩The ⟨5/⟩PM⟨3⟩ visits⟨1⟩ Japan⟨4/⟩⟨4/⟩ ⟨";
        for (int round = 0; round < 12 && !check(source, target).isEmpty(); round++) {
            target = check(source, target).getFirst().fix().orElseThrow();
        }
        assertThat(check(source, target)).isEmpty();
        assertThat(InlineText.of(target).isWellNested()).isTrue();
        assertThat(InlineText.plainOf(target)).isEqualTo("The PM visits Japan ");
    }

    private static List<QaFinding> check(String source, String target) {
        return new DocumentCodesCheck()
                .check(new QaSubject(source, target, LanguagePair.VI_EN, LocalDate.of(2026, 11, 21), STYLE));
    }
}
