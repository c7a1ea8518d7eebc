package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"thỏa thuận hòa bình", "thoả thuận hoà bình", "Thoả thuận hòa bình"})
    void everyMixtureOfTheToneStylesIsAmongThem(String phrase) {
        assertThat(Spellings.of(phrase))
                .contains(
                        "thỏa thuận hòa bình",
                        "thoả thuận hoà bình",
                        "thoả thuận hòa bình",
                        "thỏa thuận hoà bình",
                        phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kỹ thuật quý", "kĩ thuật quí"})
    void finalIAndYStandForEachOther(String phrase) {
        assertThat(Spellings.of(phrase))
                .containsExactlyInAnyOrder("kỹ thuật quý", "kĩ thuật quý", "kỹ thuật quí", "kĩ thuật quí");
    }

    @Test
    void whatHasOneSpellingHasOne() {
        assertThat(Spellings.of("đối ngoại toàn diện, của mẹ")).containsExactly("đối ngoại toàn diện, của mẹ");
        assertThat(Spellings.of("")).containsExactly("");
    }

    @Test
    void allShareTheKeyOfThePhrase() {
        String phrase = "Ủy ban Kỹ thuật Hòa bình, thủy sản và khỏe mạnh của tỷ phú Quý Thúy";

        assertThat(Spellings.of(Normalizer.normalize(phrase, Normalizer.Form.NFD)))
                .hasSize(33)
                .contains(phrase)
                .allSatisfy(spelling -> assertThat(MatchKey.of(spelling)).isEqualTo(MatchKey.of(phrase)));
    }
}
