package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefillTest {

    private static String refilled(String unit, String... pieces) {
        InlineText text = InlineText.of(unit);
        return shown(text, Refill.of(text, pieces(pieces)));
    }

    private static List<Refill.Piece> pieces(String... texts) {
        List<Refill.Piece> pieces = new java.util.ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            pieces.add(new Refill.Piece(texts[i], texts[i + 1]));
        }
        return pieces;
    }

    private static String shown(InlineText unit, Optional<List<Refill.Part>> parts) {
        return parts.map(found -> found.stream()
                        .map(part -> switch (part) {
                            case Refill.Part.Words(String text) -> text;
                            case Refill.Part.Code(int index) ->
                                unit.codes().get(index).written();
                        })
                        .collect(Collectors.joining()))
                .orElse("does not fit");
    }

    @Test
    void segmentsAreFoundAgainWithTheirCodes() {
        assertThat(refilled(
                        "⟨1⟩Chiều nay, ⟨2⟩lãnh đạo⟨/2⟩ họp. Xem ⟨3⟩thông cáo⟨/3⟩.⟨/1⟩",
                        "Chiều nay, ⟨1⟩lãnh đạo⟨/1⟩ họp.",
                        "This afternoon ⟨1⟩leaders⟨/1⟩ met.",
                        "Xem ⟨1⟩thông cáo⟨/1⟩.",
                        "See the ⟨1⟩statement⟨/1⟩."))
                .isEqualTo("⟨1⟩This afternoon ⟨2⟩leaders⟨/2⟩ met. See the ⟨3⟩statement⟨/3⟩.⟨/1⟩");
    }

    @Test
    void whatIsNotTranslatedStaysSource() {
        assertThat(refilled("Một. ⟨1⟩Hai⟨/1⟩.", "Một.", "", "⟨1⟩Hai⟨/1⟩.", "")).isEqualTo("Một. ⟨1⟩Hai⟨/1⟩.");
        assertThat(refilled("Một. Hai.", "Một.", "", "Hai.", "Two.")).isEqualTo("Một. Two.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // swapped
                "⟨2⟩b⟨/2⟩ ⟨1⟩a⟨/1⟩      | ⟨2⟩b⟨/2⟩ ⟨1⟩a⟨/1⟩⟨3/⟩",
                // a pair lost, one half lost
                "a ⟨2⟩b⟨/2⟩⟨3/⟩         | a ⟨2⟩b⟨/2⟩⟨3/⟩",
                "⟨1⟩a b⟨2⟩c⟨/2⟩⟨3/⟩     | a b⟨2⟩c⟨/2⟩⟨3/⟩",
                "a⟨/1⟩ b⟨3/⟩            | a b⟨3/⟩",
                // crossing: the inner one goes
                "⟨1⟩a ⟨2⟩b⟨/1⟩ c⟨/2⟩⟨3/⟩ | ⟨1⟩a b⟨/1⟩ c⟨3/⟩",
                // twice, and one that never was
                "⟨1⟩a⟨/1⟩ ⟨1⟩b⟨/1⟩⟨9/⟩⟨3/⟩ | ⟨1⟩a⟨/1⟩ b⟨3/⟩",
                // a lonely code is never lost
                "chỉ có chữ             | chỉ có chữ⟨3/⟩",
            })
    void whateverBecameOfTheCodesTheResultIsWellFormed(String target, String expected) {
        assertThat(refilled("⟨1⟩x⟨/1⟩ y ⟨2⟩z⟨/2⟩ ⟨3/⟩w", "⟨1⟩x⟨/1⟩ y ⟨2⟩z⟨/2⟩ ⟨3/⟩w", target))
                .isEqualTo(expected);
    }

    @Test
    void splitAndMergedSegmentsStillFit() {
        String unit = "⟨1⟩Hà Nội, ngày 5.⟨/1⟩ ⟨2⟩Hải Phòng⟨/2⟩, ngày 6.";
        assertThat(refilled(unit, "⟨1⟩Hà Nội,", "⟨1⟩Hanoi,", "ngày 5.⟨/1⟩", "5 May.⟨/1⟩"))
                .isEqualTo("⟨1⟩Hanoi, 5 May.⟨/1⟩ ⟨2⟩Hải Phòng⟨/2⟩, ngày 6.");
        assertThat(refilled(
                        unit,
                        "Hà Nội, ngày 5. ⟨1⟩Hải Phòng⟨/1⟩, ngày 6.",
                        "Hanoi and ⟨1⟩Hai Phong⟨/1⟩ on 5 and 6 May."))
                .isEqualTo("⟨1⟩Hanoi and ⟨2⟩Hai Phong⟨/2⟩ on 5 and 6 May.⟨/1⟩");
    }

    @Test
    void whiteSpaceMakesNoDifference() {
        assertThat(refilled("Hà\u00A0Nội  họp.", "Hà Nội họp.", "Hanoi met.")).isEqualTo("Hanoi met.");
    }

    @Test
    void segmentsOfAnotherTextDoNotFit() {
        assertThat(refilled("Hai nước họp.", "Ba nước họp.", "x")).isEqualTo("does not fit");
        assertThat(refilled("Một. Hai.", "Hai.", "Two.", "Một.", "One.")).isEqualTo("does not fit");
        assertThat(refilled("Một hai.", "Một ⟨1⟩hai⟨/1⟩.", "x")).isEqualTo("does not fit");
    }
}
