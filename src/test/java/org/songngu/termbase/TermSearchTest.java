package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.songngu.termbase.ConceptFixture.pair;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermSearchTest {

    private static final TermIndex INDEX = new TermIndex(List.of(
            pair("pipe", "dai sử liệu", "source tape"),
            pair("envoy", "đại sứ đặc mệnh toàn quyền", "ambassador extraordinary"),
            pair("ambassador", "đại sứ", "ambassador"),
            pair("embassy", "đại sứ quán", "embassy"),
            pair("rights", "quyền con người", "human rights")));

    @ParameterizedTest
    @CsvSource({
        "đại sứ, ambassador envoy embassy",
        "dai su, ambassador pipe envoy embassy",
        "ĐẠI SỨ, ambassador envoy embassy",
        "ambassador, ambassador envoy",
        "emba, embassy",
        "quyen, envoy rights",
        "uyền, ",
        "không có, "
    })
    void wordsAreFoundWithAndWithoutDiacriticsExactOnesFirst(String words, String expected) {
        assertThat(ids(INDEX.search(words, List.of(), 0, 10)))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
        assertThat(ids(INDEX.search(Normalizer.normalize(words, Normalizer.Form.NFD), List.of(), 0, 10)))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void pagesAreCutOutOfOneOrder() {
        assertThat(INDEX.search("", List.of(), 0, 10).total()).isEqualTo(5);
        assertThat(ids(INDEX.search("", List.of(), 1, 2))).containsExactly("envoy", "ambassador");
        assertThat(INDEX.search("đại sứ", List.of(), 2, 10).total()).isEqualTo(3);
        assertThat(ids(INDEX.search("đại sứ", List.of(), 2, 10))).containsExactly("embassy");
        assertThat(ids(INDEX.search("đại sứ", List.of(), 7, 10))).isEmpty();
        assertThatThrownBy(() -> INDEX.search("đại sứ", List.of(), -1, 10))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ids(ConceptPage page) {
        return page.concepts().stream().map(concept -> concept.id().value()).toList();
    }
}
