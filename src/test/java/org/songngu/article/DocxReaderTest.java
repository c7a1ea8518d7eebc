package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:styleId="Tiu"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="u2"><w:name w:val="heading 2"/></w:style></w:styles>
            """;
    private static final String BODY = """
            <w:p><w:pPr><w:pStyle w:val="Tiu"/></w:pPr><w:r><w:t>Hai nước mở rộng </w:t></w:r><w:r><w:t>hợp tác</w:t></w:r></w:p>
            <w:p/>
            <w:p><w:r><w:t>Chiều 5/5, lãnh đạo hai bộ đã họp tại Hà </w:t></w:r><w:proofErr/><w:r><w:t>Nội về kế hoạch chung.</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="u2"/></w:pPr><w:r><w:t>Mười điểm.</w:t></w:r></w:p>
            <w:p><w:r><w:t>Kế hoạch mới gồm mười điểm.</w:t><w:br/><w:t>Nguồn lực do hai bên góp.</w:t></w:r>
            <w:del><w:r><w:t>Câu này đã bị xóa.</w:t></w:r></w:del>
            <w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hai bên sẽ họp lại vào tháng sau./.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:t>Hoài Nhung</w:t></w:r></w:p>
            """;

    private final PressArticleImporter importer = Importing.importer();

    @Test
    void paragraphsOfAWordDocumentBecomeBlocks() throws IOException {
        Article article = Importing.article(importer.read("bài.docx", docx(document(BODY))));

        assertThat(Importing.outline(article)).isEqualTo("""
                1 HEADLINE Hai nước mở rộng hợp tác
                2 LEAD Chiều 5/5, lãnh đạo hai bộ
                3 HEADING Mười điểm.
                4 BODY Kế hoạch mới gồm mười điểm.
                4 BODY Nguồn lực do hai bên góp.
                5 BODY Hai bên sẽ họp lại vào
                6 BYLINE Hoài Nhung""");
    }

    @Test
    void aWordDocumentIsKnownByItsContent() throws IOException {
        assertThat(Importing.article(importer.read("bài", docx(document(BODY)))).title())
                .isEqualTo("Hai nước mở rộng hợp tác");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:t>Hội nghị",
                "<w:p></w:r></w:p>",
                "<w:p>&khong;</w:p>",
            })
    void brokenXmlIsDamaged(String body) throws IOException {
        assertThat(reason(docx("<w:document xmlns:w=\"w\"><w:body>" + body))).isEqualTo(ImportOutcome.Reason.DAMAGED);
    }

    @Test
    void entitiesAreNotRead() throws IOException {
        String hostile = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                + document("<w:p><w:r><w:t>Hội nghị &f; khai mạc</w:t></w:r></w:p>");

        assertThat(reason(docx(hostile))).isEqualTo(ImportOutcome.Reason.DAMAGED);
    }

    @Test
    void aZipThatIsNoDocumentIsRefused() throws IOException {
        byte[] zip = zip(Map.of("a.txt", "Hội nghị"));

        assertThat(reason(zip)).isEqualTo(ImportOutcome.Reason.DAMAGED);
        assertThat(Importing.refused(importer.read("a.zip", zip)).reason()).isEqualTo(ImportOutcome.Reason.BINARY);
        assertThat(reason("chữ".getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportOutcome.Reason.DAMAGED);
        byte[] cut = docx(document(BODY));
        assertThat(reason(java.util.Arrays.copyOf(cut, cut.length / 2))).isEqualTo(ImportOutcome.Reason.DAMAGED);
    }

    @Test
    void aZipBombIsStoppedWhileReading() throws IOException {
        byte[] bomb = docx("<w:document>" + " ".repeat(30_000_000));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(reason(bomb)).isEqualTo(ImportOutcome.Reason.DAMAGED);
    }

    @Test
    void hostilePartsBesideTheTextAreRefusedToo() throws IOException {
        Map<String, String> dtd = OfficeFiles.docxParts(OfficeFiles.paragraph("Hội nghị khai mạc."));
        dtd.put("word/header1.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>");
        Map<String, String> deep = OfficeFiles.docxParts(OfficeFiles.paragraph("Hội nghị khai mạc."));
        deep.put(
                "word/header1.xml",
                "<w:hdr xmlns:w=\"w\">" + "<w:x>".repeat(20_000) + "</w:x>".repeat(20_000) + "</w:hdr>");
        Map<String, String> twice = OfficeFiles.docxParts(OfficeFiles.paragraph("Hội nghị khai mạc."));
        twice.put("Word/Document.xml", twice.get("word/document.xml"));

        assertThat(reason(zip(dtd))).isEqualTo(ImportOutcome.Reason.DAMAGED);
        assertThat(reason(zip(deep))).isEqualTo(ImportOutcome.Reason.DAMAGED);
        assertThat(reason(zip(twice))).isEqualTo(ImportOutcome.Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../word/x.xml", "/etc/x", "word\\..\\..\\x"})
    void namesThatLeaveTheContainerAreRefused(String name) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", document(BODY));
        parts.put(name, "x");

        assertThat(reason(zip(parts))).isEqualTo(ImportOutcome.Reason.DAMAGED);
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i <= 10_000; i++) {
            parts.put("p" + i, "");
        }

        assertThat(reason(zip(parts))).isEqualTo(ImportOutcome.Reason.DAMAGED);
    }

    @Test
    void theTextOfADocumentHasTheLimitOfATextFile() throws IOException {
        PressArticleImporter strict =
                new PressArticleImporter(new ArticleSettings(1_000), (text, language) -> java.util.List.of());
        String longText = "<w:p><w:r><w:t>" + "Hội nghị khai mạc. ".repeat(60) + "</w:t></w:r></w:p>";

        assertThat(Importing.refused(strict.read("bài.docx", docx(document(longText))))
                        .reason())
                .isEqualTo(ImportOutcome.Reason.TOO_LARGE);
    }

    private ImportOutcome.Reason reason(byte[] content) {
        return Importing.refused(importer.read("bài.docx", content)).reason();
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static byte[] docx(String document) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.putAll(OfficeFiles.docxParts(""));
        parts.remove("word/header1.xml");
        parts.put("word/document.xml", document);
        parts.put("word/styles.xml", STYLES);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
