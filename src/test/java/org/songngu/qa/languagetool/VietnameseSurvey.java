package org.songngu.qa.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/// What the Vietnamese module flags in texts that are mostly right: the rate of false alarms. Run by hand with a file
/// (plain
/// text, or lines `origin TAB Vietnamese TAB English`, `.xz` or not), the origin to read, how many lines of
/// it, and behind how many others.
final class VietnameseSurvey {

    private static final Logger LOG = LoggerFactory.getLogger(VietnameseSurvey.class);

    private VietnameseSurvey() {}

    /// @param arguments path, origin, lines, lines before
    public static void main(String[] arguments) throws IOException {
        JLanguageTool tool = new JLanguageTool(new Vietnamese());
        String origin = arguments.length > 1 ? arguments[1] : "";
        long most = arguments.length > 2 ? Long.parseLong(arguments[2]) : Long.MAX_VALUE;
        long before = arguments.length > 3 ? Long.parseLong(arguments[3]) : 0;
        Map<String, Integer> counts = new TreeMap<>();
        long characters = 0;
        long nanos = 0;
        int doubts = 0;
        List<String> texts = lines(Path.of(arguments[0])).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> origin.isEmpty() || (parts.length == 3 && parts[0].equals(origin)))
                .map(parts -> parts[parts.length == 3 ? 1 : 0])
                .skip(before)
                .limit(most)
                .toList();
        for (String raw : texts) {
            String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
            characters += text.length();
            long start = System.nanoTime();
            List<RuleMatch> matches = tool.check(text);
            nanos += System.nanoTime() - start;
            for (RuleMatch match : matches) {
                String id = match.getRule().getId();
                counts.merge(id.replaceAll("_\\d+$", ""), 1, Integer::sum);
                if (!id.startsWith(Vietnamese.STYLE)) {
                    doubts++;
                    LOG.info("{} {} -> {} | {}", id, around(text, match), match.getSuggestedReplacements(), doubts);
                }
            }
        }
        LOG.info(
                "{} texts, {} characters, {} findings without house style: {} per 10,000; {} µs a text; {}",
                texts.size(),
                characters,
                doubts,
                Math.round(doubts * 100_000.0 / Math.max(1, characters)) / 10.0,
                nanos / 1000 / Math.max(1, texts.size()),
                counts);
    }

    private static String around(String text, RuleMatch match) {
        int from = Math.max(0, match.getFromPos() - 30);
        int to = Math.min(text.length(), match.getToPos() + 30);
        return text.substring(from, match.getFromPos()) + "[" + text.substring(match.getFromPos(), match.getToPos())
                + "]" + text.substring(match.getToPos(), to);
    }

    static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".xz") ? new XZInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
