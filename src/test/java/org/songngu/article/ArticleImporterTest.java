package org.songngu.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.LanguagePair;

class ArticleImporterTest {

    private static final String TEXT = """
            Hai nước mở rộng hợp tác trên nhiều lĩnh vực
            Chiều 5/5, lãnh đạo hai bộ đã họp bàn về kế hoạch chung tại Hà Nội.
            Kế hoạch mới gồm mười điểm, kéo dài đến năm 2030./.
            """;

    private final PressArticleImporter importer = Importing.importer();

    @Test
    void nothingAndBlankAreEmpty() {
        assertThat(reason("tin.txt", new byte[0])).isEqualTo(ImportOutcome.Reason.EMPTY);
        assertThat(reason("tin.txt", " \n\u00A0\uFEFF\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ImportOutcome.Reason.EMPTY);
        assertThat(Importing.refused(importer.readText("")).reason()).isEqualTo(ImportOutcome.Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000_001, 20_000_000})
    void tooMuchTextIsRefusedBeforeItIsRead(int size) {
        assertThat(reason("tin.txt", new byte[size])).isEqualTo(ImportOutcome.Reason.TOO_LARGE);
        assertThat(Importing.refused(importer.readText("a".repeat(size))).reason())
                .isEqualTo(ImportOutcome.Reason.TOO_LARGE);
    }

    @Test
    void theLimitIsASetting() {
        PressArticleImporter strict =
                new PressArticleImporter(new ArticleSettings(10), (text, language) -> java.util.List.of());

        assertThat(Importing.refused(strict.readText(TEXT)).detail()).endsWith(" > 10");
        assertThatIllegalArgumentException().isThrownBy(() -> new ArticleSettings(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void textInUnicodeIsRead(String charset) {
        Article article = Importing.article(importer.read("tin.txt", TEXT.getBytes(Charset.forName(charset))));

        assertThat(article.title()).isEqualTo("Hai nước mở rộng hợp tác trên nhiều lĩnh vực");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Article article = Importing.article(importer.read("tin.txt", ("\uFEFF" + TEXT).getBytes(charset)));

            assertThat(article.title()).startsWith("Hai nước");
            assertThat(article.warnings())
                    .noneMatch(warning -> warning.kind() == ArticleWarning.Kind.INVISIBLE_REMOVED);
        }
    }

    @Test
    void damagedUtf8IsRefusedWithThePlaceOfTheFirstBadByte() {
        byte[] content = (TEXT + "Đại sứ ¿ng").getBytes(StandardCharsets.UTF_8);
        int bad = content.length - 4;
        content[bad] = (byte) 0xFF;

        ImportOutcome.Refused refused = Importing.refused(importer.read("tin.txt", content));

        assertThat(refused).isEqualTo(new ImportOutcome.Refused(ImportOutcome.Reason.WRONG_ENCODING, 4, 8, "0xFF"));
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(reason("tin.txt", new byte[] {'H', (byte) 0xF4, (byte) 0xF2, 'i', ' ', 'n', 'g', 'h', 'i'}))
                .isEqualTo(ImportOutcome.Reason.WRONG_ENCODING);
        assertThat(reason("tin.txt", "Céng hßa x· héi chñ nghÜa".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ImportOutcome.Reason.WRONG_ENCODING);
        assertThat(reason("tin.txt", new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 0}))
                .isEqualTo(ImportOutcome.Reason.WRONG_ENCODING);
    }

    @Test
    void whatIsNoTextIsBinary() {
        assertThat(reason("tin.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isEqualTo(ImportOutcome.Reason.BINARY);
        assertThat(reason("tin.txt", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ImportOutcome.Reason.BINARY);
        assertThat(reason("tin.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo(ImportOutcome.Reason.BINARY);
        assertThat(reason("tin.txt", "Hội\0nghị".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ImportOutcome.Reason.BINARY);
        assertThat(reason("tin.txt", "Hội nghị".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(ImportOutcome.Reason.BINARY);
        assertThat(Importing.refused(importer.readText("Hội\0nghị")).reason()).isEqualTo(ImportOutcome.Reason.BINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tin.rtf", "tin.xlsx2", "tin.json", "thư mục/tin.v2"})
    void otherKindsOfFilesAreUnknown(String name) {
        assertThat(reason(name, TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(ImportOutcome.Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 2 3\n4,5", "Trang chủ\nThời sự\nFacebook", "Hotline: 0912 345 678", "***\n---", "Ảnh: H.N"})
    void aTextWithoutASentenceIsRefused(String text) {
        assertThat(Importing.refused(importer.readText(text)).reason()).isEqualTo(ImportOutcome.Reason.NO_SENTENCES);
    }

    @Test
    void decomposedTextIsComposedWithAWarning() {
        Article article = Importing.article(importer.readText(Normalizer.normalize(TEXT, Normalizer.Form.NFD)));

        assertThat(article.blocks().getFirst().text()).isEqualTo("Hai nước mở rộng hợp tác trên nhiều lĩnh vực");
        assertThat(article.warnings()).contains(new ArticleWarning(ArticleWarning.Kind.NORMALISED, 1, "1, 2, 3"));
    }

    @Test
    void invisibleCharactersAreRemovedWithTheirLines() {
        Article article = Importing.article(importer.readText(
                TEXT.replace("lãnh đạo", "lãnh\u00A0 đ\u200Bạo").replace("mười", "m\u00ADười")));

        assertThat(article.blocks().get(1).text()).startsWith("Chiều 5/5, lãnh đạo hai bộ");
        assertThat(article.warnings())
                .contains(
                        new ArticleWarning(ArticleWarning.Kind.INVISIBLE_REMOVED, 3, "U+00AD: 3"),
                        new ArticleWarning(ArticleWarning.Kind.INVISIBLE_REMOVED, 2, "U+200B: 2"));
    }

    @Test
    void aLongSegmentIsReported() {
        Article article =
                Importing.article(importer.readText(TEXT + "Hai bên đã " + "trao đổi, ".repeat(200) + "xong."));

        assertThat(article.warnings())
                .anySatisfy(warning -> assertThat(warning.kind()).isEqualTo(ArticleWarning.Kind.LONG_SEGMENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Thời sự 23/12/2025 22:53 | Sáng nay, hội nghị khai mạc. | 2025-12-23",
                "Thứ Năm, 12/10/2026, 08:15 (GMT+7) | Hội nghị khai mạc. | 2026-10-12",
                "Thứ Hai, ngày 9 tháng 3 năm 2026 | Hội nghị khai mạc. | 2026-03-09",
                "January 26, 2026 - 10:30 | Hội nghị khai mạc. | 2026-01-26",
                "https://bao.example/tin-20250708164512.htm | Hội nghị khai mạc. | 2025-07-08",
                "https://bao.example/tin-190924.htm | Hội nghị khai mạc. | -",
                "Hoài Nhung | Sáng 6/1/2025, hội nghị khai mạc. | 2025-01-06",
                "Hoài Nhung | Sáng nay 6/1, Bộ tổ chức hội nghị tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025. | 2025-01-06",
                "Hoài Nhung | Ngày 23/12, Ban tổ chức hội nghị tổng kết công tác năm 2024 và triển khai nhiệm vụ năm 2025. | 2024-12-23",
                "Hoài Nhung | Sáng 5/5, Bộ tổ chức hội nghị tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025. | -",
                "Hoài Nhung | Chiều 6/1, hai bên bàn mục tiêu đến năm 2030. | -",
                "Hoài Nhung | Hiệp định được ký tại Paris trong bối cảnh mới, mở ra một trang sử mà cả hai dân tộc mong đợi, ngày 27/1/1973. | -",
                "Thời sự 31/2/2025 10:00 | Hội nghị khai mạc. | -",
            })
    void theDateIsFoundByEvidenceOrNotAtAll(String second, String third, LocalDate date) {
        Article article = Importing.article(importer.readText("""
                Hai nước mở rộng hợp tác trên nhiều lĩnh vực
                %s
                %s Nhiều đại biểu đã tới dự.
                Kế hoạch mới gồm mười điểm, kéo dài trong nhiều năm./.
                """.formatted(second, third)));

        assertThat(article.date()).isEqualTo(Optional.ofNullable(date));
        assertThat(article.warnings().stream().anyMatch(warning -> warning.kind() == ArticleWarning.Kind.NO_DATE))
                .isEqualTo(date == null);
    }

    @Test
    void theDirectionComesFromTheLanguage() {
        assertThat(Importing.article(importer.readText(TEXT)).pair()).isEqualTo(LanguagePair.VI_EN);
        assertThat(Importing.article(importer.readText("""
                        Viet Nam and Laos widen their cooperation
                        The two ministers signed an agreement on education in Vientiane on Monday.
                        It will run for five years and is open to all provinces.
                        """)).pair()).isEqualTo(LanguagePair.EN_VI);
    }

    @Test
    void anUncertainLanguageIsReported() {
        Article article = Importing.article(importer.readText("Hoi nghi doi ngoai toan quoc khai mac tai Ha Noi."));

        assertThat(article.pair()).isEqualTo(LanguagePair.VI_EN);
        assertThat(article.warnings()).contains(new ArticleWarning(ArticleWarning.Kind.LANGUAGE_UNCERTAIN, 0, "vi"));
    }

    @Test
    void linesThatAPdfBrokeAreJoinedAndOthersAreNot() {
        Article article = Importing.article(importer.readText("""
                Hai nước mở rộng hợp tác trên nhiều lĩnh vực
                Chiều 5/5, lãnh đạo hai bộ đã họp bàn về kế hoạch
                chung tại Hà Nội, với sự tham dự của nhiều chuyên gia,
                đại diện doanh nghiệp.
                Kế hoạch mới gồm mười điểm, kéo dài đến năm 2030

                trong đó năm điểm về giáo dục đã được thống nhất.
                """));

        assertThat(article.blocks()).hasSize(4);
        assertThat(article.blocks().get(1).text()).endsWith("nhiều chuyên gia, đại diện doanh nghiệp.");
    }

    private ImportOutcome.Reason reason(String name, byte[] content) {
        return Importing.refused(importer.read(name, content)).reason();
    }
}
