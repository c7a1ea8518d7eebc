package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// An error keeps a segment from being approved until somebody sets it aside with a reason; the report tells all of it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChecksStory {

    private static final String WRONG = "The delegation issued a neư statement.";

    private static RunningApp app;
    private static Browser browser;
    private static Page translator;
    private static Page reviewer;
    private static String job;

    @BeforeAll
    static void open() {
        app = RunningApp.start("checks", "--spring.profiles.active=demo");
        browser = new Browser();
        translator = browser.context();
        reviewer = browser.context();
        Browser.signIn(translator, app.url(), "lan", "phien-dich-2026");
        Browser.signIn(reviewer, app.url(), "minh", "hieu-dinh-2026");
        job = DeskPage.importText(translator, app.url(), DeskPage.longArticle(4));
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    @Test
    @Order(1)
    void theTranslatorSeesTheFindingAndConfirmsAllTheSame() {
        EditorPage editor = EditorPage.on(translator);
        editor.goTo(2);
        editor.press("Control+a");
        editor.type(WRONG);
        assertThat(translator.locator(".se-chip-error")).containsText("neư");
        assertThat(translator.locator(".se-status")).containsText("syllables");
        editor.press("Control+Enter");
        editor.awaitSaved();
    }

    @Test
    @Order(2)
    void theReviewerIsShownWhatBlocksAndSetsItAsideWithAReason() {
        reviewer.navigate(app.url() + "/jobs/" + job + "/review?segment=2");
        EditorPage editor = EditorPage.on(reviewer);
        editor.awaitActive(2);
        reviewer.locator(".se-field").focus();
        editor.press("Control+Enter");
        assertThat(reviewer.locator("segment-blocked li")).containsText("neư");
        reviewer.locator("segment-blocked li button").click();
        editor.awaitActive(2);
        assertThat(reviewer.locator(".se-chip-error")).containsText("neư");
        editor.press("Alt+i");
        reviewer.locator("segment-set-aside dialog").waitFor();
        editor.press("Digit4");
        assertThat(reviewer.locator(".hp-aside")).containsText("minh");
        Browser.picture(reviewer, "checks-aside");
        reviewer.locator(".se-field").focus();
        editor.press("Control+Enter");
        editor.state(2, "APPROVED").waitFor();
        assertThat(reviewer.locator("segment-blocked li")).hasCount(0);
    }

    @Test
    @Order(3)
    void theReportShowsItInGroupsAndGoesOutAsAFile() throws Exception {
        reviewer.navigate(app.url() + "/jobs/" + job + "/checks");
        reviewer.locator("vaadin-grid").waitFor();
        assertThat(reviewer.locator("#counts")).containsText("standard pages");
        assertThat(reviewer.locator("vaadin-grid")).containsText("Empty target (");
        reviewer.locator("vaadin-checkbox").first().click();
        assertThat(reviewer.locator("vaadin-grid")).containsText("Keyboard left on (1)");
        Browser.picture(reviewer, "checks-report");
        Download csv =
                reviewer.waitForDownload(() -> reviewer.locator("#save-csv").click());
        assertThat(Files.readString(csv.path()))
                .startsWith("\uFEFF")
                .contains("neư")
                .contains("minh: ");
        reviewer.locator(".checks-open").first().click();
        EditorPage.on(reviewer);
    }
}
