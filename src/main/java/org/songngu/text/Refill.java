package org.songngu.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts translated segments back into the text of the document that they were cut from.
///
/// A segment is found by its words, in order and whatever the white space, so that segments which people split or
/// merged
/// still fit. Its codes are those that stand there in the document. No code that stands alone is lost, a pair that lost
/// one half loses the other, and pairs that cross are taken out: what comes of it is well-formed.
public final class Refill {

    private final InlineText unit;
    private final List<Part> parts = new ArrayList<>();
    private final boolean[] done;
    private final String words;
    private final int[] places;
    private final int[] slots;
    private int wordsDone;
    private int plainDone;

    private Refill(InlineText unit) {
        this.unit = unit;
        this.done = new boolean[unit.codes().size()];
        this.words = withoutSpaces(unit.plain());
        this.places = places(unit.plain(), words.length());
        this.slots = slots(unit.plain());
    }

    /// A segment with its translation.
    ///
    /// @param source as it was cut from the document
    /// @param target its translation; blank to keep the source
    public record Piece(String source, String target) {}

    /// A part of the text that comes of it.
    public sealed interface Part {

        /// Words.
        ///
        /// @param text plain text, not escaped for any format
        record Words(String text) implements Part {}

        /// A code of the document.
        ///
        /// @param index which of the codes of the document's text, from 0
        record Code(int index) implements Part {}
    }

    /// The new text.
    ///
    /// @param unit   the document's text
    /// @param pieces its segments in order
    /// @return empty when the segments are not of this text
    public static Optional<List<Part>> of(InlineText unit, List<Piece> pieces) {
        Refill refill = new Refill(unit);
        for (Piece piece : pieces) {
            if (!refill.put(piece)) {
                return Optional.empty();
            }
        }
        refill.gap(unit.plain().length());
        return Optional.of(refill.wellFormed());
    }

    private boolean put(Piece piece) {
        InlineText source = InlineText.of(piece.source());
        String wanted = withoutSpaces(source.plain());
        int at = wanted.isEmpty() ? -1 : words.indexOf(wanted, wordsDone);
        if (at < 0) {
            return false;
        }
        int start = places[at];
        int end = places[at + wanted.length() - 1] + 1;
        Optional<Map<String, Integer>> codes = codesOf(source, start, end);
        if (codes.isEmpty()) {
            return false;
        }
        codes.get().values().forEach(index -> done[index] = true);
        gap(start);
        write(piece.target().isBlank() ? source : InlineText.of(piece.target()), codes.get(), start, end);
        wordsDone = at + wanted.length();
        plainDone = end;
        return true;
    }

    /// Which code of the document each code of a segment is: at the start of the segment the last that stand there, at
    /// its end the first, in between by order.
    private Optional<Map<String, Integer>> codesOf(InlineText source, int start, int end) {
        Map<String, Integer> found = new HashMap<>();
        List<InlineCode> own = source.codes();
        int[] ownSlots = slots(source.plain());
        int from = 0;
        while (from < own.size()) {
            int slot = ownSlots[own.get(from).at()];
            int to = from;
            while (to < own.size() && ownSlots[own.get(to).at()] == slot) {
                to++;
            }
            List<InlineCode> wanted = own.subList(from, to);
            List<Integer> there = codesAt(slots[start] + slot);
            if (wanted.size() > there.size()) {
                return Optional.empty();
            }
            List<Integer> chosen =
                    slot == 0 ? chosen(wanted.reversed(), there.reversed()).reversed() : chosen(wanted, there);
            for (int i = 0; i < wanted.size(); i++) {
                found.put(wanted.get(i).written(), chosen.get(i));
            }
            from = to;
        }
        return Optional.of(found);
    }

    /// The first that are of the wanted kinds; if kinds do not help, the first.
    private List<Integer> chosen(List<InlineCode> wanted, List<Integer> there) {
        List<Integer> chosen = new ArrayList<>();
        for (int index : there) {
            if (chosen.size() < wanted.size()
                    && wanted.get(chosen.size()).getClass()
                            == unit.codes().get(index).getClass()) {
                chosen.add(index);
            }
        }
        return chosen.size() == wanted.size() ? chosen : there.subList(0, wanted.size());
    }

    private List<Integer> codesAt(int slot) {
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && slots[unit.codes().get(i).at()] == slot) {
                there.add(i);
            }
        }
        return there;
    }

    /// What stands between segments stays as it is.
    private void gap(int end) {
        int at = plainDone;
        for (int i = 0; i < done.length; i++) {
            int place = unit.codes().get(i).at();
            if (!done[i] && place >= plainDone && place <= end) {
                words(unit.plain().substring(at, place));
                at = place;
                code(i);
            }
        }
        words(unit.plain().substring(at, end));
    }

    private void write(InlineText target, Map<String, Integer> codes, int start, int end) {
        int at = 0;
        for (InlineCode code : target.codes()) {
            words(target.plain().substring(at, code.at()));
            at = code.at();
            Integer index = codes.get(code.written());
            if (index != null) {
                parts.add(new Part.Code(index));
            }
        }
        words(target.plain().substring(at));
        Set<Integer> written = new HashSet<>();
        parts.forEach(part -> {
            if (part instanceof Part.Code(int index)) {
                written.add(index);
            }
        });
        // codes that a merge swallowed, and lonely ones that the translation lacks
        for (int i = 0; i < done.length; i++) {
            InlineCode code = unit.codes().get(i);
            boolean swallowed = !done[i] && code.at() > start && code.at() < end;
            boolean lacking = codes.containsValue(i) && code instanceof InlineCode.Alone;
            if ((swallowed || lacking) && !written.contains(i)) {
                code(i);
            }
        }
    }

    private void code(int index) {
        done[index] = true;
        parts.add(new Part.Code(index));
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            parts.add(new Part.Words(text));
        }
    }

    private List<Part> wellFormed() {
        Set<Integer> dropped = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < parts.size(); at++) {
            if (!(parts.get(at) instanceof Part.Code(int index))) {
                continue;
            }
            if (!seen.add(index)) {
                dropped.add(at);
                continue;
            }
            switch (unit.codes().get(index)) {
                case InlineCode.Alone _ -> {}
                case InlineCode.Opening _ -> open.push(at);
                case InlineCode.Closing closing -> close(closing, at, open, dropped);
            }
        }
        dropped.addAll(open);
        List<Part> kept = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            if (!dropped.contains(at)) {
                kept.add(parts.get(at));
            }
        }
        return kept;
    }

    private void close(InlineCode.Closing closing, int at, Deque<Integer> open, Set<Integer> dropped) {
        boolean opened = open.stream().anyMatch(place -> number(place) == closing.number());
        if (!opened) {
            dropped.add(at);
            return;
        }
        while (number(open.element()) != closing.number()) {
            dropped.add(open.pop());
        }
        open.pop();
    }

    private int number(int place) {
        return parts.get(place) instanceof Part.Code(int index)
                ? unit.codes().get(index).number()
                : 0;
    }

    private static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static int[] places(String text, int count) {
        int[] places = new int[count];
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                places[next++] = i;
            }
        }
        return places;
    }

    /// For each place how many characters that are no space stand before it.
    private static int[] slots(String text) {
        int[] slots = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            slots[i + 1] = slots[i] + (isSpace(text.charAt(i)) ? 0 : 1);
        }
        return slots;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
