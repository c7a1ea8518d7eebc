package org.songngu.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters of an XML file, strictly decoded before any parser sees them.
///
/// UTF-8 or UTF-16, by byte order mark, by the look of the first bytes or by the declaration. Damaged bytes, characters
/// that XML does not allow, a DTD inside the file and tokens or files over the limit are refused with their line and
/// column, because readers further on
/// turn them into other characters in silence (interchange.md §1 no. 4).
final class StrictXmlText extends Reader {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final int PREFIX = 512;
    // far beyond every segment, which is reported when it is too long; and little for the memory
    private static final int LONGEST_TOKEN = 1_000_000;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final long mostChars;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
    private final TokenLengths tokens = new TokenLengths();
    private final boolean isMarkup;
    private boolean ended;
    private long chars;
    private int line = 1;
    private int column = 1;

    /// Looks at the first bytes.
    ///
    /// @param in        the file; not closed here
    /// @param mostChars larger files are refused
    /// @throws XmlRefusedException when it is empty or in another encoding
    StrictXmlText(InputStream in, long mostChars) throws IOException {
        this(in, mostChars, true);
    }

    /// The same of a text that is to be kept in XML and is none itself: a catalogue may speak of `<!DOCTYPE`.
    ///
    /// @param in        the file; not closed here
    /// @param mostChars larger files are refused
    /// @throws XmlRefusedException when it is empty or in another encoding
    static StrictXmlText plain(InputStream in, long mostChars) throws IOException {
        return new StrictXmlText(in, mostChars, false);
    }

    private StrictXmlText(InputStream in, long mostChars, boolean isMarkup) throws IOException {
        this.in = in;
        this.isMarkup = isMarkup;
        this.mostChars = mostChars;
        byte[] prefix = in.readNBytes(PREFIX);
        if (prefix.length == 0) {
            throw refusal(ImportReport.Kind.EMPTY_FILE, "");
        }
        int mark = markLength(prefix);
        decoder = charset(prefix)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.put(prefix, mark, prefix.length - mark).flip();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        // room for a surrogate pair, else the decoder could not go on
        CharBuffer out = length > 1 ? CharBuffer.wrap(buffer, offset, length) : CharBuffer.allocate(2);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (out.position() > (length > 1 ? offset : 0)) {
                return length > 1 ? checked(buffer, offset, out.position() - offset) : single(out, buffer, offset);
            }
            if (result.isError()) {
                throw refusal(
                        ImportReport.Kind.DAMAGED_ENCODING,
                        decoder.charset() + " 0x%02X".formatted(bytes.get(bytes.position()) & 0xFF));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    @Override
    public void close() {
        // the stream belongs to the caller
    }

    // Parsers never read one by one; a pair cannot be split for those that do.
    private int single(CharBuffer out, char[] buffer, int offset) throws IOException {
        if (out.position() > 1) {
            throw new IOException("a buffer of one char is too small");
        }
        buffer[offset] = out.get(0);
        return checked(buffer, offset, 1);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private int checked(char[] buffer, int offset, int length) throws IOException {
        chars += length;
        if (chars > mostChars) {
            throw refusal(ImportReport.Kind.TOO_LARGE, mostChars + " characters");
        }
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            if (!Character.isSurrogate(c) && !XmlCharacters.isAllowed(c)) {
                throw refusal(ImportReport.Kind.FORBIDDEN_CHARACTER, "U+%04X".formatted((int) c));
            }
            int token = isMarkup ? tokens.next(c) : 0;
            if (token > LONGEST_TOKEN) {
                throw refusal(ImportReport.Kind.TOO_LARGE, LONGEST_TOKEN + " characters in one text or tag");
            }
            if (token < 0) {
                throw refusal(ImportReport.Kind.ENTITY, "DOCTYPE [");
            }
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return length;
    }

    private XmlRefusedException refusal(ImportReport.Kind kind, String detail) {
        return new XmlRefusedException(new ImportReport.Problem(line, column, kind, detail));
    }

    private static int markLength(byte[] prefix) {
        if (startsWith(prefix, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(prefix, 0xFE, 0xFF) || startsWith(prefix, 0xFF, 0xFE) ? 2 : 0;
    }

    private Charset charset(byte[] prefix) throws IOException {
        if (startsWith(prefix, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(prefix, 0xFE, 0xFF) || startsWith(prefix, 0x00, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(prefix, 0xFF, 0xFE) || startsWith(prefix, '<', 0x00)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(prefix, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        return switch (declared.group(1).toLowerCase(Locale.ROOT)) {
            // some tools say utf-16 and write 8 bits: strict decoding shows whether it is UTF-8
            case "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be" -> StandardCharsets.UTF_8;
            default -> throw refusal(ImportReport.Kind.UNKNOWN_ENCODING, declared.group(1));
        };
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
