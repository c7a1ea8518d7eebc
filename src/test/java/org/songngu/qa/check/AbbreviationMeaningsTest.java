package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.article.BlockKind;
import org.songngu.housestyle.HouseStyle;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.QaPlace;
import org.songngu.qa.QaSubject;
import org.songngu.text.LanguagePair;

class AbbreviationMeaningsTest {

    private static final HouseStyle VNA =
            new HouseStyle("VNA", "VNA", "Vietnam", "Hanoi", false, false, false, false, false);

    private final AbbreviationMeanings meanings = new AbbreviationMeanings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đồng chí Ủy viên BCT phát biểu.             | Bộ Chính trị
            Kết luận số 12 của BCT nêu rõ.              | Bộ Chính trị
            BCT công bố kim ngạch xuất khẩu tháng 10.   | Bộ Công Thương
            Hội nghị TW 8 khóa XIII khai mạc.           | Ban Chấp hành Trung ương
            Các cơ quan TW và địa phương phối hợp.      | cơ quan cấp trung ương
            Ngân hàng TW hạ lãi suất.                   | (tên cơ quan) Trung ương
            BTC lễ hội trao giải cho các thí sinh.      | Ban Tổ chức
            BTC trình dự toán ngân sách năm 2027.       | Bộ Tài chính
            TTCP ký quyết định phê duyệt đề án.         | Thủ tướng Chính phủ
            BCH quân sự tỉnh tiếp nhận 200 tân binh.    | Bộ Chỉ huy
            """)
    void wordsNearItTellTheMeaning(String source, String full) {
        assertThat(meaning(List.of(), source)).contains(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đại diện BCT dự lễ.", "Việc này do TW lo.", "BTC cảm ơn mọi người."})
    void whereNothingTellsItNobodyKnows(String source) {
        assertThat(meaning(List.of(), source)).isEmpty();
    }

    @Test
    void theFullFormAnywhereInTheArticleTellsTheMeaning() {
        String source = "Đại diện BCT dự lễ.";
        assertThat(meaning(List.of("Bộ Công Thương họp báo."), source)).contains("Bộ Công Thương");
        assertThat(meaning(List.of("Bộ Chính trị họp."), source)).contains("Bộ Chính trị");
        assertThat(meaning(List.of("Bộ Chính trị họp với Bộ Công Thương."), source))
                .as("with both it stays open")
                .isEmpty();
    }

    @Test
    void anIntroductionWinsOverWhatStandsNear() {
        assertThat(meaning(List.of("Bộ Công Thương (BCT) họp báo."), "Nghị quyết của BCT được thông qua."))
                .contains("Bộ Công Thương");
    }

    @Test
    void howItWasRenderedBeforeIsRemembered() {
        ArticleSegment before =
                new ArticleSegment(1, 1, BlockKind.BODY, "Đại diện BCT tới.", "A Politburo representative arrived.");
        assertThat(meaningAfter(before, "Đại diện BCT dự lễ.")).contains("Bộ Chính trị");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Nghị quyết 18-NQ/TW và Quyết định 12/QĐ-BTC.",
                "ĐẠI DIỆN BCT DỰ LỄ",
                "Đại diện BCTX dự lễ.",
                "Đại diện UBND dự lễ."
            })
    void codesHeadlinesInCapitalsAndOtherLettersAreNoSuchAbbreviation(String source) {
        assertThat(meanings.in(subject(List.of(), source))).isEmpty();
    }

    @Test
    void aPlaceIsToldOnceWithAllItsMeanings() {
        List<AbbreviationMeanings.Place> places = meanings.in(subject(List.of(), "BCT và BCT: cùng một BCT."));
        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.letters()).isEqualTo("BCT");
            assertThat(place.meanings())
                    .extracting(AbbreviationMeanings.Meaning::best)
                    .containsExactly("Politburo", "Ministry of Industry and Trade");
        });
    }

    private Optional<String> meaning(List<String> before, String source) {
        return meaning(subject(before, source));
    }

    private Optional<String> meaningAfter(ArticleSegment before, String source) {
        ArticleSegment here = new ArticleSegment(2, 1, BlockKind.BODY, source, "Text.");
        return meaning(subject(source, new QaPlace(List.of(before, here), 1)));
    }

    private Optional<String> meaning(QaSubject subject) {
        return meanings.of(meanings.in(subject).getFirst(), subject).map(AbbreviationMeanings.Meaning::full);
    }

    private static QaSubject subject(List<String> before, String source) {
        List<ArticleSegment> article = new java.util.ArrayList<>();
        before.forEach(text -> article.add(new ArticleSegment(article.size() + 1, 1, BlockKind.BODY, text, "")));
        article.add(new ArticleSegment(article.size() + 1, 1, BlockKind.BODY, source, "Text."));
        return subject(source, new QaPlace(article, article.size() - 1));
    }

    private static QaSubject subject(String source, QaPlace place) {
        return new QaSubject(source, "Text.", LanguagePair.VI_EN, LocalDate.of(2026, 11, 22), VNA, place);
    }
}
