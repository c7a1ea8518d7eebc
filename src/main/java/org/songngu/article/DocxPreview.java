package org.songngu.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/// The body of a Word document as HTML: paragraphs, headings by style, lists, tables, bold, italic, underline.
final class DocxPreview {

    private static final byte[] EMPTY = {0x3C, 0x78, 0x2F, 0x3E};
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "instrText", "Fallback", "delText", "pPrChange", "rPrChange", "sectPr");

    private final Map<String, String> styles = new HashMap<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private String style = "";
    private boolean listed;
    private String format = "";
    private boolean inRun;

    private DocxPreview() {}

    /// @throws RefusedException when it cannot be read
    static String body(byte[] content) throws RefusedException {
        try {
            Map<String, byte[]> parts = ZipGuard.unpack(content, Set.of(DocxReader.DOCUMENT, DocxReader.STYLES));
            DocxPreview preview = new DocxPreview();
            preview.styles.putAll(StrictXml.styleNames(parts.getOrDefault(DocxReader.STYLES, EMPTY)));
            preview.read(StrictXml.reader(parts.getOrDefault(DocxReader.DOCUMENT, EMPTY)));
            return preview.html.toString();
        } catch (ZipException | XMLStreamException e) {
            throw new RefusedException(ImportOutcome.Reason.DAMAGED, "XML");
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean inText = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    if (SKIPPED.contains(xml.getLocalName())) {
                        StrictXml.skip(xml);
                    } else {
                        start(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        words(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    end(xml.getLocalName());
                }
                default -> {
                    // comments and the like are not shown
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraph.setLength(0);
                style = "";
                listed = false;
            }
            case "pStyle" -> style = styles.getOrDefault(StrictXml.attribute(xml, "val"), "");
            case "numPr" -> listed = true;
            case "r" -> {
                format = "";
                inRun = true;
            }
            case "b", "i", "u" -> {
                String on = StrictXml.attribute(xml, "val");
                if (inRun && !Set.of("0", "false", "none").contains(on)) {
                    format += xml.getLocalName();
                }
            }
            case "br", "cr" -> paragraph.append("<br>");
            case "tab" -> paragraph.append(inRun ? "\u2003" : "");
            case "tbl" -> html.append("<table>");
            case "tr", "tc" -> html.append(xml.getLocalName().equals("tr") ? "<tr>" : "<td>");
            default -> {
                // what stands around them says nothing
            }
        }
    }

    private void words(String words) {
        for (char tag : format.toCharArray()) {
            paragraph.append('<').append(tag).append('>');
        }
        paragraph.append(Entities.escape(words));
        for (char tag : new StringBuilder(format).reverse().toString().toCharArray()) {
            paragraph.append("</").append(tag).append('>');
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> {
                String tag = style.equals("title") ? "h1" : style.startsWith("heading") ? "h" + level(style) : "p";
                html.append('<')
                        .append(tag)
                        .append('>')
                        .append(listed ? "• " : "")
                        .append(paragraph);
                html.append("</").append(tag).append(">\n");
                paragraph.setLength(0);
            }
            case "r" -> inRun = false;
            case "tbl" -> html.append("</table>");
            case "tr" -> html.append("</tr>");
            case "tc" -> html.append("</td>");
            default -> {
                // nothing was opened for it
            }
        }
    }

    private static int level(String style) {
        char last = style.charAt(style.length() - 1);
        return last >= '1' && last <= '5' ? last - '0' + 1 : 6;
    }
}
