package org.songngu.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// The editor as a person at the keyboard meets it.
final class EditorPage {

    private final Page page;

    private EditorPage(Page page) {
        this.page = page;
    }

    /// Waits until the editor on this page can be typed into.
    static EditorPage on(Page page) {
        page.locator(".se-row.se-active").waitFor();
        page.locator(".se-field").waitFor();
        return new EditorPage(page);
    }

    Page page() {
        return page;
    }

    /// The number of the segment that is edited.
    int active() {
        return Integer.parseInt(page.locator(".se-row.se-active").first().getAttribute("data-number"));
    }

    void awaitActive(int number) {
        page.locator(".se-row.se-active[data-number=\"" + number + "\"]").waitFor();
    }

    /// What stands in the field.
    String typed() {
        return (String) page.evaluate(
                "document.querySelector('.se-field').value ?? document.querySelector('.se-field').innerText");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().insertText(text);
    }

    void goTo(int number) {
        page.waitForFunction("() => !document.querySelector('segment-dialogs dialog')");
        press("Control+g");
        // typed before the field has the focus, the number would land in the text
        page.locator("dialog[open] input:focus").waitFor();
        page.keyboard().type(Integer.toString(number));
        press("Enter");
        awaitActive(number);
    }

    /// Waits until everything typed is on the server.
    void awaitSaved() {
        page.waitForFunction(
                "() => { const s = document.querySelector('.ts-save'); return s && !s.classList.contains('ts-saving') && !s.classList.contains('ts-offline'); }");
    }

    /// How many segments the job has.
    int segments() {
        return Integer.parseInt(page.locator(".se-row").first().getAttribute("aria-setsize"));
    }

    /// A row's target as shown.
    Locator target(int number) {
        return page.locator(".se-row[data-number=\"" + number + "\"] .se-tgt");
    }

    Locator row(int number) {
        return page.locator(".se-row[data-number=\"" + number + "\"]");
    }

    Locator state(int number, String state) {
        return page.locator(".se-row[data-number=\"" + number + "\"] .se-is-" + state);
    }

    /// Addresses that the export menu offers.
    List<String> exports() {
        return page.locator(".ts-menu a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
