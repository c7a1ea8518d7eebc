package org.songngu.placeable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.LanguagePair;

/// The same thing in two languages: neither direction finds fault, and a changed value is named in both.
class BothLanguagesTest {

    private final Placeables placeables = new ValuePlaceables();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            đạt 1.234,5 tấn                       | reached 1,234.5 tonnes
            dài 2,5 km                            | 2.5 km long
            rộng 0,75 ha                          | covering 0.75 ha
            tăng 42,5%                            | up 42.5%
            tăng 42,5 %                           | up 42.5 percent
            giảm 3 điểm phần trăm                 | down 3 percentage points
            17 văn kiện                           | 17 documents
            Đại hội XIV                           | the 14th Congress
            hai nước                              | the two countries
            ba ưu tiên                            | three priorities
            mười hai văn kiện                     | twelve documents
            hai mươi mốt phát đại bác             | a 21-gun salute
            500 nghìn người                       | 500,000 people
            500 ngàn người                        | 500 thousand people
            1,5 triệu lượt khách                  | 1.5 million visitors
            100 triệu dân                         | 100 million people
            8 tỷ người                            | eight billion people
            8,2 tỉ người                          | 8.2 billion people
            2 nghìn tỷ đồng                       | 2 trillion VND
            2.000 tỷ đồng                         | VND2 trillion
            hàng trăm đại biểu                    | hundreds of delegates
            hơn 20.000 tỷ đồng                    | more than VND20 trillion
            25 tỷ USD                             | $25 billion
            25 tỷ đô la Mỹ                        | US$25 billion
            25 tỷ đô-la                           | 25 billion US dollars
            3 triệu euro                          | 3 million euros
            3 triệu EUR                           | EUR3 million
            5 tỷ yên                              | 5 billion yen
            12 triệu bảng Anh                     | 12 million pounds
            40 triệu nhân dân tệ                  | 40 million yuan
            800 tỷ won                            | 800 billion won
            50 nghìn đồng                         | 50,000 VND
            ngày 30/12                            | on December 30
            sáng 30/12/2025                       | on the morning of 30 December 2025
            chiều 13-1                            | on the afternoon of January 13
            tối 10.10                             | on the evening of October 10
            ngày 6 tháng 1                        | on January 6
            ngày 6 tháng 1 năm 2026               | on January 6, 2026
            ngày 06/01/2026                       | on Jan. 6, 2026
            ngày 2.9.1945                         | on September 2, 1945
            ngày mùng 2 tháng 9                   | on September 2
            ngày 9 tháng năm                      | on May 9
            ngày 31 tháng một                     | on January 31
            ngày 14 tháng năm năm 2007            | on May 14, 2007
            ngày 4-10 tháng Tư                    | on April 4-10
            từ ngày 23 tháng 11 đến ngày 31 tháng 12 | from November 23 to December 31
            từ ngày 15 tháng 6 đến 15 tháng 7     | from June 15 to July 15
            ngày 26 tháng 2 và 1 tháng 3          | on 26 February and 1 March
            từ 28/10 đến 1/11                     | from October 28 to November 1
            trong hai ngày 20 và 21/5             | on May 20 and 21
            tháng 12/2021                         | in December 2021
            tháng 12 năm 2021                     | in Dec. 2021
            tháng Mười hai                        | in December
            bị hủy trong tháng 3                  | cancelled for March
            quý I/2026                            | Q1 of 2026
            quý IV năm 2025                       | the fourth quarter of 2025
            quý 2/2026                            | Q2/2026
            6 tháng đầu năm                       | the first six months of the year
            sáu tháng đầu năm 2026                | the first half of 2026
            9 tháng đầu năm                       | the first nine months
            6 tháng cuối năm                      | the second half of the year
            năm 2045                              | by 2045
            giai đoạn 2021-2025                   | the 2021-2025 period
            nhiệm kỳ 2026 - 2031                  | the 2026–2031 term
            những năm 1990                        | in the 1990s
            thế kỷ XX                             | the 20th century
            lúc 8h                                | at 8 a.m.
            lúc 15h30                             | at 3:30 p.m.
            lúc 15 giờ 30                         | at 15:30
            lúc 7:05                              | at 7:05 a.m.
            8 giờ tối                             | at 8 p.m.
            kỳ họp thứ 8                          | the 8th session
            khóa XIII                             | the 13th tenure
            lần thứ 47                            | the 47th
            lần thứ tư                            | the fourth
            lần thứ mười bảy                      | the seventeenth
            hội nghị lần thứ hai mươi             | the twentieth conference
            từ 10 đến 15%                         | from 10 to 15 percent
            20-30 triệu đồng                      | VND20-30 million
            5 - 7%                                | 5–7%
            1/3 dân số                            | a third of the population
            một nửa dân số                        | half of the population
            tăng 2,5 lần                          | rose 2.5 times
            tăng gấp đôi                          | doubled
            tăng gấp ba                           | tripled
            Nghị quyết 59-NQ/TW                   | Resolution 59-NQ/TW
            Nghị định số 28/2025/NĐ-CP            | Decree No. 28/2025/ND-CP
            Nghị quyết 202/2025/QH15              | Resolution 202/2025/QH15
            Quyết định 1226/QĐ-TTg                | Decision 1226/QD-TTg
            Chỉ thị 15-CT/TW                      | Directive No. 15-CT/TW
            Luật số 45/2019/QH14                  | Law No. 45/2019/QH14
            điện thoại 024 3799 2000              | phone 024 3799 2000
            đường dây nóng +84 981 84 84 84       | hotline +84 981 84 84 84
            xem https://songngu.example/tin       | see https://songngu.example/tin
            vào www.songngu.example               | visit www.songngu.example
            thư về desk@songngu.example           | write to desk@songngu.example
            công viên 1 tỷ đô la                  | a $1 bln park
            """)
    void neitherDirectionFindsFault(String vietnamese, String english) {
        assertThat(described(vietnamese, english, LanguagePair.VI_EN)).isEmpty();
        assertThat(described(english, vietnamese, LanguagePair.EN_VI)).isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            đạt 1.234,5 tấn                 | reached 1,243.5 tonnes          | VALUE
            dài 2,5 km                      | 25 km long                      | MAGNITUDE
            tăng 42,5%                      | up 24.5%                        | VALUE
            tăng 42,5%                      | up sharply                      | MISSING
            có 17 văn kiện                  | with many documents             | MISSING
            có 17 văn kiện                  | with 71 documents               | VALUE
            1,5 triệu lượt khách            | 1.5 billion visitors            | MAGNITUDE
            500 nghìn người                 | 500 million people              | MAGNITUDE
            2 nghìn tỷ đồng                 | VND2 billion                    | MAGNITUDE
            25 tỷ USD                       | $25 million                     | MAGNITUDE
            25 tỷ USD                       | $52 billion                     | VALUE
            3 triệu euro                    | 3 million USD                   | VALUE
            3 triệu euro                    | a large sum                     | MISSING
            ngày 30/12/2025                 | on December 30, 2026            | VALUE
            chiều 3-1                       | on the afternoon of March 1     | DAY_MONTH_SWAPPED
            ngày 5/6                        | on May 6                        | DAY_MONTH_SWAPPED
            ngày 6 tháng 1                  | on June 1                       | DAY_MONTH_SWAPPED
            tháng 12/2021                   | in November 2021                | VALUE
            quý I/2026                      | Q2 of 2026                      | VALUE
            quý I/2026                      | early in the year               | MISSING
            năm 2045                        | by 2054                         | VALUE
            giai đoạn 2021-2025             | the 2021-2030 period            | VALUE
            thế kỷ XX                       | the 21st century                | VALUE
            lúc 15h30                       | at 5:30 p.m.                    | VALUE
            kỳ họp thứ 8                    | the 9th session                 | ORDINAL
            khóa XIII                       | the 14th tenure                 | ORDINAL
            Đại hội XIV                     | the 15th Congress               | ORDINAL
            lần thứ mười bảy                | the 16th                        | ORDINAL
            Nghị quyết 59-NQ/TW             | Resolution 57-NQ/TW             | VALUE
            Nghị định số 28/2025/NĐ-CP      | a decree                        | MISSING
            điện thoại 024 3799 2000        | phone 024 3799 2001             | VALUE
            thư về desk@songngu.example     | write to news@songngu.example   | VALUE
            """)
    void aChangedValueIsNamedInBothDirections(String vietnamese, String english, String kind) {
        assertThat(described(vietnamese, english, LanguagePair.VI_EN)).isEqualTo(kind);
        if (!kind.equals("MISSING")) {
            assertThat(described(english, vietnamese, LanguagePair.EN_VI)).isEqualTo(kind);
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ngày 30/12/2025  | D     | 30 December 2025
            ngày 30/12/2025  | -     | December 30, 2025
            ngày 6 tháng 1   | D     | 6 January
            ngày 6 tháng 1   | -     | January 6
            42,5%            | P     | 42.5 percent
            42,5%            | -     | 42.5%
            20 nghìn tỷ đồng | C     | VND20 trillion
            20 nghìn tỷ đồng | -     | 20 trillion VND
            5 triệu USD      | C     | USD5 million
            5 triệu USD      | -     | 5 million USD
            15h30            | T     | 15:30
            15h30            | -     | 3:30 p.m.
            8h               | T     | 8:00
            8h               | -     | 8 a.m.
            12h              | -     | 12 p.m.
            0h15             | -     | 12:15 a.m.
            ngày 9 tháng năm | -     | May 9
            lần thứ mười bảy | -     | 17th
            """)
    void theHouseDecidesTheForm(String vietnamese, String flags, String english) {
        PlaceableStyle style =
                new PlaceableStyle(flags.contains("D"), flags.contains("P"), flags.contains("C"), flags.contains("T"));
        List<Conversion> conversions = placeables.convert(vietnamese, LanguagePair.VI_EN, style);

        assertThat(conversions.getLast().forms().getFirst()).isEqualTo(english);
    }

    private String described(String source, String target, LanguagePair pair) {
        return placeables.compare(source, target, pair, PlaceableStyle.DEFAULT).stream()
                .map(problem -> problem.kind().name())
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
