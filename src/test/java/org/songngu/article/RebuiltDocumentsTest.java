package org.songngu.article;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.text.CodedText;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;
import org.songngu.text.Span;

class RebuiltDocumentsTest {

    private static final String DOCX = "<w:p><w:pPr><w:pStyle w:val=\"Tiu\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
            + "<w:t xml:space=\"preserve\">Hai nước mở rộng </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>hợp tác</w:t></w:r></w:p>"
            // one sentence in six runs that only an editor's marks tell apart
            + "<w:p w:rsidR=\"00A\"><w:r w:rsidR=\"001\"><w:rPr><w:lang w:val=\"vi-VN\"/></w:rPr><w:t xml:space=\"preserve\">Chiều 5/5, </w:t></w:r>"
            + "<w:r w:rsidR=\"002\"><w:rPr><w:b/></w:rPr><w:t>lãnh đạo</w:t></w:r><w:r><w:t xml:space=\"preserve\"> hai bộ đã họp tại Hà </w:t></w:r>"
            + "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"003\"><w:rPr><w:noProof/></w:rPr><w:t>Nội về</w:t></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> kế hoạch. Xem </w:t></w:r><w:hyperlink r:id=\"rId2\"><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>"
            + "<w:t>thông cáo chung</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"u2\"/></w:pPr><w:r><w:t>Mười điểm</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>Bộ Ngoại giao.</w:t><w:br/><w:t>Nguồn lực do hai bên góp.</w:t></w:r></w:p>"
            + "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
            + OfficeFiles.paragraph("Hai bên sẽ họp lại vào tháng sau.")
            + "</w:tc></w:tr></w:tbl>";
    private static final String HTML = """
            <!DOCTYPE html>\r
            <html lang="vi"><head><title>Tin</title></head><body class=x>
            <nav><a href="/">Trang chủ</a></nav>
            <!-- không đổi -->
            <article><h1>Hai nước mở rộng hợp tác</h1>
            <p>Chiều 5/5, <b class='k'>lãnh đạo</b> hai bộ đã họp tại Hà&nbsp;Nội &amp; Huế về kế hoạch hợp tác năm nay.<br>
            Xem <a href="https://example.org/?a=1&amp;b=2">thông cáo chung</a><img src=a.png> của hai bên về kết quả cuộc họp.</p>
            <p>Hai bên sẽ họp lại vào tháng sau để rà soát việc thực hiện kế hoạch hợp tác.
            </article><script>var x = "<p>không</p>";</script></body></html>
            """;
    private static final String MARKDOWN = """
            ---
            title: Tin đối ngoại
            ---
            # Hai nước mở rộng hợp tác

            Chiều 5/5, **lãnh đạo** hai bộ đã họp
            tại Hà Nội. Xem [thông cáo](https://example.org/ "x") và `mã`.

            * Điểm *một* của kế hoạch
            * Điểm hai

            | Nước | Thủ đô |
            |------|--------|
            | Lào  | Viêng Chăn |

            ```
            không dịch
            ```
            """;
    private static final String SUBTITLES = """
            1\r
            00:00:01,000 --> 00:00:03,000\r
            Hai nước mở rộng\r
            <i>hợp tác</i> toàn diện.\r
            \r
            2\r
            00:00:04,000 --> 00:00:06,000\r
            - Chào ông Bộ trưởng.\r
            - Chào các bạn nhà báo.\r
            """;
    private static final String SLIDE =
            "<a:r><a:rPr lang=\"vi-VN\" dirty=\"0\"/><a:t>Quan hệ </a:t></a:r><a:r><a:rPr lang=\"vi-VN\" b=\"1\"/>"
                    + "<a:t>hai nước</a:t></a:r><a:r><a:rPr lang=\"vi-VN\"/><a:t> năm nay</a:t></a:r>";
    private static final String OPEN = "<text:h text:outline-level=\"1\">Hai nước mở rộng hợp tác</text:h>"
            + "<text:p text:style-name=\"P1\">Chiều 5/5, <text:span text:style-name=\"T1\">lãnh đạo</text:span> hai bộ đã họp."
            + "<text:line-break/>Xem <text:a xlink:href=\"https://example.org/\">thông cáo</text:a> của hai bên.</text:p>";

