package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "VI", "vi-VN", "vi_VN", " vie ", "vi-Latn-VN"})
    void everyToolsCodeForVietnameseIsUnderstood(String tag) {
        assertThat(Language.ofTag(tag)).contains(Language.VI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "eng"})
    void everyToolsCodeForEnglishIsUnderstood(String tag) {
        assertThat(Language.ofTag(tag)).contains(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "view", "zh-CN", "-vi"})
    void otherLanguagesAreNone(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @Test
    void aPairIsNeverOfOneLanguage() {
        assertThat(LanguagePair.from(Language.EN)).isEqualTo(new LanguagePair(Language.EN, Language.VI));
        assertThat(LanguagePair.EN_VI.reversed()).isEqualTo(new LanguagePair(Language.VI, Language.EN));
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguagePair(Language.VI, Language.VI));
    }

    @Test
    void spansOrderByPositionAndKnowWhatTheyCover() {
        Span ban = new Span(0, 3);
        Span banDoiNgoai = new Span(0, 13);

        assertThat(banDoiNgoai.of("Ban Đối ngoại Trung ương")).isEqualTo("Ban Đối ngoại");
        assertThat(banDoiNgoai.contains(ban)).isTrue();
        assertThat(ban.contains(banDoiNgoai)).isFalse();
        assertThat(banDoiNgoai.contains(new Span(3, 13))).isTrue();
        assertThat(banDoiNgoai.contains(new Span(3, 14))).isFalse();
        assertThat(banDoiNgoai.length()).isEqualTo(13);
        assertThat(new Span(4, 13).length()).isEqualTo(9);
        assertThat(new Span(3, 5).overlaps(ban)).isFalse();
        assertThat(ban.overlaps(new Span(3, 5))).isFalse();
        assertThat(ban.overlaps(new Span(2, 5))).isTrue();
        assertThat(ban).isLessThan(banDoiNgoai).isLessThan(new Span(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }
}
