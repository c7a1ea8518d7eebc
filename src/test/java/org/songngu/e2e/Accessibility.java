package org.songngu.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// WCAG 2.2 AA as axe-core finds it in a page.
final class Accessibility {

    private static final String AXE = read("/axe.min.js");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /// What is wrong in a page, each rule once with the first element that breaks it.
    ///
    /// @param page  to be looked at
    /// @param where named in front of each line
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page, String where) {
        page.evaluate(AXE);
        List<Map<String, Object>> found = (List<Map<String, Object>>) page.evaluate("""
                rules => axe.run(document, { runOnly: rules }).then(result => result.violations.map(one => ({
                  id: one.id,
                  impact: one.impact,
                  count: one.nodes.length,
                  first: one.nodes[0].html.slice(0, 200) + ' ' + (one.nodes[0].failureSummary ?? '').slice(0, 200),
                })))""", RULES);
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> one : found) {
            lines.add("%s: %s (%s, %s ×) %s"
                    .formatted(where, one.get("id"), one.get("impact"), one.get("count"), one.get("first")));
        }
        return lines;
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Accessibility.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
