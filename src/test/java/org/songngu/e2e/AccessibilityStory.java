package org.songngu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every view can be read, reached and named: axe-core on each in light English and in dark Vietnamese, the page at
/// twice
/// its size, the focus seen, nothing moving for those who do not want it.
class AccessibilityStory {

    private static RunningApp app;
    private static Browser browser;

    @BeforeAll
    static void open() {
        app = RunningApp.start("accessibility", "--spring.profiles.active=demo");
        browser = new Browser();
        Page page = browser.context();
        Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
        DeskPage.await(page, app.url());
        page.context().close();
    }

    @AfterAll
    static void close() {
        browser.close();
        app.close();
    }

    @Test
    void axeFindsNothingInAnyViewInLightEnglish() {
        Page page = browser.context("en-US", ColorScheme.LIGHT);

        assertThat(lookAtAll(page, "light")).isEmpty();
    }

    @Test
    void axeFindsNothingInAnyViewInDarkVietnamese() {
        Page page = browser.context("vi-VN", ColorScheme.DARK);
        page.context()
                .addCookies(List.of(
                        new com.microsoft.playwright.options.Cookie("songngu-colours", "dark").setUrl(app.url())));

        List<String> wrong = lookAtAll(page, "dark");
        assertThat(page.evaluate("document.documentElement.getAttribute('theme')"))
                .isEqualTo("dark");
        assertThat(wrong).isEmpty();
    }

    private static List<String> lookAtAll(Page page, String name) {
        page.navigate(app.url() + "/login");
        page.locator("vaadin-login-form").waitFor();
        List<String> wrong = new ArrayList<>(Accessibility.violations(page, name + " sign-in"));
        Browser.signIn(page, app.url(), "admin", "quan-tri-2026");
        String job = page.locator(".job-title").first().getAttribute("href").replaceAll("\\D", "");
        views(job).forEach((path, ready) -> {
            page.navigate(app.url() + "/" + path);
            page.locator(ready).first().waitFor();
            settle(page);
            Browser.picture(page, "accessibility-" + name + "-" + path.replaceAll("\\W+", "-"));
            wrong.addAll(Accessibility.violations(page, name + " /" + path));
        });
        return wrong;
    }

    private static Map<String, String> views(String job) {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("", ".job-title");
        views.put("import", "#paste");
        views.put("templates", "#add-template");
        views.put("leverage/" + job, "table.figures");
        views.put("jobs/" + job, ".se-field");
        views.put("jobs/" + job + "/review", ".se-field");
        views.put("jobs/" + job + "/checks", ".checks-report");
        views.put("jobs/" + job + "/memories", "#memory-choice");
        views.put("jobs/" + job + "/files", ".page-head");
        views.put("jobs/" + job + "/scorecard", ".page h1");
        views.put("review", ".page h1");
        views.put("alignment", ".page h1");
        views.put("memory", ".page-head");
        views.put("termbase", ".page-head");
        views.put("termbase/proposals", ".page h1");
        views.put("reports", ".card");
        views.put("segmentation", ".rule");
        views.put("accounts", "vaadin-grid");
        views.put("engines", "#add-engine");
        views.put("password", "vaadin-password-field");
        return views;
    }

    // what is loaded after the page, and grids, take a moment more
    private static void settle(Page page) {
        page.waitForFunction("() => !document.querySelector('.v-loading-indicator[style*=\"block\"]')"
                + " && !document.querySelector('vaadin-grid[loading]')");
        page.evaluate(
                "() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => done())))");
        // a tab that has just been chosen is between two colours
        page.evaluate("() => Promise.all(document.getAnimations().filter(one => one instanceof CSSTransition)"
                + ".map(one => one.finished.catch(() => undefined)))");
    }

    @Test
    void atTwiceItsSizeThePageLosesNothing() {
        // 1280 × 720 at 200 % has the room of 640 × 360
        for (int width : new int[] {1024, 853, 640}) {
            Page page = browser.context();
            page.setViewportSize(width, 720 * width / 1280);
            Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
            for (String path : List.of("", "import", "templates", "memory", "termbase", "reports")) {
                page.navigate(app.url() + "/" + path);
                page.locator(".page-head").waitFor();
                settle(page);
                Browser.picture(page, "zoom-" + width + "-" + path);
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as("/" + path + " needs no scrolling sideways at " + width)
                        .isEqualTo(true);
                page.locator("#sign-out").scrollIntoViewIfNeeded();
                assertThat(page.locator("#sign-out").boundingBox().x)
                        .as("everything of the header can be reached at " + width)
                        .isBetween(0.0, (double) width);
            }
            page.navigate(app.url() + "/");
            page.locator(".job-title").first().click();
            page.locator(".se-field:focus").waitFor();
            assertThat(page.locator(".se-field").boundingBox().width)
                    .as("room to write at " + width)
                    .isGreaterThan(150);
            Browser.picture(page, "zoom-" + width + "-editor");
            page.context().close();
        }
    }

    @Test
    void theFocusIsSeenWhereverItGoes() {
        Page page = browser.context();
        Browser.signIn(page, app.url(), "minh", "hieu-dinh-2026");
        page.locator(".job-title").first().waitFor();
        List<Object> unseen = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            page.keyboard().press("Tab");
            Object seen = page.evaluate("""
                    () => {
                      let at = document.activeElement;
                      if (at === document.body) { return ''; }
                      const marks = one => {
                        const style = getComputedStyle(one);
                        return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
                      };
                      const within = at.closest('[focus-ring]') ?? at;
                      const parts = within.shadowRoot ? [...within.shadowRoot.querySelectorAll('*')] : [];
                      const around = [at, within, ...parts, at.parentElement];
                      return around.some(marks) || around.some(one => marks2(one)) ? '' : at.outerHTML.slice(0, 120);
                      function marks2(one) {
                        return ['::before', '::after'].some(part => {
                          const style = getComputedStyle(one, part);
                          return style.content !== 'none' && (style.boxShadow !== 'none' || style.outlineStyle !== 'none');
                        });
                      }
                    }""");
            if (!"".equals(seen)) {
                unseen.add(seen);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void nothingMovesForThoseWhoDoNotWantIt() {
        Page page = browser.context();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
        page.locator(".job-title").first().click();
        page.locator(".se-field:focus").waitFor();

        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('*')].filter(one => {
                  const style = getComputedStyle(one);
                  return parseFloat(style.transitionDuration) > 0 || (style.animationName !== 'none' && parseFloat(style.animationDuration) > 0);
                }).map(one => one.tagName + '.' + one.className)""")).isEqualTo(List.of());
    }
}
