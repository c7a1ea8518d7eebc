package org.songngu.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes indented XML in UTF-8 without byte order mark: text in NFC, escaped, and never a character that XML 1.0 does
/// not allow (such characters become U+FFFD, so that a reader sees that something was there).
final class XmlOutput {

    private static final int FLUSH_CHARS = 1 << 15;

    private final OutputStream stream;
    private final StringBuilder out = new StringBuilder(FLUSH_CHARS + (FLUSH_CHARS >> 1));
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean hasText;

    XmlOutput(OutputStream stream) {
        this.stream = stream;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /// Opens an element on a line of its own.
    XmlOutput start(String name) throws IOException {
        closeTag();
        newLine();
        out.append('<').append(name);
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
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
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
        out.append('<').append(name);
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
            out.append("/>");
            inTag = false;
        } else {
            if (!hasText) {
                newLine();
            }
            out.append("</").append(name).append('>');
        }
        hasText = false;
        // Only between elements, so that no surrogate pair is ever cut.
        if (out.length() >= FLUSH_CHARS) {
            handOver();
        }
        return this;
    }

    private void handOver() throws IOException {
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    /// Checks that everything is closed and hands all of it to the stream, which stays open.
    void finish() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        out.append('\n');
        handOver();
        stream.flush();
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void newLine() throws IOException {
        out.append('\n');
        for (int i = 0; i < open.size(); i++) {
            out.append("  ");
        }
    }

    private void escape(String raw, boolean inAttribute) throws IOException {
        if (isPlain(raw)) {
            out.append(raw);
            return;
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
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
    }

    /// Whether a text is written as it is, which nearly every one is: characters that are NFC whatever stands beside
    /// them
    /// (Latin below the combining marks, composed Vietnamese, dashes and quotes) and that XML does not use itself.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x300
                    ? c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"'
                    : c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010 && c <= 0x2027;
            if (!plain) {
                return false;
            }
        }
        return true;
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
