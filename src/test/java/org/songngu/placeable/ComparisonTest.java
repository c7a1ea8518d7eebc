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
