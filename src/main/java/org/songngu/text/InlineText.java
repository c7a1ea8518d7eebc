package org.songngu.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// A text with its inline codes, and the one place that knows how they are written.
///
/// A segment's text is a `String` everywhere, with the codes written in it: `⟨1⟩` opens, `⟨/1⟩` closes, `⟨2/⟩` stands
/// alone (U+27E8, a number without leading zeros, U+27E9). Anything else with one of these two signs is plain text;
/// see [#hasStrayMarks]. This is the same text taken apart: what is read, and the codes between its characters.
///
/// @param plain the text without its codes, as it is read
/// @param codes the codes in the order of the text; several may stand in one place
public record InlineText(String plain, List<InlineCode> codes) {

    /// The sign with which a code begins.
    public static final char LEFT = '\u27E8';

    /// The sign with which a code ends.
    public static final char RIGHT = '\u27E9';

    private static final int MOST_DIGITS = 5;

    /// Refuses codes that are out of order or outside the text, and a plain text that would be read as a code.
    public InlineText {
        codes = List.copyOf(codes);
        int last = 0;
        for (InlineCode code : codes) {
            if (code.at() < last || code.at() > plain.length()) {
                throw new IllegalArgumentException("out of place: " + code + " in a text of " + plain.length());
            }
            last = code.at();
        }
        if (plain.indexOf(LEFT) >= 0 && read(write(plain, codes)).codes.size() != codes.size()) {
            throw new IllegalArgumentException("plain text that reads as a code: " + plain);
        }
    }

    private record Read(String plain, List<InlineCode> codes) {}

    /// Takes a text apart.
    ///
    /// @param written a text with codes written in it, or without any
    public static InlineText of(String written) {
        Read read = read(written);
        return new InlineText(read.plain, read.codes);
    }

    private static Read read(String written) {
        int next = written.indexOf(LEFT);
        if (next < 0) {
            return new Read(written, List.of());
        }
        StringBuilder plain = new StringBuilder(written.length());
        List<InlineCode> codes = new ArrayList<>();
        int at = 0;
        while (next >= 0) {
            plain.append(written, at, next);
            int end = endOfCode(written, next);
            if (end < 0) {
                plain.append(LEFT);
                at = next + 1;
            } else {
                codes.add(code(written, next, end, plain.length()));
                at = end;
            }
            next = written.indexOf(LEFT, at);
        }
        return new Read(plain.append(written, at, written.length()).toString(), codes);
    }

    /// Where the code that begins at `start` ends.
    ///
    /// @param written a text with codes written in it
    /// @param start   a UTF-16 code unit of it
    /// @return the code unit after its last one; -1 when there is no code at `start`
    public static int endOfCode(String written, int start) {
        if (start >= written.length() || written.charAt(start) != LEFT) {
            return -1;
        }
        int at = start + 1;
        boolean closes = charAt(written, at) == '/';
        int digits = closes ? at + 1 : at;
        int end = digits;
        while (isDigit(charAt(written, end))) {
            end++;
        }
        boolean number = end > digits && end - digits <= MOST_DIGITS && written.charAt(digits) != '0';
        if (!closes && charAt(written, end) == '/') {
            end++;
        }
        return number && charAt(written, end) == RIGHT ? end + 1 : -1;
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static InlineCode code(String written, int start, int end, int at) {
        if (written.charAt(start + 1) == '/') {
            return new InlineCode.Closing(Integer.parseInt(written, start + 2, end - 1, 10), at);
        }
        return written.charAt(end - 2) == '/'
                ? new InlineCode.Alone(Integer.parseInt(written, start + 1, end - 2, 10), at)
                : new InlineCode.Opening(Integer.parseInt(written, start + 1, end - 1, 10), at);
    }

    /// The text without its codes; the very same string when it has none.
    ///
    /// @param written a text with codes written in it, or without any
    public static String plainOf(String written) {
        return written.indexOf(LEFT) < 0 ? written : read(written).plain;
    }

    /// A text of the world made safe to be a segment: a mathematician's `⟨` and `⟩` become `‹` and `›`.
    ///
    /// @param text any text that has no codes
    public static String withoutMarks(String text) {
        return text.replace(LEFT, '‹').replace(RIGHT, '›');
    }

    /// The text with its codes written in it; the inverse of [#of].
    public String written() {
        return write(plain, codes);
    }

    private static String write(String plain, List<InlineCode> codes) {
        if (codes.isEmpty()) {
            return plain;
        }
        StringBuilder written = new StringBuilder(plain.length() + 4 * codes.size());
        int at = 0;
        for (InlineCode code : codes) {
            written.append(plain, at, code.at()).append(code.written());
            at = code.at();
        }
        return written.append(plain, at, plain.length()).toString();
    }

    /// Whether the plain text has one of the two signs of codes: a code that somebody broke.
    public boolean hasStrayMarks() {
        return plain.indexOf(LEFT) >= 0 || plain.indexOf(RIGHT) >= 0;
    }

    /// Where a part of the plain text stands in the written one, without the codes at its two edges; an empty part
    /// stands behind the codes of its place.
    ///
    /// @param part a range of the plain text
    public Span writtenSpan(Span part) {
        int end = part.end();
        int start = part.start();
        for (InlineCode code : codes) {
            int length = code.written().length();
            start += code.at() <= part.start() ? length : 0;
            end += code.at() < part.end() ? length : 0;
        }
        return new Span(start, Math.max(start, end));
    }

    /// Where a place of the written text is in the plain one; inside a code it is the code's own place.
    ///
    /// @param position a code unit of the written text, or its length
    public int plainPosition(int position) {
        int codesBefore = 0;
        for (InlineCode code : codes) {
            int start = code.at() + codesBefore;
            if (position <= start) {
                break;
            }
            int length = code.written().length();
            if (position < start + length) {
                return code.at();
            }
            codesBefore += length;
        }
        return position - codesBefore;
    }

    /// The text with a part of its plain text exchanged; no code is lost. A code inside the part keeps its place in
    /// what is the same at both ends of the old and the new words; around what is new stand first those that open.
    ///
    /// @param part        a range of the plain text
    /// @param replacement plain text
    public InlineText replace(Span part, String replacement) {
        String old = part.of(plain);
        int most = Math.min(old.length(), replacement.length());
        int head = 0;
        while (head < most && old.charAt(head) == replacement.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && old.charAt(old.length() - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail)) {
            tail++;
        }
        int longer = replacement.length() - old.length();
        int start = part.start() + head;
        int end = part.end() - tail;
        boolean opens = true;
        List<InlineCode> moved = new ArrayList<>(codes.size());
        for (InlineCode code : codes) {
            if (code.at() <= start) {
                moved.add(code);
            } else {
                opens &= code.at() < end && code instanceof InlineCode.Opening;
                moved.add(code.movedTo(opens ? start : Math.max(code.at(), end) + longer));
            }
        }
        String text = plain.substring(0, part.start()) + replacement + plain.substring(part.end());
        return new InlineText(text, moved);
    }

    /// The text with other words, put there by somebody who saw the plain text only. Every code stays beside the
    /// characters that it stood beside, as far as those are still there.
    ///
    /// @param words the new plain text; what reads as a code in it is left out
    public InlineText rewritten(String words) {
        String text = plainOf(words);
        return text.equals(plain) ? this : new InlineText(text, CodePlaces.moved(this, text));
    }

    /// The text in parts, with every code in exactly one of them and its number kept. Between two parts the codes
    /// through the last closing one stay with the first, and those that open go with the second.
    ///
    /// @param parts ranges of the plain text, in order, at least one; what lies between them is left out
    public List<InlineText> cut(List<Span> parts) {
        List<InlineText> cut = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            int to = i + 1 < parts.size()
                    ? codesOfFirst(part.end(), parts.get(i + 1).start())
                    : codes.size();
            List<InlineCode> own = new ArrayList<>();
            for (InlineCode code : codes.subList(from, to)) {
                int inside = Math.clamp(code.at(), part.start(), part.end()) - part.start();
                own.add(code.movedTo(inside));
            }
            cut.add(new InlineText(part.of(plain), own));
            from = to;
        }
        return cut;
    }

