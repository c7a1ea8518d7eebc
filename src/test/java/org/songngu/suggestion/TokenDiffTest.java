package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hai bên ký hiệp định mới         | Hai bên ký nghị định thư mới      | =Hai bên ký ¦-hiệp ¦+nghị ¦=định ¦+thư ¦=mới
            Chiều 13/1, tại Hà Nội           | Chiều 26/1, tại Hà Nội            | =Chiều ¦-13/1¦+26/1¦=, tại Hà Nội
            Đoàn đã thăm Lào                 | Đoàn không thăm Lào               | =Đoàn ¦-đã ¦+không ¦=thăm Lào
            Cuộc họp kết thúc                | Cuộc họp kết thúc.                | =Cuộc họp kết thúc¦+.
            Cuộc họp kết thúc tốt đẹp        | Cuộc họp kết thúc                 | =Cuộc họp kết thúc¦- tốt đẹp
            Kim ngạch tăng 12,5%             | Kim ngạch tăng 2,5%               | =Kim ngạch tăng ¦-12,5%¦+2,5%
            Hội đàm tại Phủ Chủ tịch         | Lễ đón tại Phủ Chủ tịch           | -Hội đàm ¦+Lễ đón ¦=tại Phủ Chủ tịch
            """)
    void saysWhatWentAndWhatCameOnWholeTokens(String before, String after, String parts) {
        assertThat(shown(TokenDiff.of(before, after))).isEqualTo(parts);
    }

    @Test
    void whatWasAddedStandsBehindWhatItReplaced() {
        List<DiffPart> parts = TokenDiff.of("Thủ tướng tiếp Đại sứ Nhật Bản", "Thủ tướng tiếp Tổng thống Hàn Quốc");

        assertThat(parts)
                .extracting(DiffPart::kind)
                .containsExactly(DiffPart.Kind.SAME, DiffPart.Kind.REMOVED, DiffPart.Kind.ADDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hội nghị khai mạc  | Hội nghị khai mạc
            môi trường hoà bình | môi trường hòa bình
            “đối thoại”        | "đối thoại"
            """)
    void caseAndSpellingAreNoDifferenceAndTheSegmentsFormIsShown(String before, String after) {
        assertThat(TokenDiff.of(before, after)).containsExactly(new DiffPart(DiffPart.Kind.SAME, after));
    }

    @Test
    void decomposedTextEqualsComposedText() {
        String text = "Đối ngoại nhân dân được đẩy mạnh";

        assertThat(TokenDiff.of(Normalizer.normalize(text, Normalizer.Form.NFD), text))
                .containsExactly(new DiffPart(DiffPart.Kind.SAME, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Hai bên nhất trí|  Hai  bên\u00a0đã nhất trí ",
                "Hai bên nhất trí tăng cường hợp tác|Hai bên hợp tác",
                "Một câu|Hoàn toàn khác hẳn.",
                "|Chỉ có ở đây"
            })
    void theSegmentCanBeReadOutOfTheDiffWithItsWhiteSpace(String before, String after) {
        String read = TokenDiff.of(before == null ? "" : before, after).stream()
                .filter(part -> part.kind() != DiffPart.Kind.REMOVED)
                .map(DiffPart::text)
                .collect(Collectors.joining());

        assertThat(read).isEqualTo(after);
    }

    @Test
    void twoEnormousTextsAreOneReplacement() {
        String before = "hoà bình ".repeat(1_500);
        String after = "ổn định ".repeat(1_500);

        assertThat(TokenDiff.of(before, after))
                .containsExactly(new DiffPart(DiffPart.Kind.REMOVED, before), new DiffPart(DiffPart.Kind.ADDED, after));
    }

    private static String shown(List<DiffPart> parts) {
        return parts.stream()
                .map(part -> switch (part.kind()) {
                            case SAME -> "=";
                            case ADDED -> "+";
                            case REMOVED -> "-";
                        }
                        + part.text())
                .collect(Collectors.joining("¦"))
                .strip();
    }
}
