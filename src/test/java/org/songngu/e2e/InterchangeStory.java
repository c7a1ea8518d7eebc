package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Files of other tools come in like articles do: planned, pre-translated, with a report to take away; a hostile one is
/// refused with its line. What a page keeps in attributes is seen and left out with its reason.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InterchangeStory {

    private static final String XLIFF = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
            <file original="tin.html" source-language="vi" target-language="en" datatype="html"><body>
            <trans-unit id="1"><source>Chủ tịch nước tiếp Đại sứ Nhật Bản tại Việt Nam</source></trans-unit>
            <trans-unit id="2"><source>Hai bên ra <g id="1">Tuyên bố chung</g>.</source>
            <target state="translated">The two sides issued a <g id="1">Joint Statement</g>.</target></trans-unit>
              <trans-unit id="dài"><source>%s</source></trans-unit>
            </body></file></xliff>
            """.formatted("quá dài ".repeat(3_000));
    private static final String HOSTILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2"><file source-language="vi" target-language="en"><body>
            <trans-unit id="1"><source>Một &bom; câu.</source></trans-unit></body></file></xliff>
            """;
    private static final String PAGE = """
            <!DOCTYPE html><html lang="vi"><body><nav><a href="/" title="Về trang chủ của báo">Trang chủ</a></nav>
            <article><h1>Hai nước mở rộng hợp tác trên biển</h1>
            <p>Chiều 5/5, tại Hà Nội, lãnh đạo hai bộ đã họp bàn về kế hoạch hợp tác năm nay và những năm tới.</p>
            <figure><img src="a.jpg" alt="Quang cảnh cuộc họp tại Hà Nội"></figure>
            <p>Hai bên sẽ họp lại vào tháng sau để rà soát việc thực hiện kế hoạch hợp tác chung.</p></article>
            </body></html>
            """;

    private static RunningApp app;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        app = RunningApp.start("interchange", "--spring.profiles.active=demo");
        browser = new Browser();
        page = browser.context();
        Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    private static void upload(String name, String content) {
        page.navigate(app.url() + "/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String report() throws IOException {
        Download saved = page.waitForDownload(() -> page.locator("#report-save").click());
        return Files.readString(saved.path());
    }

    @Test
    @Order(1)
    void aBilingualFileIsPlannedAndPretranslatedLikeEveryOther() throws IOException {
        upload("tin.xlf", XLIFF);
        page.locator("#bilingual-counts").waitFor();
        page.locator("#urgency").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Flash"))
                .click();
        assertThat(page.locator("#due")).isVisible();
        assertThat(page.locator("#pretranslate input")).isChecked();
        Browser.picture(page, "interchange-bilingual");
        assertThat(report()).contains("tin.xlf: 2", "7,3,", "dài");

        page.locator("#create").click();
        page.waitForURL("**/jobs/*");
        EditorPage editor = EditorPage.on(page);
        assertThat(editor.active()).isEqualTo(1);
        assertThat(page.locator(".se-field")).hasText("State President receives Japanese Ambassador to Vietnam");
        assertThat(editor.state(2, "TRANSLATED")).isVisible();
        page.navigate(app.url() + "/");
        assertThat(page.locator(".chip.red").first()).hasText("Flash");
    }

    @Test
    @Order(2)
    void aHostileFileIsRefusedWithItsPlaceAndTheReportCanBeSaved() throws IOException {
        upload("xấu.xlf", HOSTILE);
        page.locator(".problem").waitFor();
        Browser.picture(page, "interchange-refused");

        assertThat(report()).contains("xấu.xlf: 0", "3,", "&bom;");
    }

    @Test
    @Order(3)
    void whatAPageKeepsInAttributesComesInBehindTheArticle() throws IOException {
        upload("tin.html", PAGE);
        page.locator(".block").first().waitFor();

        assertThat(page.locator(".block:not(.out)").last()).containsText("Quang cảnh cuộc họp tại Hà Nội");
        assertThat(report()).contains("tin.html: 4", "Về trang chủ của báo");
        Browser.picture(page, "interchange-attributes");
    }
}
