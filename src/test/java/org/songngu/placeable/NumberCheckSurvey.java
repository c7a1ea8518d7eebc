package org.songngu.placeable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.text.LanguagePair;
import org.tukaani.xz.XZInputStream;

/// How often the comparison by value finds something in honest human translations: the rate of false alarms, since
/// such translations are mostly right. Run by hand with the path of a file of `origin TAB Vietnamese TAB English`
/// lines (`.xz` or plain), and if wanted the origins to read and a sample to look at: `sample=100 seed=2026`.
final class NumberCheckSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(NumberCheckSurvey.class);

    private final Placeables placeables = new ValuePlaceables();
    private final Map<PlaceableProblem.Kind, Integer> counts = new EnumMap<>(PlaceableProblem.Kind.class);
    private final List<String> findings = new ArrayList<>();
    private int pairs;

    private NumberCheckSurvey() {}

    /// @param arguments path, then origins, `sample=N` and `seed=N` in any order
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Set<String> origins =
                wanted.stream().filter(word -> !word.contains("=")).collect(Collectors.toSet());
        NumberCheckSurvey survey = new NumberCheckSurvey();
        for (String line : lines(Path.of(arguments[0]))) {
            String[] parts = line.split("\t");
            if (parts.length == 3 && (origins.isEmpty() || origins.contains(parts[0]))) {
                survey.look(parts[1], parts[2]);
            }
        }
        survey.tell(number(wanted, "sample", Integer.MAX_VALUE), number(wanted, "seed", 2026));
    }

    private void look(String vietnamese, String english) {
        pairs++;
        for (PlaceableProblem problem :
                placeables.compare(vietnamese, english, LanguagePair.VI_EN, PlaceableStyle.DEFAULT)) {
            counts.merge(problem.kind(), 1, Integer::sum);
            findings.add("%s «%s» = %s | %s | expected %s%n  %s%n  %s"
                    .formatted(
                            problem.kind(),
                            problem.source().text(),
                            problem.source().value(),
                            problem.target().map(Placeable::text).orElse("-"),
                            problem.expected(),
                            vietnamese,
                            english));
        }
    }

    private void tell(int sample, int seed) {
        List<String> shown = new ArrayList<>(findings);
        if (sample < shown.size()) {
            Collections.shuffle(shown, new Random(seed));
            shown = shown.subList(0, sample);
        }
        shown.forEach(LOG::info);
        LOG.info(
                "{} pairs, {} findings ({} per 100): {}",
                pairs,
                findings.size(),
                Math.round(findings.size() * 1000.0 / Math.max(1, pairs)) / 10.0,
                counts);
    }

    private static int number(List<String> words, String name, int otherwise) {
        return words.stream()
                .filter(word -> word.startsWith(name + "="))
                .map(word -> Integer.parseInt(word.substring(name.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".xz") ? new XZInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
