package org.songngu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.songngu.text.Span;

/// Applies rules of segmentation to paragraphs as SRX says: at each place the first rule that fits decides. Safe for
/// many threads.
final class RuleCuts {

    private final List<Compiled> compiled = new ArrayList<>();

    private record Compiled(SegmentationRule rule, Pattern pattern) {}

    /// @param rules those that are no regular expression are left out
    RuleCuts(List<SegmentationRule> rules) {
        for (SegmentationRule rule : rules) {
            try {
                compiled.add(new Compiled(rule, pattern(rule)));
            } catch (PatternSyntaxException e) {
                // whoever edits the rules is told by SegmentationRules.problems
                continue;
            }
        }
    }

    /// The pattern of a rule; a match ends at the place that it decides.
    ///
    /// @throws PatternSyntaxException when it is none
    static Pattern pattern(SegmentationRule rule) {
        // each half by itself: «(a» and «b)» would make one pattern together
        Pattern.compile(rule.before());
        Pattern.compile(rule.after());
        return Pattern.compile("(?:" + rule.before() + ")(?=" + rule.after() + ")");
    }

    /// The segments in order, without the white space between them.
    List<Span> segment(String paragraph) {
        return tryOut(paragraph).segments();
    }

    RuleTrial tryOut(String paragraph) {
        TreeMap<Integer, SegmentationRule> decided = new TreeMap<>();
        List<String> slow = new ArrayList<>();
        for (Compiled rule : compiled) {
            try {
                decide(rule, paragraph, decided);
            } catch (WatchedText.ExhaustedException | StackOverflowError e) {
                slow.add(rule.rule().id());
            }
        }
        List<Span> segments = new ArrayList<>();
        List<RuleTrial.Decision> decisions = new ArrayList<>();
        int start = 0;
        for (var place : decided.entrySet()) {
            int at = place.getKey();
            boolean breaks = place.getValue().breaks();
            decisions.add(new RuleTrial.Decision(at, breaks, place.getValue().id()));
            if (breaks) {
                addTrimmed(segments, paragraph, start, at);
                start = at;
            }
        }
        addTrimmed(segments, paragraph, start, paragraph.length());
        return new RuleTrial(List.copyOf(segments), List.copyOf(decisions), List.copyOf(slow));
    }

    // The next look begins one character behind the last: «TP. HCM. Đoàn» has two places for one rule.
    private static void decide(Compiled rule, String paragraph, TreeMap<Integer, SegmentationRule> decided) {
        Matcher matcher = rule.pattern().matcher(new WatchedText(paragraph));
        int from = 0;
        while (from <= paragraph.length() && matcher.find(from)) {
            int at = matcher.end();
            if (at > 0 && at < paragraph.length()) {
                decided.putIfAbsent(at, rule.rule());
            }
            from = matcher.start() + 1;
        }
    }

    private static void addTrimmed(List<Span> segments, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            segments.add(new Span(start, end));
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
