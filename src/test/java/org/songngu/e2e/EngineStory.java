package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.songngu.mt.FakeEngine;

/// An admin sets an engine up, a template names it, it fills an article, and dies.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EngineStory {

    private static final String KEY = "bi-mat-2026";
    private static final Map<String, String> KNOWN = Map.of(
            "Chiều 20/11, Bộ trưởng Ngoại giao tiếp Đại sứ Nhật Bản tại Việt Nam.",
            "On the afternoon of November 20, the Foreign Minister received the Japanese Ambassador to Vietnam.",
            "Bà con xóm núi đón điện lưới",
            "Mountain hamlet welcomes the power grid",
            "Sáng nay, mười bốn hộ dân lần đầu bật công tắc đèn trong tiếng reo của lũ trẻ.",
            "This morning, fourteen households switched on the light for the first time to the cheers of children.");
    private static final String ARTICLE = """
            Bà con xóm núi đón điện lưới

            Sáng nay, mười bốn hộ dân lần đầu bật công tắc đèn trong tiếng reo của lũ trẻ.
            """;

    private static FakeEngine engine;
    private static RunningApp app;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        engine = new FakeEngine(FakeEngine.libre(text -> KNOWN.getOrDefault(text, "")));
        app = RunningApp.start("engines", "--spring.profiles.active=demo");
        browser = new Browser();
        page = browser.context();
        Browser.signIn(page, app.url(), "admin", "quan-tri-2026");
        DeskPage.await(page, app.url());
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
        engine.close();
    }

    @Test
    @Order(1)
    void anAdminSetsAnEngineUpAndTriesIt() {
        page.navigate(app.url() + "/engines");
        page.locator("#add-engine").click();
        page.locator("#engine-name input").fill("Máy dịch nhà");
        page.locator("#engine-key input").fill(KEY);
        page.locator("#engine-address input").fill("http://127.0.0.1:1");
        page.locator("#engine-address input").press("Tab");
        page.locator("#try-engine").click();
        assertThat(page.locator("#engine-result")).containsText("nobody answers");

        page.locator("#engine-address input").fill(engine.address());
        page.locator("#engine-address input").press("Tab");
        page.locator("#try-engine").click();
        assertThat(page.locator("#engine-result")).containsText("received the Japanese Ambassador");
        assertThat(engine.requests().getLast().body().path("api_key").stringValue())
                .isEqualTo(KEY);
        Browser.picture(page, "engine");
        page.locator("#save-engine").click();
        page.locator("#save-engine").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        assertThat(page.locator(".engine")).containsText("key stored");
        page.locator(".engine vaadin-button").first().click();
        assertThat(page.locator("#engine-name input")).hasValue("Máy dịch nhà");
        assertThat(page.locator("#engine-key input")).hasValue("");
        assertThat(page.content()).doesNotContain(KEY);
    }

    @Test
    @Order(2)
    void aTemplateNamesIt() {
        page.navigate(app.url() + "/templates");
        page.locator("#add-template").click();
        page.locator("#template-name input").fill("Tin vùng cao");
        choose("#engine", "Máy dịch nhà");
        page.locator("#save-template").click();
        page.locator("#save-template").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        assertThat(page.locator(".template")).containsText("Tin vùng cao");
    }

    @Test
    @Order(3)
    void anArticleMadeFromItIsFilledByTheEngine() {
        EditorPage editor = imported(ARTICLE);

        assertThat(editor.target(2)).containsText("fourteen households switched on the light");
        editor.awaitActive(1);
        assertThat(editor.typed()).isEqualTo("Mountain hamlet welcomes the power grid");
        assertThat(editor.state(2, "DRAFT")).isVisible();
        assertThat(editor.row(2).locator(".se-mt")).hasText("MT");
        Locator last = page.locator(".hp-match").last();
        assertThat(last.locator(".hp-mt")).hasText("Machine translation");
        assertThat(last).containsText("Máy dịch nhà");
        assertThat(last).containsText("Mountain hamlet welcomes the power grid");
        Browser.picture(page, "engine-editor");
        String job = page.url().replaceAll(".*/jobs/(\\d+).*", "$1");
        String xliff =
                page.request().get(app.url() + "/exports/jobs/" + job + "/xlf").text();
        assertThat(xliff).contains("state-qualifier=\"leveraged-mt\"", "origin=\"Máy dịch nhà\"");
    }

    @Test
    @Order(4)
    void whatIsPutInByKeyIsRememberedAsTheEngines() {
        EditorPage editor = EditorPage.on(page);
        editor.press("Control+a");
        editor.press("Delete");
        editor.state(1, "NOT_TRANSLATED").waitFor();
        editor.awaitSaved();
        editor.press("Control+1");
        assertThat(editor.typed()).isEqualTo("Mountain hamlet welcomes the power grid");
        editor.state(1, "DRAFT").waitFor();
        editor.awaitSaved();

        Locator from = page.locator(".hp-from");
        assertThat(from).hasText("This text: Machine translation · Máy dịch nhà, not edited");
        editor.press("End");
        editor.type(" today");
        assertThat(from).hasText("This text: Machine translation · Máy dịch nhà, 14% edited");
        editor.awaitSaved();
        editor.press("Alt+y");
        Locator latest = page.locator(".hp-version").nth(1);
        assertThat(latest).containsText("Match put in");
        assertThat(latest).containsText("Máy dịch nhà");
        Browser.picture(page, "engine-put-in");
    }

    @Test
    @Order(5)
    void aDeadEngineIsOneQuietLine() {
        engine.close();

        EditorPage editor = imported("Bản làng vui hội xuống đồng đầu năm\n\nTrai gái thi cấy lúa bên bờ suối.\n");

        assertThat(editor.target(2)).hasText("");
        assertThat(page.locator(".hp-engine")).containsText("nobody answers");
        assertThat(page.locator(".hp-engine")).hasCount(1);
        assertThat(page.locator(".hp-mt")).hasCount(0);
        Browser.picture(page, "engine-dead");
    }

    private static EditorPage imported(String text) {
        page.navigate(app.url() + "/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("bai-viet.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        choose("#template", "Tin vùng cao");
        assertThat(page.locator("#engine")).containsText("Máy dịch nhà");
        page.locator("#create").click();
        page.waitForURL("**/jobs/*");
        return EditorPage.on(page);
    }

    private static void choose(String select, String item) {
        page.locator(select).click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }
}
