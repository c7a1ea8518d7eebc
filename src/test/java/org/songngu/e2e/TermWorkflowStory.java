package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// A term's way through the desk: recognised, proposed from the editor, changed and accepted, seen by its author, and
/// another one refused with a reason.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TermWorkflowStory {

    private static final String PHRASE = "Sáng kiến Bến cảng Xanh";
    private static final String ARTICLE = """
            Chủ tịch nước tiếp Bộ trưởng Bộ Kế hoạch và Đầu tư

            Chủ tịch nước đánh giá cao Sáng kiến Bến cảng Xanh của hai nước.

            Bộ Kế hoạch và Đầu tư công bố Sáng kiến Bến cảng Xanh tại Hà Nội.
            """;

    private static StoryDesk desk;
    private static Page translator;
    private static Page reviewer;
    private static String job;

    @BeforeAll
    static void open() {
        desk = StoryDesk.open("term-workflow");
        translator = desk.lan();
        reviewer = desk.minh();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    @Order(1)
    void theEditorMarksTermsAndStrikesTheExpiredOneWithItsSuccessor() {
        job = DeskPage.importText(translator, desk.url(), ARTICLE);
        EditorPage editor = EditorPage.on(translator);
        translator.locator(".se-field").focus();
        editor.goTo(3);
        editor.press("Alt+p");

        assertThat(editor.row(3).locator(".se-term.se-expired").first()).hasText("Bộ Kế hoạch và Đầu tư");
        Locator expired = translator.locator(".hp-expired").first();
        assertThat(expired).isVisible();
        assertThat(expired.locator(".hp-successor")).containsText("Bộ Tài chính → Ministry of Finance");
        assertThat(expired.locator(".hp-pair > span").first()).hasCSS("text-decoration-line", "line-through");
        Browser.picture(translator, "term-expired");
    }

    @Test
    @Order(2)
    void aTermGoesInByKeyAndByCompletionAndAForbiddenOneIsFlaggedWhileTyping() {
        EditorPage editor = EditorPage.on(translator);
        editor.goTo(2);
        translator.locator(".hp-term").first().waitFor();
        editor.press("Control+a");
        editor.press("Delete");
        editor.press("Alt+Shift+Digit1");
        assertThat(editor.typed()).isEqualTo("State President");
        editor.press("Control+a");
        editor.press("Delete");
        translator.keyboard().type("Sta");
        editor.press("Control+Space");
        assertThat(translator.locator("segment-completions li").first()).containsText("State President");
        editor.press("Enter");
        assertThat(editor.typed()).isEqualTo("State President");

        editor.press("Control+a");
        translator.keyboard().type("The Chairman of the State praised it.");
        assertThat(translator.locator(".hp-finding").filter(having("Chairman of the State")))
                .isVisible();
        Browser.picture(translator, "term-forbidden");
    }

    @Test
    @Order(3)
    void whatIsMarkedInBothCellsIsProposedByKey() {
        EditorPage editor = EditorPage.on(translator);
        editor.press("Control+a");
        translator.keyboard().type("The State President highly valued the Green Harbour Initiative.");
        markInSource();
        editor.press("ArrowLeft");
        for (int i = 0; i < "Green Harbour Initiative".length(); i++) {
            editor.press("Shift+ArrowLeft");
        }
        Page form = translator.waitForPopup(() -> editor.press("Control+e"));
        assertThat(form.locator(".term-fields")
                        .nth(0)
                        .locator("vaadin-text-field input")
                        .first())
                .hasValue(PHRASE);
        assertThat(form.locator(".term-fields")
                        .nth(1)
                        .locator("vaadin-text-field input")
                        .first())
                .hasValue("Green Harbour Initiative");
        Browser.picture(form, "term-propose");
        form.locator("#term-save").click();
        form.locator("#term-save").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(form.locator("#term-proposals")).containsText("1");
        form.close();
    }

    private static void markInSource() {
        translator.evaluate("""
                phrase => {
                  const cell = document.querySelector('.se-row.se-active .se-src');
                  const start = cell.textContent.indexOf(phrase);
                  const place = (offset) => {
                    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                    let left = offset;
                    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                      if (left <= node.data.length) return [node, left];
                      left -= node.data.length;
                    }
                    throw new Error('not there');
                  };
                  document.getSelection().setBaseAndExtent(...place(start), ...place(start + phrase.length));
                }
                """, PHRASE);
        // the browser tells of a selection a moment later, and the next one would hide it
        translator.waitForFunction(
                "() => document.getSelection().toString().length > 0 && new Promise(done => requestAnimationFrame(() => done(true)))");
        translator.locator(".se-field").click();
        translator.keyboard().press("Control+End");
    }

    @Test
    @Order(4)
    void theReviewerChangesAndAcceptsIt() {
        reviewer.navigate(desk.url() + "/termbase/proposals");
        Locator card = reviewer.locator(".proposal").filter(having(PHRASE));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Change"))
                .click();
        Locator english = reviewer.locator(".term-fields")
                .nth(1)
                .locator("vaadin-text-field input")
                .first();
        english.fill("Green Port Initiative");
        reviewer.locator("#term-reason input").fill("Tên chính thức là Port");
        Browser.picture(reviewer, "term-change");
        reviewer.locator("#term-save").click();
        assertThat(reviewer.locator(".proposal").filter(having(PHRASE))).hasCount(0);
    }

    @Test
    @Order(5)
    void theTranslatorSeesTheMarkAndTheTermOfTheReviewer() {
        translator.navigate(desk.url() + "/jobs/" + job);
        EditorPage editor = EditorPage.on(translator);
        translator.locator(".se-field").focus();
        editor.goTo(3);
        assertThat(editor.row(3).locator(".se-term").filter(having(PHRASE))).isVisible();
        assertThat(translator.locator(".hp-term").filter(having(PHRASE))).containsText("Green Port Initiative");
        Browser.picture(translator, "term-accepted");

        translator.navigate(desk.url() + "/termbase");
        translator.locator("#term-search input").fill("ben cang xanh");
        translator
                .locator("vaadin-grid-cell-content")
                .filter(having(PHRASE))
                .first()
                .click();
        assertThat(translator.locator("#used-in-jobs")).containsText("2");
        Browser.picture(translator, "term-entry");
    }

    @Test
    @Order(6)
    void aRefusalWithItsReasonIsSeenByWhoProposed() {
        translator.locator("#term-propose-status").click();
        translator.locator("#status-reason input").fill("Chưa thống nhất cách dịch");
        translator.locator("#status-send").click();
        translator
                .locator("#status-send")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        reviewer.navigate(desk.url() + "/termbase/proposals");
        reviewer.locator(".proposal .refuse").click();
        reviewer.locator("#refuse-reason textarea").fill("Đã thống nhất với Bộ");
        reviewer.locator("#refuse-send").click();
        assertThat(reviewer.locator(".proposal .refuse")).hasCount(0);

        translator.navigate(desk.url() + "/termbase/proposals");
        assertThat(translator.locator(".proposal").filter(having("Đã thống nhất với Bộ")))
                .isVisible();
        Browser.picture(translator, "term-refused");
    }

    @Test
    @Order(7)
    void aJobAsksOnlyTheTermbasesThatAreChosenForIt() {
        reviewer.navigate(desk.url() + "/termbase");
        reviewer.locator("#termbases").click();
        reviewer.locator("#termbase-name input").fill("Cảng biển");
        reviewer.locator("#termbase-create").click();
        assertThat(reviewer.locator(".termbase")).hasCount(2);
        Browser.picture(reviewer, "termbases");
        reviewer.keyboard().press("Escape");
        reviewer.locator("#term-search input").fill("ben cang xanh");
        assertThat(reviewer.locator("vaadin-grid-cell-content").filter(having("Green Port Initiative")))
                .isVisible();
        reviewer.locator("#term-several").click();
        reviewer.locator("vaadin-grid vaadin-checkbox input")
                .locator("visible=true")
                .last()
                .check();
        reviewer.locator("#term-status").click();
        choose("#bulk-kind", "move to another termbase");
        choose("#bulk-base", "Cảng biển");
        reviewer.locator("#bulk-save").click();
        choose("#termbase", "Cảng biển");
        assertThat(reviewer.locator("vaadin-grid-cell-content").filter(having("Green Port Initiative")))
                .isVisible();

        translator.navigate(desk.url() + "/jobs/" + job + "/memories");
        translator.locator("#termbase-choice vaadin-checkbox input").first().check();
        Browser.picture(translator, "job-termbases");
        translator.locator("#job-memories-save").click();
        translator.locator("vaadin-notification-card").waitFor();
        translator.navigate(desk.url() + "/jobs/" + job);
        EditorPage editor = EditorPage.on(translator);
        translator.locator(".se-field").focus();
        editor.goTo(3);

        assertThat(editor.row(3).locator(".se-term").first()).isVisible();
        assertThat(editor.row(3).locator(".se-term").filter(having(PHRASE))).hasCount(0);
    }

    private static void choose(String select, String option) {
        reviewer.locator(select).click();
        reviewer.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
