package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// A page with bold and a link: codes as chips, put in by key, missed by the reviewer's gate, back in the document.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InlineCodesStory {

    private static final Path DOCUMENT = Path.of("src/test/resources/e2e/ma-dinh-dang.html");

    private static StoryDesk desk;
    private static Page translator;
    private static String job;
    private static int coded;

    @BeforeAll
    static void open() {
        desk = StoryDesk.open("inline-codes");
        translator = desk.lan();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    @Order(1)
    void theSourceShowsItsCodesAsChips() {
        translator.locator("#import").click();
        translator.locator("#paste").waitFor();
        translator.locator("vaadin-upload input[type=file]").setInputFiles(DOCUMENT);
        translator.locator(".block").first().waitFor();
        translator.locator("#create").click();
        EditorPage editor = EditorPage.on(translator);
        job = translator.url().replaceAll(".*/jobs/(\\d+).*", "$1");
        Locator row = translator
                .locator(".se-row", new Page.LocatorOptions().setHasText("rời Hà Nội"))
                .first();
        coded = Integer.parseInt(row.getAttribute("data-number"));
        editor.goTo(coded);
        assertThat(row.locator(".se-src .se-code")).hasCount(4);
        Browser.picture(translator, "inline-codes-source");
    }

    @Test
    @Order(2)
    void theTranslatorPutsThemInByKeyAndCannotBreakThem() {
        EditorPage editor = EditorPage.on(translator);
        editor.press("Control+a");
        editor.press("Delete");
        editor.type("This morning the ");
        editor.press("F9");
        editor.type("Prime Minister");
        editor.press("F9");
        editor.type(" left Hanoi for a visit to Japan");
        for (int i = 0; i < "Japan".length(); i++) {
            editor.press("Shift+ArrowLeft");
        }
        editor.press("F9");
        editor.press("End");
        editor.type(" at the invitation of the host country.");
        assertThat(editor.typed())
                .isEqualTo("This morning the ⟨1⟩Prime Minister⟨/1⟩ left Hanoi for a visit to ⟨2⟩Japan⟨/2⟩ at the"
                        + " invitation of the host country.");
        assertThat(translator.locator(".se-field .se-code")).hasCount(4);
        Browser.picture(translator, "inline-codes-target");
        editor.press("Control+Enter");
        editor.awaitSaved();
        editor.state(coded, "TRANSLATED").waitFor();
        assertThat(editor.target(coded).locator(".se-code")).hasCount(4);
    }

    @Test
    @Order(3)
    void aMissingCodeKeepsTheSegmentFromApprovalUntilOneKeyPutsItIn() {
        EditorPage editor = EditorPage.on(translator);
        editor.goTo(coded + 1);
        editor.press("Control+a");
        editor.type("The two sides will issue a Joint Statement on economic and cultural cooperation.");
        translator.locator(".se-chip-error").first().waitFor();
        editor.press("Control+Enter");
        editor.state(coded + 1, "TRANSLATED").waitFor();
        Page reviewer = desk.minh();
        reviewer.navigate(desk.url() + "/jobs/" + job + "/review");
        EditorPage review = EditorPage.on(reviewer);
        review.goTo(coded + 1);
        review.press("Control+Enter");
        reviewer.locator(".se-notice").first().waitFor();
        review.goTo(coded + 1);
        assertThat(review.state(coded + 1, "TRANSLATED")).isVisible();
        reviewer.locator(".se-chip-error").first().waitFor();
        review.press("Shift+F8");
        assertThat(reviewer.locator(".se-field .se-code")).hasCount(2);
        Browser.picture(reviewer, "inline-codes-review");
        review.press("Control+Enter");
        review.state(coded + 1, "APPROVED").waitFor();
    }

    @Test
    @Order(5)
    void whereverTheTextIsReadItsCodesAreChips() {
        Page reviewer = desk.minh();
        reviewer.navigate(desk.url() + "/review");
        reviewer.locator(".review-show").last().click();
        assertThat(reviewer.locator(".review-segment .se-code").first()).isAttached();
        Browser.picture(reviewer, "inline-codes-queue");

        reviewer.navigate(desk.url() + "/jobs/" + job + "/review");
        EditorPage review = EditorPage.on(reviewer);
        review.goTo(coded);
        review.press("End");
        review.type(" Today.");
        assertThat(reviewer.locator(".sd-side .se-code").first()).isAttached();
        review.press("Alt+q");
        assertThat(reviewer.locator(".mq-text .se-code")).hasCount(4);
        Browser.picture(reviewer, "inline-codes-mqm");
        review.press("Escape");

        reviewer.navigate(desk.url() + "/memory");
        reviewer.locator("#tab-units").click();
        reviewer.locator("#filter-text input").fill("Prime Minister");
        reviewer.locator("#filter-show").click();
        assertThat(reviewer.locator("#unit-list .se-code").first()).isAttached();
        assertThat(reviewer.locator("#unit-list .unit-line").first()).containsText("⟨1⟩Prime Minister⟨/1⟩");
        Browser.picture(reviewer, "inline-codes-memory");

        translator.navigate(desk.url() + "/jobs/" + job + "/checks");
        translator.locator(".checks-report vaadin-grid").waitFor();
        Browser.picture(translator, "inline-codes-checks");
    }

    @Test
    @Order(4)
    void theFilesHaveTheCodesAsElements() {
        String xliff = translator
                .request()
                .get(desk.url() + "/exports/jobs/" + job + "/xlf")
                .text();
        assertThat(xliff)
                .contains("<g id=\"1\">Thủ tướng</g>")
                .contains("<g id=\"1\">Prime Minister</g>")
                .contains("<g id=\"2\">Japan</g>")
                .doesNotContain("⟨");
        String document = translator
                .request()
                .get(desk.url() + "/exports/jobs/" + job + "/document")
                .text();
        assertThat(document)
                .contains("<b>Prime Minister</b>")
                .contains("<a href=\"https://vidu.vn/nhat-ban\">Japan</a>");
    }
}
