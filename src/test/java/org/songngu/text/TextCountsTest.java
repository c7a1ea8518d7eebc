package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VI | Bộ Ngoại giao tiếp Đại sứ.          | 6 | 4 | 26 | 21 | 0
            VI | Chiều 5/6, hai bên ký kết.          | 6 | 4 | 26 | 21 | 1
            EN | The ministry's spokesperson spoke.  | 4 | 4 | 34 | 31 | 0
            EN | Growth was 7.5% in 2025.            | 5 | 5 | 24 | 20 | 2
            EN | See www.gov.vn/a-b/c.htm in 2025.   | 4 | 4 | 33 | 30 | 2
            EN | Write to press.office@mofa.gov.vn.  | 3 | 3 | 34 | 32 | 1
            VI | ''                                  | 0 | 0 | 0  | 0 | 0
            """)
    void aTextIsMeasured(
            Language language, String text, int syllables, int words, int characters, int dense, int figures) {
        TextCounts counts = new TextCounts(syllables, words, characters, dense, figures);

        assertThat(TextCounts.of(text, language)).isEqualTo(counts);
        assertThat(TextCounts.of(Normalizer.normalize(text, Normalizer.Form.NFD), language))
                .as("decomposed")
                .isEqualTo(counts);
    }

    @Test
    void invisibleCharactersAndLineEndsDoNotCount() {
        assertThat(TextCounts.of("Hòa\u200B bình\r\n", Language.VI)).isEqualTo(TextCounts.of("Hòa bình", Language.VI));
    }

    @Test
    void aStandardPageHas1800CharactersAndATenthIsTheLeast() {
        assertThat(TextCounts.NONE.pages()).isZero();
        assertThat(TextCounts.of("a", Language.EN).pages()).isEqualTo(0.1);
        assertThat(TextCounts.of("a".repeat(1800), Language.EN).pages()).isEqualTo(1.0);
        assertThat(TextCounts.of("a".repeat(1801), Language.EN).pages()).isEqualTo(1.1);
    }

    @Test
    void countsAddUp() {
        TextCounts one = TextCounts.of("Hòa bình", Language.VI);

        assertThat(one.plus(TextCounts.NONE)).isEqualTo(one);
        assertThat(one.plus(TextCounts.of("4 ngày", Language.VI))).isEqualTo(new TextCounts(4, 2, 14, 12, 1));
    }
}
