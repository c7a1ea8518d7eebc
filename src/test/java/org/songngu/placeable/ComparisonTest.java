package org.songngu.placeable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.LanguagePair;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ComparisonTest {

    private final Placeables placeables = new ValuePlaceables();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tăng 2,5 lần                         | rose 2.5 times
            tăng 2,5 lần                         | a 2.5-fold rise
            tăng 2,5 lần                         | rose two and a half times
            tăng gấp đôi                         | doubled
            đạt 1.234,5 tỷ đồng                  | reached 1,234.5 billion VND
            đạt 1.234,5 tỷ đồng                  | reached 1.2345 trillion VND
            hơn 20 nghìn tỷ đồng                 | over VND20 trillion
            hơn 20.000 tỷ đồng                   | over 20 trillion VND
            khoảng 5 triệu USD                   | about $5 million
            khoảng 500 triệu USD                 | about half a billion dollars: US$0.5 billion
            sáng 30/12                           | on the morning of December 30
            sáng 30/12                           | on Tuesday morning
            ngày 30/12/2025                      | on December 30
            ngày 30/12                           | on 30 December 2025
            ngày 9/10                            | on October 9
            trong hai ngày 20 và 21/5            | on May 20 and 21
            từ ngày 15 đến ngày 30/7             | from July 15 to 30
            trong tháng 6                        | in June
            quý I/2026                           | Q1 2026
            quý I/2026 và quý II/2026            | first quarter of 2026 and second quarter of 2026
            6 tháng đầu năm                      | in the first half
            6 tháng đầu năm 2026                 | from January to June 2026
            khóa XIII                            | the 13th tenure
            Đại hội XIV                          | the 14th Congress
            kỳ họp thứ 8                         | the eighth session
            Hai nước có hai ưu tiên              | The two countries have priorities
            7 chuyến thăm                        | seven visits
            2 nước                               | both countries
            ngày 26/12: 26 nước dự               | On December 26, 26 countries
            thập niên 90                         | in the 1990s
            giai đoạn 2021-2030                  | from 2021 to 2030
            lúc 15h30                            | at 3:30 p.m.
            lúc 15h30                            | at 15:30
            Nghị định số 28/2025/NĐ-CP           | Decree No. 28/2025/ND-CP
            trực 24/7                            | around the clock
            chiếm 50% dân số                     | half of the population
            chiếm 1/3                            | one third
            từ 20-30 triệu đồng                  | from 20 million to 30 million VND
            hơn 200 năm                          | over two centuries
            150 năm                              | one and a half centuries
            kỷ niệm 80 năm                       | eight decades
            35 năm                               | three and a half decades
            hàng chục nghìn người                | tens of thousands of people
            tăng gấp 3 lần                       | tripled
            nửa thế kỷ                           | half a century
            nhiệm kỳ 2020-2025                   | the 2020-25 term
            thập niên 60                         | in the sixties
            thập niên 1960                       | in the sixties
            thập niên 20                         | in the twenties
            thập niên 30                         | in the thirties
            thập niên 40                         | in the forties
            thập niên 50                         | in the fifties
            thập niên 70                         | in the seventies
            thập niên 80                         | in the eighties
            thập niên 90                         | in the nineties
            thế kỷ XX                            | in the 1900s
            thế kỷ XIX                           | in the 1880s
            lúc 12h                              | at noon
            lúc 0h                               | at midnight
            lúc 24h                              | at midnight
            lúc 3h30                             | at 3:30 p.m.
            lúc 18h30                            | at 1830 hours
            lúc 18h30                            | at 18.30
            lúc 9h                               | at 9
            lúc 21h15                            | at 9:15
            lúc 24h                              | at 0:00
            vụ khủng bố ngày 11/9                | the 9/11 attacks
            ngày 2/9                             | on National Day
            năm 2025                             | last year
            năm 2025                             | in '25
            tháng 6/2026                         | in June
            tháng 6/2026                         | last month
            trong tháng 6                        | this month
            9 tháng đầu năm 2025                 | from January to September 2025
            9 tháng đầu năm 2025                 | in the nine months of 2025
            6 tháng cuối năm 2026                | in the second half of 2026
            quý II                               | the second quarter
            quý IV/2025                          | the last quarter of 2025
            giai đoạn 2021-2030                  | 2021-30
            giai đoạn 2021-2030                  | in 2021-2030
            0 ca mắc mới                         | no new cases
            đạt 100%                             | all of them
            12 quả trứng                         | a dozen eggs
            khóa XIII                            | Tenure XIII
            COVID-19                             | Covid-19
            điện thoại 024 3825 1234             | call +84 24 3825 1234
            10,000 tấn                           | 10,000 tonnes
            Nghị quyết 18-NQ/TW                  | Resolution 18 NQ/TW
            giá 5 USD                            | 5 EUR and 5 USD
            từ 20-30 triệu đồng                  | from 20 to 30 million VND
            hai trong ba người                   | two in three people
            0,5%                                 | half a percent
            ngày 20                              | on the 20th
            ngày 20 tháng 5 năm 2025             | 20.5.2025
            ngày 20/5                            | yesterday
            trên 3.000 người                     | over 3 thousand people
            hơn 3 nghìn người                    | more than 3,000 people
            lần thứ 3                            | the third time
            lần thứ 3                            | for a third time
            lần thứ 30                           | the 30th time
            giảm 3 lần                           | fell three times
            lúc 12h đêm                          | at midnight
            lúc 12h trưa                         | at noon
            lúc 0h                               | at 12 a.m.
            lúc 7h tối                           | at 7 p.m.
            lúc 7h                               | at 7 p.m.
            tháng 6/2026 và tháng 6/2025         | in June 2026 and June 2025
            tháng 6/2026                         | in June, and again in June 2025
            tháng 6/2026                         | on June 3, 2026
            tháng 6                              | on June 3, 2026
            quý I và quý II/2026                 | the first and second quarters of 2026
            3 tháng đầu năm 2026                 | the first quarter of 2026
            6 tháng đầu năm 2026                 | half a year
            lúc 2 giờ đêm                        | at 2 a.m.
            lúc 11 giờ trưa                      | at 11 a.m.
            lúc 1 giờ trưa                       | at 1 p.m.
            lúc 11 giờ đêm                       | at 11 p.m.
            lúc 1 giờ khuya                      | at 1 a.m.
            lúc 4 giờ rạng sáng                  | at 4 a.m.
            lúc 5 giờ chiều                      | at 5 p.m.
            quý I và quý III/2026                | the first and third quarters of 2026
            """)
    void everyRightFormIsAccepted(String source, String target) {
        assertThat(placeables.compare(source, target, LanguagePair.VI_EN, PlaceableStyle.DEFAULT))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            đạt 5 tỷ USD                         | reached 5 million USD        | MAGNITUDE:5 tỷ USD>5 billion USD
            hơn 20 nghìn tỷ đồng                 | over 20 billion VND          | MAGNITUDE:20 nghìn tỷ đồng>20 trillion VND
            có 1.234 đại biểu                    | had 1.234 delegates          | MAGNITUDE:1.234>1,234
            tăng 42,5%                           | rose 45.2%                   | VALUE:42,5%>42.5%
            đạt 5 triệu USD                      | reached 6 million USD        | VALUE:5 triệu USD>5 million USD
            đạt 5 triệu EUR                      | reached 5 million USD        | VALUE:5 triệu EUR>5 million EUR
            có 250 đại biểu                      | had 350 delegates            | VALUE:250>250
            có 250 đại biểu                      | had many delegates           | MISSING:250>250
            ngày 9/10                            | on September 10              | DAY_MONTH_SWAPPED:ngày 9/10>October 9
            ngày 9/10/2025                       | on 10 September 2025         | DAY_MONTH_SWAPPED:ngày 9/10/2025>October 9, 2025
            sáng 30/12                           | on the morning of December 31| VALUE:30/12>December 30
            ngày 30/12/2025                      | on December 30, 2024         | VALUE:ngày 30/12/2025>December 30, 2025
            trong tháng 6                        | in July                      | VALUE:tháng 6>June
            quý I/2026                           | second quarter of 2026       | VALUE:quý I/2026>first quarter of 2026
            quý I/2026                           | first quarter of 2025        | VALUE:quý I/2026>first quarter of 2026
            Đại hội XIV                          | the 13th Congress            | ORDINAL:XIV>14th
            khóa XIII                            | the 12th tenure              | ORDINAL:khóa XIII>13th tenure
            kỳ họp thứ 8                         | the ninth session            | ORDINAL:thứ 8>eighth
            lúc 15h30                            | at 4:30 p.m.                 | VALUE:15h30>3:30 p.m.
            năm 2026                             | in 2025                      | VALUE:năm 2026>2026
            thế kỷ XXI                           | the 20th century             | VALUE:thế kỷ XXI>21st century
            Nghị quyết 18-NQ/TW                  | Resolution 19-NQ/TW          | VALUE:18-NQ/TW>18-NQ/TW
            Chỉ thị số 04-CT/TW                  | a directive                  | MISSING:04-CT/TW>04-CT/TW
            gửi về toasoan@songngu.example       | write to us                  | MISSING:toasoan@songngu.example>toasoan@songngu.example
            giai đoạn 2021-2030                  | the 2021-2025 period         | VALUE:giai đoạn 2021-2030>2021-2030 period
            kỷ niệm 80 năm                       | nine decades                 | MISSING:80>80
            kỷ niệm 80 năm                       | eight centuries              | MISSING:80>80
            1,5 triệu lượt khách                 | 15 million visitors          | MAGNITUDE:1,5 triệu>1.5 million
            Nghị quyết 68                        | Resolution 86                | VALUE:68>68
            GDP tăng 8,02%                       | GDP grew 8.2 per cent        | VALUE:8,02%>8.02%
            thế kỷ XXI                           | in the 1990s                 | MISSING:thế kỷ XXI>21st century
            lúc 3h                               | at noon                      | MISSING:3h>3 a.m.
            lúc 18h30                            | at 118305                    | MISSING:18h30>6:30 p.m.
            lúc 21h15                            | at 9:15 a.m.                 | VALUE:21h15>9:15 p.m.
            ngày 2/9                             | on National Day, September 3 | VALUE:ngày 2/9>September 2
            năm 2025                             | in '24                       | MISSING:năm 2025>2025
            năm 2025                             | in 2024                      | VALUE:năm 2025>2025
            tháng 6/2026                         | in June 2025                 | VALUE:tháng 6/2026>June 2026
            tháng 6/2026                         | in July 2026                 | VALUE:tháng 6/2026>June 2026
            9 tháng đầu năm                      | in the first six months      | VALUE:9 tháng đầu năm>first nine months of the year
            6 tháng đầu năm 2026                 | in the first half of 2025    | VALUE:6 tháng đầu năm 2026>first six months of 2026
            6 tháng cuối năm 2026                | in the first half of 2026    | VALUE:6 tháng cuối năm 2026>last six months of 2026
            khóa XIII                            | Tenure XIV                   | MISSING:khóa XIII>13th tenure
            điện thoại 024 3825 1234             | call +84 24 3825 1235        | MISSING:024 3825 1234>024 3825 1234
            có 5 đại biểu                        | 5 million delegates          | MAGNITUDE:5>five
            có 25 đại biểu                       | 25 million delegates         | MAGNITUDE:25>25
            giá 5 USD                            | 5 million USD                | MAGNITUDE:5 USD>5 USD
            giá 5 USD                            | 5 EUR                        | VALUE:5 USD>5 USD
            từ 20-30 triệu đồng                  | from 20 to 40 million VND    | VALUE:30 triệu đồng>30 million VND
            thập niên 90                         | in the 1980s                 | VALUE:thập niên 90>1990s
            thập niên 60                         | in the seventies             | MISSING:thập niên 60>1960s
            ngày 20/5                            | yesterday, June 1            | VALUE:ngày 20/5>May 20
            lần thứ 30                           | many times                   | MISSING:lần thứ 30>30th
            lúc 12h trưa                         | at midnight                  | MISSING:12h trưa>12 p.m.
            lúc 0h                               | at noon                      | MISSING:0h>12 a.m.
            lúc 0h                               | at 12 p.m.                   | VALUE:0h>12 a.m.
            lúc 7h tối                           | at 7 a.m.                    | VALUE:7h tối>7 p.m.
            tháng 6/2026                         | on June 3, 2025              | MISSING:tháng 6/2026>June 2026
            3 tháng đầu năm 2026                 | the second quarter of 2026   | VALUE:3 tháng đầu năm 2026>first quarter of 2026
            lúc 12h đêm                          | at noon                      | MISSING:12h đêm>12 a.m.
            lúc 2 giờ đêm                        | at 2 p.m.                    | VALUE:2 giờ đêm>2 a.m.
            lúc 4 giờ rạng sáng                  | at 4 p.m.                    | VALUE:4 giờ rạng sáng>4 a.m.
            lúc 5 giờ chiều                      | at 5 a.m.                    | VALUE:5 giờ chiều>5 p.m.
            quý I và quý III/2026                | the second and third quarters of 2026| MISSING:quý I>first quarter
            """)
    void everyWrongValueIsNamed(String source, String target, String expected) {
        assertThat(described(placeables.compare(source, target, LanguagePair.VI_EN, PlaceableStyle.DEFAULT)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            on December 30, 2025   | ngày 30/12/2025        | -
            on October 9           | ngày 10/9              | DAY_MONTH_SWAPPED:October 9>9/10
            5 million USD          | 5 triệu đô la          | -
            5 million USD          | 5 tỷ đô la             | MAGNITUDE:5 million USD>5 triệu USD
            seven visits           | 7 chuyến thăm          | -
            up 42.5%               | tăng 42,5 phần trăm    | -
            up 42.5%               | tăng 425%              | MAGNITUDE:42.5%>42,5%
            the 13th Congress      | Đại hội XIII           | -
            the 13th Congress      | Đại hội XIV            | ORDINAL:13th>XIII
            more than 1,200 people | hơn 1.200 người        | -
            first quarter of 2026  | quý I/2026             | -
            in June                | trong tháng Sáu        | -
            at 12:00 noon          | vào buổi trưa          | -
            at midnight            | lúc nửa đêm            | -
            at 7 p.m.              | lúc 19h                | -
            at 7 p.m.              | lúc 7h                 | -
            at 12 a.m.             | lúc 0h                 | -
            at 12 p.m.             | lúc 12h                | -
            at 12 p.m.             | lúc 0h                 | VALUE:12 p.m>12h
            in the 1990s           | thập niên 90           | -
            in the 1990s           | thập niên 80           | VALUE:1990s>thập niên 1990
            100 percent            | toàn bộ                | -
            on September 2         | ngày Quốc khánh        | -
            in June                | tháng trước            | -
            in 2025                | năm ngoái              | -
            on 12/25/2025          | ngày 25/12/2025        | -
            on 25/12/2025          | ngày 25/12/2025        | -
            on 12/25/2025          | ngày 12/5/2025         | VALUE:12/25/2025>25/12/2025
            on 13/13/2025          | không có ngày          | -
            the first half of 2026 | nửa đầu năm 2026       | -
            the 20th century       | thế kỷ XX              | -
            the twentieth century  | thế kỷ 20              | -
            the twentieth century  | thế kỷ 19              | VALUE:twentieth century>thế kỷ XX
            two thirds of the people| hai phần ba số người   | -
            a half                 | một nửa                | -
            eight people           | tám người              | -
            nine people            | chín người             | -
            a dozen people         | hơn chục người         | -
            three and a half years | ba năm rưỡi            | -
            two years              | hai năm                | -
            """)
    void englishIsComparedWithVietnameseAlike(String source, String target, String expected) {
        assertThat(described(placeables.compare(source, target, LanguagePair.EN_VI, PlaceableStyle.DEFAULT)))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theShippedMemoryRaisesNoAlarm() throws Exception {
        List<String> alarms = new ArrayList<>();
        int pairs = 0;
        File[] files = new File("tmx").listFiles((folder, name) -> name.endsWith(".tmx"));
        for (File file : files == null ? new File[0] : files) {
            NodeList units = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("tu");
            for (int i = 0; i < units.getLength(); i++) {
                NodeList segments = ((Element) units.item(i)).getElementsByTagName("seg");
                String source = segments.item(0).getTextContent();
                String target = segments.item(1).getTextContent();
                pairs++;
                alarms.addAll(placeables.compare(source, target, LanguagePair.VI_EN, PlaceableStyle.DEFAULT).stream()
                        .map(problem ->
                                problem.kind() + " " + problem.source().text() + " | " + source + " | " + target)
                        .toList());
            }
        }
        assumeTrue(pairs > 0, "no shipped memory beside this build");
        assertThat(alarms).as("%d pairs", pairs).isEmpty();
    }

    private static String described(List<PlaceableProblem> problems) {
        return problems.stream()
                .map(problem -> problem.kind() + ":" + problem.source().text() + ">" + problem.expected())
                .collect(Collectors.joining(";"));
    }
}
