package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressStructureTest {

    private final PressArticleImporter importer = Importing.importer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency-with-boxes",
                "interview",
                "capital-headline-and-list",
                "english-daily",
                "broken-lines",
                "provincial-with-labels",
                "without-headline",
                "feature-with-credits",
                "joint-statement",
                "english-agency",
                "kicker-and-tags",
            })
    void eachLineOfAnArticleIsToldForWhatItIs(String name) throws IOException {
        Article article = Importing.article(importer.read(name + ".txt", bytes(name + ".txt")));

        assertThat(Importing.outline(article)).isEqualToNormalizingNewlines(text(name + ".outline"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONTACT | Hotline: 0912.345.678",
                "CONTACT | • Liên hệ quảng cáo",
                "CONTACT | 0912 345 678 - banbientap@bao.example",
                "CONTACT | (024) 3825 1234",
                "SHARE | Zalo•",
                "SHARE | Chia sẻ Facebook Twitter",
                "SHARE | Bình luận (12)",
                "NAVIGATION | VỀ TRANG CHỦ",
                "NAVIGATION | Trang chủ » Thời sự » Đối ngoại",
                "NAVIGATION | Tags: ngoại giao, ASEAN, hòa bình",
                "RELATED | Xem thêm: Thủ tướng tiếp Đại sứ Nhật Bản",
                "RELATED | >> Khai mạc hội nghị cấp cao",
                "RELATED | Mời quý độc giả theo dõi chúng tôi trên Zalo",
                "SOURCE_LINE | Nguồn Quảng Hà: http://baoquangha.example/tin-190924.htm",
                "SOURCE_LINE | https://bao.example/tin.html",
                "LEGAL_NOTICE | © 2026 Báo điện tử. Giữ mọi bản quyền",
                "LEGAL_NOTICE | Ghi rõ nguồn khi phát hành lại thông tin",
                "DATE_LINE | Thời sự 23/12/2025 22:53",
                "DATE_LINE | 2 giờ trước",
                "CREDIT | Ảnh: Như Ý",
                "CREDIT | (Nguồn: TTXVN)",
                "CAPTION | Đoàn đại biểu dâng hương tại Đền Hùng (ảnh TTXVN)",
                "CAPTION | Hai Ngoại trưởng tại lễ ký - Ảnh: H.N",
                "CAPTION | Hai Ngoại trưởng tại lễ ký. Ảnh: TTXVN phát",
                "HEADING | Điểm sáng đối ngoại",
                "BODY | Đường dây nóng bảo hộ công dân của Đại sứ quán: +84 981 84 84 84",
                "BODY | - Tăng cường hợp tác",
                "BODY | Cụ thể như sau:",
                "BODY | Thưa ông, vì sao?",
            })
    void aLineBetweenParagraphsIsJudgedByWhatItSays(String expected, String line) {
        Article article = Importing.article(importer.readText("""
                Hai nước mở rộng hợp tác trên nhiều lĩnh vực
                Chiều 5/5, lãnh đạo hai bộ đã họp bàn về kế hoạch chung tại Hà Nội.
                Hai bên hài lòng với kết quả của năm trước.
                %s
                Kế hoạch mới gồm mười điểm, kéo dài đến năm 2030.
                """.formatted(line)));

        assertThat(Importing.kinds(article)).containsExactly("HEADLINE", "LEAD", "BODY", expected, "BODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoài Nhung",
                "HOÀI NHUNG",
                "Hồng Hà (T/h)",
                "Theo TTXVN",
                "THEO TTXVN",
                "PV",
                "Nguyễn Văn An - Trần Bình",
                "Minh Anh (TTXVN)",
                "(TTXVN/Vietnam+)",
                "Tin, ảnh: Thanh Tùng",
                "Bài và ảnh: LÊ MAI",
                "Lê Phương và nhóm PV",
                "Nhóm phóng viên",
                "By John Smith",
                "VNA",
            })
    void aNameBehindTheTextIsTheByline(String line) {
        Article article = Importing.article(importer.readText("""
                Hai nước mở rộng hợp tác trên nhiều lĩnh vực
                Chiều 5/5, lãnh đạo hai bộ đã họp bàn về kế hoạch chung tại Hà Nội.
                Kế hoạch mới gồm mười điểm, kéo dài đến năm 2030./.
                %s
                Zalo
                """.formatted(line)));

        assertThat(Importing.kinds(article)).containsExactly("HEADLINE", "LEAD", "BODY", "BYLINE", "SHARE");
    }

    @Test
    void aSectionNameInTheMidstOfTheTextIsAHeading() {
        Article article = Importing.article(importer.readText("""
                Thời sự
                Hai nước mở rộng hợp tác trên nhiều lĩnh vực
                Chiều 5/5, lãnh đạo hai bộ đã họp bàn về kế hoạch chung tại Hà Nội.
                Kinh tế
                Kim ngạch hai chiều tăng 12% so với năm trước.
                Thể thao
                """));

        assertThat(Importing.kinds(article))
                .containsExactly("NAVIGATION", "HEADLINE", "LEAD", "HEADING", "BODY", "NAVIGATION");
    }

    @Test
    void twoAnsweredQuestionsMakeAnInterviewAndALoneOneDoesNot() {
        String interview = """
                Đại sứ nói về quan hệ hai nước
                Nhân dịp năm mới, Đại sứ trả lời phỏng vấn của phóng viên về quan hệ giữa hai nước.
                PV: Kết quả nổi bật là gì?
                Đại sứ: Đó là lòng tin chính trị ngày càng cao.
                Chúng tôi còn mở thêm hai văn phòng.
                Thưa Đại sứ, năm tới có gì mới?
                - Năm tới hai bên sẽ mở đường bay thẳng, đúng không ạ? Tôi tin là vậy.
                Xin trân trọng cảm ơn Đại sứ!
                """;
        String news = interview.replace("PV: Kết quả nổi bật là gì?", "Kết quả nổi bật được nêu rõ.");

        assertThat(Importing.kinds(Importing.article(importer.readText(interview))))
                .containsExactly("HEADLINE", "LEAD", "QUESTION", "ANSWER", "ANSWER", "QUESTION", "ANSWER", "BODY");
        assertThat(Importing.kinds(Importing.article(importer.readText(news)))).doesNotContain("QUESTION", "ANSWER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "TPO - Sáng nay, đoàn xe khởi hành. | TPO - | -",
                "(Tổ Quốc) - Chiều 5/5, hai bên họp. | (Tổ Quốc) - | -",
                "HÀ NỘI (VNA) – Đại sứ mới nhậm chức./. | HÀ NỘI (VNA) – | ./.",
                "Hai bên nhất trí. /. | - | . /.",
                "Hai bên nhất trí. | - | -",
            })
    void datelineAndEndMarkOfAParagraphAreSeen(String text, String dateline, String endMark) {
        PressMarks marks = PressMarks.of(text);

        assertThat(marks.dateline().map(span -> span.of(text).strip()).orElse(null))
                .isEqualTo(dateline);
        assertThat(marks.endMark().map(span -> span.of(text)).orElse(null)).isEqualTo(endMark);
    }

    @Test
    void aLoneSentenceIsTheArticle() {
        Article article =
                Importing.article(importer.readText("Việt Nam luôn coi trọng quan hệ với các nước láng giềng."));

        assertThat(Importing.kinds(article)).containsExactly("BODY");
        assertThat(article.title()).isEqualTo("Việt Nam luôn coi trọng quan hệ với các nước láng giềng.");
    }

    @Test
    void aBlockKnowsItsLineInTheFile() {
        Article article = Importing.article(importer.readText(
                "\n\nHai nước mở rộng hợp tác\r\n\r\n  Chiều 5/5, hai bộ đã họp tại Hà Nội về kế hoạch chung.  \n"));

        assertThat(article.blocks()).extracting(Block::line).containsExactly(3, 5);
        assertThat(article.blocks().getLast().text())
                .isEqualTo("Chiều 5/5, hai bộ đã họp tại Hà Nội về kế hoạch chung.");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PressStructureTest.class.getResourceAsStream("/article/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8).stripTrailing();
    }
}
