package org.songngu.qa.languagetool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.qa.QaFinding;
import org.songngu.text.LanguagePair;

/// What the proofreader says of English that is mostly right, without a termbase. Run by hand with a file of
/// `origin TAB Vietnamese TAB English` lines, the origin, how many lines and behind how many others; or with `tmx` for
/// the shipped memory.
final class EnglishSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(EnglishSurvey.class);
    private static final Pattern UNIT = Pattern.compile("<seg>(.*?)</seg>.*?<seg>(.*?)</seg>", Pattern.DOTALL);

    private EnglishSurvey() {}

    /// @param arguments path, origin, lines, lines before; or `tmx`
    public static void main(String[] arguments) throws IOException {
        List<String[]> pairs = arguments[0].equals("tmx")
                ? shipped()
                : VietnameseSurvey.lines(Path.of(arguments[0])).stream()
                        .map(line -> line.split("\t"))
                        .filter(parts -> parts.length == 3 && parts[0].equals(arguments[1]))
                        .skip(arguments.length > 3 ? Long.parseLong(arguments[3]) : 0)
                        .limit(Long.parseLong(arguments[2]))
                        .map(parts -> new String[] {parts[1], parts[2]})
                        .toList();
        Map<String, Integer> counts = new TreeMap<>();
        long characters = 0;
        long nanos = 0;
        try (Proofreading desk = new Proofreading()) {
            desk.proofreader().read(desk.subject("Xin chào.", "Hello.", LanguagePair.VI_EN, "VNA"));
            for (String[] pair : pairs) {
                characters += pair[1].length();
                long start = System.nanoTime();
                List<QaFinding> findings =
                        desk.proofreader().read(desk.subject(pair[0], pair[1], LanguagePair.VI_EN, "VNA"));
                nanos += System.nanoTime() - start;
                for (QaFinding finding : findings) {
                    counts.merge(finding.check(), 1, Integer::sum);
                    LOG.info("{} {} | {}", finding.check(), finding.arguments(), pair[1]);
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        LOG.info(
                "{} texts, {} characters, {} findings: {} per 10,000; {} µs a text; {}",
                pairs.size(),
                characters,
                all,
                Math.round(all * 100_000.0 / Math.max(1, characters)) / 10.0,
                nanos / 1000 / Math.max(1, pairs.size()),
                counts);
    }

    private static List<String[]> shipped() throws IOException {
        List<String[]> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("tmx"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".tmx")).toList()) {
                Matcher unit = UNIT.matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (unit.find()) {
                    pairs.add(new String[] {plain(unit.group(1)), plain(unit.group(2))});
                }
            }
        }
        return pairs;
    }

    private static String plain(String xml) {
        return xml.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
