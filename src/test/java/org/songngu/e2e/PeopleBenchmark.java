package org.songngu.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// How soon two browsers see each other, and what an open editor costs the server; not part of the tests.
///
/// `./workbench mvn verify -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=PeopleBenchmark`
class PeopleBenchmark {

    private static final int SEGMENTS = 1_000;
    private static final int TURNS = 40;
    private static final int EDITORS = 50;

    // Both pages read one clock: they are on one machine.
    private static final String SEE = """
            what => new Promise(seen => {
              const look = () => {
                if (eval(what)) {
                  observer.disconnect();
                  requestAnimationFrame(() => seen(performance.timeOrigin + performance.now()));
                  return true;
                }
                return false;
              };
              const observer = new MutationObserver(look);
              observer.observe(document.querySelector('segment-editor'), { subtree: true, childList: true, characterData: true, attributes: true });
              look();
            })""";
    private static final String NOW = "() => performance.timeOrigin + performance.now()";

    private final List<String> lines = new ArrayList<>();

    @Test
    void measure() throws IOException {
        try (RunningApp app = RunningApp.start("people-benchmark", "--spring.profiles.active=demo");
                Browser browser = new Browser()) {
            Page one = browser.context();
            Browser.signIn(one, app.url(), "lan", "phien-dich-2026");
            String job = DeskPage.importText(one, app.url(), DeskPage.longArticle(SEGMENTS));
            Page two = browser.context();
            Browser.signIn(two, app.url(), "minh", "hieu-dinh-2026");
            two.navigate(app.url() + "/jobs/" + job);
            EditorPage writer = EditorPage.on(one);
            EditorPage.on(two).goTo(1);
            follow(writer, two);
            heap(app, one, two, job);
        }
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "stories", "people-benchmark.txt"), lines);
    }

    private void follow(EditorPage writer, Page reader) {
        List<Double> moved = new ArrayList<>();
        List<Double> held = new ArrayList<>();
        List<Double> typed = new ArrayList<>();
        List<Double> confirmed = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            int number = 2 + turn % 8;
            String row = "document.querySelector('.se-row[data-number=\"" + number + "\"]')?.";
            String text = "Turn " + turn + " of group " + number;
            writer.goTo(number);
            moved.add(delay(writer, reader, row + "querySelector('.se-people .who')", () -> {}));
            writer.press("Control+a");
            held.add(delay(writer, reader, row + "classList.contains('se-theirs')", () -> writer.type(text)));
            typed.add(delay(
                    writer,
                    reader,
                    row + "querySelector('.se-tgt').textContent === '" + text + "!'",
                    () -> writer.type("!")));
            confirmed.add(delay(
                    writer,
                    reader,
                    row + "querySelector('.se-is-TRANSLATED') && " + row + "querySelector('.se-tgt').textContent",
                    () -> writer.press("Control+Enter")));
        }
        percentiles("a move seen by the other, ms", moved);
        percentiles("the first key in a segment, until it is shown as theirs, ms", held);
        percentiles("the last key of a text, until the other sees the text, ms", typed);
        percentiles("Ctrl+Enter, until the other sees the state, ms", confirmed);
    }

    private static double delay(EditorPage writer, Page reader, String what, Runnable act) {
        double start = ((Number) writer.page().evaluate(NOW)).doubleValue();
        act.run();
        return ((Number) reader.evaluate(SEE, what)).doubleValue() - start;
    }

    private void heap(RunningApp app, Page one, Page two, String job) {
        long before = app.liveHeapBytes();
        for (int i = 0; i < EDITORS; i++) {
            Page more = (i % 2 == 0 ? one : two).context().newPage();
            more.navigate(app.url() + "/jobs/" + job);
            EditorPage.on(more);
            more.waitForFunction("() => !document.querySelector('.ts-loading')");
        }
        note(
                "server heap per open editor, of " + EDITORS + " more in one job, KB",
                (app.liveHeapBytes() - before) / 1e3 / EDITORS);
    }

    private void percentiles(String what, List<Double> times) {
        times.sort(null);
        note(what + " p50 (n=" + times.size() + ")", times.get(times.size() / 2));
        note(what + " p95", times.get(times.size() * 95 / 100));
        note(what + " max", times.getLast());
    }

    private void note(String what, double figure) {
        lines.add(String.format(Locale.ROOT, "%-72s %10.1f", what, figure));
    }
}