    private final PressArticleImporter importer = Importing.importer();
    private final Documents documents = new RebuiltDocuments(Importing.SETTINGS);

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a.docx", OfficeFiles.docx(DOCX)),
                Arguments.of("a.pptx", OfficeFiles.pptx(SLIDE)),
                Arguments.of(
                        "a.xlsx",
                        OfficeFiles.xlsx(
                                "<si><t>Tên nước và thủ đô</t></si>",
                                "<si><r><t xml:space=\"preserve\">Thủ đô </t></r><r><rPr><b/></rPr><t>Hà Nội</t></r></si>")),
                Arguments.of("a.odt", OfficeFiles.odt(OPEN)),
                Arguments.of("a.html", HTML.getBytes(UTF_8)),
                Arguments.of("a.md", MARKDOWN.getBytes(UTF_8)),
                Arguments.of("a.srt", SUBTITLES.getBytes(UTF_8)),
                Arguments.of("a.txt", "Hai nước mở rộng hợp tác\n\n  Chiều 5/5, hai bộ đã họp.\n".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatIsTranslatedIsReadAgainFromTheRebuiltFile(String name, byte[] file) {
        Article article = Importing.article(importer.read(name, file));
        Map<Integer, List<Refill.Piece>> pieces = pieces(article, RebuiltDocumentsTest::loud);

        byte[] rebuilt = rebuilt(name, file, pieces);

        Article again = Importing.article(importer.read(name, rebuilt));
        assertThat(again.blocks().stream().map(block -> segment(block).written()))
                .containsExactlyElementsOf(article.blocks().stream()
                        .map(block -> loud(segment(block).written()))
                        .toList());
        // and is what its preview shows, with codes between words as tags
        assertThat(Jsoup.parse(documents.preview(name, rebuilt).orElseThrow()).text())
                .contains(again.blocks().getFirst().text());
        assertThat(again.filter()).isEqualTo(article.filter());
        assertThat(article.filter().isKnown()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whoReadsItIsToldHowFarItIs(String name, byte[] file) {
        List<Integer> percents = new ArrayList<>();

        importer.read(name, file, percents::add);

        assertThat(percents).isSorted();
        if (name.matches(".*\\.(docx|pptx|xlsx|odt)")) {
            assertThat(percents.getLast()).isBetween(50, 100);
        } else {
            assertThat(percents).as("a text is read at once").isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void withNothingTranslatedItIsTheSameFile(String name, byte[] file) {
        Article article = Importing.article(importer.read(name, file));

        assertThat(rebuilt(name, file, pieces(article, source -> ""))).isEqualTo(file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void segmentsOfAnotherFileAreAMisfit(String name, byte[] file) {
        Map<Integer, List<Refill.Piece>> foreign =
                Map.of(1, List.of(new Refill.Piece("Một câu không có trong tệp.", "A sentence that is not there.")));

        assertThat(documents.rebuild(name, file, LanguagePair.VI_EN, foreign))
                .isEqualTo(new Documents.Rebuilt.Misfit(1, "Một câu không có trong tệp."));
        assertThat(documents.rebuild(name, file, LanguagePair.VI_EN, Map.of(99, foreign.get(1))))
                .isInstanceOf(Documents.Rebuilt.Misfit.class);
    }

    @Test
    void aWordDocumentKeepsBoldLinkBreakTabAndTable() {
        byte[] file = OfficeFiles.docx(DOCX);
        Map<Integer, List<Refill.Piece>> pieces = new HashMap<>();
        pieces.put(
                2,
                List.of(
                        new Refill.Piece(
                                "Chiều 5/5, ⟨1⟩lãnh đạo⟨/1⟩ hai bộ đã họp tại Hà Nội về kế hoạch.",
                                "⟨1⟩Leaders⟨/1⟩ of the ministries met in Hanoi & Hue."),
                        new Refill.Piece("Xem ⟨1⟩thông cáo chung⟨/1⟩.", "See the ⟨1⟩joint statement⟨/1⟩.")));
        pieces.put(4, List.of(new Refill.Piece("Nơi nhận:", "To:")));
        pieces.put(6, List.of(new Refill.Piece("Nguồn lực do hai bên góp.", "Both sides contribute.")));

        String document = OfficeFiles.part(rebuilt("a.docx", file, pieces), "word/document.xml");

        assertThat(document)
                .containsPattern("<w:rPr><w:b/></w:rPr><w:t[^>]*>Leaders</w:t>")
                .contains(" of the ministries met in Hanoi &amp; Hue. See the ")
                .containsPattern(
                        "<w:hyperlink r:id=\"rId2\"><w:r><w:rPr>.*?</w:rPr><w:t xml:space=\"preserve\">joint statement</w:t>")
                .containsPattern(
                        "To:</w:t><w:tab/><w:t[^>]*>Bộ Ngoại giao\\.</w:t></w:r><w:r><w:br/><w:t[^>]*>Both sides contribute\\.")
                .contains("Hai nước mở rộng hợp tác", "Hai bên sẽ họp lại", "<w:tbl>");
    }

    @Test
    void runsThatOnlyAnEditorsMarksTellApartAreOne() {
        Article article = Importing.article(importer.read("a.docx", OfficeFiles.docx(DOCX)));

        assertThat(segment(article.blocks().get(1)).written())
                .isEqualTo(
                        "Chiều 5/5, ⟨1⟩lãnh đạo⟨/1⟩ hai bộ đã họp tại Hà Nội về kế hoạch. Xem ⟨2⟩thông cáo chung⟨/2⟩.");
        assertThat(segment(article.blocks().get(1)).labels()).isEqualTo(Map.of(1, "b", 2, "link"));
        assertThat(segment(article.blocks().get(0)).written()).isEqualTo("Hai nước mở rộng hợp tác");
        assertThat(article.blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
        assertThat(article.blocks().get(2).kind()).isEqualTo(BlockKind.HEADING);
    }

    @Test
    void ofAWebPageOnlyTheTranslatedTextChanges() {
        Article article = Importing.article(importer.read("a.html", HTML.getBytes(UTF_8)));
        int first = number(article, "Chiều 5/5");
        int second = number(article, "Xem thông cáo");
        byte[] rebuilt = rebuilt(
                "a.html",
                HTML.getBytes(UTF_8),
                Map.of(
                        first,
                        List.of(new Refill.Piece(segment(article, first), "⟨1⟩Leaders⟨/1⟩ met in Hanoi & <Hue>.")),
                        second,
                        List.of(new Refill.Piece(segment(article, second), "See the ⟨1⟩statement⟨/1⟩⟨2/⟩ of both."))));

        assertThat(new String(rebuilt, UTF_8))
                .isEqualTo(
                        HTML.replace("lang=\"vi\"", "lang=\"en\"")
                                .replace(
                                        "Chiều 5/5, <b class='k'>lãnh đạo</b> hai bộ đã họp tại Hà&nbsp;Nội &amp; Huế về kế hoạch hợp tác năm nay.",
                                        "<b class='k'>Leaders</b> met in Hanoi &amp; &lt;Hue&gt;.")
                                .replace(
                                        "Xem <a href=\"https://example.org/?a=1&amp;b=2\">thông cáo chung</a><img src=a.png> của hai bên về kết quả cuộc họp.",
                                        "See the <a href=\"https://example.org/?a=1&amp;b=2\">statement</a><img src=a.png> of both."));
    }

    @Test
    void markdownKeepsItsMarksAndWordsNeverBecomeSuch() {
        Article article = Importing.article(importer.read("a.md", MARKDOWN.getBytes(UTF_8)));
        assertThat(article.blocks()).extracting(Block::text).doesNotContain("không dịch", "title: Tin đối ngoại");
        int first = number(article, "Chiều 5/5");
        int point = number(article, "Điểm một");
        byte[] rebuilt = rebuilt(
                "a.md",
                MARKDOWN.getBytes(UTF_8),
                Map.of(
                        first,
                        List.of(new Refill.Piece(
                                segment(article, first), "1. ⟨1⟩Leaders⟨/1⟩ met *here*; see ⟨2⟩it⟨/2⟩, ⟨3/⟩.")),
                        point,
                        List.of(new Refill.Piece(segment(article, point), "Point ⟨1⟩one⟨/1⟩"))));

        assertThat(new String(rebuilt, UTF_8))
                .isEqualTo(MARKDOWN.replace(
                                "Chiều 5/5, **lãnh đạo** hai bộ đã họp\ntại Hà Nội. Xem [thông cáo](https://example.org/ \"x\") và `mã`.",
                                "1\\. **Leaders** met \\*here\\*; see [it](https://example.org/ \"x\"), `mã`.")
                        .replace("Điểm *một* của kế hoạch", "Point *one*"));
    }

    @Test
    void aCaptionKeepsItsTimesItsLinesAndItsSpeakers() {
        Article article = Importing.article(importer.read("a.srt", SUBTITLES.getBytes(UTF_8)));
        assertThat(article.blocks()).hasSize(3);
        byte[] rebuilt = rebuilt(
                "a.srt",
                SUBTITLES.getBytes(UTF_8),
                Map.of(
                        1,
                        List.of(new Refill.Piece(segment(article, 1), "The two countries widen ⟨1⟩cooperation⟨/1⟩.")),
                        3,
                        List.of(new Refill.Piece(segment(article, 3), "- Good morning."))));

        assertThat(new String(rebuilt, UTF_8))
                .isEqualTo(SUBTITLES
                        .replace(
                                "Hai nước mở rộng\r\n<i>hợp tác</i> toàn diện.",
                                "The two countries widen\r\n<i>cooperation</i>.")
                        .replace("- Chào các bạn nhà báo.", "- Good morning."));
    }

    @Test
    void anEncodingWithAMarkIsKept() {
        byte[] utf16 = "\uFEFFHai nước mở rộng hợp tác.\r\n".getBytes(UTF_16LE);
        byte[] utf8 = "\uFEFFHai nước mở rộng hợp tác.\r\n".getBytes(UTF_8);
        Map<Integer, List<Refill.Piece>> pieces =
                Map.of(1, List.of(new Refill.Piece("Hai nước mở rộng hợp tác.", "Cooperation widens.")));

        assertThat(rebuilt("a.txt", utf16, pieces)).isEqualTo("\uFEFFCooperation widens.\r\n".getBytes(UTF_16LE));
        assertThat(rebuilt("a.txt", utf8, pieces)).isEqualTo("\uFEFFCooperation widens.\r\n".getBytes(UTF_8));
    }

    @Test
    void decomposedLettersAndInvisibleCharactersDoNotHinderIt() {
        String nfd = Normalizer.normalize("Hai nước mở rộng\u200B hợp\u00A0tác.", Normalizer.Form.NFD);
        Map<Integer, List<Refill.Piece>> pieces =
                Map.of(1, List.of(new Refill.Piece("Hai nước mở rộng hợp tác.", "Cooperation widens.")));

        assertThat(rebuilt("a.txt", (nfd + "\nx").getBytes(UTF_8), pieces))
                .isEqualTo("Cooperation widens.\nx".getBytes(UTF_8));
    }

    @Test
    void whatNoXmlTakesIsLeftOut() {
        Map<Integer, List<Refill.Piece>> pieces =
                Map.of(1, List.of(new Refill.Piece("Hai nước.", "Two\u0001 coun\uD800tries.")));

        byte[] rebuilt = rebuilt("a.docx", OfficeFiles.docx(OfficeFiles.paragraph("Hai nước.")), pieces);

        assertThat(OfficeFiles.part(rebuilt, "word/document.xml")).contains("Two countries.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyFormatHasAPageToReadWithoutAnythingActive(String name, byte[] file) {
        String page = documents.preview(name, file).orElseThrow();

        assertThat(page).doesNotContain("<script", "<img", "href=", "onclick").contains("<body>");
        assertThat(page).containsAnyOf("Hai nước", "hai nước", "Thủ đô");
    }

    private byte[] rebuilt(String name, byte[] file, Map<Integer, List<Refill.Piece>> pieces) {
        Documents.Rebuilt rebuilt = documents.rebuild(name, file, LanguagePair.VI_EN, pieces);
        assertThat(rebuilt).isInstanceOf(Documents.Rebuilt.Done.class);
        return ((Documents.Rebuilt.Done) rebuilt).content();
    }

    private static int number(Article article, String start) {
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).text().startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError(start);
    }

    private static String segment(Article article, int number) {
        return segment(article.blocks().get(number - 1)).written();
    }

    // the whole paragraph is one segment
    private static CodedText segment(Block block) {
        return block.coded()
                .segments(text -> List.of(new Span(0, text.length())))
                .getFirst();
    }

    private static Map<Integer, List<Refill.Piece>> pieces(Article article, UnaryOperator<String> translation) {
        Map<Integer, List<Refill.Piece>> pieces = new HashMap<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            String source = segment(article.blocks().get(i)).written();
            pieces.put(i + 1, List.of(new Refill.Piece(source, translation.apply(source))));
        }
        return pieces;
    }

    private static String loud(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }
}
