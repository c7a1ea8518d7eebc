package org.songngu.placeable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.text.LanguagePair;
import org.tukaani.xz.XZInputStream;

/// How often the comparison by value finds something in honest human translations: the rate of false alarms, since
/// such translations are mostly right. Run by hand with the path of a file of `origin TAB Vietnamese TAB English`
/// lines (`.xz` or plain), and if wanted the origins to read.
final class NumberCheckSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(NumberCheckSurvey.class);

    private NumberCheckSurvey() {}

    /// @param arguments path, then origins
    public static void main(String[] arguments) throws IOException {
        Set<String> origins = Set.copyOf(List.of(arguments));
        Placeables placeables = new ValuePlaceables();
        Map<PlaceableProblem.Kind, Integer> counts = new EnumMap<>(PlaceableProblem.Kind.class);
        int pairs = 0;
        int findings = 0;
        long nanos = 0;
        for (String line : lines(Path.of(arguments[0]))) {
            String[] parts = line.split("\t");
            if (parts.length != 3 || (arguments.length > 1 && !origins.contains(parts[0]))) {
                continue;
            }
            pairs++;
            long start = System.nanoTime();
            List<PlaceableProblem> problems =
                    placeables.compare(parts[1], parts[2], LanguagePair.VI_EN, PlaceableStyle.DEFAULT);
            nanos += System.nanoTime() - start;
            findings += problems.size();
            for (PlaceableProblem problem : problems) {
                counts.merge(problem.kind(), 1, Integer::sum);
                LOG.info(
                        "{} «{}» = {} | {} | expected {}\n  {}\n  {}",
                        problem.kind(),
                        problem.source().text(),
                        problem.source().value(),
                        problem.target().map(Placeable::text).orElse("-"),
                        problem.expected(),
                        parts[1],
                        parts[2]);
            }
        }
        LOG.info(
                "{} pairs, {} findings ({} per 100), {} µs a pair: {}",
                pairs,
                findings,
                Math.round(findings * 1000.0 / Math.max(1, pairs)) / 10.0,
                nanos / 1000 / Math.max(1, pairs),
                counts);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".xz") ? new XZInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
