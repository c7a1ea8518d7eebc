package org.songngu.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.songngu.article.ZipGuard;
import org.songngu.workbench.SegmentState;

/// A job as a Word document for people without a CAT tool: one table row for each segment with its number, source,
/// target and state, notes as Word comments; and the same document read back after they have edited the target column.
///
/// The first cell says segment and version (`3456.7`); a row without it is not ours and is left out with a warning.
/// Only the packaging parts that Word and LibreOffice need are written. Stateless.
final class WordTable {

    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DOCUMENT = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final long MOST_CHARS = 100_000_000;
    private static final int LONGEST_SEGMENT = 20_000;
    private static final int COLUMNS = 4;
    private static final int[] WIDTHS = {1100, 4000, 4000, 1300};
    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>\
            </Types>""";
    private static final String ROOT_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            </Relationships>""";
    private static final String DOCUMENT_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>\
            </Relationships>""";

    /// Writes a document; the stream is flushed and left open.
    ///
    /// @param document what to write
    /// @param headings of the four columns: number, source, target, state
    /// @param out      where to
    /// @throws IOException when the stream fails
    void write(XliffDocument document, List<String> headings, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", CONTENT_TYPES);
        part(zip, "_rels/.rels", ROOT_RELATIONS);
        part(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS);
        zip.putNextEntry(new ZipEntry(DOCUMENT));
        body(document, headings, zip);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(COMMENTS));
        comments(document, zip);
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void body(XliffDocument document, List<String> headings, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.start("w:document").attribute("xmlns:w", MAIN).start("w:body");
        xml.start("w:p");
        run(xml, document.original(), true);
        xml.end();
        xml.start("w:tbl").start("w:tblPr");
        xml.start("w:tblW").attribute("w:w", "5000").attribute("w:type", "pct").end();
        xml.start("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.start("w:" + side).attribute("w:val", "single").attribute("w:sz", "4");
            xml.attribute("w:color", "BFBFBF").end();
        }
        xml.end().end().start("w:tblGrid");
        for (int width : WIDTHS) {
            xml.start("w:gridCol").attribute("w:w", Integer.toString(width)).end();
        }
        xml.end();
        row(xml, headings, true, List.of());
        int comment = 0;
        for (XliffUnit unit : document.units()) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < unit.extras().notes().size(); i++) {
                numbers.add(comment++);
            }
            String id = unit.version() == XliffUnit.NO_VERSION ? unit.id() : unit.id() + "." + unit.version();
            row(xml, List.of(id, unit.source(), unit.target(), SegmentWords.of(unit)), false, numbers);
        }
        xml.end();
        // Word wants a paragraph behind a table
        xml.start("w:p").end().start("w:sectPr").start("w:pgSz");
        xml.attribute("w:w", "16838").attribute("w:h", "11906").attribute("w:orient", "landscape");
        xml.end().end().end().end().finish();
    }

    private static void row(XmlOutput xml, List<String> cells, boolean heading, List<Integer> comments)
            throws IOException {
        xml.start("w:tr").start("w:trPr").start("w:cantSplit").end();
        if (heading) {
            xml.start("w:tblHeader").end();
        }
        xml.end();
        for (int i = 0; i < COLUMNS; i++) {
            xml.start("w:tc").start("w:tcPr").start("w:tcW");
            xml.attribute("w:w", Integer.toString(WIDTHS[i])).attribute("w:type", "dxa");
            xml.end().end().start("w:p");
            List<Integer> here = i == 2 ? comments : List.of();
            for (int comment : here) {
                xml.start("w:commentRangeStart")
                        .attribute("w:id", Integer.toString(comment))
                        .end();
            }
            run(xml, cells.get(i), heading);
            for (int comment : here) {
                xml.start("w:commentRangeEnd")
                        .attribute("w:id", Integer.toString(comment))
                        .end();
                xml.start("w:r").start("w:commentReference");
                xml.attribute("w:id", Integer.toString(comment)).end().end();
            }
            xml.end().end();
        }
        xml.end();
    }

    private static void run(XmlOutput xml, String text, boolean bold) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.start("w:r");
        if (bold) {
            xml.start("w:rPr").start("w:b").end().end();
        }
        xml.start("w:t").attribute("xml:space", "preserve").text(text).end().end();
    }

    private static void comments(XliffDocument document, OutputStream out) throws IOException {
        XmlOutput xml = new XmlOutput(out);
        xml.start("w:comments").attribute("xmlns:w", MAIN);
        int number = 0;
        for (XliffUnit unit : document.units()) {
            for (String note : unit.extras().notes()) {
                xml.start("w:comment").attribute("w:id", Integer.toString(number++));
                xml.attribute("w:author", "Song Ngữ").start("w:p");
                run(xml, note, false);
                xml.end().end();
            }
        }
        xml.end().finish();
    }

    /// Reads an edited document.
    ///
    /// @param name its name, for the report
    /// @param file the document
    static ReturnedFile read(String name, byte[] file) {
        try {
            Map<String, byte[]> parts = ZipGuard.unpack(file, Set.of(DOCUMENT, COMMENTS));
            byte[] document = parts.getOrDefault(DOCUMENT, new byte[0]);
            byte[] comments = parts.getOrDefault(COMMENTS, new byte[0]);
            return new Rows(comments.length == 0 ? Map.of() : comments(comments)).read(name, document);
        } catch (XmlRefusedException e) {
            return ReturnedFile.refused(name, e.problem());
        } catch (ZipException e) {
            return ReturnedFile.refused(name, new ImportReport.Problem(0, 0, ImportReport.Kind.OTHER_FORMAT, "zip"));
        } catch (IOException e) {
            return ReturnedFile.refused(name, new ImportReport.Problem(0, 0, ImportReport.Kind.UNREADABLE, ""));
        }
    }

    private static Map<String, String> comments(byte[] part) throws IOException {
        Map<String, String> comments = new HashMap<>();
        XmlCursor xml = new XmlCursor(new ByteArrayInputStream(part), MOST_CHARS);
        while (xml.nextChild()) {
            String id = xml.attribute("id");
            comments.put(id, normal(xml.text(LONGEST_SEGMENT).value()).strip());
        }
        return comments;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// The rows of one document while it is read.
    private static final class Rows {

        // what Word strikes out stays in the file until the change is accepted
        private static final Set<String> NO_TEXT = Set.of("del", "moveFrom", "pPr", "rPr", "instrText", "drawing");

        private final Map<String, String> comments;
        private final ProblemList problems = new ProblemList();
        private final List<ReturnedUnit> units = new ArrayList<>();

        Rows(Map<String, String> comments) {
            this.comments = comments;
        }

        ReturnedFile read(String name, byte[] document) throws IOException {
            InputStream in = new ByteArrayInputStream(document);
            XmlCursor xml = new XmlCursor(in, MOST_CHARS);
            if (!xml.name().equals("document")) {
                throw xml.refused(xml.place(), ImportReport.Kind.OTHER_FORMAT, xml.name());
            }
            while (xml.nextChild()) {
                while (xml.nextChild()) {
                    if (xml.name().equals("tbl")) {
                        table(xml);
                    } else {
                        xml.skip();
                    }
                }
            }
            xml.finish();
            if (units.isEmpty()) {
                throw new XmlRefusedException(
                        new ImportReport.Problem(0, 0, ImportReport.Kind.OTHER_FORMAT, "no table"));
            }
            return new ReturnedFile(List.copyOf(units), problems.report(name, units.size()));
        }

        private void table(XmlCursor xml) throws IOException {
            boolean first = true;
            while (xml.nextChild()) {
                if (xml.name().equals("tr")) {
                    row(xml, first);
                    first = false;
                } else {
                    xml.skip();
                }
            }
        }

        private void row(XmlCursor xml, boolean heading) throws IOException {
            XmlCursor.Place place = xml.place();
            List<Cell> cells = new ArrayList<>();
            while (xml.nextChild()) {
                if (xml.name().equals("tc")) {
                    Cell cell = new Cell();
                    cell(xml, cell);
                    cells.add(cell);
                } else {
                    xml.skip();
                }
            }
            String[] id = cells.isEmpty()
                    ? new String[] {""}
                    : cells.getFirst().value().split("\\.", 2);
            if (cells.size() < COLUMNS || !id[0].matches("[0-9]{1,18}")) {
                if (!heading) {
                    problems.add(place, ImportReport.Kind.UNKNOWN_ROW, String.join(".", id));
                }
                return;
            }
            boolean versioned = id.length > 1 && id[1].matches("[0-9]{1,9}");
            XliffStates.Read read = SegmentWords.read(cells.get(3).value());
            String target = cells.get(2).value();
            boolean filled = !target.isBlank() && read.state() == SegmentState.NOT_TRANSLATED;
            units.add(new ReturnedUnit(
                    place,
                    id[0],
                    cells.get(1).value(),
                    target,
                    filled ? new XliffStates.Read(SegmentState.DRAFT, Optional.empty()) : read,
                    versioned ? Integer.parseInt(id[1]) : XliffUnit.NO_VERSION,
                    List.copyOf(cells.get(2).notes)));
        }

        private void cell(XmlCursor xml, Cell cell) throws IOException {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "t" -> cell.text.append(xml.text(LONGEST_SEGMENT).value());
                    case "tab" -> {
                        cell.text.append('\t');
                        xml.skip();
                    }
                    case "br", "cr" -> {
                        cell.text.append('\n');
                        xml.skip();
                    }
                    case "p" -> {
                        if (!cell.text.isEmpty()) {
                            cell.text.append('\n');
                        }
                        cell(xml, cell);
                    }
                    case "commentReference" -> {
                        String note = comments.getOrDefault(xml.attribute("id"), "");
                        if (!note.isEmpty()) {
                            cell.notes.add(note);
                        }
                        xml.skip();
                    }
                    default -> {
                        if (NO_TEXT.contains(xml.name())) {
                            xml.skip();
                        } else {
                            cell(xml, cell);
                        }
                    }
                }
            }
        }
    }

    /// A cell while it is read.
    private static final class Cell {

        private final StringBuilder text = new StringBuilder();
        private final List<String> notes = new ArrayList<>();

        String value() {
            return normal(text.toString());
        }
    }
}
