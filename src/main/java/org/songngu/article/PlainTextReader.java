package org.songngu.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads plain text: each line that is not blank is a paragraph; lines that a PDF broke are joined again.
final class PlainTextReader {

    private static final Spliced.Writing WRITING = words -> words;

    // A broken line is about as long as a line of print; shorter ones are lists and menus.
    private static final int SHORTEST_BROKEN_LINE = 30;
    private static final String OPEN_ENDS = ",–-";

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Spliced.Slot> slots = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int openLine;
    private int openStart;
    private int openEnd;

    private PlainTextReader() {}

    /// The paragraphs of a text.
    ///
    /// @param text     as decoded
    /// @param cleaning cleans the lines
    static Extract read(String text, Cleaning cleaning) {
        PlainTextReader reader = new PlainTextReader();
        int number = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = endOfLine(text, at);
            number++;
            String line = cleaning.clean(number, cleaning.literal(number, text.substring(at, end)));
            reader.add(number, line, trimmedStart(text, at, end), trimmedEnd(text, at, end));
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        reader.close();
        Spliced original = new Spliced(text, reader.slots, WRITING);
        return new Extract(reader.paragraphs, Optional.empty(), cleaning.warnings(), original);
    }

    // What a line is indented by stays.
    private static int trimmedStart(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmedEnd(String text, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private void add(int number, String line, int start, int end) {
        if (goesOn(open, line)) {
            open.append(' ').append(line);
        } else {
            close();
            open.append(line);
            openLine = number;
            openStart = start;
        }
        openEnd = end;
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(openLine, open.toString(), Paragraph.Hint.NONE));
            slots.add(new Spliced.Slot(openStart, openEnd, List.of()));
            open.setLength(0);
        }
    }

    private static boolean goesOn(StringBuilder open, String line) {
        if (line.isEmpty() || open.length() < SHORTEST_BROKEN_LINE || !Character.isLowerCase(line.charAt(0))) {
            return false;
        }
        char last = open.charAt(open.length() - 1);
        boolean isOpen = Character.isLetterOrDigit(last) || OPEN_ENDS.indexOf(last) >= 0;
        return isOpen && !isAddressOrButton(line);
    }

    // What a web page writes small: addresses, "chia sẻ".
    private static boolean isAddressOrButton(String line) {
        boolean fewWords = line.indexOf(' ') == line.lastIndexOf(' ');
        boolean ends = ".?!…;,\"”)".indexOf(line.charAt(line.length() - 1)) >= 0;
        return line.indexOf('@') >= 0 || line.startsWith("http") || line.startsWith("www.") || (fewWords && !ends);
    }

    private static int endOfLine(String text, int from) {
        int end = from;
        while (end < text.length() && "\n\r\u2028\u2029\u0085\u000B\f".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
