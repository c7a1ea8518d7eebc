package org.songngu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void greatNumbersAreGroupedAsTheLanguageDoes() {
        assertThat(texts.getTranslation("memory.total", Texts.VIETNAMESE, 168_935, 1, 25))
                .isEqualTo("Tìm thấy 168.935 · 1–25");
        assertThat(texts.getTranslation("memory.total", Locale.ENGLISH, 1_000_000L, 1, 25))
                .contains("1,000,000");
    }

    @Test
    void fourDigitsMayBeAYearAndTextsAreLeftAlone() {
        assertThat(texts.getTranslation("memory.total", Texts.VIETNAMESE, 2026, "123456", 2))
                .isEqualTo("Tìm thấy 2026 · 123456–2");
    }
}
