package org.songngu.placeable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.songngu.text.Span;

/// Applies a language's rules to a text.
final class Recognizer {

    private final List<Rule> rules;
    private final String rangeJoint;

    /// @param rules      in order of precedence
    /// @param rangeJoint what stands between the ends of a range, as a regular expression
    Recognizer(List<Rule> rules, String rangeJoint) {
        this.rules = List.copyOf(rules);
        this.rangeJoint = rangeJoint;
    }

    /// The readings of a text by position, not overlapping; spans are those of the text as given, NFC or not.
    List<Reading> read(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return readNormalized(text);
        }
        List<Integer> offsets = new ArrayList<>();
        String normalized = normalize(text, offsets);
        return readNormalized(normalized).stream()
                .map(reading -> {
                    Span span = new Span(
                            offsets.get(reading.span().start()),
                            offsets.get(reading.span().end()));
                    return new Reading(span, reading.kind(), reading.value(), reading.marks(), span.of(text));
                })
                .toList();
    }

    private List<Reading> readNormalized(String text) {
        BitSet taken = new BitSet(text.length());
        List<Reading> readings = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                int start = matcher.start();
                if (taken.get(start)) {
                    from = taken.nextClearBit(start);
                    continue;
                }
                Reading reading = rule.reader().read(matcher.toMatchResult(), text);
                if (reading == null
                        || taken.get(reading.span().start(), reading.span().end())
                                        .cardinality()
                                > 0) {
                    from = start + 1;
                    continue;
                }
                taken.set(reading.span().start(), reading.span().end());
                readings.add(reading);
                from = Math.max(start + 1, reading.span().end());
            }
        }
        readings.removeIf(reading -> reading.is(Reading.Mark.TEXT));
        readings.sort(Comparator.comparing(Reading::span));
        shareUnits(readings, text);
        return readings;
    }

    /// `20-30 triệu đồng`, `từ 10 đến 15%`: the first figure means millions and per cent as well.
    private void shareUnits(List<Reading> readings, String text) {
        for (int i = readings.size() - 2; i >= 0; i--) {
            Reading first = readings.get(i);
            Reading second = readings.get(i + 1);
            if (first.value() instanceof Value.Amount low
                    && second.value() instanceof Value.Amount high
                    && low.power() == 0
                    && low.unit().isEmpty()
                    && !high.unit().equals("x")
                    && (high.power() > 0 || !high.unit().isEmpty())
                    && text.substring(first.span().end(), second.span().start()).matches(rangeJoint)) {
                readings.set(
                        i, first.sharing(second.kind(), new Value.Amount(low.figure(), high.power(), high.unit())));
            }
        }
    }

    private static String normalize(String text, List<Integer> offsets) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            String cluster = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
            for (int i = 0; i < cluster.length(); i++) {
                offsets.add(start);
            }
            out.append(cluster);
            start = end;
        }
        offsets.add(text.length());
        return out.toString();
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
