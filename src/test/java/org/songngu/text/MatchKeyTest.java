package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "thúy, thuý",
        "quý, quí",
        "Mỹ, Mĩ",
        "khỏe, khoẻ",
        "loã, lõa",
        "Ủy ban, Uỷ ban",
        "lý luận, lí luận",
        "tỷ đồng, tỉ đồng",
        "bác sỹ, bác sĩ",
        "vỹ tuyến, vĩ tuyến",
        "'hoà bình, kĩ thuật, Hoa Kì', 'hòa bình, kỹ thuật, Hoa Kỳ'",
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "THUỶ LỢI, thủy lợi",
        "“vừa hồng” – vừa chuyên, \"vừa hồng\" - vừa chuyên",
        "nhân quyền…, nhân quyền...",
        "kinh tế‑xã hội, kinh tế-xã hội",
    })
    void spellingsOfOneTextHaveOneKey(String one, String other) {
        assertThat(MatchKey.of(one)).isEqualTo(MatchKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "tài, tại",
        "tay, tai",
        "hóa, hoa",
        "hỏa, họa",
        "thủy, thúy",
        "quỳ, quy",
        "mỳ, mỷ",
        "thi, thy",
        "bị, bỵ",
        "hoàn, hòan",
        "đa, da",
        "tăng 2, tăng 3",
        "Việt Nam, Việtnam",
    })
    void differentTextsHaveDifferentKeys(String one, String other) {
        assertThat(MatchKey.of(one)).isNotEqualTo(MatchKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị tổng kết công tác đối ngoại",
                "Ủy ban Nhân dân thành phố Hòa Bình",
                "Thuỷ quân lục chiến Hoa Kì",
                "“Ngoại giao cây tre” – gốc vững, thân chắc…",
                "Nguyễn Thị Thuý Quỳnh, Đắk Lắk, 42,5%",
                "The Ministry’s spokesperson said in Ha Noi",
                "",
                "   ",
            })
    void composedAndDecomposedTextHaveOneKeyWhichIsItsOwnKey(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        String key = MatchKey.of(text);

        assertThat(MatchKey.of(decomposed)).isEqualTo(key);
        assertThat(MatchKey.of(key)).isEqualTo(key);
        assertThat(MatchKey.of(text.toUpperCase(Language.VI.locale()))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đối\u200B ngoại",
                "Đối\u00A0ngoại",
                "Đố\u00ADi ngoại",
                "\uFEFFĐối  ngoại ",
                "Đối\t\n ngoại",
                "Đo\u200D\u0302\u0301i ngoại",
                "Đối\u202F\u2060ngoại",
                "Đối \u0301ngo\u0335ại",
                "  Đối ngoại",
                "Đối ng\u0300oại\u036F",
            })
    void invisibleAndStrayCharactersAndSpacesDoNotCount(String text) {
        assertThat(MatchKey.of(text)).isEqualTo("đối ngoại");
    }

    @ParameterizedTest
    @CsvSource({"HOÀ BÌNH, HÒA BÌNH", "Hoà Bình, Hòa Bình", "HOÀ bình, HÒA bình", "KĨ sư, KỸ sư", "QUÍ I, QUÝ I"})
    void theKeyThatKeepsCaseFoldsEverythingElse(String text, String key) {
        assertThat(MatchKey.keepingCase(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "i", "Hi", "hoàng", "IRAN"})
    void aTurkishComputerMakesTheSameKeys(String text) {
        java.util.Locale before = java.util.Locale.getDefault();
        String expected = MatchKey.of(text);
        try {
            java.util.Locale.setDefault(java.util.Locale.of("tr", "TR"));
            assertThat(MatchKey.of(text)).isEqualTo(expected).doesNotContain("ı");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
