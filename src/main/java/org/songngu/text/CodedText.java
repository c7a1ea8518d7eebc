package org.songngu.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A text of a document with its inline codes and what people are told they stand for.
///
/// @param text   the text; its codes are numbered from 1 in their order
/// @param labels what a number stands for, for display: `b`, `link`; a number without one is nothing special
public record CodedText(InlineText text, Map<Integer, String> labels) {

    /// Keeps its own copy.
    public CodedText {
        labels = Map.copyOf(labels);
    }

    /// A text without codes; signs that would be read as codes are made harmless.
    ///
    /// @param text any text
    public static CodedText plain(String text) {
        return new CodedText(InlineText.of(InlineText.withoutMarks(text)), Map.of());
    }

    /// The text as it is stored, codes written in it.
    public String written() {
        return text.written();
    }

    /// The same text after its characters were tidied; as it was when that would lose a code.
    ///
    /// @param tidy from the written text to the tidied one
    public CodedText tidied(UnaryOperator<String> tidy) {
        InlineText tidied = InlineText.of(tidy.apply(written()));
        return tidied.codes().size() == text.codes().size() ? new CodedText(tidied, labels) : this;
    }

    /// The segments of the text. Codes that stand around a whole segment are no business of who translates it: they are
    /// left out and stay in the document; see [Refill].
    ///
    /// @param cut from the plain text to the ranges of its segments, in order
    public List<CodedText> segments(Function<String, List<Span>> cut) {
        List<Span> spans = cut.apply(text.plain());
        if (spans.isEmpty()) {
            return List.of();
        }
        return text.cut(spans).stream().map(this::inner).toList();
    }

    private CodedText inner(InlineText segment) {
        List<InlineCode> codes = new ArrayList<>(segment.codes());
        int length = segment.plain().length();
        while (!codes.isEmpty() && codes.getFirst().at() == 0 && !closesInside(codes.getFirst(), codes, length)) {
            codes.removeFirst();
        }
        while (!codes.isEmpty() && codes.getLast().at() == length && !opensInside(codes.getLast(), codes)) {
            codes.removeLast();
        }
        InlineText trimmed = new InlineText(segment.plain(), codes);
        List<Integer> numbers = trimmed.numbers();
        Map<Integer, String> own = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            String label = labels.get(numbers.get(i));
            if (label != null) {
                own.put(i + 1, label);
            }
        }
        return new CodedText(trimmed.inOrder(), own);
    }

    // A leading code stays when its end is followed by text of the segment.
    private static boolean closesInside(InlineCode first, List<InlineCode> codes, int length) {
        return first instanceof InlineCode.Opening
                && codes.stream()
                        .anyMatch(code -> code instanceof InlineCode.Closing
                                && code.number() == first.number()
                                && code.at() < length);
    }

    // What opens at the very start and is still here has its end inside.
    private static boolean opensInside(InlineCode last, List<InlineCode> codes) {
        return last instanceof InlineCode.Closing
                && codes.stream()
                        .anyMatch(code -> code instanceof InlineCode.Opening && code.number() == last.number());
    }

    /// Puts a coded text together, piece by piece. Halves whose partner never comes stand alone.
    public static final class Builder {

        private final StringBuilder plain = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        private enum Kind {
            OPENING,
            CLOSING,
            ALONE
        }

        private record Piece(Kind kind, String key, String label, int at) {}

        /// Appends words.
        ///
        /// @param words plain text
        public Builder words(String words) {
            plain.append(InlineText.withoutMarks(words));
            return this;
        }

        /// Appends the start of a pair.
        ///
        /// @param key   what its end will be known by
        /// @param label what people are told
        public Builder opening(String key, String label) {
            pieces.add(new Piece(Kind.OPENING, key, label, plain.length()));
            return this;
        }

        /// Appends the end of a pair.
        ///
        /// @param key   what its start was known by
        /// @param label what people are told if it turns out to have no start
        public Builder closing(String key, String label) {
            pieces.add(new Piece(Kind.CLOSING, key, label, plain.length()));
            return this;
        }

        /// Appends a code that stands alone.
        ///
        /// @param label what people are told
        public Builder alone(String label) {
            pieces.add(new Piece(Kind.ALONE, "", label, plain.length()));
            return this;
        }

        /// How many codes there are so far.
        public int codes() {
            return pieces.size();
        }

        /// Whether there is nothing to read.
        public boolean isBlank() {
            return plain.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }

        /// The text.
        public CodedText build() {
            Map<Integer, Integer> partners = partners();
            List<InlineCode> codes = new ArrayList<>(pieces.size());
            Map<Integer, String> labels = new TreeMap<>();
            Map<Integer, Integer> numbers = new HashMap<>();
            int next = 1;
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                Integer partner = partners.get(i);
                if (partner == null) {
                    codes.add(new InlineCode.Alone(next, piece.at()));
                } else if (partner > i) {
                    numbers.put(partner, next);
                    codes.add(new InlineCode.Opening(next, piece.at()));
                } else {
                    codes.add(new InlineCode.Closing(numbers.getOrDefault(i, next), piece.at()));
                    continue;
                }
                if (!piece.label().isEmpty()) {
                    labels.put(next, piece.label());
                }
                next++;
            }
            return new CodedText(new InlineText(plain.toString(), codes), labels);
        }

        // By key, properly nested: a pair that crosses another one would not be well-formed anywhere.
        private Map<Integer, Integer> partners() {
            Map<Integer, Integer> partners = new HashMap<>();
            Deque<Integer> open = new ArrayDeque<>();
            Set<String> waiting = new HashSet<>();
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                if (piece.kind() == Kind.OPENING) {
                    open.push(i);
                    waiting.add(piece.key());
                } else if (piece.kind() == Kind.CLOSING && waiting.contains(piece.key())) {
                    while (!open.isEmpty()) {
                        int opening = open.pop();
                        if (pieces.get(opening).key().equals(piece.key())) {
                            partners.put(opening, i);
                            partners.put(i, opening);
                            break;
                        }
                    }
                    waiting.clear();
                    open.forEach(index -> waiting.add(pieces.get(index).key()));
                }
            }
            return partners;
        }
    }
}
