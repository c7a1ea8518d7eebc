package org.songngu.interchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.songngu.interchange.ImportReport.Kind;

/// Reads CSV and tab-separated text: strictly decoded, comma, semicolon or tab, quoted cells with line breaks.
final class SeparatedText {

    private static final int MOST_COLUMNS = 60;

    private final String text;
    private final char separator;
    private final List<TermSheet.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int rowLine = 1;

    private SeparatedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// The rows that are not blank.
    ///
    /// @throws XmlRefusedException when the file cannot be read as a table, with the place
    static List<TermSheet.Row> read(byte[] file) throws XmlRefusedException {
        if (file.length == 0) {
            throw refusal(1, 1, Kind.EMPTY_FILE, "");
        }
        String text = decode(file);
        SeparatedText reader = new SeparatedText(text, separator(text));
        reader.rows();
        if (reader.rows.isEmpty()) {
            throw refusal(1, 1, Kind.EMPTY_FILE, "");
        }
        return reader.rows;
    }

    private static String decode(byte[] file) throws XmlRefusedException {
        boolean big = file.length > 1 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF;
        boolean little = file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE;
        Charset charset = big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(file.length + 1);
        ByteBuffer in = ByteBuffer.wrap(file);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw at(text, text.length(), Kind.DAMAGED_ENCODING, charset.name());
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c) && !XmlCharacters.isAllowed(c)) {
                throw at(text, i, Kind.FORBIDDEN_CHARACTER, "U+%04X".formatted((int) c));
            }
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static XmlRefusedException at(String text, int offset, Kind kind, String detail) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return refusal(line, offset - before.lastIndexOf('\n'), kind, detail);
    }

    private static XmlRefusedException refusal(int line, int column, Kind kind, String detail) {
        return new XmlRefusedException(new ImportReport.Problem(line, column, kind, detail));
    }

    // Whichever the first line has most of; a tab is never an accident.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    private void rows() throws XmlRefusedException {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            // quotation marks mean nothing inside a cell, and tab-separated text is often written without quoting
            if (c == '"' && cell.isEmpty() && closes(at)) {
                at = quoted(at);
                continue;
            }
            if (c == separator) {
                endCell();
            } else if (c == '\n') {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
            at++;
        }
        endRow();
    }

    // In tab-separated text a quotation mark opens a cell only when the one that closes it ends the cell.
    private boolean closes(int at) {
        if (separator != '\t') {
            return true;
        }
        int end = text.indexOf('"', at + 1);
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
            end = text.indexOf('"', end + 2);
        }
        return end >= 0 && (end + 1 == text.length() || "\t\r\n".indexOf(text.charAt(end + 1)) >= 0);
    }

    private int quoted(int start) throws XmlRefusedException {
        int startLine = line;
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                line += c == '\n' ? 1 : 0;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                return at + 1;
            }
        }
        throw refusal(startLine, start - text.lastIndexOf('\n', start), Kind.OPEN_QUOTE, "");
    }

    private void endCell() throws XmlRefusedException {
        if (cells.size() == MOST_COLUMNS) {
            throw refusal(rowLine, 1, Kind.TOO_LARGE, MOST_COLUMNS + " columns");
        }
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() throws XmlRefusedException {
        endCell();
        if (cells.stream().anyMatch(one -> !one.isBlank())) {
            rows.add(new TermSheet.Row(rowLine, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        line++;
        rowLine = line;
    }
}