    /// How many codes belong to what stands before a gap of the plain text.
    private int codesOfFirst(int gapStart, int gapEnd) {
        int first = 0;
        while (first < codes.size() && codes.get(first).at() < gapStart) {
            first++;
        }
        int behind = first;
        while (behind < codes.size() && codes.get(behind).at() <= gapEnd) {
            behind++;
        }
        int cut = first;
        for (int i = first; i < behind; i++) {
            cut = codes.get(i) instanceof InlineCode.Closing ? i + 1 : cut;
        }
        while (cut < behind && codes.get(cut) instanceof InlineCode.Alone) {
            cut++;
        }
        return cut;
    }

    /// The same text with other numbers.
    ///
    /// @param numbers the new number for an old one, from 1
    public InlineText renumbered(IntUnaryOperator numbers) {
        return new InlineText(
                plain,
                codes.stream()
                        .map(code -> code.numbered(numbers.applyAsInt(code.number())))
                        .toList());
    }

    /// The numbers of the codes in the order in which they first come, each once.
    public List<Integer> numbers() {
        return codes.stream().map(InlineCode::number).distinct().toList();
    }

    /// The same text, numbered from 1 in the order in which its codes come, as a source has to be.
    public InlineText inOrder() {
        List<Integer> numbers = numbers();
        return renumbered(number -> numbers.indexOf(number) + 1);
    }

    /// Whether both texts have the same codes, each as often, in any order.
    ///
    /// @param other another text
    public boolean hasCodesOf(InlineText other) {
        return codeNames().equals(other.codeNames());
    }

    private List<String> codeNames() {
        return codes.stream()
                .map(InlineCode::written)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /// Whether each code is there once, each pair opens before it closes and closes inside what it opened in. A half
    /// whose partner lies in another segment is allowed. A document can be rebuilt from such a text.
    public boolean isWellNested() {
        Set<Integer> seen = new HashSet<>();
        Set<Integer> closed = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (InlineCode code : codes) {
            int number = code.number();
            boolean fresh = seen.add(number);
            boolean nested = switch (code) {
                case InlineCode.Alone _ -> fresh;
                case InlineCode.Opening _ -> {
                    open.push(number);
                    yield fresh;
                }
                // without an opening here it was opened before this text, so around all that is open in it
                case InlineCode.Closing _ ->
                    closed.add(number) && (fresh ? open.isEmpty() : Objects.equals(open.poll(), number));
            };
            if (!nested) {
                return false;
            }
        }
        return true;
    }
}
