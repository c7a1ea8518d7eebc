package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.termbase.ConceptFixture.QUERY;
import static org.songngu.termbase.ConceptFixture.concept;
import static org.songngu.termbase.ConceptFixture.pair;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Language;

class TermRecognitionTest {

    private static final TermIndex INDEX = new TermIndex(List.of(
            pair("partner", "đối tác", "partner"),
            pair("strategic", "chiến lược", "strategy"),
            pair("csp", "Đối tác Chiến lược Toàn diện", "Comprehensive Strategic Partnership"),
            pair("peace", "hòa bình", "peace"),
            pair("skill", "kỹ thuật số", "digital"),
            pair("mac", "chủ nghĩa Mác - Lênin", "Marxism-Leninism"),
            pair("bamboo", "ngoại giao “cây tre”", "bamboo diplomacy"),
            pair("resolution", "Nghị quyết 18-NQ/TW", "Resolution 18-NQ/TW"),
            pair("security", "an ninh", "security"),
            pair("ninh", "ninh thuận", "Ninh Thuan"),
            pair("sgs", "Tổng Bí thư, Chủ tịch nước", "Party General Secretary and State President"),
            concept("un")
                    .vi("Liên hợp quốc")
                    .abbreviation(Language.VI, "LHQ")
                    .en("United Nations")
                    .done(),
            concept("province").exact(Language.VI, "tỉnh").en("province").done(),
            concept("photo").exact(Language.VI, "Ảnh").en("Photo").done()));

    @Test
    void theLongestPhraseIsLitAndWhatLiesInsideIsNested() {
        String text = "Hai nước nâng cấp quan hệ lên Đối tác Chiến lược Toàn diện.";

        List<TermHit> hits = INDEX.recognize(text, QUERY);

        assertThat(hits)
                .extracting(hit -> hit.concept().id().value(), hit -> hit.span().of(text), TermHit::nested)
                .containsExactly(
                        tuple("csp", "Đối tác Chiến lược Toàn diện", false),
                        tuple("partner", "Đối tác", true),
                        tuple("strategic", "Chiến lược", true));
    }

    @Test
    void ofTwoPhrasesThatCrossTheLongerAndThenTheLeftOneStays() {
        assertThat(found("Tỉnh an ninh thuận lợi")).containsExactly("Tỉnh", "an ninh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vì hòa bình và phát triển",
                "Vì hoà bình và phát triển",
                "VÌ HOÀ BÌNH VÀ PHÁT TRIỂN",
                "Vì hòa  bình và phát triển",
                "Vì hòa\u00A0bình và phát triển",
                "(hòa bình)",
                "hòa bình,"
            })
    void spellingCaseAndSpaceDoNotMatter(String text) {
        assertThat(found(text)).hasSize(1);
        assertThat(found(Normalizer.normalize(text, Normalizer.Form.NFD))).hasSize(1);
    }

    @Test
    void theSpanCoversTheTermInItsOwnUnicodeForm() {
        String text = Normalizer.normalize("Chuyển đổi kĩ thuật số", Normalizer.Form.NFD);

        assertThat(found(text)).containsExactly(Normalizer.normalize("kĩ thuật số", Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quan hệ đối, tác chiến",
                "Bảo vệ an. Ninh nói",
                "Vì hoa bình",
                "anh ninh",
                "hòa - bình",
                "hòa “bình”",
                "chủ nghĩa Mác, Lênin",
                "Tổng Bí thư Chủ tịch nước"
            })
    void aMarkOrAnotherSyllableBetweenIsNoMatch(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kiên định chủ nghĩa Mác - Lênin            | chủ nghĩa Mác - Lênin",
                "kiên định chủ nghĩa Mác – Lênin            | chủ nghĩa Mác – Lênin",
                "kiên định chủ nghĩa Mác-Lênin              | chủ nghĩa Mác-Lênin",
                "kiên định chủ nghĩa Mác Lênin              | chủ nghĩa Mác Lênin",
                "trường phái ngoại giao \"cây tre\" Việt Nam | ngoại giao \"cây tre\"",
                "trường phái ngoại giao cây tre Việt Nam    | ngoại giao cây tre",
                "Tổng Bí thư, Chủ tịch nước Tô Lâm          | Tổng Bí thư, Chủ tịch nước",
                "theo Nghị quyết 18-NQ/TW của Đảng          | Nghị quyết 18-NQ/TW"
            })
    void aMarkOfTheTermItselfMatchesAndItsDashesAndQuotesMayBeMissing(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "LHQ kêu gọi đối thoại, LHQ",
        "lhq kêu gọi đối thoại, ",
        "các địa bàn của tỉnh, tỉnh",
        "Tỉnh đã trao bằng khen, Tỉnh",
        "Ông nói. Tỉnh đã họp, Tỉnh",
        "Ông nói... Tỉnh đã họp, Tỉnh",
        "ở Tỉnh ủy, ",
        "Ảnh: TTXVN, Ảnh",
        "chụp ảnh chung, "
    })
    void abbreviationsAndGuardedSyllablesWantTheirCaseExceptAtTheStartOfASentence(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aSingleSyllableWithoutGuardIsRefusedWithAReason() {
        Term bare = ConceptFixture.concept("x").vi("an").done().terms().getFirst();
        Term guarded = concept("x").exact(Language.VI, "Huế").done().terms().getFirst();
        Term abbreviation =
                concept("x").abbreviation(Language.VI, "ASEAN").done().terms().getFirst();
        Term english = concept("x").en("peace").done().terms().getFirst();
        Term marks = concept("x").vi("…").done().terms().getFirst();

        assertThat(bare.refusal()).contains(Term.Refusal.UNGUARDED_SYLLABLE);
        assertThat(marks.refusal()).contains(Term.Refusal.NO_WORD);
        assertThat(List.of(guarded, abbreviation, english))
                .allSatisfy(term -> assertThat(term.refusal()).isEmpty());
        assertThat(new TermIndex(List.of(pair("x", "an", "peace"))).recognize("Công an và bình an", QUERY))
                .isEmpty();
    }

    @Test
    void aTextWithoutTermsOrWordsGivesNothing() {
        assertThat(found("")).isEmpty();
        assertThat(found(" \u00A0… — ")).isEmpty();
        assertThat(found("Trời đẹp.")).isEmpty();
        assertThat(found("\uD800 lẻ")).isEmpty();
    }

    private static List<String> found(String text) {
        return INDEX.recognize(text, QUERY).stream()
                .filter(hit -> !hit.nested())
                .map(hit -> hit.span().of(text))
                .toList();
    }
}
