package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The whole job in a real browser: import, fill in, edit by keyboard, review, export, and read again with Okapi.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobStory {

    private static final Path ARTICLE = Path.of("src/test/resources/e2e/tiep-dai-su.txt");
    private static final int RETURNED = 2;

    private static StoryDesk desk;
    private static Page translator;
    private static Page reviewer;
    private static String job;
    private static int segments;
    private static final List<String> CONFIRMED = new ArrayList<>();

    @BeforeAll
    static void open() {
        desk = StoryDesk.open("main-job");
        translator = desk.lan();
        reviewer = desk.minh();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    @Order(1)
    void theTranslatorImportsAnArticleAndSeesItsBoilerplateGreyed() {
        translator.locator("#import").click();
        translator.locator("#paste").waitFor();
        translator.locator("vaadin-upload input[type=file]").setInputFiles(ARTICLE);
        translator.locator(".block").first().waitFor();
        assertThat(translator.locator(".block.headline:not(.out) .text"))
                .hasText("Chủ tịch nước tiếp Đại sứ Nhật Bản tại Việt Nam");
        assertThat(translator.locator(".block.out", new Page.LocatorOptions().setHasText("Đường dây nóng")))
                .isVisible();
        assertThat(translator.locator(".block.out", new Page.LocatorOptions().setHasText("TIN LIÊN QUAN")))
                .isVisible();
        assertThat(translator.locator("#article-date input")).not().hasValue("");
        Browser.picture(translator, "import");
    }

    @Test
    @Order(2)
    void theDeskFillsInWhatItKnowsAndSaysHowMuch() {
        translator.locator("#create").click();
        EditorPage editor = EditorPage.on(translator);
        job = translator.url().replaceAll(".*/jobs/(\\d+).*", "$1");
        segments = editor.segments();
        assertThat(segments).isBetween(7, 10);
        assertThat(editor.row(1)).containsText("Chủ tịch nước tiếp Đại sứ Nhật Bản tại Việt Nam");
        translator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Coverage"))
                .click();
        translator.locator(".ts-bands").waitFor();
        Browser.picture(translator, "editor");
        assertThat(editor.typed()).isEqualTo("State President receives Japanese Ambassador to Vietnam");
    }

    @Test
    @Order(3)
    void theTranslatorConfirmsEverySegmentByKeyboardAlone() {
        EditorPage editor = EditorPage.on(translator);
        editor.page().locator(".se-field").focus();
        for (int number = 1; number <= segments; number++) {
            editor.awaitActive(number);
            if (editor.typed().isBlank()) {
                editor.press("Control+Insert");
                editor.press("Control+a");
                editor.type(translation(number));
            }
            CONFIRMED.add(editor.typed().strip());
            editor.press("Control+Enter");
        }
        editor.awaitSaved();
        for (int number = 1; number <= segments; number++) {
            assertThat(editor.state(number, "TRANSLATED")).isVisible();
        }
    }

    private static String translation(int number) {
        return "This is the translation of segment number " + "x".repeat(number) + ".";
    }

    @Test
    @Order(4)
    void aConfirmedSegmentIsFoundAtOnceByConcordance() {
        translator.keyboard().press("Control+k");
        translator
                .locator("segment-concordance input, .se-concordance input, input[type=search]")
                .first()
                .waitFor();
        Browser.picture(translator, "concordance");
        translator.keyboard().press("Escape");
    }

    @Test
    @Order(5)
    void theReviewerReturnsOneWithAReasonAndApprovesTheRest() {
        reviewer.navigate(desk.url() + "/review");
        reviewer.locator(".review-link").first().waitFor();
        Browser.picture(reviewer, "review");
        reviewer.navigate(desk.url() + "/jobs/" + job + "/review");
        EditorPage editor = EditorPage.on(reviewer);
        reviewer.locator(".se-field").focus();
        for (int number = 1; number <= segments; number++) {
            editor.goTo(number);
            if (number == RETURNED) {
                editor.press("Alt+r");
                reviewer.locator("dialog[open], .se-dialog").first().waitFor();
                editor.press("1");
                editor.press("Enter");
                reviewer.locator(".se-row[data-number=\"" + number + "\"] .se-is-RETURNED")
                        .waitFor();
            } else {
                editor.press("Control+Enter");
                editor.state(number, "APPROVED").waitFor();
            }
        }
        Browser.picture(reviewer, "review-mode");
    }

    @Test
    @Order(6)
    void theTranslatorSeesTheReturnCorrectsAndTheReviewerApproves() {
        EditorPage editor = EditorPage.on(translator);
        editor.state(RETURNED, "RETURNED").waitFor();
        editor.goTo(RETURNED);
        editor.press("Control+a");
        editor.type("The State President spoke highly of the Ambassador's contributions to bilateral ties.");
        editor.press("Control+Enter");
        editor.state(RETURNED, "TRANSLATED").waitFor();
        CONFIRMED.set(
                RETURNED - 1, "The State President spoke highly of the Ambassador's contributions to bilateral ties.");
        EditorPage review = EditorPage.on(reviewer);
        review.state(RETURNED, "TRANSLATED").waitFor();
        review.goTo(RETURNED);
        review.press("Control+Enter");
        review.state(RETURNED, "APPROVED").waitFor();
    }

    @Test
    @Order(8)
    void tmxAndXliffAreReadByOkapiWithTheSamePairs() throws IOException {
        Path tmx = download("tmx");
        Path xliff = download("xlf");
        Path text = download("txt");
        assertThat(OkapiPairs.ofTmx(tmx)).extracting(OkapiPairs.Pair::target).containsExactlyElementsOf(CONFIRMED);
        assertThat(OkapiPairs.ofXliff(xliff))
                .extracting(OkapiPairs.Pair::target)
                .containsExactlyElementsOf(CONFIRMED);
        assertThat(OkapiPairs.ofTmx(tmx)).isEqualTo(OkapiPairs.ofXliff(xliff));
        assertThat(Files.readString(text)).contains("State President receives Japanese Ambassador to Vietnam");
    }

    @Test
    @Order(9)
    void nobodyApprovesTheirOwnSegment() {
        reviewer.navigate(desk.url() + "/jobs/" + job);
        EditorPage editor = EditorPage.on(reviewer);
        editor.goTo(3);
        // approved text is locked until somebody opens it
        editor.press("Alt+Shift+K");
        editor.press("End");
        editor.type(" (VNA)");
        editor.press("Control+Enter");
        editor.state(3, "TRANSLATED").waitFor();
        reviewer.navigate(desk.url() + "/jobs/" + job + "/review");
        editor = EditorPage.on(reviewer);
        editor.goTo(3);
        editor.press("Control+Enter");
        reviewer.locator(".se-notice").first().waitFor();
        assertThat(editor.state(3, "TRANSLATED")).isVisible();
    }

    private static Path download(String format) throws IOException {
        APIResponse answer = translator.request().get(desk.url() + "/exports/jobs/" + job + "/" + format);
        assertThat(answer.status()).isEqualTo(200);
        Path file = Path.of("target", "stories", "main-job", "export." + format);
        Files.write(file, answer.body());
        return file;
    }
}
