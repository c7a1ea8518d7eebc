package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
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

/// A reviewer plans the desk: a template, an article made from it, its due time, the analysis before work, the archive.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskStory {

    private static final String TITLE = "Hội nghị tổng kết công tác đối ngoại của địa phương";

    private static RunningApp app;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        app = RunningApp.start("desk", "--spring.profiles.active=demo");
        browser = new Browser();
        page = browser.context();
        Browser.signIn(page, app.url(), "minh", "hieu-dinh-2026");
        DeskPage.await(page, app.url());
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    @Test
    @Order(1)
    void aTemplateIsSavedFromAJob() {
        choose(page.locator("vaadin-menu-bar.job-menu").first(), "Save as a template");
        page.locator("#template-name input").fill("Tin hỏa tốc");
        page.locator("vaadin-dialog vaadin-select, vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Normal"))
                .last()
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Flash"))
                .click();
        page.locator("#save-template").click();
        page.locator("#save-template")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));

        page.navigate(app.url() + "/templates");
        assertThat(page.locator(".template")).containsText("Flash");
        Browser.picture(page, "desk-templates");
    }

    @Test
    @Order(2)
    void anArticleMadeFromItIsFlashAndStandsFirst() {
        page.navigate(app.url() + "/import");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "bai-viet.txt", "text/plain", DeskPage.longArticle(4).getBytes(StandardCharsets.UTF_8)));
        page.locator("#template").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Tin hỏa tốc"))
                .click();
        assertThat(page.locator("#urgency")).containsText("Flash");
        Browser.picture(page, "desk-import");
        page.locator("#create").click();
        page.waitForURL("**/jobs/*");
        EditorPage.on(page);

        page.navigate(app.url() + "/");
        assertThat(page.locator(".job-title").first()).hasText(TITLE);
        assertThat(page.locator(".chip.red").first()).hasText("Flash");
        Browser.picture(page, "desk");
    }

    @Test
    @Order(3)
    void theListIsFilteredByATitleWithoutMarks() {
        page.locator("#filter-title input").fill("hoi nghi tong ket");
        assertThat(page.locator("#desk-found")).containsText("1 ");
        assertThat(page.locator(".job-title:visible")).hasText(TITLE);
        page.locator("#filter-title input").fill("không có bài nào");
        assertThat(page.locator("#desk-found")).containsText("No article fits");
        page.locator("#filter-title input").fill("");
        assertThat(page.locator("#desk-found")).not().containsText("No article fits");
    }

    @Test
    @Order(4)
    void severalArticlesAreAnalysedTogetherAndTheFiguresLeaveAsCsv() throws IOException {
        page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
        page.locator("vaadin-grid vaadin-checkbox").nth(2).click();
        page.locator("#leverage").click();
        page.locator("table.figures").first().waitFor();
        Locator total = page.locator("table.figures").first().locator("tr").last();
        assertThat(total).containsText("Total");
        Browser.picture(page, "desk-leverage");
        String before = total.innerText();

        page.locator("#weight-NEW input").fill("50");
        page.locator("#weight-NEW input").press("Tab");
        page.locator("#save-weights").click();
        assertThat(page.locator("table.figures").first().locator("tr").last())
                .not()
                .hasText(before, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        Download csv =
                page.waitForDownload(() -> page.locator(".card a[href]").first().click());
        assertThat(csv.suggestedFilename()).isEqualTo("leverage.csv");
        assertThat(Files.readString(csv.path())).contains("Across articles", "50 %");
    }

    @Test
    @Order(5)
    void aJobIsPutAwayAndComesBack() {
        page.navigate(app.url() + "/");
        page.locator(".job-title").first().waitFor();
        choose(page.locator("vaadin-menu-bar.job-menu").first(), "Put into the archive");
        assertThat(page.locator(".job-title").filter(new Locator.FilterOptions().setHasText(TITLE)))
                .hasCount(0);
        page.locator("#filter-shelf").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("In the archive"))
                .click();
        assertThat(page.locator(".job-title").first()).hasText(TITLE);
        choose(page.locator("vaadin-menu-bar.job-menu").first(), "Put back on the desk");
        assertThat(page.locator("#desk-found")).containsText("No article fits");
    }

    @Test
    @Order(6)
    void aNewcomerIsToldThreeThingsAndNeverAgain() {
        page.navigate(app.url() + "/");
        page.locator(".job-title").first().click();
        EditorPage.on(page);
        assertThat(page.locator(".fs-box")).containsText("1 of 3");
        page.locator(".fs-box .se-button").click();
        assertThat(page.locator(".fs-box")).containsText("2 of 3");
        page.locator(".fs-box .se-link").click();
        assertThat(page.locator(".fs-box")).hasCount(0);
        assertThat(page.locator(".se-field")).isFocused();
        page.reload();
        EditorPage.on(page);
        assertThat(page.locator(".fs-box")).hasCount(0);
    }

    private static void choose(Locator menu, String item) {
        menu.locator("vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item:visible, vaadin-context-menu-item:visible")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }
}
