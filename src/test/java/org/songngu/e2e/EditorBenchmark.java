package org.songngu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Figures of the editor with 10,000 segments in a real browser; not part of the tests.
///
/// `./workbench mvn verify -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=EditorBenchmark`
class EditorBenchmark {

    private static final int SEGMENTS = 10_000;
    private static final String PROBE = """
            window.keyTimes = []; window.stepTimes = [];
            const soon = f => setTimeout(f, 0);
            const active = () => document.querySelector('.se-row.se-active')?.dataset.number;
            // The editor listens before us: what was active before the key is remembered from the step before.
            let before = active();
            document.addEventListener('keydown', event => {
              const start = event.timeStamp;
              if (event.ctrlKey && event.key === 'Enter') {
                const look = () => {
                  if (active() !== before && document.activeElement?.classList.contains('se-field')) {
                    window.stepTimes.push(performance.now() - start);
                    before = active();
                  } else {
                    soon(look);
                  }
                };
                soon(look);
              } else if (event.key.length === 1 && !event.ctrlKey) {
                requestAnimationFrame(() => soon(() => window.keyTimes.push(performance.now() - start)));
              }
            }, true);
            """;

    @Test
    void measure() throws IOException {
        try (RunningApp app = RunningApp.start("benchmark", "--spring.profiles.active=demo");
                Browser browser = new Browser()) {
            Page page = browser.context();
            Browser.signIn(page, app.url(), "lan", "phien-dich-2026");
            long importing = System.nanoTime();
            String job = DeskPage.importText(page, app.url(), DeskPage.longArticle(SEGMENTS));
            List<String> lines = new ArrayList<>();
            lines.add(line("import and pre-translate 10,000 segments, s", (System.nanoTime() - importing) / 1e9));
            page.navigate(app.url() + "/");
            long opening = System.nanoTime();
            page.navigate(app.url() + "/jobs/" + job);
            EditorPage editor = EditorPage.on(page);
            lines.add(line("navigation to usable, ms", (System.nanoTime() - opening) / 1e6));
            page.waitForFunction("() => !document.querySelector('.ts-loading')");
            lines.add(line("navigation to all rows loaded, ms", (System.nanoTime() - opening) / 1e6));
            page.evaluate(PROBE);
            page.locator(".se-field").focus();
            type(page);
            lines.addAll(percentiles(page, "keyTimes", "key to frame, ms"));
            lines.addAll(percentiles(page, "stepTimes", "Ctrl+Enter to focus in the next, ms"));
            long jump = System.nanoTime();
            editor.goTo(SEGMENTS - 1);
            lines.add(line(
                    "jump to the last but one (dialog typed by the driver included), ms",
                    (System.nanoTime() - jump) / 1e6));
            lines.add(line("browser JS heap, MB", heap(page)));
            lines.forEach(System.out::println);
            Files.write(Path.of("target", "stories", "editor-benchmark.txt"), lines);
            assertThat(editor.active()).isEqualTo(SEGMENTS - 1);
        }
    }

    private static void type(Page page) {
        for (int segment = 0; segment < 60; segment++) {
            page.keyboard().press("Control+a");
            page.keyboard()
                    .type("The working group ", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(20));
            page.keyboard().press("Control+Enter");
            page.waitForTimeout(60);
        }
    }

    private static List<String> percentiles(Page page, String name, String what) {
        @SuppressWarnings("unchecked")
        List<Number> times = (List<Number>) page.evaluate("() => window." + name + ".sort((a, b) => a - b)");
        assertThat(times).hasSizeGreaterThan(50);
        return List.of(
                line(
                        what + " p50 (n=" + times.size() + ")",
                        times.get(times.size() / 2).doubleValue()),
                line(what + " p95", times.get(times.size() * 95 / 100).doubleValue()));
    }

    private static double heap(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        return session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6;
    }

    private static String line(String what, double figure) {
        return String.format(Locale.ROOT, "%-72s %10.1f", what, figure);
    }
}
