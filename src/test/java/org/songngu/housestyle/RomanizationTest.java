package org.songngu.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizationTest {

    private final HouseStyles styles = new FileHouseStyles();

    @ParameterizedTest
    @CsvSource({
        "VNA, Tô Lâm, To Lam, Lam",
        "VNS, Tô Lâm, Tô Lâm, Lâm",
        "VGP, Phạm Minh Chính, Pham Minh Chinh, Chinh",
        "MOFA, Lê Hoài Trung, Le Hoai Trung, Trung",
        "ND, Đặng Thị Ngọc Thịnh, Dang Thi Ngoc Thinh, Thinh",
        "VNS, Đà Nẵng, Đà Nẵng, Nẵng"
    })
    void aNameIsWrittenAsTheHouseDoes(String house, String name, String full, String second) {
        assertThat(Romanization.of(name, styles.byCode(house))).isEqualTo(full);
        assertThat(Romanization.secondReference(name, styles.byCode(house))).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"VNA, Ho Chi Minh City", "VNS, HCM City", "MOFA, Ho Chi Minh City"})
    void aPlaceMayHaveANameOfItsOwn(String house, String expected) {
        assertThat(Romanization.of("Thành phố Hồ Chí Minh", styles.byCode(house)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Tổng Bí thư Tô Lâm tiếp ông Nguyễn Văn An. | Tô Lâm;Nguyễn Văn An",
                "Sáng nay, Đại sứ Đỗ Hùng Việt phát biểu. | Đỗ Hùng Việt",
                "Đoàn tới Đà Nẵng và Quảng Ninh. | -",
                "Bộ trưởng họp với Liên hợp quốc. | -",
                "“Bà Lê Thị Thu Hằng, Thứ trưởng” | Lê Thị Thu Hằng"
            })
    void personsAreFoundByTheirFamilyNames(String text, String expected) {
        assertThat(Romanization.persons(text).stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(";")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Tô Lâm | Lâm Tô", "Phạm Minh Chính | Minh Chính Phạm;Chính Minh Phạm;Chính Phạm Minh"})
    void theWrongOrdersOfANameAreKnown(String name, String wrong) {
        assertThat(String.join(";", Romanization.givenNameFirst(name))).isEqualTo(wrong);
    }
}
