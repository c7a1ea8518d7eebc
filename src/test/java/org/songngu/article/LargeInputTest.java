package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Inputs at a tenth of the limit that make careless rules run for ever: the time limit is there to stop a run away,
/// not to measure.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeInputTest {

    private static final int SIZE = 500_000;
    private static final String SENTENCE = "Hội nghị đối ngoại khai mạc sáng nay tại Hà Nội.\n";

    private final PressArticleImporter importer = Importing.importer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị khai mạc sáng nay. ",
                "Cháy! ",
                "A. ",
                "( ",
                "- Ảnh 1. - ",
                "Ảnh: ",
                "in bài in ",
                "1 - 2 - ",
                "a@",
                "tổng kết năm ",
                ">>",
                "Zalo\n",
                "Tin liên quan\n",
                "Hoài Nhung\n",
                "Ảnh 1.\n",
                "23/12/2025\n",
                "Hội nghị đối ngoại\n",
            })
    void aRepeatedPieceOfTextIsReadInReasonableTime(String piece) {
        String text = SENTENCE + piece.repeat(SIZE / piece.length()) + "\n" + SENTENCE;

        assertThat(Importing.article(importer.readText(text)).blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<p>Hội nghị", "<b>Hội</b> ", "<a href=x>", "<nav class=menu>", "<td>a<td>"})
    void aRepeatedPieceOfAPageIsReadInReasonableTime(String piece) {
        String page = "<p>" + SENTENCE + piece.repeat(SIZE / piece.length() / 4) + "<p>" + SENTENCE;

        assertThat(importer.read("tin.html", page.getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @Test
    void aTextOfTheFullSizeWithoutLineBreaksIsOneBlock() {
        String sentence = SENTENCE.strip() + " ";
        String text = sentence.repeat(4_900_000 / sentence.getBytes(StandardCharsets.UTF_8).length);

        assertThat(Importing.article(importer.read("tin.txt", text.getBytes(StandardCharsets.UTF_8)))
                        .blocks())
                .hasSize(1);
    }
}
