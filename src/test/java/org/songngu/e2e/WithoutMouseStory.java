package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// A whole job with the keyboard alone: from opening it to the last confirmed segment, with the editor's tools on the
/// way. Nothing is clicked once the job is open.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithoutMouseStory {

    private static final String SAME = "Hai bên nhất trí tiếp tục trao đổi về bản ghi nhớ số 17.";
    private static final String ARTICLE = """
            Hội thảo về chuyển đổi số ở vùng cao

            Sáng 14/3, hội thảo khai mạc tại nhà văn hóa xã; hơn 200 đại biểu đã tới dự và nghe ba bản tham luận dài.

            %1$s

            Ban tổ chức giới thiệu phần mềm quản lý hợp tác xã. Các đại biểu thảo luận sôi nổi.

            %1$s

            Hội thảo bế mạc vào buổi chiều cùng ngày.

            %1$s
            """.formatted(SAME);

    private static RunningApp app;
    private static Browser browser;
    private static Page page;
    private static EditorPage editor;

    @BeforeAll
    static void open() {
        app = RunningApp.start("without-mouse", "--spring.profiles.active=demo");
        browser = new Browser();
        page = browser.context();
        Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
        DeskPage.importText(page, app.url(), ARTICLE);
        editor = EditorPage.on(page);
        assertThat(page.locator(".se-field")).isFocused();
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    private static void fill(String text) {
        editor.press("Control+a");
        editor.press("Delete");
        editor.type(text);
    }

    private static int numberOf(String source) {
        return Integer.parseInt(page.locator(".se-row", new Page.LocatorOptions().setHasText(source))
                .first()
                .getAttribute("data-number"));
    }

    private static Locator notice(String words) {
        return page.locator(".se-notice", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    @Order(1)
    void aLongSentenceIsSplitAndTheSplitTakenBackByKeys() {
        int segments = editor.segments();
        int number = numberOf("Sáng 14/3");
        editor.goTo(number);
        editor.awaitSaved();
        editor.press("F4");
        page.locator("segment-split dialog[open]").waitFor();
        editor.press("Enter");
        assertThat(editor.row(number + 1).locator(".se-src"))
                .containsText("hơn 200 đại biểu đã tới dự và nghe ba bản tham luận dài.");
        assertThat(editor.row(number).locator(".se-src")).not().containsText("hơn 200 đại biểu");
        assertThat(editor.row(1)).hasAttribute("aria-setsize", Integer.toString(segments + 1));
        editor.press("Alt+u");
        assertThat(editor.row(1)).hasAttribute("aria-setsize", Integer.toString(segments));
        assertThat(editor.row(number).locator(".se-src")).containsText("nhà văn hóa xã; hơn 200 đại biểu");
    }

    @Test
    @Order(2)
    void aConfirmedSentenceFillsItsTwinsWithAReceiptAndIsTakenBackByAKey() {
        int number = numberOf(SAME);
        editor.goTo(number);
        fill("The two sides agreed to keep talking about memorandum no. 17.");
        editor.press("Control+Enter");
        notice("Filled 2 same segments").waitFor();
        Browser.picture(page, "propagation");
        Locator filled = page.locator(
                ".se-row .se-tgt",
                new Page.LocatorOptions().setHasText("The two sides agreed to keep talking about memorandum no. 17."));
        assertThat(filled).hasCount(3);
        editor.press("Alt+u");
        assertThat(filled).hasCount(1);
        editor.goTo(number);
        fill("Both sides agreed to keep talking about memorandum no. 17.");
        editor.press("Control+Enter");
        Locator again = page.locator(
                ".se-row .se-tgt",
                new Page.LocatorOptions().setHasText("Both sides agreed to keep talking about memorandum no. 17."));
        assertThat(again).hasCount(3);
    }

    @Test
    @Order(3)
    void aNoteABookmarkAndALockAreSetAndFoundAgain() {
        editor.goTo(2);
        editor.press("Alt+c");
        assertThat(page.locator("segment-comments textarea")).isFocused();
        editor.type("Kiểm tra tên nhà văn hóa");
        editor.press("Control+Enter");
        assertThat(page.locator(".np-note p")).hasText("Kiểm tra tên nhà văn hóa");
        editor.press("Escape");
        editor.press("Alt+m");
        editor.goTo(4);
        editor.press("Alt+n");
        editor.awaitActive(2);
        editor.press("Alt+k");
        assertThat(page.locator(".se-over.se-locked")).hasCount(1);
        editor.press("Alt+k");
        assertThat(page.locator(".se-over.se-locked")).hasCount(0);
        assertThat(editor.row(2).locator(".se-marks i")).hasCount(2);
    }

    @Test
    @Order(4)
    void everySegmentIsConfirmedByKeys() {
        int segments = editor.segments();
        for (int number = 1; number <= segments; number++) {
            editor.goTo(number);
            if (editor.typed().isBlank()) {
                fill("Translation " + "of sentence ".repeat(number) + "here.");
            }
            editor.press("Control+Enter");
        }
        editor.awaitSaved();
        for (int number = 1; number <= segments; number++) {
            assertThat(editor.state(number, "TRANSLATED")).isVisible();
        }
    }

    // The browser tells of a closed dialog in a turn of its own; the next key may come first.
    @Test
    @Order(5)
    void aPanelOpenedRightAfterAJumpKeepsTheFocus() {
        editor.press("Control+g");
        page.locator("dialog[open] input:focus").waitFor();
        page.evaluate("""
                () => {
                  const input = document.querySelector('dialog[open] input');
                  input.value = '2';
                  input.form.requestSubmit();
                  const key = { key: 'h', code: 'KeyH', ctrlKey: true, bubbles: true, cancelable: true };
                  document.querySelector('.se-field').dispatchEvent(new KeyboardEvent('keydown', key));
                }""");
        page.waitForFunction("() => !document.querySelector('segment-dialogs dialog')");
        assertThat(page.locator("segment-replace input[name=find]")).isFocused();
        editor.press("Escape");
        assertThat(page.locator(".se-field")).isFocused();
    }

    @Test
    @Order(6)
    void aWordIsReplacedEverywhereAfterAPreviewAndUndone() {
        // The active row's text stands in the field: the rows that are counted are others.
        editor.goTo(2);
        editor.press("Control+h");
        assertThat(page.locator("segment-replace input[name=find]")).isFocused();
        editor.type("Both sides");
        editor.press("Tab");
        editor.type("The two parties");
        assertThat(page.locator(".rp-hit")).hasCount(3);
        Browser.picture(page, "replace");
        editor.press("Enter");
        editor.press("Escape");
        Locator replaced = page.locator(
                ".se-row .se-tgt", new Page.LocatorOptions().setHasText("The two parties agreed to keep talking"));
        assertThat(replaced).hasCount(3);
        editor.press("Alt+u");
        assertThat(replaced).hasCount(0);
        editor.awaitSaved();
    }

    @Test
    @Order(7)
    void whatIsOpenAgainIsFoundByTheFilterAndConfirmedOnceMore() {
        editor.press("Control+Shift+f");
        assertThat(page.locator("segment-filter input[type=search]")).isFocused();
        editor.type("ban ghi nho");
        editor.press("Enter");
        assertThat(page.locator(".ts-found")).hasText("3 found");
        assertThat(page.locator(".se-field")).isFocused();
        for (int i = 0; i < 3; i++) {
            editor.press("Control+Enter");
        }
        editor.press("Control+Shift+f");
        editor.press("Escape");
        editor.awaitSaved();
        assertThat(page.locator(".ts-progress b")).hasText("100%");
    }

    @Test
    @Order(8)
    void theListOfKeysOpensAndTheArticleIsReadInBothLanguages() {
        editor.press("Alt+h");
        assertThat(page.locator("segment-keys [data-command]").first()).isVisible();
        assertThat(page.locator("segment-keys [data-command]").count()).isGreaterThan(40);
        Browser.picture(page, "keys");
        editor.press("Escape");
        editor.press("Alt+o");
        assertThat(page.locator(".rv-lit").first()).isVisible();
        assertThat(page.locator(".rv-pair").count()).isGreaterThan(4);
        Browser.picture(page, "reading");
        editor.press("Alt+o");
        assertThat(page.locator(".se-field")).isFocused();
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }
}
