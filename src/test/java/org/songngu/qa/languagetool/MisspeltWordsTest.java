package org.songngu.qa.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisspeltWordsTest {

    private static final MisspeltWords SPELLER = new MisspeltWords(Vietnamese.evidence());

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Hai bên nhất trí tăng cuờng hợp tác.            | cuờng  | cường
            Các đại biểu thảo luận nhửng vấn đề cấp bách.   | nhửng  | những
            Đoàn đại biểu ddax đến Hà Nội sáng nay.         | ddax   | đã
            Chính phủ trieenr khai nhiều biện pháp.         | trieenr | triển
            Thủ tướng đánh giá cao kkết quả chuyến thăm.    | kkết   | kết
            Hội nghị thông qua nghị qyuết mới.              | qyuết  | quyết
            Nhân dân hai nuớc có truyền thống hữu nghị.     | nuớc   | nước
            Các bên cần tôn trọng luật fáp quốc tế.         | fáp    | pháp
            Đây là cơ sở để phát chiển quan hệ.             | chiển  | triển
            Bộ trưỡng Ngoại giao tiếp Đại sứ.               | trưỡng | trưởng
            Người giân hai bên biên giới qua lại dễ dàng.   | giân   | dân
            Quan hệ ngày càng đi vào chiều xâu.             | xâu    | sâu
            Doanh nghiệp hai nươc ký thỏa thuận.            | nươc   | nước
            """)
    void aWrongWordIsFoundAndTheRightOneIsOfferedFirst(String text, String wrong, String right) {
        List<WordProblem> problems = SPELLER.check(Word.of(text));
        assertThat(problems).extracting(problem -> problem.word().text()).containsExactly(wrong);
        assertThat(problems.getFirst().suggestions()).first().isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Câu chuyện gia đình của người thợ lặn ở Lý Sơn làm xúc động nhiều khán giả.",
                "Lênin, Pu-tin, Xinh-ga-po, Niu Y-oóc và Viêng Chăn là những tên riêng.",
                "Ông Bolsonaro dùng Facebook để nói về vaccine, container và ôtô điện.",
                "Đồng bào Ê Đê ở Đắk Lắk, Krông Pắc và Bắc Kạn đón Tết.",
                "Nghị quyết 18-NQ/TW, Luật số 64/2025/QH15, km2, m3, USD, GDP, ASEAN.",
                "Trời xanh xanh, mây trăng trắng, nho nhỏ xinh xinh.",
                "Liên hệ banbientap@songngu.example.vn hoặc https://songngu.example.vn/tin-tuc nhé.",
                "Chim sẻ, cát sông, gỗ mộc và than tro là hàng bán ở chợ quê.",
                "Tôi nghĩ việc nghỉ ngơi là cần thiết."
            })
    void rightTextRaisesNothing(String text) {
        assertThat(SPELLER.check(Word.of(text)))
                .extracting(problem -> problem.word().text())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tieengs, tiếng",
        "ddaay, đây",
        "truowngf, trường",
        "dduwowcj, được",
        "vieejt, việt",
        "khoong, không",
        "quyeets, quyết"
    })
    void telexKeysAreRead(String keys, String syllable) {
        assertThat(Telex.read(keys)).contains(syllable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "ban", "sss", "xyz", ""})
    void whatIsNoTelexIsNotRead(String keys) {
        assertThat(Telex.read(keys)).isEqualTo(Optional.empty());
    }

    @Test
    void aMisplacedToneIsPutWhereItBelongs() {
        List<WordProblem> problems = new MisplacedTones().check(Word.of("Hoàn tòan đồng ý với qúy vị, Ngừơi nói."));
        assertThat(problems)
                .extracting(problem ->
                        problem.word().text() + ">" + problem.suggestions().getFirst())
                .containsExactly("tòan>toàn", "qúy>quý", "Ngừơi>Người");
    }

    @Test
    void eachSpellingStyleWantsItsOwn() {
        List<Word> words = Word.of("Hoà bình, khỏe mạnh, kĩ thuật, lý luận, tỉ mỉ, nước Mĩ.");
        assertThat(wanted(SpellingStyle.OLD_TONE, words)).containsExactly("Hòa");
        assertThat(wanted(SpellingStyle.NEW_TONE, words)).containsExactly("khoẻ");
        assertThat(wanted(SpellingStyle.FINAL_Y, words)).containsExactly("kỹ", "Mỹ");
        assertThat(wanted(SpellingStyle.FINAL_I, words)).containsExactly("lí");
    }

    private static List<String> wanted(SpellingStyle style, List<Word> words) {
        return style.check(words).stream()
                .map(problem -> problem.suggestions().getFirst())
                .toList();
    }
}
