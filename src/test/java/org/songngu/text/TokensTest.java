package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18-NQ/TW | 18# -. nq /. tw",
                "202/2025/QH15 | 202/2025# /. qh 15#",
                "8h30 | 8# h 30#",
                "COVID-19 | covid -. 19#",
                "KT-XH | kt -. xh",
                "KT - XH | kt -. xh",
                "10.10 | 10.10#",
                "24/7 | 24/7#",
                "13–14/1/2025. | 13-14/1/2025# ..",
                "tăng 42,5%, đạt 1.234,5 tỷ | tăng 42,5%# ,. đạt 1.234,5# tỷ",
                "G20, COP28 | g 20# ,. cop 28#",
                "Hoà bình, hợp tác… | hòa bình ,. hợp tác ....",
                "Hòa bình, hợp tác... | hòa bình ,. hợp tác ....",
                "Vietnam’s leaders don't | vietnam 's. leaders don't",
                "Vietnam's | vietnam 's.",
                "countries' Côte d'Ivoire | countries '. côte d'ivoire",
                "5's 's | 5# '. s '. s",
                "“cây tre” (TTXVN) | \". cây tre \". (. ttxvn ).",
                "năm 2020./. | năm 2020# .. /. ..",
            })
    void aTextIsCutIntoWordsFiguresAndMarks(String text, String expected) {
        assertThat(shown(Tokens.of(text))).isEqualTo(expected);
    }

    @Test
    void spansPointIntoTheTextAsGiven() {
        String text = "Đối ngoại  nhân dân: 22 cá nhân.";

        assertThat(Tokens.of(text))
                .extracting(token -> token.span().of(text))
                .containsExactly("Đối", "ngoại", "nhân", "dân", ":", "22", "cá", "nhân", ".");
    }

    @Test
    void decomposedTextHasTheSameKeys() {
        String text = "Thường trực Ban Bí thư Trần Quốc Vượng";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(shown(Tokens.of(decomposed))).isEqualTo(shown(Tokens.of(text)));
        assertThat(Tokens.of(decomposed).getLast().span().end()).isEqualTo(decomposed.length());
    }

    @Test
    void zeroWidthCharactersNeitherCutAWordNorAreTokens() {
        assertThat(shown(Tokens.of("Vi\u200Bệt\u200B Nam\uFEFF, \u200B\u0301 A")))
                .isEqualTo("việt nam ,. a");
    }

    @Test
    void emojiAndOtherSymbolsAreOneTokenEach() {
        String text = "Tốt 👍 ©";

        assertThat(Tokens.of(text)).hasSize(3);
        assertThat(Tokens.of(text).get(1).span().of(text)).isEqualTo("👍");
    }

    // Words as they are, figures with #, marks with a dot.
    private static String shown(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.key()
                        + switch (token.kind()) {
                            case WORD -> "";
                            case NUMBER -> "#";
                            case PUNCTUATION -> ".";
                        })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "đ", "Ỹ"})
    void lettersAtTheEndsOfTheirRangesAreWords(String letter) {
        assertThat(Tokens.of(letter)).extracting(Token::kind).containsExactly(Token.Kind.WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "{", "@", "["})
    void whatStandsBesideTheirRangesAreMarks(String mark) {
        assertThat(Tokens.of(mark)).extracting(Token::kind).containsExactly(Token.Kind.PUNCTUATION);
    }

    @Test
    void apostrophesMayStandAtBothEndsOfAText() {
        assertThat(shown(Tokens.of("'Twas the leaders'"))).isEqualTo("'. twas the leaders '.");
        assertThat(shown(Tokens.of("'s"))).isEqualTo("'. s");
    }

    @Test
    void tokensOfATextWithCodesStandWhereTheyAreWritten() {
        String text = "⟨1⟩Hà⟨/1⟩ Nội⟨2/⟩";

        assertThat(shown(Tokens.of(text))).isEqualTo("hà nội");
        assertThat(Tokens.of(text)).extracting(token -> token.span().of(text)).containsExactly("Hà", "Nội");
    }
}
