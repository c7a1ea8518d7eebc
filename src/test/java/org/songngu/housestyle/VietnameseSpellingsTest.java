package org.songngu.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class VietnameseSpellingsTest {

    @Test
    void theCentralPressPutsTheToneOnTheOlderPlaceAndWritesY() {
        assertThat(new VietnameseSpellings().of("VNA")).isEqualTo(new VietnameseSpelling(true, true));
    }

    @Test
    void aHouseSaysOnlyWhatItDoesDifferently() {
        VietnameseSpellings spellings = file("default.tone=old\ndefault.final=y\nschool.tone=new\n");

        assertThat(spellings.of(" School ")).isEqualTo(new VietnameseSpelling(false, true));
        assertThat(spellings.of("VNA")).isEqualTo(new VietnameseSpelling(true, true));
    }

    @Test
    void aWordThatIsNoSpellingIsRefusedWithTheHouseAndTheWord() {
        assertThatThrownBy(() -> file("default.tone=old\ndefault.final=y\nvgp.tone=modern\n"))
                .isInstanceOf(MalformedStyleException.class)
                .hasMessageContaining("VGP")
                .hasMessageContaining("modern");
    }

    @Test
    void aFileWithoutDefaultOrWithABrokenLetterIsRefused() {
        assertThatThrownBy(() -> file("")).isInstanceOf(MalformedStyleException.class);
        assertThatThrownBy(() -> file("default.tone=\\u00zz")).isInstanceOf(MalformedStyleException.class);
    }

    private static VietnameseSpellings file(String text) {
        return new VietnameseSpellings(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
