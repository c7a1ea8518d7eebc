package org.songngu.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

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
            value = {"Tô Lâm | Lâm Tô", "Phạm Minh Chính | Minh Chính Phạm;Chính Minh Phạm;Chính Phạm Minh"})
    void theWrongOrdersOfANameAreKnown(String name, String wrong) {
        assertThat(String.join(";", Romanization.givenNameFirst(name))).isEqualTo(wrong);
    }
}
