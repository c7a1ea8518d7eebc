package org.songngu.placeable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.LanguagePair;

class ConversionTest {

    private final Placeables placeables = new ValuePlaceables();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sáng 30/12             | December 30; 30 December
            ngày 30/12/2025        | December 30, 2025; 30 December 2025
            13-1 ngày 13-1         | January 13; 13 January
            tháng 12/2021          | December 2021
            năm 2026               | 2026
            42,5%                  | 42.5%; 42.5 percent
            0,5 điểm phần trăm     | 0.5 percentage points
            2,5 lần                | 2.5 times; 2.5-fold
            3 lần                  | three times; triple; threefold; 3 times; 3-fold
            gấp đôi                | double; twofold; twice; two times; 2 times; 2-fold
            1.234,5 tỷ đồng        | 1,234.5 billion VND; VND1,234.5 billion; 1.2345 trillion VND; VND1.2345 trillion
            20 nghìn tỷ đồng       | 20 trillion VND; VND20 trillion
            5 triệu USD            | 5 million USD; USD5 million; $5 million
            50 nghìn đồng          | 50,000 VND; VND50,000; 50 thousand VND; VND50 thousand
            1.200                  | 1,200
            6 triệu người          | 6 million
            7 chuyến               | seven; 7
            hai nước               | two; 2
            Hai nước               | Two; 2
            quý I/2026             | first quarter of 2026; Q1 2026
            6 tháng đầu năm        | first six months of the year; first half of the year
            9 tháng đầu năm 2026   | first nine months of 2026
            giai đoạn 2021-2030    | 2021-2030 period; 2021-2030
            thập niên 90           | 1990s
            thế kỷ XXI             | 21st century
            15h30                  | 3:30 p.m.; 15:30
            8h                     | 8 a.m.; 8:00
            khóa XIII              | 13th tenure; 13th
            Đại hội XIV            | 14th; fourteenth
            lần thứ tư             | fourth; 4th
            kỳ họp thứ 8           | eighth; 8th
            28/2025/NĐ-CP          | 28/2025/ND-CP; 28/2025/NĐ-CP
            18-NQ/TW               | 18-NQ/TW
            1/3 số phiếu           | one third; 1/3
            toasoan@songngu.example| toasoan@songngu.example
            """)
    void vietnameseBecomesEnglish(String source, String forms) {
        assertThat(last(source, LanguagePair.VI_EN, PlaceableStyle.DEFAULT)).isEqualTo(forms);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            December 30            | 30/12; ngày 30/12; ngày 30 tháng 12
            December 30, 2025      | 30/12/2025; ngày 30/12/2025; ngày 30 tháng 12 năm 2025
            December 2021          | tháng 12/2021; tháng 12 năm 2021
            42.5%                  | 42,5%; 42,5 phần trăm
            $5 million             | 5 triệu USD
            5 million USD          | 5 triệu USD
            VND20 trillion         | 20 nghìn tỷ đồng; 20.000 tỷ đồng
            1,234.5 billion VND    | 1.234,5 tỷ đồng
            1,200 delegates        | 1.200
            20 thousand people     | 20.000; 20 nghìn
            two countries          | hai; 2
            seven visits           | 7; bảy
            2.5 times              | 2,5 lần
            first quarter of 2026  | quý I/2026; quý I năm 2026; quý 1/2026
            first half of 2026     | 6 tháng đầu năm 2026
            13th                   | XIII; thứ 13; lần thứ 13
            13th tenure            | khóa XIII; khóa 13
            eighth                 | thứ 8; lần thứ 8; VIII
            21st century           | thế kỷ XXI; thế kỷ 21
            1990s                  | thập niên 1990; những năm 1990
            3:30 p.m.              | 15h30; 15 giờ 30; 15:30
            28/2025/ND-CP          | 28/2025/NĐ-CP; 28/2025/ND-CP
            """)
    void englishBecomesVietnamese(String source, String forms) {
        assertThat(last(source, LanguagePair.EN_VI, PlaceableStyle.DEFAULT)).isEqualTo(forms);
    }

    @Test
    void theHouseDecidesWhichFormComesFirst() {
        PlaceableStyle style = new PlaceableStyle(true, true, true, true);
        List<Conversion> conversions = placeables.convert(
                "Lúc 15h30 ngày 30/12/2025, giá tăng 42,5%, đạt 5 triệu USD", LanguagePair.VI_EN, style);
        assertThat(conversions)
                .extracting(conversion -> conversion.forms().getFirst())
                .containsExactly("15:30", "30 December 2025", "42.5 percent", "USD5 million");
    }

    private String last(String source, LanguagePair pair, PlaceableStyle style) {
        return String.join(
                "; ", placeables.convert(source, pair, style).getLast().forms());
    }
}
