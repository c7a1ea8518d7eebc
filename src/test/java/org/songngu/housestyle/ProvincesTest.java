package org.songngu.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvincesTest {

    private final HouseStyles styles = new FileHouseStyles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đoàn thăm tỉnh Hà Nam.               | The delegation visited Ha Nam province.          | 1
            Đoàn thăm tỉnh Bà Rịa - Vũng Tàu.    | They visited Ba Ria - Vung Tau province.         | 1
            Tỉnh Đắk Lắk đón đoàn.               | Dak Lak province and Dak Lak province            | 2
            Đoàn thăm tỉnh Hà Nam.               | The delegation visited Ha Nam Province.          | 0
            Đoàn thăm tỉnh Hà Nam.               | The delegation visited the province.             | 0
            Đoàn thăm hai tỉnh Hà Nam, Nam Định. | They visited Ha Nam and Nam Dinh provinces.      | 0
            Ông tới từ tỉnh bang Québec.         | He came from Quebec province.                    | 0
            Đoàn thăm tỉnh Hà Nam.               | The paper wrote: “Ha Nam province is beautiful.” | 0
            """)
    void theTypeWordBelongsToTheNameInTheForeignMinistrysStyle(String source, String target, int found) {
        for (String house : List.of("MOFA", "VGP")) {
            assertThat(Provinces.otherThan(source, target, styles.byCode(house)))
                    .hasSize(found)
                    .allSatisfy(word -> {
                        assertThat(word.span().of(target)).isEqualTo("province");
                        assertThat(word.right()).isEqualTo("Province");
                    });
        }
    }

    @Test
    void aHouseWithoutSuchARuleIsNotAsked() {
        assertThat(Provinces.otherThan("Thăm tỉnh Hà Nam.", "Visiting Ha Nam province.", styles.byCode("VNA")))
                .isEmpty();
    }

    @Test
    void theOfficialFormsAreThoseOfTheCircular() {
        for (String house : List.of("MOFA", "VGP")) {
            HouseStyle style = styles.byCode(house);
            assertThat(Romanization.of("Thành phố Hồ Chí Minh", style)).isEqualTo("Ho Chi Minh City");
            assertThat(Romanization.of("Hà Nam", style)).isEqualTo("Ha Nam");
            assertThat(style.names().provinceCapital()).isTrue();
            assertThat(style.names().seaGloss()).isFalse();
        }
    }
}
