package org.songngu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is typed arrives exactly, and is never lost: input methods, scrolling, a killed server, two browsers.
class TypingStory {

    private static RunningApp app;
    private static Browser browser;
    private static Page page;
    private static String job;
    private EditorPage editor;

    @BeforeAll
    static void open() {
        app = RunningApp.start("typing", "--spring.profiles.active=demo");
        browser = new Browser();
        page = browser.context();
        Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
        job = DeskPage.importText(page, app.url(), DeskPage.longArticle(120));
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    @BeforeEach
    void openTheJob() {
        page.navigate(app.url() + "/jobs/" + job);
        editor = EditorPage.on(page);
        page.locator(".se-field").focus();
    }

    /// Unikey and its like send backspaces and the corrected letters: `v i e e` becomes `viê`.
    @Test
    void backspaceAndRetypeAtEightKeysASecondArrivesExact() {
        editor.goTo(5);
        editor.press("Control+a");
        editor.press("Delete");
        for (String[] step : new String[][] {
            {"0", "v"},
            {"0", "i"},
            {"0", "e"},
            {"1", "ê"},
            {"0", "t"},
            {"2", "ệt"},
            {"0", " "},
            {"0", "n"},
            {"0", "a"},
            {"0", "m"},
            {"0", " "},
            {"0", "d"},
            {"1", "đ"},
            {"0", "o"},
            {"0", "o"},
            {"2", "ô"},
            {"1", "ổ"},
            {"0", "i"},
            {"0", " "},
            {"0", "m"},
            {"0", "o"},
            {"1", "ơ"},
            {"0", "i"},
            {"2", "ới"}
        }) {
            for (int i = 0; i < Integer.parseInt(step[0]); i++) {
                page.keyboard().press("Backspace");
            }
            page.keyboard().insertText(step[1]);
            page.waitForTimeout(125);
        }
        assertThat(editor.typed()).isEqualTo("việt nam đổi mới");
        assertThat(savedText(5)).isEqualTo("việt nam đổi mới");
    }

    @Test
    void compositionArrivesWhole() {
        editor.goTo(6);
        editor.press("Control+a");
        editor.press("Delete");
        CDPSession session = page.context().newCDPSession(page);
        compose(session, "t", "ti", "tiê", "tiến", "tiếng");
        JsonObject text = new JsonObject();
        text.addProperty("text", "tiếng");
        session.send("Input.insertText", text);
        page.keyboard().insertText(" Việt");
        assertThat(editor.typed()).isEqualTo("tiếng Việt");
        assertThat(savedText(6)).isEqualTo("tiếng Việt");
    }

    @Test
    void decomposedTextIsStoredComposed() {
        editor.goTo(7);
        editor.press("Control+a");
        editor.type(Normalizer.normalize("Đại sứ đến chào xã giao", Normalizer.Form.NFD));
        assertThat(savedText(7)).isEqualTo("Đại sứ đến chào xã giao");
    }

    @Test
    void typingGoesOnInItsOwnSegmentAfterScrollingAway() {
        editor.goTo(8);
        editor.press("Control+a");
        editor.type("AAA");
        page.mouse().move(400, 400);
        page.mouse().wheel(0, 6000);
        page.waitForTimeout(300);
        editor.type("BBB");
        assertThat(savedText(8)).isEqualTo("AAABBB");
        editor.goTo(100);
        editor.press("Control+a");
        editor.type("CCC");
        assertThat(savedText(100)).isEqualTo("CCC");
        assertThat(savedText(8)).isEqualTo("AAABBB");
    }

    @Test
    void undoBringsTheFormerTextBack() {
        editor.goTo(9);
        editor.press("Control+a");
        editor.type("first text");
        page.waitForTimeout(700);
        editor.press("Control+Insert");
        assertThat(editor.typed()).isNotEqualTo("first text");
        editor.press("Control+z");
        assertThat(editor.typed()).isEqualTo("first text");
        editor.press("Control+y");
        assertThat(editor.typed()).isNotEqualTo("first text");
    }

    /// The page comes back by itself: to the sign-in, and from there to the segment, with everything that was typed.
    @Test
    void aServerKilledWhileTypingLosesNothing() {
        editor.goTo(9);
        editor.press("Control+a");
        editor.type("What was typed before the crash");
        editor.press("Control+Enter");
        editor.awaitActive(10);
        editor.press("Control+a");
        editor.type("and just before it");
        app.killHard();
        editor.type(" and during it");
        editor.goTo(12);
        editor.press("Control+a");
        editor.type("the next one, too");
        assertThat(page.locator(".ts-offline")).isVisible();
        app.startAgain();
        signInAgain();
        assertThat(editor.active()).isEqualTo(12);
        assertThat(savedText(9)).isEqualTo("What was typed before the crash");
        assertThat(serverText(10)).isEqualTo("and just before it and during it");
        assertThat(serverText(12)).isEqualTo("the next one, too");
    }

    @Test
    void aSessionThatEndedLosesNeitherThePlaceNorAWord() {
        editor.goTo(40);
        editor.press("Control+a");
        // what a session that the server has forgotten looks like
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "0".repeat(32)).setUrl(app.url())));
        editor.type("Typed after the session had ended");
        signInAgain();
        assertThat(editor.active()).isEqualTo(40);
        assertThat(savedText(40)).isEqualTo("Typed after the session had ended");
    }

    private void signInAgain() {
        page.waitForURL("**/login");
        assertThat(page.locator("#waiting")).containsText("unsent");
        Browser.fillSignIn(page, "lan", "phien-dich-2026");
        editor = EditorPage.on(page);
    }

    /// A reload without a connection shows the browser's own page; the queue waits in the browser's store.
    @Test
    void whatIsTypedOfflineSurvivesAReloadAndIsSentWhenTheConnectionIsBack() {
        page.context().setOffline(true);
        for (int number : new int[] {50, 51, 52}) {
            editor.goTo(number);
            editor.press("Control+a");
            editor.type("Không có mạng, đoạn " + number);
        }
        assertThat(page.locator(".ts-offline")).containsText("3 segments waiting to be sent");
        Browser.picture(page, "offline");
        // the last letter is a moment old: the page that goes keeps it
        editor.type(".");
        assertThatThrownBy(page::reload).isInstanceOf(PlaywrightException.class);
        page.context().setOffline(false);
        page.navigate(app.url() + "/jobs/" + job);
        editor = EditorPage.on(page);
        assertThat(editor.active()).isEqualTo(52);
        assertThat(savedText(50)).isEqualTo("Không có mạng, đoạn 50");
        assertThat(serverText(51)).isEqualTo("Không có mạng, đoạn 51");
        assertThat(serverText(52)).isEqualTo("Không có mạng, đoạn 52.");
    }

    /// Vaadin's router puts the view in its place once more when the page stands already and is typed in.
    @Test
    void theFieldKeepsTheFocusWhileTheRestOfThePageArrives() {
        Request last = page.waitForRequest(
                request -> request.postData() != null && request.postData().contains("ui-navigate"), () -> {
                    page.navigate(app.url() + "/jobs/" + job);
                    editor = EditorPage.on(page);
                    page.locator(".se-field").focus();
                    page.evaluate(
                            "() => { document.querySelector('.se-field').onblur = () => { window.wasLeft = true; }; }");
                });
        last.response().finished();
        page.waitForTimeout(300);
        assertThat(page.evaluate("window.wasLeft ?? false")).isEqualTo(false);
    }

    /// An input method composes while somebody else stores the same segment: neither text is lost or mixed up.
    @Test
    void aCompositionIsNotDisturbedByTheOtherVersion() {
        Page other = browser.context();
        Browser.signIn(other, app.url(), "minh", "hieu-dinh-2026");
        other.navigate(app.url() + "/jobs/" + job);
        EditorPage theirs = EditorPage.on(other);
        theirs.goTo(60);
        editor.goTo(60);
        editor.press("Control+a");
        editor.press("Delete");
        CDPSession session = page.context().newCDPSession(page);
        compose(session, "đ", "đo");
        other.locator(".se-held").waitFor();
        theirs.press("Alt+t");
        // what the composition has so far is handed over
        assertThat(other.locator(".se-held")).hasCount(0);
        assertThat(other.locator(".se-field")).hasText("đo");
        theirs.press("Control+a");
        theirs.type("The other version");
        theirs.awaitSaved();
        compose(session, "đoà", "đoàn");
        JsonObject text = new JsonObject();
        text.addProperty("text", "đoàn");
        session.send("Input.insertText", text);
        page.locator(".xp-box").waitFor();
        assertThat(page.locator(".xp-box").innerText()).contains("đoàn", "The other version");
        assertThat(serverText(60)).isEqualTo("The other version");
        editor.press("Alt+v");
        page.locator(".xp-box:focus").waitFor();
        editor.press("2");
        assertThat(savedText(60)).isEqualTo("The other version");
        other.context().close();
    }

    private void compose(CDPSession session, String... stages) {
        for (String stage : stages) {
            JsonObject composition = new JsonObject();
            composition.addProperty("text", stage);
            composition.addProperty("selectionStart", stage.length());
            composition.addProperty("selectionEnd", stage.length());
            session.send("Input.imeSetComposition", composition);
            page.waitForTimeout(120);
        }
    }

    @Test
    void twoBrowsersOnOneSegmentNeverOverwriteSilently() {
        Page other = browser.context();
        Browser.signIn(other, app.url(), "minh", "hieu-dinh-2026");
        other.navigate(app.url() + "/jobs/" + job);
        EditorPage theirs = EditorPage.on(other);
        theirs.goTo(11);
        editor.goTo(11);
        page.context().setOffline(true);
        editor.press("Control+a");
        editor.type("my text");
        page.waitForTimeout(1500);
        other.locator(".se-field").focus();
        theirs.press("Control+a");
        theirs.type("their text");
        theirs.awaitSaved();
        other.waitForTimeout(2500);
        page.context().setOffline(false);
        page.locator(".xp-box").waitFor();
        Browser.picture(page, "conflict");
        assertThat(page.locator(".xp-box").innerText()).contains("my text", "their text");
        assertThat(serverText(11)).isEqualTo("their text");
        page.locator(".xp-box .se-primary").click();
        assertThat(savedText(11)).isEqualTo("my text");
    }

    // What the server has, once the browser says that everything is saved.
    private String savedText(int number) {
        editor.awaitSaved();
        page.waitForTimeout(2200);
        editor.awaitSaved();
        return serverText(number);
    }

    private static String serverText(int number) {
        String text =
                page.request().get(app.url() + "/exports/jobs/" + job + "/xlf").text();
        return Xliff.target(text, number);
    }
}
