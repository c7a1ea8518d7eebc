package org.songngu.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Turns bytes into text or refuses them: UTF-8, UTF-8 with a mark, UTF-16 with a mark, nothing else. A damaged
/// character is never replaced by a question mark that nobody sees.
final class StrictText {

    private StrictText() {}

    /// The text of a file without its byte order mark.
    ///
    /// @throws RefusedException `WRONG_ENCODING` with line and column of the first bad byte, `BINARY` for NULs
    static String decode(byte[] content) throws RefusedException {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return decode(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return decode(content, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return decode(content, 2, StandardCharsets.UTF_16LE);
        }
        return decode(content, 0, StandardCharsets.UTF_8);
    }

    /// A text as bytes, with the byte order mark and in the encoding of another file.
    ///
    /// @param text any text
    /// @param like the file that it was made from
    static byte[] encodeLike(String text, byte[] like) {
        if (startsWith(like, 0xFE, 0xFF)) {
            return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        }
        if (startsWith(like, 0xFF, 0xFE)) {
            return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        }
        return (startsWith(like, 0xEF, 0xBB, 0xBF) ? "\uFEFF" + text : text).getBytes(StandardCharsets.UTF_8);
    }

    static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] content, int offset, Charset charset) throws RefusedException {
        if (charset == StandardCharsets.UTF_8) {
            refuseNulBytes(content);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, offset, content.length - offset);
        CharBuffer out = CharBuffer.allocate(content.length - offset + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            String bad = "0x%02X".formatted(content[in.position()] & 0xFF);
            throw new RefusedException(at(ImportOutcome.Reason.WRONG_ENCODING, text, text.length(), bad));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new RefusedException(at(ImportOutcome.Reason.BINARY, text, nul, "U+0000"));
        }
        return text;
    }

    // Before decoding, so that a picture or UTF-16 without a mark is called binary and not badly encoded.
    private static void refuseNulBytes(byte[] content) throws RefusedException {
        for (byte b : content) {
            if (b == 0) {
                throw new RefusedException(ImportOutcome.Reason.BINARY, "0x00");
            }
        }
    }

    private static ImportOutcome.Refused at(ImportOutcome.Reason reason, String text, int position, String detail) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < position; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new ImportOutcome.Refused(reason, line, position - lineStart + 1, detail);
    }
}
