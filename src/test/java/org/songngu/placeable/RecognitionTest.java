package org.songngu.placeable;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Language;

class RecognitionTest {

    private final Placeables placeables = new ValuePlaceables();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Kim ngạch đạt 1.234,5 tỷ đồng                    | MONEY:1.234,5 tỷ đồng=1234500000000 VND
            hơn 20 nghìn tỷ đồng                             | MONEY:20 nghìn tỷ đồng=20000000000000 VND
            khoản vay 25 tỷ yên                              | MONEY:25 tỷ yên=25000000000 JPY
            trị giá 5 triệu đô la Mỹ                         | MONEY:5 triệu đô la Mỹ=5000000 USD
            hỗ trợ 3,2 triệu đô la Úc                        | MONEY:3,2 triệu đô la Úc=3200000 AUD
            chi 40 triệu nhân dân tệ                         | MONEY:40 triệu nhân dân tệ=40000000 CNY
            Giá vé 50 nghìn đồng                             | MONEY:50 nghìn đồng=50000 VND
            500 đồng chí tham dự                             | NUMBER:500=500
            tăng 42,5% so với cùng kỳ                        | PERCENT:42,5%=42.5%
            chiếm 62 phần trăm                               | PERCENT:62 phần trăm=62%
            giảm 0,5 điểm phần trăm                          | PERCENT:0,5 điểm phần trăm=0.5pp
            tăng 2,5 lần                                     | NUMBER:2,5 lần=2.5x
            kim ngạch tăng gấp đôi                           | NUMBER:gấp đôi=2x
            tăng gấp ba                                      | NUMBER:gấp ba=3x
            có 1.234 đại biểu                                | NUMBER:1.234=1234
            dân số 1.234.567 người                           | NUMBER:1.234.567=1234567
            dài 2,5 km                                       | NUMBER:2,5=2.5
            công suất 1.000MW                                | NUMBER:1.000=1000
            1,5 triệu héc-ta rừng                            | NUMBER:1,5 triệu=1500000
            tỷ lệ 17 trên tổng số                            | NUMBER:17=17
            hai nước nhất trí                                | NUMBER:hai=2
            Hai bên ký kết                                   | NUMBER:Hai=2
            mười hai văn kiện                                | NUMBER:mười hai=12
            ba mươi năm quan hệ                              | NUMBER:ba mươi=30
            hai trăm năm mươi nghìn người                    | NUMBER:hai trăm năm mươi nghìn=250000
            quận Hai Bà Trưng                                | -
            một quốc gia có chủ quyền                        | -
            COVID-19 và nhóm G20                             | -
            trực 24/7, chia 50/50                            | -
            hội nghị ngày 31/2                               | -
            số 13/13                                         | -
            sáng 30/12, tại Hà Nội                           | DATE:30/12=--12-30
            ngày 30/12/2025                                  | DATE:ngày 30/12/2025=2025-12-30
            Tối 10.10, đoàn về nước                          | DATE:10.10=--10-10
            Chiều 13-1, tại trụ sở                           | DATE:13-1=--01-13
            sáng nay (13-1)                                  | DATE:13-1=--01-13
            phiên bản 10.10                                  | NUMBER:10.10=10.1
            ngày 6 tháng 1                                   | DATE:ngày 6 tháng 1=--01-06
            ngày 6 tháng 1 năm 2025                          | DATE:ngày 6 tháng 1 năm 2025=2025-01-06
            ngày 6/1/2025                                    | DATE:ngày 6/1/2025=2025-01-06
            ngày 29/2/2025                                   | -
            ngày 6 tháng Mười hai                            | DATE:ngày 6 tháng Mười hai=--12-06
            phiên đàm phán kết thúc ngày 9/10                | DATE:ngày 9/10=--10-09
            dịp Quốc khánh 2/9                               | DATE:2/9=--09-02
            từ ngày 15 đến ngày 30/7                         | DATE:ngày 15=--07-15;DATE:ngày 30/7=--07-30
            trong hai ngày 20 và 21/5                        | NUMBER:hai=2;DATE:ngày 20=--05-20;DATE:21/5=--05-21
            chiếm 1/3 dân số                                 | NUMBER:1/3=1/3
            hai phần ba số phiếu                             | NUMBER:hai phần ba=2/3
            tháng 12/2021                                    | DATE:tháng 12/2021=2021-12
            trong tháng 6                                    | DATE:tháng 6=--06
            cuối tháng Tư                                    | DATE:tháng Tư=--04
            6 tháng qua                                      | NUMBER:6=6
            trước năm 2025                                   | DATE:năm 2025=2025
            Xuân Quê hương 2026                              | DATE:2026=2026
            quý I/2026                                       | DATE:quý I/2026=2026-Q1
            quý IV                                           | DATE:quý IV=--Q4
            quý 2 năm 2027                                   | DATE:quý 2 năm 2027=2027-Q2
            6 tháng đầu năm                                  | DATE:6 tháng đầu năm=--01/06
            9 tháng đầu năm 2026                             | DATE:9 tháng đầu năm 2026=2026-01/09
            6 tháng cuối năm 2026                            | DATE:6 tháng cuối năm 2026=2026-07/12
            giai đoạn 2021-2030                              | DATE:giai đoạn 2021-2030=2021/2030
            nhiệm kỳ 2026 - 2031                             | DATE:2026 - 2031=2026/2031
            thập niên 90                                     | DATE:thập niên 90=199X
            những năm 1980                                   | DATE:những năm 1980=198X
            thế kỷ XXI                                       | DATE:thế kỷ XXI=C21
            lúc 15h30 cùng ngày                              | TIME:15h30=15:30
            lúc 15 giờ 30 phút                               | TIME:15 giờ 30 phút=15:30
            từ 8h                                            | TIME:8h=08:00
            8 giờ tối                                        | TIME:8 giờ tối=20:00
            rút từ 12 giờ xuống 7 giờ bay                    | TIME:12 giờ=12:00;NUMBER:7=7
            làm việc 48 giờ một tuần                         | NUMBER:48=48
            khóa XIII                                        | ORDINAL:khóa XIII=#13
            Đại hội XIV của Đảng                             | ORDINAL:XIV=#14
            Đại hội lần thứ XIV                              | ORDINAL:lần thứ XIV=#14
            Hội thảo lần thứ tư                              | ORDINAL:lần thứ tư=#4
            kỳ họp thứ 8                                     | ORDINAL:thứ 8=#8
            họp vào thứ Ba                                   | -
            Nghị quyết số 18-NQ/TW                           | DOCUMENT_CODE:18-NQ/TW=18-NQ/TW
            Nghị quyết 202/2025/QH15                         | DOCUMENT_CODE:202/2025/QH15=202/2025/QH15
            Nghị định số 28/2025/NĐ-CP                       | DOCUMENT_CODE:28/2025/NĐ-CP=28/2025/ND-CP
            Quyết định 1226/QĐ-TTg                           | DOCUMENT_CODE:1226/QĐ-TTg=1226/QD-TTG
            đường dây nóng 1900 1234                         | PHONE:1900 1234=19001234
            điện thoại 024 3825 5432                         | PHONE:024 3825 5432=02438255432
            xem https://songngu.example/tin-tuc.             | URL:https://songngu.example/tin-tuc=https://songngu.example/tin-tuc
            thư về toasoan@songngu.example                   | EMAIL:toasoan@songngu.example=toasoan@songngu.example
            từ 20-30 triệu đồng                              | MONEY:20=20000000 VND;MONEY:30 triệu đồng=30000000 VND
            tăng từ 10 đến 15%                               | PERCENT:10=10%;PERCENT:15%=15%
            với 462/470 đại biểu                             | NUMBER:462=462;NUMBER:470=470
            """)
    void vietnameseValuesAreRecognised(String text, String expected) {
        assertThat(described(text, Language.VI)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            worth 1,234.5 billion VND                        | MONEY:1,234.5 billion VND=1234500000000 VND
            over VND20 trillion                              | MONEY:VND20 trillion=20000000000000 VND
            a loan of $5 million                             | MONEY:$5 million=5000000 USD
            a loan of US$5.2bn                               | MONEY:US$5.2bn=5200000000 USD
            about 5 million US dollars                       | MONEY:5 million US dollars=5000000 USD
            up 42.5% year on year                            | PERCENT:42.5%=42.5%
            up 42.5 per cent                                 | PERCENT:42.5 per cent=42.5%
            0.5 percentage points                            | PERCENT:0.5 percentage points=0.5pp
            rose 2.5 times                                   | NUMBER:2.5 times=2.5x
            a 2.5-fold rise                                  | NUMBER:2.5-fold=2.5x
            two and a half times                             | NUMBER:two and a half times=2.5x
            more than 1,200 delegates                        | NUMBER:1,200=1200
            1.5 million hectares                             | NUMBER:1.5 million=1500000
            seven visits                                     | NUMBER:seven=7
            twelve documents                                 | NUMBER:twelve=12
            a dozen agreements                               | NUMBER:a dozen=12
            two hundred and fifty thousand people            | NUMBER:two hundred and fifty thousand=250000
            half a million people                            | NUMBER:half a million=500000
            the 5-star hotel                                 | NUMBER:5=5
            a team of 5 won                                  | NUMBER:5=5
            on December 30                                   | DATE:December 30=--12-30
            on December 30, 2025,                            | DATE:December 30, 2025=2025-12-30
            on 30 December 2025                              | DATE:30 December 2025=2025-12-30
            on the 6th of January                            | DATE:6th of January=--01-06
            on May 20 and 21                                 | DATE:May 20=--05-20;DATE:21=--05-21
            from July 15 to 30                               | DATE:July 15=--07-15;DATE:30=--07-30
            20 and 21 May                                    | DATE:20=--05-20;DATE:21 May=--05-21
            in June                                          | DATE:June=--06
            this may change                                  | -
            May they meet again                              | -
            in December 2021                                 | DATE:December 2021=2021-12
            first quarter of 2026                            | DATE:first quarter of 2026=2026-Q1
            in Q3/2026                                       | DATE:Q3/2026=2026-Q3
            the first six months of the year                 | DATE:first six months of the year=--01/06
            the first half of 2026                           | DATE:first half of 2026=2026-01/06
            in the second half of the year                   | DATE:second half of the year=--07/12
            the 2021-2030 period                             | DATE:2021-2030 period=2021/2030
            in the 1990s                                     | DATE:1990s=199X
            the 21st century                                 | DATE:21st century=C21
            at 3:30 p.m. on Monday                           | TIME:3:30 p.m.=15:30
            at 3:30pm                                        | TIME:3:30pm=15:30
            at 15:30                                         | TIME:15:30=15:30
            the 13th tenure                                  | ORDINAL:13th tenure=#13
            the eighth session                               | ORDINAL:eighth=#8
            the 14th National Party Congress                 | ORDINAL:14th=#14
            Decree No. 28/2025/ND-CP                         | DOCUMENT_CODE:28/2025/ND-CP=28/2025/ND-CP
            one third of the population                      | NUMBER:one third=1/3
            open 24/7                                        | -
            COVID-19 and the G20                             | -
            20-30 million VND                                | MONEY:20=20000000 VND;MONEY:30 million VND=30000000 VND
            """)
    void englishValuesAreRecognised(String text, String expected) {
        assertThat(described(text, Language.EN)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aDotBeforeThreeFiguresIsTakenForThousandsAndSaysSo() {
        assertThat(placeables
                        .recognize("có 1.234 đại biểu", Language.VI)
                        .getFirst()
                        .assumed())
                .isTrue();
        assertThat(placeables
                        .recognize("có 1.234,5 tấn", Language.VI)
                        .getFirst()
                        .assumed())
                .isFalse();
    }

    @Test
    void spansOfDecomposedTextAreThoseOfTheTextAsGiven() {
        String text = Normalizer.normalize("Đoàn đã hội đàm ngày 6 tháng 1 tại Hà Nội", Normalizer.Form.NFD);
        Placeable day = placeables.recognize(text, Language.VI).getFirst();
        assertThat(day.value()).isEqualTo("--01-06");
        assertThat(day.span().of(text)).isEqualTo(Normalizer.normalize("ngày 6 tháng 1", Normalizer.Form.NFD));
    }

    @Test
    void emptyAndOddTextsGiveNothing() {
        for (String text : List.of("", " ", "\u0000\uFFFF", "%%%", "//--..", "\uD83D\uDE00")) {
            assertThat(placeables.recognize(text, Language.VI)).isEmpty();
            assertThat(placeables.recognize(text, Language.EN)).isEmpty();
        }
    }

    @Test
    void aVeryLongNumberIsStillANumber() {
        String digits = "9".repeat(300);
        assertThat(placeables.recognize("có " + digits + " người", Language.VI))
                .singleElement()
                .extracting(Placeable::value)
                .isEqualTo(digits);
    }

    private String described(String text, Language language) {
        return placeables.recognize(text, language).stream()
                .map(found -> found.kind() + ":" + found.text() + "=" + found.value())
                .collect(Collectors.joining(";"));
    }
}
