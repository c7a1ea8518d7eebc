package org.songngu.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A real Chromium. Each [#context] is a person with cookies and a local store of their own.
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private static final int MOST_TRIES = 10;
    private static final int TAKEN_MILLIS = 1000;

    private final List<BrowserContext> contexts = new ArrayList<>();

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Long.getLong("songngu.patience", 30_000));
        playwright = Playwright.create();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        Stream.of(System.getenv("SONGNGU_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /// A person at a 1280 × 720 screen with an English browser.
    Page context() {
        return context("en-US", ColorScheme.LIGHT);
    }

    Page context(String locale, ColorScheme colours) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 720)
                .setLocale(locale)
                .setColorScheme(colours));
        context.setDefaultTimeout(Long.getLong("songngu.patience", 30_000));
        contexts.add(context);
        return context.newPage();
    }

    /// Signs in and waits for the desk.
    static void signIn(Page page, String url, String userName, String password) {
        page.navigate(url + "/login");
        fillSignIn(page, userName, password);
    }

    /// Signs in on the sign-in page and waits for whatever it leads to.
    static void fillSignIn(Page page, String userName, String password) {
        // what is typed before the form is ready is lost; it takes the focus when it is
        page.locator("vaadin-login-form input[name=username]:focus").waitFor();
        fill(page, "username", userName);
        fill(page, "password", password);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.locator(".shell-header").waitFor();
    }

    // The script's typing is faster than the fields come to life: what they did not take is typed again.
    private static void fill(Page page, String name, String text) {
        Locator field = page.locator("vaadin-login-form input[name=" + name + "]");
        Locator taken = page.locator("vaadin-login-form [has-value] > input[name=" + name + "]");
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            field.fill("");
            field.fill(text);
            try {
                taken.waitFor(new Locator.WaitForOptions().setTimeout(TAKEN_MILLIS));
                return;
            } catch (TimeoutError e) {
                // once more
            }
        }
        throw new IllegalStateException("the sign-in form does not take " + name);
    }

    /// Keeps a picture below `target/stories/pictures`, to be looked at.
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "stories", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        browser.close();
        playwright.close();
    }
}
