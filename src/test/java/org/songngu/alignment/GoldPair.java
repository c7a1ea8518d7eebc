package org.songngu.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An article in both languages with its gold alignment; the form of the file is told in its folder's README.
///
/// @param name    the file's
/// @param vi      the Vietnamese text as a person would paste it
/// @param en      the English text
/// @param viCuts  the segments of the Vietnamese text, as they are meant
/// @param enCuts  those of the English one
/// @param links   the pairs: numbers of segments of both, from 0
record GoldPair(String name, String vi, String en, List<String> viCuts, List<String> enCuts, List<GoldLink> links) {

    private static final Pattern SEGMENT = Pattern.compile("([^{}]+)\\{(\\d*)}");

    record GoldLink(List<Integer> vi, List<Integer> en) {}

    static List<GoldPair> all(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/alignment", folder))) {
            return files.sorted().map(GoldPair::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldPair read(Path file) {
        try {
            String[] parts = Files.readString(file).split("--- (?:vi|en)\n");
            Side vi = side(parts[1]);
            Side en = side(parts[2]);
            List<GoldLink> links = new ArrayList<>();
            vi.byLink().forEach((number, segments) -> {
                if (!en.byLink().containsKey(number)) {
                    throw new IllegalStateException(file + ": link " + number + " has no English");
                }
                links.add(new GoldLink(segments, en.byLink().get(number)));
            });
            if (!en.byLink().keySet().equals(vi.byLink().keySet())) {
                throw new IllegalStateException(
                        file + ": " + en.byLink().keySet() + " " + vi.byLink().keySet());
            }
            return new GoldPair(file.getFileName().toString(), vi.text(), en.text(), vi.cuts(), en.cuts(), links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Side(String text, List<String> cuts, Map<Integer, List<Integer>> byLink) {}

    private static Side side(String marked) {
        List<String> cuts = new ArrayList<>();
        Map<Integer, List<Integer>> byLink = new TreeMap<>();
        for (Matcher segment = SEGMENT.matcher(marked); segment.find(); ) {
            if (!segment.group(2).isEmpty()) {
                byLink.computeIfAbsent(Integer.valueOf(segment.group(2)), unseen -> new ArrayList<>())
                        .add(cuts.size());
            }
            cuts.add(segment.group(1).strip().replaceAll("\\s+", " "));
        }
        return new Side(marked.replaceAll("\\{\\d*}", ""), cuts, byLink);
    }
}
