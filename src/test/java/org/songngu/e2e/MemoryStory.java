package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// What the memory learns, from whom, and how a wrong pair is put right: in a real browser, by two people.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MemoryStory {

    private static final String REPEATED = "Tổ cứu hộ huyện đã trồng lại cây ven sông vào mùa khô.";
    private static final String WRONG = "The rescue team cut down the trees along the river.";
    private static final String RIGHT = "The district rescue team replanted the trees along the river.";

    private static StoryDesk desk;
    private static Page translator;
    private static Page reviewer;
    private static String job;

    @BeforeAll
    static void open() {
        desk = StoryDesk.open("memory");
        translator = desk.lan();
        reviewer = desk.minh();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    @Order(1)
    void aReviewerMakesAMemoryAndAJobWritesToIt() {
        reviewer.navigate(desk.url() + "/memory");
        reviewer.locator("#memory-name input").fill("Cứu hộ");
        reviewer.locator("#memory-create").click();
        reviewer.locator("#memories vaadin-button", new Page.LocatorOptions().setHasText("Cứu hộ"))
                .waitFor();

        job = DeskPage.importText(
                translator,
                desk.url(),
                "Cứu hộ ở vùng cao\n\n" + REPEATED + "\n\nMột câu khác hẳn ở giữa bài viết này.\n\n" + REPEATED
                        + "\n\nTổ cứu hộ huyện đã trồng lại cây ven suối vào mùa khô.");
        translator.navigate(desk.url() + "/jobs/" + job + "/memories");
        Locator line = translator.locator(".memory-choice", new Page.LocatorOptions().setHasText("Cứu hộ"));
        line.locator("vaadin-checkbox").last().click();
        translator.locator("#job-memories-save").click();
        // a page that goes before the answer takes what is still waiting with it
        translator.locator("vaadin-notification-card").waitFor();
        translator.reload();
        assertThat(line.locator("vaadin-checkbox input").first()).isChecked();
        Browser.picture(translator, "job-memories");
    }

    @Test
    @Order(2)
    void aRepetitionInsideTheArticleIsOfferedBeforeItIsConfirmed() {
        translator.navigate(desk.url() + "/jobs/" + job);
        EditorPage editor = EditorPage.on(translator);
        editor.goTo(2);
        editor.type(WRONG);
        editor.press("Control+s");
        editor.awaitSaved();
        editor.goTo(4);

        Locator first = translator.locator(".hp-match").first();
        assertThat(first.locator(".hp-origin")).containsText("segment 2");
        assertThat(first.locator(".hp-penalty")).hasText("= 100 − 2");
        assertThat(first.locator(".hp-names")).containsText("−2");
        Browser.picture(translator, "this-article");
        editor.press("Control+1");
        assertThat(editor.typed()).isEqualTo(WRONG);
    }

    @Test
    @Order(3)
    void aConfirmedSegmentIsCorrectedFromTheMatchRowByKeys() {
        EditorPage editor = EditorPage.on(translator);
        editor.goTo(2);
        editor.press("Control+Enter");
        editor.awaitSaved();
        editor.goTo(5);
        Locator found = translator
                .locator(".hp-match", new Page.LocatorOptions().setHasText(WRONG))
                .first();
        assertThat(found.locator(".hp-more")).isAttached();
        editor.press("Alt+w");
        translator.locator(".mm-box").waitFor();
        Browser.picture(translator, "match-menu");
        editor.press("c");
        translator.locator(".mm-box textarea").fill(RIGHT);
        editor.press("Control+Enter");

        assertThat(translator.locator(".hp-match .hp-target").first()).hasText(RIGHT);
        editor.press("Alt+w");
        translator.locator(".mm-box").waitFor();
        editor.press("h");
        assertThat(translator.locator(".mm-box .hp-version").first()).containsText(WRONG);
        editor.press("Escape");
        assertThat(translator.locator(".mm-box")).hasCount(0);
    }

    @Test
    @Order(4)
    void theReviewerListsTheMemoryTakesAUnitOutAndPutsItBack() {
        reviewer.navigate(desk.url() + "/memory");
        reviewer.locator("#memories vaadin-button", new Page.LocatorOptions().setHasText("Cứu hộ"))
                .click();
        reviewer.locator("#memory-units").click();
        Locator line = reviewer.locator("#unit-list .unit-line", new Page.LocatorOptions().setHasText(RIGHT));
        assertThat(line).isVisible();
        assertThat(reviewer.locator("#units-total")).containsText("1");
        Browser.picture(reviewer, "memory-units");

        line.locator(".memory-delete").click();
        assertThat(line).hasCount(0);
        reviewer.locator("#filter-removed").click();
        reviewer.locator("#filter-show").click();
        assertThat(line).isVisible();
        line.locator(".memory-history").click();
        assertThat(reviewer.locator("#unit-history[opened]")).isAttached();
        Browser.picture(reviewer, "unit-history");
        reviewer.keyboard().press("Escape");
        line.locator(".memory-restore").click();
        assertThat(line).hasCount(0);
        reviewer.locator("#filter-removed").click();
        reviewer.locator("#filter-show").click();
        assertThat(line).isVisible();
    }

    @Test
    @Order(5)
    void wordsAreFoundApartAndWithoutMarksAndDoublesAreShownBeforeTheyGo() {
        reviewer.getByRole(AriaRole.TAB).first().click();
        reviewer.locator("#phrase input").fill("ven song cuu ho");
        reviewer.locator("#apart").click();
        reviewer.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("anywhere"))
                .click();
        reviewer.locator("#phrase input").press("Enter");
        assertThat(reviewer.locator(".hits mark").first()).isVisible();
        assertThat(reviewer.locator(".hits .chip.amber").first()).isVisible();

        reviewer.locator("#memories vaadin-button", new Page.LocatorOptions().setHasText("Cứu hộ"))
                .click();
        assertThat(reviewer.locator("#memory-figures")).containsText("1");
        reviewer.locator("#memory-deduplicate").click();
        assertThat(reviewer.locator("#deduplicate-do")).isVisible();
        assertThat(reviewer.locator("#deduplicate-do").getAttribute("disabled"))
                .as("nothing stands there twice")
                .isNotNull();
    }
}
