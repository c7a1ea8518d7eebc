package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticsTest {

    @ParameterizedTest
    @CsvSource({
        "Đại sứ đặc mệnh toàn quyền, Dai su dac menh toan quyen",
        "Nguyễn Phú Trọng, Nguyen Phu Trong",
        "ƯỚC NGUYỆN ỔN ĐỊNH, UOC NGUYEN ON DINH",
        "Côte d’Ivoire – 42%, Cote d’Ivoire – 42%",
        "日本 Ð, 日本 Ð",
    })
    void marksGoAndDWithStrokeBecomesPlain(String text, String plain) {
        assertThat(Diacritics.strip(text)).isEqualTo(plain);
        assertThat(Diacritics.strip(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(plain);
    }

    @Test
    void everyCharacterOfComposedTextStaysAtItsPlace() {
        String text = "Thường trực Ban Bí thư “đề nghị” 👍 đổi mới";

        assertThat(Diacritics.strip(text)).hasSameSizeAs(text);
        assertThat(Diacritics.strip(text).indexOf("doi moi")).isEqualTo(text.indexOf("đổi mới"));
    }

    @Test
    void theEndsOfTheRangesOfMarksAndLettersAreWithinThem() {
        assertThat(Diacritics.strip("a\u0300\u036F\u0370")).isEqualTo("a\u0370");
        assertThat(Diacritics.strip("\u1E00\u1EF9\u1EFF\u1F00")).isEqualTo("Ay\u1EFF\u1F00");
    }
}
