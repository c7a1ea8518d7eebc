package org.songngu.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.songngu.text.LanguagePair;
import org.songngu.text.Refill;

/// What a web page keeps in `alt` and `title` is translated like everything that is read, and put back where it stood.
class PageAttributesTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><body>
            <nav><a href="/" title="Về trang chủ của báo">Trang chủ</a></nav>
            <article><h1>Hai nước mở rộng hợp tác trên biển</h1>
            <figure><img src="a.jpg" alt="Hai Bộ trưởng tại lễ ký"><figcaption>Hai Bộ trưởng tại lễ ký</figcaption></figure>
            <p>Chiều 5/5, <a href="/tc" title='Toàn văn "Tuyên bố chung" &amp; phụ lục'>lãnh đạo hai bộ</a> đã họp tại Hà Nội về kế
            hoạch hợp tác năm nay <img alt="Cờ của hai nước" src=b.png> và những năm tới.</p>
            <p>Hai bên sẽ họp lại vào tháng sau để rà soát việc thực hiện kế hoạch hợp tác.
            <img alt=Huế src=c.png><img alt="IMG_2034.JPG" src="d.jpg"><img alt="" title="12/5" src="e.jpg">
            <img alt="Anh Hoi Dam.png" src="f.jpg"></p></article>
            <div class="related"><img src="g.jpg" alt="Một bài khác rất đáng đọc"></div>
            <div style="display:none"><img src="h.jpg" alt="Không ai nhìn thấy"></div>
            </body></html>
            """;

    private final PressArticleImporter importer = Importing.importer();
    private final Documents documents = new RebuiltDocuments(Importing.SETTINGS);

    @Test
    void theyComeBehindTheArticleAndWhatStandsAsideIsLeftOutWithItsReason() {
        List<Block> blocks =
                Importing.article(importer.read("a.html", PAGE.getBytes(UTF_8))).blocks();

        assertThat(blocks.subList(blocks.size() - 6, blocks.size()))
                .extracting(Block::text, Block::reason)
                .containsExactly(
                        tuple("Về trang chủ của báo", BlockReason.NAVIGATION),
                        tuple("Hai Bộ trưởng tại lễ ký", BlockReason.REPEATED_CAPTION),
                        tuple("Toàn văn \"Tuyên bố chung\" & phụ lục", null),
                        tuple("Cờ của hai nước", null),
                        tuple("Huế", null),
                        tuple("Một bài khác rất đáng đọc", BlockReason.RELATED));
        assertThat(blocks)
                .extracting(Block::text)
                .doesNotContain("Không ai nhìn thấy", "IMG_2034.JPG", "12/5", "Anh Hoi Dam.png");
        assertThat(blocks.getLast().kind()).isEqualTo(BlockKind.CAPTION);
    }

    private static org.assertj.core.groups.Tuple tuple(String text, @Nullable BlockReason reason) {
        return org.assertj.core.groups.Tuple.tuple(text, Optional.ofNullable(reason));
    }

    @Test
    void theyAreExchangedWhereTheyStandAlsoWithinACodeOfAParagraph() {
        String rebuilt = rebuilt(Map.of(
                "Chiều 5/5", "On May 5, ⟨1⟩the ministers⟨/1⟩ met in Hanoi⟨2/⟩.",
                "Toàn văn", "Full text of the \"Joint Statement\" & <annex>",
                "Cờ của", "Flags of 'both' countries",
                "Huế", "Hue & Hanoi"));

        assertThat(rebuilt)
                .isEqualTo(PAGE.replace("lang=\"vi\"", "lang=\"en\"")
                        .replaceFirst(
                                "(?s)<p>Chiều.*?những năm tới\\.</p>",
                                "<p>On May 5, <a href=\"/tc\" title='Full text of the &quot;Joint Statement&quot; &amp; &lt;annex&gt;'>"
                                        + "the ministers</a> met in Hanoi"
                                        + "<img alt=\"Flags of &#39;both&#39; countries\" src=b.png>.</p>")
                        .replace("<img alt=Huế ", "<img alt=\"Hue &amp; Hanoi\" "));
    }

    @Test
    void onesThatStandInAParagraphThatStaysAreExchangedAlone() {
        assertThat(rebuilt(Map.of("Cờ của", "Flags")))
                .isEqualTo(
                        PAGE.replace("lang=\"vi\"", "lang=\"en\"").replace("alt=\"Cờ của hai nước\"", "alt=\"Flags\""));
    }

    @Test
    void oneThatRepeatsACaptionFollowsItsTranslation() {
        assertThat(rebuilt(Map.of("Hai Bộ trưởng", "The ministers at the signing")))
                .contains(
                        "alt=\"The ministers at the signing\"><figcaption>The ministers at the signing</figcaption>",
                        "alt=\"Cờ của hai nước\"");
    }

    @Test
    void aPageOfAnEarlierJobStillFits() {
        // the numbers of what is read do not depend on the attributes
        String without = PAGE.replaceAll(" (?:alt|title)=(?:\"[^\"]*\"|'[^']*'|Huế)", "");
        List<String> before = Importing.article(importer.read("a.html", without.getBytes(UTF_8))).blocks().stream()
                .map(Block::text)
                .toList();

        assertThat(Importing.article(importer.read("a.html", PAGE.getBytes(UTF_8))).blocks().stream()
                        .map(Block::text)
                        .toList())
                .startsWith(before.toArray(String[]::new));
    }

    private String rebuilt(Map<String, String> translations) {
        List<Block> blocks =
                Importing.article(importer.read("a.html", PAGE.getBytes(UTF_8))).blocks();
        Map<Integer, List<Refill.Piece>> pieces = new HashMap<>();
        translations.forEach((start, translation) -> {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block.text().startsWith(start) && block.isIncluded()) {
                    pieces.put(i + 1, List.of(new Refill.Piece(block.coded().written(), translation)));
                }
            }
        });
        assertThat(pieces).hasSameSizeAs(translations);
        return documents.rebuild("a.html", PAGE.getBytes(UTF_8), LanguagePair.VI_EN, pieces)
                        instanceof Documents.Rebuilt.Done(byte[] content)
                ? new String(content, UTF_8)
                : "";
    }
}
