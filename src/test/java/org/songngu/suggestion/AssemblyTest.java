package org.songngu.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.suggestion.Samples.term;
import static org.songngu.suggestion.Samples.value;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.PlaceableKind;
import org.songngu.termbase.TermHit;

class AssemblyTest {

    @Test
    void aCreditOfTwoTermsIsPutTogether() {
        String source = "Ảnh: TTXVN";

        assertThat(assembled(source, term(source, "Ảnh", "press", "photo"), term(source, "TTXVN", "press", "VNA")))
                .hasValue("Photo: VNA");
    }

    @Test
    void aSingleTermIsAWholeSegmentWithItsPunctuation() {
        String source = "(Tuyên bố chung)";

        assertThat(assembled(source, term(source, "Tuyên bố chung", "documents", "Joint Statement")))
                .hasValue("(Joint Statement)");
    }

    @Test
    void termsAndValuesPartedByPunctuationArePutTogether() {
        String source = "Hà Nội, 12/10/2026";
        Conversion date = value(source, "12/10/2026", PlaceableKind.DATE, "2026-10-12", "October 12, 2026");

        assertThat(Assembly.of(
                        source, new Recognized(List.of(term(source, "Hà Nội", "places", "Hanoi")), List.of(date))))
                .hasValue("Hanoi, October 12, 2026");
    }

    @Test
    void twoPiecesWithoutPunctuationBetweenThemAreNot() {
        String source = "Bộ trưởng Bộ Ngoại giao";

        assertThat(assembled(
                        source,
                        term(source, "Bộ trưởng", "titles", "Minister"),
                        term(source, "Bộ Ngoại giao", "ministries", "Ministry of Foreign Affairs")))
                .isEmpty();
    }

    @Test
    void aWordOrAFigureThatNothingCoversPreventsIt() {
        String word = "Ảnh: Minh Anh/TTXVN";
        String figure = "Ảnh 2: TTXVN";

        assertThat(assembled(word, term(word, "Ảnh", "press", "photo"), term(word, "TTXVN", "press", "VNA")))
                .isEmpty();
        assertThat(assembled(figure, term(figure, "Ảnh", "press", "photo"), term(figure, "TTXVN", "press", "VNA")))
                .isEmpty();
    }

    @Test
    void valuesAloneAreNoAssembly() {
        String source = "42,5%";
        Conversion percent = value(source, "42,5%", PlaceableKind.PERCENT, "42.5%", "42.5%");

        assertThat(Assembly.of(source, new Recognized(List.of(), List.of(percent))))
                .isEmpty();
        assertThat(Assembly.of(
                        source,
                        new Recognized(List.of(term(source, "42,5%", "", true, false, "old")), List.of(percent))))
                .as("an expired term does not make it one")
                .isEmpty();
    }

    @Test
    void expiredTermsAndTermsWithoutATargetCoverNothing() {
        String source = "Ảnh: TTXVN";

        assertThat(assembled(
                        source,
                        term(source, "Ảnh", "press", true, false, "photo"),
                        term(source, "TTXVN", "press", "VNA")))
                .isEmpty();
        assertThat(assembled(source, term(source, "Ảnh", "press"), term(source, "TTXVN", "press", "VNA")))
                .isEmpty();
    }

    @Test
    void termsThatCrossEachOtherDoNotBreakIt() {
        String source = "Hội nghị Trung ương Đảng";

        assertThat(assembled(
                        source,
                        term(source, "Hội nghị Trung ương", "party", "Central Committee plenum"),
                        term(source, "Trung ương Đảng", "party", "Party Central Committee")))
                .isEmpty();
    }

    private static Optional<String> assembled(String source, TermHit... hits) {
        return Assembly.of(source, new Recognized(List.of(hits), List.of()));
    }
}
