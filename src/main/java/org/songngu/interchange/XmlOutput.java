package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Writes indented XML in UTF-8 without byte order mark: text in NFC, escaped, and never a character that XML 1.0 does
/// not allow (such characters become U+FFFD, so that a reader sees that something was there).
final class XmlOutput {

    private static final int FLUSH_BYTES = 1 << 15;

    private final OutputStream stream;
    private byte[] bytes = new byte[2 * FLUSH_BYTES];
    private int size;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean hasText;

    XmlOutput(OutputStream stream) {
        this.stream = stream;
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /// Opens an element on a line of its own.
    XmlOutput start(String name) throws IOException {
        closeTag();
        newLine();
        put("<");
        put(name);
        open.push(name);
        inTag = true;
        hasText = false;
        return this;
    }

    /// Adds an attribute to the element just opened.
    XmlOutput attribute(String name, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("no open tag for attribute " + name);
        }
        put(" ");
        put(name);
        put("=\"");
        escape(value, true);
        put("\"");
        return this;
    }

    /// Adds an attribute unless its value is empty.
    XmlOutput optional(String name, String value) throws IOException {
        return value.isEmpty() ? this : attribute(name, value);
    }

    /// Adds text to the element just opened; such an element is not indented inside.
    XmlOutput text(String text) throws IOException {
        closeTag();
        escape(text, false);
        hasText = true;
        return this;
    }

    /// Opens an element within a text, without a line of its own.
    XmlOutput inline(String name) throws IOException {
        closeTag();
        put("<");
        put(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /// Closes an element opened by [#inline]; the element around it goes on as text.
    XmlOutput endInline() throws IOException {
        hasText = true;
        end();
        hasText = true;
        return this;
    }

    /// Closes the innermost open element.
    XmlOutput end() throws IOException {
        String name = open.pop();
        if (inTag) {
            put("/>");
            inTag = false;
        } else {
            if (!hasText) {
                newLine();
            }
            put("</");
            put(name);
            put(">");
        }
        hasText = false;
        if (size >= FLUSH_BYTES) {
            handOver();
        }
        return this;
    }

    private void handOver() throws IOException {
        stream.write(bytes, 0, size);
        size = 0;
    }

    /// Checks that everything is closed and hands all of it to the stream, which stays open.
    void finish() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        put("\n");
        handOver();
        stream.flush();
    }

    private void closeTag() throws IOException {
        if (inTag) {
            put(">");
            inTag = false;
        }
    }

    private void newLine() throws IOException {
        put("\n");
        for (int i = 0; i < open.size(); i++) {
            put("  ");
        }
    }

    private void escape(String raw, boolean inAttribute) {
        if (putPlain(raw, inAttribute)) {
            return;
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length() + 32);
        int plain = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            String escaped = escaped(c, inAttribute);
            if (!escaped.isEmpty()) {
                out.append(text, plain, i);
                out.append(escaped);
                plain = next;
            }
        }
        out.append(text, plain, text.length());
        put(out.toString());
    }

    private void put(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                room(rest.length);
                System.arraycopy(rest, 0, bytes, size, rest.length);
                size += rest.length;
                return;
            }
            bytes[size++] = (byte) c;
        }
    }

    /// Puts a text that is written as it is, which nearly every one is: characters that are NFC whatever stands
    /// beside them (Latin below the combining marks, composed Vietnamese, dashes and quotes) and that XML does
    /// not use itself.
    ///
    /// @return false when it is another text; then nothing was put
    private boolean putPlain(String text, boolean inAttribute) {
        room(3 * text.length());
        int at = size;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c < ' ' || c == '&' || c == '<' || c == '>' || (c == '"' && inAttribute)) {
                    return false;
                }
                bytes[at++] = (byte) c;
            } else if (c < 0x300) {
                bytes[at++] = (byte) (0xC0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            } else if (c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010 && c <= 0x2027) {
                bytes[at++] = (byte) (0xE0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            } else {
                return false;
            }
        }
        size = at;
        return true;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /// How a character is written; empty when it is written as it is.
    private static String escaped(int c, boolean inAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            // needed after ]] only, but readers exist that want it always
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : "";
            // a parser turns these into spaces or line feeds unless they are written as references
            case '\r' -> "&#13;";
            case '\n', '\t' -> inAttribute ? "&#" + c + ";" : "";
            default -> XmlCharacters.isAllowed(c) ? "" : "\uFFFD";
        };
    }
}
