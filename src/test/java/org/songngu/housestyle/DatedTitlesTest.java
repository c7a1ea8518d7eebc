package org.songngu.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class DatedTitlesTest {

    private final DatedTitles titles = new FileDatedTitles();

    @ParameterizedTest
    @CsvSource({
        "Võ Văn Thưởng, State President, 2023-03-01, false",
        "Võ Văn Thưởng, State President, 2023-03-02, true",
        "Võ Văn Thưởng, State President, 2024-03-21, true",
        "Võ Văn Thưởng, State President, 2024-03-22, false",
        "Donald Trump, US President, 2020-06-01, true",
        "Donald Trump, US President, 2022-06-01, false",
        "Donald Trump, US President, 2025-06-01, true",
        "Hun Sen, Cambodian Prime Minister, 1999-01-01, true",
        "Bùi Thanh Sơn, Foreign Minister, 2025-08-31, true",
        "Bùi Thanh Sơn, Foreign Minister, 2025-09-01, false"
    })
    void anOfficeIsHeldFromItsFirstDayToItsLast(String person, String title, LocalDate day, boolean held) {
        assertThat(titles.of(person).stream()
                        .filter(entry -> entry.title().equals(title))
                        .anyMatch(entry -> entry.isHeldOn(day)))
                .isEqualTo(held);
    }

    @Test
    void theListIsInNfcAndNoOfficeOfOnePersonOverlapsItself() {
        assertThat(titles.all()).hasSizeGreaterThan(100).allSatisfy(title -> {
            assertThat(Normalizer.isNormalized(title.person(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(titles.of(title.person()).stream()
                            .filter(other -> other.title().equals(title.title()))
                            .filter(other ->
                                    title.from().filter(other::isHeldOn).isPresent()))
                    .hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void nobodyUnknownHasATitle() {
        assertThat(titles.of("Nguyễn Văn Không Có")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tô Lâm;General Secretary;2024-08-03 | line 1: not person, title, from, to",
                "Tô Lâm;;2024-08-03; | line 1: not person",
                "Tô Lâm;General Secretary;2024-13-03; | line 1",
                "Tô Lâm;General Secretary;2024-08-03;2023 | line 1: ends before it begins"
            })
    void aDamagedListStopsTheStartNamingTheLine(String line, String message) {
        Resource file = new ByteArrayResource(line.replace(';', '\t').getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new FileDatedTitles(file)).hasMessageContaining(message);
    }
}
