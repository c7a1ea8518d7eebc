package org.songngu.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.songngu.article.okapi.DamagedDocumentException;
import org.songngu.article.okapi.OfficeFilter;
import org.songngu.text.CodedText;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;

/// Reads office documents: every part is looked at before the filter sees the file.
///
/// @param content the file
/// @param filter  what reads it
/// @param pair    for the filter; the language is known only when the text is read
record OfficeReader(byte[] content, OfficeFilter filter, LanguagePair pair) implements Original {

    private static final int MOST_DEPTH = 400;
    private static final int GUARDED_PERCENT = 10;
    // a paragraph of a text, a slide or a heading; a text of a workbook's cells
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "is");

    /// The texts of a document.
    ///
    /// @param content   the file
    /// @param kind      its family
    /// @param maxLength the longest text that is taken, in UTF-16 code units
    /// @param hints     what is known of paragraphs by their text
    /// @param cleaning  cleans the lines
    /// @param percent   told how far it is: what the filter finds is held against what the parts have
    static Extract read(
            byte[] content,
            OfficeFilter.Kind kind,
            int maxLength,
            Map<String, Paragraph.Hint> hints,
            Cleaning cleaning,
            IntConsumer percent)
            throws RefusedException {
        int there = Math.max(1, refuseHostile(content));
        percent.accept(GUARDED_PERCENT);
        IntConsumer told = count ->
                percent.accept(GUARDED_PERCENT + (int) (Math.min(count, there) * (100L - GUARDED_PERCENT) / there));
        OfficeReader original = new OfficeReader(content, new OfficeFilter(kind), LanguagePair.VI_EN);
        List<Paragraph> paragraphs = new ArrayList<>();
        long length = 0;
        for (OfficeFilter.Found found : original.texts(told)) {
            length += found.text().text().plain().length();
            if (length > maxLength) {
                throw new RefusedException(ImportOutcome.Reason.TOO_LARGE, String.valueOf(maxLength));
            }
            CodedText coded = cleaning.clean(found.unit(), found.text());
            Paragraph plain = new Paragraph(found.unit(), coded, Paragraph.Hint.NONE);
            Paragraph.Hint usual = found.heading() ? Paragraph.Hint.HEADING : Paragraph.Hint.NONE;
            paragraphs.add(new Paragraph(found.unit(), coded, hints.getOrDefault(plain.text(), usual)));
        }
        return new Extract(paragraphs, Optional.empty(), cleaning.warnings(), original);
    }

    /// What the styles of a Word document say of its paragraphs, by their text.
    static Map<String, Paragraph.Hint> hints(byte[] content, int maxLength) throws RefusedException {
        Map<String, Paragraph.Hint> hints = new HashMap<>();
        Cleaning cleaning = new Cleaning(Cleaning.Treatment.PLAIN);
        for (Paragraph paragraph : DocxReader.read(content, maxLength, cleaning)) {
            if (paragraph.hint() != Paragraph.Hint.NONE) {
                hints.putIfAbsent(paragraph.text(), paragraph.hint());
            }
        }
        return hints;
    }

    private List<OfficeFilter.Found> texts(IntConsumer told) throws RefusedException {
        try {
            return filter.texts(content, pair, told);
        } catch (DamagedDocumentException e) {
            throw new RefusedException(ImportOutcome.Reason.DAMAGED, "XML");
        }
    }

    @Override
    public byte[] with(Map<Integer, List<Refill.Part>> texts, LanguagePair direction) throws RefusedException {
        try {
            return filter.with(content, direction, texts);
        } catch (DamagedDocumentException e) {
            throw new RefusedException(ImportOutcome.Reason.DAMAGED, "XML");
        }
    }

    /// Unpacks everything once, and reads every XML part strictly: no DTD, no entity, no depth that breaks a reader,
    /// no damaged character.
    ///
    /// @return about how many paragraphs and cells there are
    static int refuseHostile(byte[] content) throws RefusedException {
        int[] paragraphs = {0};
        try {
            ZipGuard.<RefusedException>visit(content, (name, part) -> {
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    try {
                        paragraphs[0] += walk(StrictXml.reader(part));
                    } catch (XMLStreamException e) {
                        throw damaged(e, name);
                    }
                }
            });
        } catch (ZipException e) {
            throw new RefusedException(ImportOutcome.Reason.DAMAGED, "zip");
        }
        return paragraphs[0];
    }

    private static int walk(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        int paragraphs = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    paragraphs += PARAGRAPHS.contains(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("DTD", xml.getLocation());
                default -> {
                    // the rest is harmless
                }
            }
            if (depth > MOST_DEPTH) {
                throw new XMLStreamException("depth", xml.getLocation());
            }
        }
        return paragraphs;
    }

    private static RefusedException damaged(XMLStreamException e, String part) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        int column = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNumber());
        return new RefusedException(new ImportOutcome.Refused(ImportOutcome.Reason.DAMAGED, line, column, part));
    }
}
