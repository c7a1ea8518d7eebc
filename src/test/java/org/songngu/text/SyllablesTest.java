package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    private static final String SENTENCES = """
            Thủ tướng khẳng định Việt Nam kiên trì đường lối đối ngoại độc lập tự chủ hòa bình hữu nghị hợp tác
            Quốc hội khuyến khích doanh nghiệp nghiên cứu chuyển giao công nghệ và giữ gìn bản sắc gì giếng giết góa
            Ủy ban Thường vụ uỷ nhiệm thuyết trình khuya khuỷu khúc khuynh hướng huýt tuýp quýt quỳnh quyết quyển quốc
            nguyên nghiêng ngoằn ngoèo ngoái xoong hoắc hoẵng tuần tuế thuở huơ yêu yến iu ỉa ý kiến hưu rượu chiều uống
            người Mỹ mĩ kì kỳ lý lí tỷ tỉ sỹ vĩ quý quí hoà hòa khoẻ khỏe thuý thúy loè lòe nghề ghế ghi nghĩ ngã gà
            giường giữa giỡn giêng quạ quả quê quen quét oanh oản uẩn uất
            """;

    @ParameterizedTest
    @ValueSource(strings = SENTENCES)
    void everySyllableOfRealSentencesIsValid(String text) {
        assertThat(text.strip().split("\\s+")).allSatisfy(syllable -> {
            assertThat(Syllables.isValid(syllable)).as(syllable).isTrue();
            assertThat(Syllables.isValid(syllable.toUpperCase(Language.VI.locale())))
                    .isTrue();
            assertThat(Syllables.isValid(Normalizer.normalize(syllable, Normalizer.Form.NFD)))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "should",
                "ministry",
                "ẩnh",
                "kà",
                "cê",
                "ngê",
                "ghà",
                "qua1",
                "cac",
                "hocp",
                "tat",
                "tàt",
                "tảp",
                "hòán",
                "hoán\u0301g",
                "pảty",
                "neư",
                "ưill",
                "tiêng2",
                "thuơng",
                "tuan\u0302\u0300n",
                "đdi",
                "moà",
                "qúy",
                "nghành",
                "xâ\u0301\u0300p",
                "nguyễm",
                "y\u0301n",
                "viêc",
                "dja",
                "w",
                "việtnam",
                "aa",
                "óà",
                "gìoa",
                "áean",
                "rât"
            })
    void whatCannotBeASyllableIsRefused(String text) {
        assertThat(Syllables.isValid(text)).isFalse();
    }
}
