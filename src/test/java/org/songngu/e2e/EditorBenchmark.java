package org.songngu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.memory.MadeNews;

/// Figures of the editor with 10,000 segments of made-up news in a real browser; not part of the tests.
///
/// `./workbench mvn verify -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=EditorBenchmark`
class EditorBenchmark {

    private static final int SEGMENTS = 10_000;
    private static final int MORE_EDITORS = 10;
    private static final int JUMPS = 40;
    private static final int FINGERS = 200;
    private static final Duration EACH_WAY = Duration.ofMillis(50);

    // A step is over when the field has the focus and says that it is the next segment's: the next key would go there.
    // The observer is told at the end of the key's own task. What is seen is seen with the frame after it.
    private static final String PROBE = """
            window.keyTimes = []; window.stepTimes = []; window.seenTimes = []; window.jumpTimes = [];
            const channel = new MessageChannel();
            let waiting = [];
            channel.port1.onmessage = () => waiting.splice(0).forEach(next => next());
            const painted = next => requestAnimationFrame(() => { waiting.push(next); channel.port2.postMessage(0); });
            const active = () => document.querySelector('.se-row.se-active')?.dataset.number;
            let pressed = null;
            new MutationObserver(() => {
              if (pressed && active() !== pressed.before && document.activeElement?.classList.contains('se-field')) {
                window.stepTimes.push(performance.now() - pressed.start);
                pressed = null;
              }
            }).observe(document.querySelector('.se-field'), { attributes: true, attributeFilter: ['aria-label'] });
            window.addEventListener('keydown', event => {
              const start = event.timeStamp;
              if (event.ctrlKey && event.key === 'Enter') {
                pressed = { start, before: active() };
                painted(() => window.seenTimes.push(performance.now() - start));
              } else if (event.key === 'Enter' && event.target.closest('dialog')) {
                const wanted = event.target.value;
                const look = () => active() === wanted ? window.jumpTimes.push(performance.now() - start) : painted(look);
                painted(look);
              } else if (event.key.length === 1 && !event.ctrlKey) {
                painted(() => window.keyTimes.push(performance.now() - start));
              }
            }, true);
            """;

    // When the first segment can be typed into, by the page's own clock, which begins with the navigation.
    private static final String USABLE = """
            const look = () => {
              const field = document.activeElement;
              if (field?.classList.contains('se-field') && document.querySelector('.se-row.se-active')) {
                window.usableAt ??= performance.now();
              } else {
                requestAnimationFrame(look);
              }
            };
            requestAnimationFrame(look);
            """;

    private final List<String> lines = new ArrayList<>();

    @Test
    void measure() throws IOException {
        try (RunningApp app = RunningApp.start("benchmark", "--spring.profiles.active=demo");
                SlowNetwork line = SlowNetwork.to(app.port(), EACH_WAY);
                Browser browser = new Browser()) {
            Page page = browser.context();
            page.addInitScript(USABLE);
            Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
            long importing = System.nanoTime();
            String job = DeskPage.importText(page, app.url(), news());
            note("import and pre-translate 10,000 segments, s", (System.nanoTime() - importing) / 1e9);
            measure(page, app.url(), job, "");
            serverHeap(app, page, job);
            // else it would draw every change of the other beside it
            page.close();
            Page far = browser.context();
            far.addInitScript(USABLE);
            Browser.signIn(far, line.url(), "lan", "phien-dich-2026");
            measure(far, line.url(), job, "100 ms round trip: ");
        }
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "stories", "editor-benchmark.txt"), lines);
    }

    private void measure(Page page, String url, String job, String where) {
        page.navigate(url + "/");
        page.waitForLoadState();
        long opening = System.nanoTime();
        page.navigate(url + "/jobs/" + job);
        EditorPage editor = EditorPage.on(page);
        double usable = number(page, "window.usableAt");
        double arrived = number(page, "performance.getEntriesByType('navigation')[0].responseEnd");
        note(where + "navigation to usable, ms", usable);
        note(where + "the page's arrival to usable, ms", usable - arrived);
        page.waitForFunction("() => !document.querySelector('.ts-loading')");
        note(where + "navigation to all rows loaded, ms", (System.nanoTime() - opening) / 1e6);
        page.evaluate(PROBE);
        page.locator(".se-field").focus();
        type(page);
        percentiles(page, "keyTimes", where + "key to frame, ms");
        percentiles(page, "stepTimes", where + "Ctrl+Enter to focus in the next, ms");
        percentiles(page, "seenTimes", where + "Ctrl+Enter to the frame that shows it, ms");
        // far apart, and none twice; of forty the 95th percentile is not the slowest one
        // as soon after one another as fingers can: what the one before asked for is still coming
        IntStream.range(0, JUMPS).map(turn -> turn * 3_571 % SEGMENTS + 1).forEach(number -> {
            editor.goTo(number);
            page.waitForTimeout(FINGERS);
        });
        editor.goTo(2_000);
        percentiles(page, "jumpTimes", where + "jump, Enter to the frame that shows it, ms");
        assertThat(editor.active()).isEqualTo(2_000);
        note(where + "browser JS heap, MB", heap(page));
    }

    // Sentences of the length and variety of news: of ten thousand that differ in a figure only, each would be held
    // against ten thousand matches.
    private static String news() {
        return String.join(
                "\n\n",
                new MadeNews(2026).pairs(SEGMENTS).stream().map(pair -> pair[0]).toList());
    }

    private static void type(Page page) {
        for (int segment = 0; segment < 60; segment++) {
            page.keyboard().press("Control+a");
            page.keyboard().type("The working group ", new Keyboard.TypeOptions().setDelay(20));
            page.keyboard().press("Control+Enter");
            page.waitForTimeout(60);
        }
    }

    private void serverHeap(RunningApp app, Page page, String job) {
        long before = app.liveHeapBytes();
        List<Page> more = new ArrayList<>();
        for (int i = 0; i < MORE_EDITORS; i++) {
            Page one = page.context().newPage();
            one.navigate(app.url() + "/jobs/" + job);
            EditorPage.on(one);
            one.waitForFunction("() => !document.querySelector('.ts-loading')");
            more.add(one);
        }
        note("server heap per open editor, KB", (app.liveHeapBytes() - before) / 1e3 / MORE_EDITORS);
        more.forEach(Page::close);
    }

    private void percentiles(Page page, String name, String what) {
        @SuppressWarnings("unchecked")
        List<Number> times = (List<Number>) page.evaluate("() => window." + name + ".sort((a, b) => a - b)");
        assertThat(times).hasSizeGreaterThan(10);
        note(what + " p50 (n=" + times.size() + ")", times.get(times.size() / 2).doubleValue());
        note(what + " p95", times.get(times.size() * 95 / 100).doubleValue());
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    private static double heap(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        return session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6;
    }

    private void note(String what, double figure) {
        lines.add(String.format(Locale.ROOT, "%-72s %10.1f", what, figure));
    }
}
