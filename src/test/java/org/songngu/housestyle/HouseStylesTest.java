package org.songngu.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class HouseStylesTest {

    @ParameterizedTest
    @CsvSource({
        "VNA,Vietnam,Hanoi,false",
        "VNS,Việt Nam,Hà Nội,true",
        "ND,Vietnam,Hanoi,false",
        "VGP,Viet Nam,Ha Noi,false",
        "MOFA,Viet Nam,Ha Noi,false",
        "VOV,Vietnam,Hanoi,false"
    })
    void theShippedStylesWriteTheCountryAsObserved(String code, String country, String capital, boolean diacritics) {
        HouseStyle style = new FileHouseStyles().byCode(code);
        assertThat(style.code()).isEqualTo(code);
        assertThat(style.country()).isEqualTo(country);
        assertThat(style.capital()).isEqualTo(capital);
        assertThat(style.diacritics()).isEqualTo(diacritics);
        assertThat(style.name()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "XYZ", "vna"})
    void anUnknownCodeGivesTheDefaultStyle(String code) {
        HouseStyles styles = new FileHouseStyles();
        assertThat(styles.byCode(code)).isEqualTo(styles.all().getFirst());
        assertThat(styles.all().getFirst().code()).isEqualTo("VNA");
    }

    @Test
    void aCodeIsFoundInAnyCase() {
        assertThat(new FileHouseStyles().byCode("mofa").country()).isEqualTo("Viet Nam");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diacritics=maybe   | diacritics is «maybe», not true or false
            country=Nam        | country is «Nam», not one of [Viet Nam, Vietnam, Việt Nam]
            name=              | name is missing or empty
            colour=red         | colour is not known
            name=\\u12          | cannot be read
            """)
    void aMalformedFileStopsTheStartNamingFileAndKey(String content, String message) {
        assertThatThrownBy(() -> new FileHouseStyles(code -> code.equals("VNS") ? file(content) : shipped(code)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("VNS.properties")
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileStopsTheStartNamingIt() {
        assertThatThrownBy(() -> new FileHouseStyles(code -> new ClassPathResource("nowhere/" + code + ".properties")))
                .hasMessageContaining("VNA.properties");
    }

    private static Resource shipped(String code) {
        return new ClassPathResource("org/songngu/housestyle/" + code + ".properties");
    }

    private static Resource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "VNS.properties";
            }
        };
    }
}
