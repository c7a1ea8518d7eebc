package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;

class XliffWriterTest {

    private static final String SOURCE = "Hai bên nhất trí thúc đẩy hợp tác.";
    private static final String TARGET = "The two sides agreed to promote cooperation.";

    @Test
    void aDocumentIsWrittenAsTheGoldenFile() throws IOException {
        XliffDocument document = new XliffDocument(
                "Hội đàm cấp cao \"mở rộng\"",
                LanguagePair.VI_EN,
                List.of(
                        new XliffUnit(
                                "1",
                                "headline",
                                "Hội đàm cấp cao",
                                "High-level talks",
                                SegmentState.APPROVED,
                                new Origin(MatchBand.EXACT, 100, "Song Ngữ")),
                        new XliffUnit(
                                "2",
                                "body",
                                "Kim ngạch tăng < 5% & giảm dần.",
                                "Trade grew < 5% & slowed.",
                                SegmentState.DRAFT,
                                new Origin(MatchBand.HIGH_FUZZY, 88, "Song Ngữ"),
                                Optional.of(ReturnReason.TERMINOLOGY),
                                3,
                                new XliffUnit.Extras(
                                        List.of("«kim ngạch» là trade value"),
                                        List.of(new XliffUnit.Alternative(
                                                88, "Song Ngữ", "Kim ngạch tăng 4%.", "Trade grew 4%.")),
                                        List.of(new XliffUnit.Term("kim ngạch", "trade value")))),
                        new XliffUnit("3", "", SOURCE, "", SegmentState.NOT_TRANSLATED, Origin.NONE)));

        assertThat(written(document)).isEqualTo(resource("golden.xlf"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NOT_TRANSLATED, NEW,          new,                      -",
                "DRAFT,          CONTEXT,      needs-review-translation, exact-match",
                "DRAFT,          EXACT,        needs-review-translation, exact-match",
                "DRAFT,          NEARLY_EXACT, needs-review-translation, fuzzy-match",
                "DRAFT,          MEDIUM_FUZZY, needs-review-translation, fuzzy-match",
                "DRAFT,          ASSEMBLED,    needs-translation,        leveraged-glossary",
                "DRAFT,          MT,           needs-review-translation, leveraged-mt",
                "TRANSLATED,     MT,           translated,               leveraged-mt",
                "DRAFT,          NEW,          needs-review-translation, -",
                "TRANSLATED,     HIGH_FUZZY,   translated,               fuzzy-match",
                "TRANSLATED,     NEW,          translated,               -",
                "APPROVED,       EXACT,        final,                    -",
            })
    void everyStateHasItsPlaceInTheStandard(SegmentState state, MatchBand band, String expected, String qualifier)
            throws IOException {
        String xml = written(new XliffUnit("1", "", SOURCE, TARGET, state, new Origin(band, 0, "")));

        String attributes = qualifier == null
                ? "state=\"" + expected + "\">"
                : "state=\"" + expected + "\" state-qualifier=\"" + qualifier + "\">";
        assertThat(xml).contains("<target xml:lang=\"en-US\" " + attributes + TARGET);
        assertThat(xml.contains("approved=\"yes\"")).isEqualTo(state == SegmentState.APPROVED);
    }

    @Test
    void everyReasonOfAReturnBecomesARejection() throws IOException {
        for (ReturnReason reason : ReturnReason.values()) {
            String xml = written(new XliffUnit(
                    "1",
                    "",
                    SOURCE,
                    TARGET,
                    SegmentState.TRANSLATED,
                    Origin.NONE,
                    Optional.of(reason),
                    XliffUnit.NO_VERSION,
                    XliffUnit.Extras.NONE));

            assertThat(xml).contains("state=\"needs-review-translation\" state-qualifier=\"rejected-");
        }
    }

    @Test
    void textsLeaveInNfcWhateverTheyWereTypedIn() throws IOException {
        String decomposed = Normalizer.normalize(SOURCE, Normalizer.Form.NFD);

        assertThat(written(new XliffUnit("1", "", decomposed, TARGET, SegmentState.TRANSLATED, Origin.NONE)))
                .contains(">" + SOURCE + "<");
    }

    @Test
    void aCharacterThatXmlForbidsDoesNotSpoilTheFile() throws IOException {
        String xml = written(new XliffUnit(
                "1", "", "Hà\u0000 Nội\uD800", "Ha\u000B Noi \uD83D\uDE00", SegmentState.DRAFT, Origin.NONE));

        assertThat(xml).contains("Hà\uFFFD Nội\uFFFD").contains("Ha\uFFFD Noi \uD83D\uDE00");
    }

    private static String written(XliffUnit unit) throws IOException {
        return written(new XliffDocument("bài viết", LanguagePair.VI_EN, List.of(unit)));
    }

    private static String written(XliffDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XliffWriter().write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = XliffWriterTest.class.getResourceAsStream("/interchange/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
