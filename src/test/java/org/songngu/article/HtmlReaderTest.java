package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><title>Báo mẫu</title>
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-02T07:00:00+07:00"}</script>
            <style>p { color: red }</style></head>
            <body>
            <header><a href="/">Báo mẫu điện tử</a></header>
            <nav><ul><li><a href="/a">Việc làm</a></li><li><a href="/b">Xe</a></li></ul></nav>
            <div class="detail">
              <h1>Hai nước mở rộng hợp tác <b>trên nhiều lĩnh vực</b></h1>
              <div class="share-box"><span>Gửi cho bạn bè</span></div>
              <h2 class="sapo">Lãnh đạo hai bộ nhất trí lập quỹ chung để hỗ trợ sinh viên từ năm học tới.</h2>
              <div class="content">
                <p>Chiều 1/3, tại Hà Nội,
                   lãnh đạo <i>hai bộ</i> đã họp bàn về kế hoạch chung. Cuộc họp kéo dài ba giờ.</p>
                <figure><img src="http://127.0.0.1:9/a.jpg"><figcaption>Hai Bộ trưởng tại lễ ký</figcaption></figure>
                <p><a href="/c">Khai mạc tuần văn hóa hai nước tại thủ đô</a></p>
                <h3>Mười điểm</h3>
                <p>Kế hoạch mới gồm mười điểm, kéo dài đến năm 2030, với nguồn lực của cả hai bên.</p>
                <p style="display: none">Đoạn này không ai nhìn thấy và không ai được dịch nó.</p>
                <p>Dòng một của đoạn văn có hai dòng trong trang.<br>Dòng hai của đoạn văn ấy.</p>
                <script>document.write("Mã không phải là chữ.");</script>
              </div>
              <div class="author">Hoài Nhung</div>
              <div class="related-news"><h4>Bài khác</h4><a href="/d">Đoàn đại biểu lên đường thăm nước bạn.</a></div>
            </div>
            <aside><p>Một đoạn văn rất dài nằm trong hộp bên cạnh nhưng không thuộc về bài báo đang đọc.</p></aside>
            <footer><p>© Báo mẫu. Giấy phép số 1.</p></footer>
            </body></html>
            """;

    private final PressArticleImporter importer = Importing.importer();

    @Test
    void theArticleOfAPageIsFoundAndTheRestIsKeptWithItsReason() {
        Article article = read(PAGE);

        assertThat(Importing.outline(article)).isEqualTo("""
                6 NAVIGATION Báo mẫu điện tử
                7 NAVIGATION Việc làm
                7 NAVIGATION Xe
                9 HEADLINE Hai nước mở rộng hợp tác
                10 SHARE Gửi cho bạn bè
                11 LEAD Lãnh đạo hai bộ nhất trí
                13 BODY Chiều 1/3, tại Hà Nội, lãnh
                15 CAPTION Hai Bộ trưởng tại lễ ký
                16 RELATED Khai mạc tuần văn hóa hai
                17 HEADING Mười điểm
                18 BODY Kế hoạch mới gồm mười điểm,
                20 BODY Dòng một của đoạn văn có
                20 BODY Dòng hai của đoạn văn ấy.
                23 BYLINE Hoài Nhung
                24 RELATED Bài khác
                24 RELATED Đoàn đại biểu lên đường thăm
                26 RELATED Một đoạn văn rất dài nằm
                27 NAVIGATION © Báo mẫu. Giấy phép số""");
        assertThat(article.date()).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aPageWithoutAnyMarksIsReadByTheDensityOfItsText() {
        Article article = read("""
                <html><body><table><tr><td><a href="/">Trang chủ</a><br><a href="/x">Hộp thư</a></td>
                <td><div>Hai nước mở rộng hợp tác trên nhiều lĩnh vực</div>
                <div>Chiều 5/5/2026, lãnh đạo hai bộ đã họp bàn về kế hoạch chung tại Hà Nội, với sự tham dự của nhiều chuyên gia.</div>
                <div>Kế hoạch mới gồm mười điểm, kéo dài đến năm 2030, với nguồn lực của cả hai bên và các địa phương./.</div>
                </td></tr></table></body></html>
                """);

        assertThat(Importing.kinds(article)).contains("HEADLINE", "LEAD", "BODY");
        assertThat(article.title()).isEqualTo("Hai nước mở rộng hợp tác trên nhiều lĩnh vực");
        assertThat(article.date()).contains(LocalDate.of(2026, 5, 5));
    }

    @Test
    void aTextFileThatIsAPageIsReadAsOne() {
        assertThat(Importing.article(importer.read("tin.txt", PAGE.getBytes(StandardCharsets.UTF_8)))
                        .title())
                .isEqualTo("Hai nước mở rộng hợp tác trên nhiều lĩnh vực");
    }

    @Test
    void aPageOfScriptsIsEmptyAndBrokenTagsDoNoHarm() {
        assertThat(Importing.refused(importer.read(
                                "tin.html", "<script>var a = 'Hội nghị';</script>".getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .isEqualTo(ImportOutcome.Reason.EMPTY);
        assertThat(read("<p>Hội nghị <b>khai mạc</p><div></i>tại Hà Nội.").blocks())
                .hasSize(2);
    }

    @Test
    void tagsNestedWithoutEndAreRead() {
        String deep = "<div>".repeat(20_000) + "Hội nghị khai mạc sáng nay tại Hà Nội." + "<b><i>".repeat(20_000);

        assertThat(read(deep).blocks()).hasSize(1);
    }

    private Article read(String html) {
        return Importing.article(importer.read("tin.html", html.getBytes(StandardCharsets.UTF_8)));
    }
}
