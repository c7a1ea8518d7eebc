package org.songngu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
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
        for (String stage : List.of("t", "ti", "tiê", "tiến", "tiếng")) {
            JsonObject composition = new JsonObject();
            composition.addProperty("text", stage);
            composition.addProperty("selectionStart", stage.length());
            composition.addProperty("selectionEnd", stage.length());
            session.send("Input.imeSetComposition", composition);
            page.waitForTimeout(120);
        }
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

    @Test
    void aServerKilledWhileTypingLosesNothing() {
        editor.goTo(10);
        editor.press("Control+a");
        editor.type("What was typed before the crash");
        page.waitForTimeout(2500);
        editor.type(" and just before it");
        page.waitForTimeout(1100);
        app.killHard();
        editor.type(" and during it");
        page.waitForTimeout(1200);
        app.startAgain();
        Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
        page.navigate(app.url() + "/jobs/" + job);
        editor = EditorPage.on(page);
        editor.goTo(10);
        String expected = "What was typed before the crash and just before it and during it";
        page.waitForFunction(
                "text => (document.querySelector('.se-field').value ?? document.querySelector('.se-field').innerText) === text",
                expected);
        assertThat(savedText(10)).isEqualTo(expected);
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
