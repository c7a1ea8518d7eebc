package org.songngu.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads what the styles of a Word document (ECMA-376, WordprocessingML) say of its paragraphs, which the filter does
/// not tell: `Title` and `Heading` are hints. Deleted and moved-away text, field codes and fall-back copies of drawings
/// are left out.
final class DocxReader {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "instrText", "Fallback", "delText", "pPrChange");

    private final Map<String, String> styleNames = new HashMap<>();
    private final Cleaning cleaning;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final int maxLength;
    private int number;
    private long length;

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private String style = "";
    }

    private DocxReader(int maxLength, Cleaning cleaning) {
        this.cleaning = cleaning;
        this.maxLength = maxLength;
    }

    /// The paragraphs of a document.
    ///
    /// @param content   the file
    /// @param maxLength the longest text that is taken, in UTF-16 code units
    /// @param cleaning  cleans the lines
    /// @throws RefusedException `DAMAGED` for broken or hostile files, `TOO_LARGE` for too much text
    static List<Paragraph> read(byte[] content, int maxLength, Cleaning cleaning) throws RefusedException {
        Map<String, byte[]> parts = unpacked(content);
        byte @Nullable [] document = parts.get(DOCUMENT);
        if (document == null) {
            throw new RefusedException(ImportOutcome.Reason.DAMAGED, DOCUMENT);
        }
        DocxReader reader = new DocxReader(maxLength, cleaning);
        byte @Nullable [] styles = parts.get(STYLES);
        try {
            if (styles != null) {
                reader.styleNames.putAll(StrictXml.styleNames(styles));
            }
            reader.readDocument(StrictXml.reader(document));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            int column =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
            throw new RefusedException(new ImportOutcome.Refused(ImportOutcome.Reason.DAMAGED, line, column, "XML"));
        }
        return reader.paragraphs;
    }

    private static Map<String, byte[]> unpacked(byte[] content) throws RefusedException {
        try {
            return ZipGuard.unpack(content, Set.of(DOCUMENT, STYLES));
        } catch (ZipException e) {
            throw new RefusedException(ImportOutcome.Reason.DAMAGED, "zip");
        }
    }

    private void readDocument(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (SKIPPED.contains(xml.getLocalName())) {
                        StrictXml.skip(xml);
                    } else {
                        inText = xml.getLocalName().equals("t");
                        start(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    if (xml.getLocalName().equals("p") && !open.isEmpty()) {
                        close(open.pop());
                    }
                }
                default -> {
                    // comments and the like say nothing
                }
            }
        }
    }

    private void start(XMLStreamReader xml) throws RefusedException {
        switch (xml.getLocalName()) {
            case "p" -> open.push(new Open());
            case "pStyle" -> {
                if (!open.isEmpty()) {
                    open.peek().style = StrictXml.attribute(xml, "val");
                }
            }
            case "tab" -> append("\n");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            default -> {
                // only text and what stands for it counts
            }
        }
    }

    private void append(String text) throws RefusedException {
        length += text.length();
        if (length > maxLength) {
            throw new RefusedException(ImportOutcome.Reason.TOO_LARGE, String.valueOf(maxLength));
        }
        if (!open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    // A soft line break is what a newsroom types for a new paragraph.
    private void close(Open paragraph) {
        number++;
        Paragraph.Hint hint = hint(paragraph.style);
        for (String line : paragraph.text.toString().split("\n")) {
            String text = cleaning.clean(number, line);
            if (!text.isEmpty()) {
                paragraphs.add(new Paragraph(number, text, hint));
            }
        }
    }

    private Paragraph.Hint hint(String style) {
        String name = styleNames.getOrDefault(style, style.toLowerCase(Locale.ROOT));
        if (name.equals("title")) {
            return Paragraph.Hint.TITLE;
        }
        if (name.startsWith("heading") || name.equals("subtitle")) {
            return Paragraph.Hint.HEADING;
        }
        return name.equals("caption") ? Paragraph.Hint.CAPTION : Paragraph.Hint.NONE;
    }
}
