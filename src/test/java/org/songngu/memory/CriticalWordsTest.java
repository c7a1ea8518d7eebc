package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Language;

class CriticalWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chủ tịch nước không tiếp Đại sứ. | Chủ tịch nước đã tiếp Đại sứ. | không",
                "Chủ tịch nước đã tiếp Đại sứ. | Chủ tịch nước không tiếp Đại sứ. | không",
                "Hai bên chưa nhất trí. | Hai bên đã nhất trí. | chưa",
                "Việt Nam phản đối hành động này. | Việt Nam ủng hộ hành động này. | phản đối;ủng hộ",
                "Bộ thông báo phê chuẩn Hiệp định. | Bộ thông báo bãi bỏ Hiệp định. | phê chuẩn;bãi bỏ",
                "Xuất siêu tăng 5%. | Xuất siêu giảm 5%. | tăng;giảm",
                "Họp trước Đại hội. | Họp sau Đại hội. | trước;sau",
                "Vốn đạt 5 triệu USD. | Vốn đạt 5 tỉ USD. | triệu;tỷ",
                // the negation moved from one verb to the other
                "Ông không đến và đã gửi thư. | Ông đã đến và không gửi thư. | không",
                // the same syllable, another word
                "Việt Nam không hoãn chuyến bay. | Hàng không Việt Nam hoãn chuyến bay. | không",
                "Không thể chấp nhận điều đó. | Có thể chấp nhận điều đó. | không thể"
            })
    void aVietnameseWordThatTurnsTheSentenceRoundIsNamed(String query, String source, String words) throws IOException {
        assertThat(shipped().words().differences(Language.VI, query, source))
                .containsExactlyInAnyOrder(words.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The sides did not agree. | The sides did agree. | not",
                "Vietnam opposes the move. | Vietnam supports the move. | opposes;supports",
                "It doesn't matter here. | It does matter here. | doesn't",
                "Trade rose last year. | Trade fell last year. | rose;fell"
            })
    void anEnglishWordThatTurnsTheSentenceRoundIsNamed(String query, String source, String words) throws IOException {
        assertThat(shipped().words().differences(Language.EN, query, source))
                .containsExactlyInAnyOrder(words.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chiều 13/1, Chủ tịch nước tiếp Đại sứ. | Chiều 26/1, Chủ tịch nước tiếp Đại sứ.",
                "Ông không đến Hà Nội. | Ông không đến Huế.",
                "Hàng không Việt Nam mở đường bay. | Đường sắt Việt Nam mở đường bay.",
                "Hai bên tăng cường hợp tác. | Hai bên đẩy mạnh hợp tác."
            })
    void aDifferenceElsewhereIsNotCritical(String query, String source) throws IOException {
        assertThat(shipped().words().differences(Language.VI, query, source)).isEmpty();
    }

    @Test
    void anotherUnicodeFormIsNoDifference() throws IOException {
        String sentence = "Việt Nam không chấp nhận và phản đối.";

        assertThat(shipped()
                        .words()
                        .differences(Language.VI, sentence, Normalizer.normalize(sentence, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @Test
    void theShippedListHasNoBadLine() throws IOException {
        assertThat(shipped().problems()).isEmpty();
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndTheOthersCount() throws IOException {
        CriticalWords.Loaded loaded = CriticalWords.read(new StringReader("""
                # ghi chú
                lạc lõng
                [vi phủ định]
                không | | không
                100%
                [fr négation]
                ne
                [vi]
                [vi phủ định]
                một hai ba bốn năm sáu bảy
                đừng
                """));

        assertThat(loaded.problems())
                .extracting(CriticalWords.Problem::line, CriticalWords.Problem::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, CriticalWords.Reason.OUTSIDE_A_GROUP),
                        org.assertj.core.groups.Tuple.tuple(4, CriticalWords.Reason.EMPTY_PHRASE),
                        org.assertj.core.groups.Tuple.tuple(4, CriticalWords.Reason.TWICE),
                        org.assertj.core.groups.Tuple.tuple(5, CriticalWords.Reason.NO_WORD),
                        org.assertj.core.groups.Tuple.tuple(6, CriticalWords.Reason.BAD_GROUP),
                        org.assertj.core.groups.Tuple.tuple(7, CriticalWords.Reason.OUTSIDE_A_GROUP),
                        org.assertj.core.groups.Tuple.tuple(8, CriticalWords.Reason.BAD_GROUP),
                        org.assertj.core.groups.Tuple.tuple(10, CriticalWords.Reason.TOO_MANY_WORDS));
        assertThat(loaded.words().differences(Language.VI, "Đừng đi.", "Hãy đi."))
                .isEqualTo(List.of("đừng"));
    }

    static CriticalWords.Loaded shipped() throws IOException {
        try (InputStreamReader text = new InputStreamReader(
                Objects.requireNonNull(CriticalWords.class.getResourceAsStream("critical-words.txt")),
                StandardCharsets.UTF_8)) {
            return CriticalWords.read(text);
        }
    }
}
