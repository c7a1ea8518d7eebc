package org.songngu.interchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.Documents;
import org.songngu.article.OfficeFiles;
import org.songngu.article.ReadDocuments;
import org.songngu.text.CodedText;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;
import org.songngu.text.Span;

/// What it costs to take a large document apart and to put it together: a Word document of 4,000 segments, an XLIFF
/// file
/// of 10,000 units.
///
/// Argument: how often (default 4; the first is cold).
public final class DocumentBenchmark {

    private static final int SEGMENTS = 4_000;
    private static final int UNITS = 10_000;

    private DocumentBenchmark() {}

    /// @param arguments how often
    public static void main(String[] arguments) {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        byte[] docx = docx();
        byte[] xliff = xliff().getBytes(StandardCharsets.UTF_8);
        System.out.printf("docx %,d bytes, xliff %,d bytes%n", docx.length, xliff.length);
        for (int i = 0; i < times; i++) {
            word(docx);
            bilingual(xliff);
        }
    }

    private static void word(byte[] docx) {
        long start = System.nanoTime();
        Article article = ReadDocuments.article("bench.docx", docx);
        long read = System.nanoTime();
        Map<Integer, List<Refill.Piece>> pieces = new HashMap<>();
        int segments = 0;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            List<Refill.Piece> own = block.coded().segments(DocumentBenchmark::halves).stream()
                    .map(CodedText::written)
                    .map(source -> new Refill.Piece(source, source.toUpperCase(java.util.Locale.ROOT)))
                    .toList();
            segments += own.size();
            pieces.put(i + 1, own);
        }
        long cut = System.nanoTime();
        Documents.Rebuilt rebuilt = ReadDocuments.documents().rebuild("bench.docx", docx, LanguagePair.VI_EN, pieces);
        long written = System.nanoTime();
        System.out.printf(
                "docx: %,d segments extracted in %d ms, cut in %d ms, rebuilt in %d ms (%s)%n",
                segments,
                millis(read - start),
                millis(cut - read),
                millis(written - cut),
                rebuilt.getClass().getSimpleName());
    }

    private static void bilingual(byte[] xliff) {
        long start = System.nanoTime();
        BilingualFile file = new BilingualFiles().read("bench.xlf", xliff);
        System.out.printf(
                "xliff: %,d units read in %d ms%n", file.segments().size(), millis(System.nanoTime() - start));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    private static List<Span> halves(String text) {
        int stop = text.indexOf(". ");
        return stop < 0
                ? List.of(new Span(0, text.length()))
                : List.of(new Span(0, stop + 1), new Span(stop + 2, text.length()));
    }

    private static byte[] docx() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < SEGMENTS / 2; i++) {
            body.append("<w:p><w:r><w:t xml:space=\"preserve\">Ngày %d tháng 5, </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                    .formatted(i));
            body.append("<w:t>lãnh đạo hai nước</w:t></w:r><w:r><w:t xml:space=\"preserve\"> đã hội đàm về kế hoạch ");
            body.append("hợp tác năm năm tới và ký nhiều văn kiện. Hai bên nhất trí số %d về ".formatted(i));
            body.append("thương mại, đầu tư và giao lưu nhân dân.</w:t></w:r></w:p>");
        }
        return OfficeFiles.docx(body.toString());
    }

    private static String xliff() {
        StringBuilder units = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><xliff version=\"1.2\">"
                + "<file source-language=\"vi\" target-language=\"en\" original=\"a\" datatype=\"x\"><body>\n");
        for (int i = 0; i < UNITS; i++) {
            units.append(
                    "<trans-unit id=\"%d\"><source>Ngày %d, <g id=\"1\">lãnh đạo</g> hai nước đã hội đàm về kế hoạch "
                            .formatted(i, i));
            units.append("hợp tác và ký nhiều văn kiện.</source><target state=\"translated\">On day %d <g id=\"1\">"
                    .formatted(i));
            units.append("leaders</g> of both countries held talks.</target><note>Ghi chú</note></trans-unit>\n");
        }
        return units.append("</body></file></xliff>").toString();
    }
}
