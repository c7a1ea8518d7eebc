package org.songngu.workbench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.songngu.text.InlineCode;
import org.songngu.text.InlineText;
import org.songngu.text.Span;

/// Source and target of a segment with what their inline codes stand for, as they are cut in two or put together. The
/// codes of a source are always numbered from 1 in their order, those of the target follow, and none is lost: a pair
/// that is cut in the middle has its start in one segment and its end in the next.
///
/// @param source source text
/// @param target target text
/// @param labels what the codes stand for
record CodedPair(String source, String target, Map<Integer, String> labels) {

    static CodedPair of(Segment segment) {
        return new CodedPair(segment.source(), segment.target(), segment.labels());
    }

    /// Two pairs, without the white space between them.
    ///
    /// @param sourceAt where the second source begins, in the text as written
    /// @param targetAt where the second target begins, likewise
    List<CodedPair> split(int sourceAt, int targetAt) {
        InlineText whole = InlineText.of(source);
        List<InlineText> sources = whole.cut(halves(whole, sourceAt));
        List<InlineText> targets = targets(InlineText.of(target), targetAt, sources);
        return List.of(
                numbered(sources.getFirst(), targets.getFirst(), labels),
                numbered(sources.getLast(), targets.getLast(), labels));
    }

    private static List<Span> halves(InlineText text, int writtenAt) {
        String plain = text.plain();
        int cut = text.plainPosition(Math.clamp(writtenAt, 0, text.written().length()));
        return List.of(stripped(plain, 0, cut), stripped(plain, cut, plain.length()));
    }

    private static Span stripped(String plain, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    // A code of the target goes where the source has it, to the edge when that is in the other half.
    private static List<InlineText> targets(InlineText target, int targetAt, List<InlineText> sources) {
        List<Span> halves = halves(target, targetAt);
        List<InlineText> targets = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            Span own = halves.get(half);
            InlineText here = sources.get(half);
            InlineText other = sources.get(1 - half);
            boolean first = half == 0;
            List<InlineCode> codes = target.codes().stream()
                    .filter(code -> has(here, code)
                            || !has(other, code)
                                    && first == code.at() < halves.getLast().start())
                    .map(code -> code.movedTo(Math.clamp(code.at(), own.start(), own.end()) - own.start()))
                    .toList();
            targets.add(new InlineText(own.of(target.plain()), codes));
        }
        return targets;
    }

    private static boolean has(InlineText text, InlineCode code) {
        return text.codes().stream().anyMatch(code::isSameAs);
    }

    /// One pair with a space between the two; the halves of a pair of codes that was cut find each other again.
    ///
    /// @param following what comes behind
    CodedPair joined(CodedPair following) {
        InlineText first = InlineText.of(source);
        IntUnaryOperator numbers = numbersBehind(first, InlineText.of(following.source));
        Map<Integer, String> all = new HashMap<>(labels);
        following.labels.forEach((number, label) -> all.putIfAbsent(numbers.applyAsInt(number), label));
        return numbered(
                InlineText.of(joined(source, renumbered(following.source, numbers))),
                InlineText.of(joined(target, renumbered(following.target, numbers))),
                all);
    }

    private static String renumbered(String text, IntUnaryOperator numbers) {
        return InlineText.of(text).renumbered(numbers).written();
    }

    private static IntUnaryOperator numbersBehind(InlineText first, InlineText second) {
        int most = first.numbers().stream().max(Comparator.naturalOrder()).orElse(0);
        Deque<Integer> open = new ArrayDeque<>();
        for (InlineCode code : first.codes()) {
            if (code instanceof InlineCode.Opening) {
                open.push(code.number());
            } else {
                open.remove(code.number());
            }
        }
        Map<Integer, Integer> partners = new HashMap<>();
        List<Integer> opened = new ArrayList<>();
        for (InlineCode code : second.codes()) {
            if (code instanceof InlineCode.Closing && !opened.contains(code.number()) && !open.isEmpty()) {
                partners.put(code.number(), open.pop());
            }
            opened.add(code.number());
        }
        return number -> partners.getOrDefault(number, number + most);
    }

    private static String joined(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first.stripTrailing() + " " + second.strip();
    }

    private static CodedPair numbered(InlineText source, InlineText target, Map<Integer, String> labels) {
        List<Integer> order = new ArrayList<>(source.numbers());
        target.numbers().stream().filter(number -> !order.contains(number)).forEach(order::add);
        IntUnaryOperator numbers = number -> order.indexOf(number) + 1;
        Map<Integer, String> own = new TreeMap<>();
        labels.forEach((number, label) -> {
            if (order.contains(number)) {
                own.put(numbers.applyAsInt(number), label);
            }
        });
        return new CodedPair(
                source.renumbered(numbers).written(), target.renumbered(numbers).written(), own);
    }
}
