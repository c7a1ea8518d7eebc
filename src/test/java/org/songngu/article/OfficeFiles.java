package org.songngu.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Office documents made here, small but whole: every part that a word processor asks for.
public final class OfficeFiles {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"" + " xmlns:r=\"" + OFFICE + "\"";
    private static final String SLIDES = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
            + OFFICE + "\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final String SHEETS =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE + "\"";
    private static final String OPEN = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    private static final String STYLES = "<w:styles " + WORD + ">"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Tiu\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"u2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";

    private OfficeFiles() {}

    /// A Word document.
    ///
    /// @param body paragraphs and tables
    public static byte[] docx(String body) {
        return zip(docxParts(body));
    }

    /// The parts of a Word document with a header.
    static Map<String, String> docxParts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types("/word/document.xml", "wordprocessingml.document.main")
                        + type("/word/styles.xml", "wordprocessingml.styles")
                        + type("/word/header1.xml", "wordprocessingml.header")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml", "")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation("rId1", "styles", "styles.xml", "")
                        + relation("rId2", "hyperlink", "https://example.org/", " TargetMode=\"External\"")
                        + relation("rId3", "header", "header1.xml", "")));
        parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + WORD + "><w:body>" + body
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr></w:body></w:document>");
        parts.put("word/styles.xml", STYLES);
        parts.put("word/header1.xml", "<w:hdr " + WORD + "><w:p><w:r><w:t>Bản tin đối ngoại</w:t></w:r></w:p></w:hdr>");
        return parts;
    }

    /// A paragraph of a Word document with one run.
    public static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /// A presentation with one slide of one paragraph.
    ///
    /// @param runs of the paragraph
    static byte[] pptx(String runs) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types("/ppt/presentation.xml", "presentationml.presentation.main")
                        + type("/ppt/slides/slide1.xml", "presentationml.slide") + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "ppt/presentation.xml", "")));
        parts.put(
                "ppt/presentation.xml",
                "<p:presentation " + SLIDES
                        + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/></p:sldIdLst></p:presentation>");
        parts.put("ppt/_rels/presentation.xml.rels", relations(relation("rId2", "slide", "slides/slide1.xml", "")));
        parts.put(
                "ppt/slides/slide1.xml",
                "<p:sld " + SLIDES
                        + "><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
                        + "<p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"T\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>"
                        + "<p:txBody><a:bodyPr/><a:p>" + runs
                        + "</a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>");
        return zip(parts);
    }

    /// A workbook with one sheet.
    ///
    /// @param strings the `si` elements of its cells
    static byte[] xlsx(String... strings) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < strings.length; i++) {
            cells.append("<row r=\"%d\"><c r=\"A%d\" t=\"s\" s=\"0\"><v>%d</v></c></row>".formatted(i + 1, i + 1, i));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types("/xl/workbook.xml", "spreadsheetml.sheet.main")
                        + type("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet")
                        + type("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings")
                        + type("/xl/styles.xml", "spreadsheetml.styles") + "</Types>");
        parts.put("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml", "")));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + SHEETS
                        + "><sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml", "")
                        + relation("rId2", "sharedStrings", "sharedStrings.xml", "")
                        + relation("rId3", "styles", "styles.xml", "")));
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + SHEETS
                        + "><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
                        + "</styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + SHEETS + "><sheetData>" + cells + "</sheetData></worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst " + SHEETS + ">" + String.join("", strings) + "</sst>");
        return zip(parts);
    }

    /// An OpenDocument text.
    ///
    /// @param body headings and paragraphs
    static byte[] odt(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + OPEN
                        + " office:version=\"1.2\"><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "</manifest:manifest>");
        return zip(parts);
    }

    private static String types(String part, String type) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + type(part, type);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type
                + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"" + more
                + "/>";
    }

    /// A zip of text parts.
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A part of a zip as text; empty when it is not there.
    public static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }
}
