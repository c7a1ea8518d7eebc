package org.songngu.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Tổng Bí thư Tô Lâm tiếp ông Nguyễn Văn An. | Tô Lâm;Nguyễn Văn An",
                "Sáng nay, Đại sứ Đỗ Hùng Việt phát biểu. | Đỗ Hùng Việt",
                "Đoàn tới Đà Nẵng và Quảng Ninh. | -",
                "Bộ trưởng họp với Liên hợp quốc. | -",
                "“Bà Lê Thị Thu Hằng, Thứ trưởng” | Lê Thị Thu Hằng",
                "Đoàn thăm Hà Nam, Thái Bình và phố Nguyễn Trãi. | -",
                "Bà Vi Thị Hoa, ông Lò Văn Én cùng Thạch Sô Phia dự. | Vi Thị Hoa;Lò Văn Én;Thạch Sô Phia"
            })
    void personsAreFoundByTheirFamilyNamesAndPlacesAreNone(String text, String expected) {
        assertThat(PersonNames.in(text).stream().map(PersonNames.Name::text).collect(Collectors.joining(";")))
                .isEqualTo(expected == null ? "" : expected);
    }
}
