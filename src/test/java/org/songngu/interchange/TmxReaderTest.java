package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.LanguagePair;

class TmxReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final List<NewUnit> units = new ArrayList<>();
    private final List<Integer> batches = new ArrayList<>();

    @Test
    void aForeignFileIsReadWithItsFactsAndEveryLossIsSaid() throws IOException {
        ImportReport report;
        try (InputStream in = TmxReaderTest.class.getResourceAsStream("/interchange/foreign.tmx")) {
            report = TmxReader.read("foreign.tmx", in, Trust.APPROVED, NOW, units::addAll);
        }

        assertThat(units)
                .extracting(NewUnit::pair, NewUnit::source, NewUnit::target, NewUnit::trust)
                .containsExactly(
                        tuple(
                                LanguagePair.VI_EN,
                                "Hai bên hội đàm & ký kết.",
                                "The two sides held talks & signed.",
                                Trust.APPROVED),
                        tuple(
                                LanguagePair.VI_EN,
                                "Cuộc ⟨1⟩hội đàm⟨/1⟩ ⟨2⟩thành công⟨/2⟩.⟨3/⟩",
                                "The talks were a success.",
                                Trust.IMPORTED),
                        tuple(
                                LanguagePair.VI_EN,
                                "Cuộc ⟨1⟩hội đàm⟨/1⟩ ⟨2⟩thành công⟨/2⟩.⟨3/⟩",
                                "The talks succeeded.",
                                Trust.IMPORTED),
                        tuple(LanguagePair.EN_VI, "Peace", "Hòa bình", Trust.IMPORTED));
        assertThat(units.getFirst().origin())
                .isEqualTo(new NewUnit.Origin("minh", Instant.parse("2024-02-06T09:00:00Z"), "Hội đàm", "VNA", "a1"));
        assertThat(units.getLast().origin().at()).isEqualTo(NOW);
        assertThat(report.in()).isEqualTo(4);
        assertThat(report.refused()).isEqualTo(3);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::line, ImportReport.Problem::kind, ImportReport.Problem::detail)
                .containsExactly(
                        tuple(21, Kind.OTHER_LANGUAGES, "a3 fr de"),
                        tuple(22, Kind.EMPTY_TEXT, "a4 vi"),
                        tuple(23, Kind.EMPTY_TEXT, "a5"),
                        tuple(24, Kind.UNKNOWN_VALUE, "yesterday"));
    }

    @ParameterizedTest
    @CsvSource({"approved, IMPORTED, IMPORTED", "approved, TRANSLATED, TRANSLATED", "draft, APPROVED, DRAFT"})
    void aFileIsTrustedNoFurtherThanAllowed(String claimed, Trust most, Trust expected) {
        read(
                "<tu><prop type='x-trust'>" + claimed + "</prop><tuv xml:lang='vi'><seg>Hòa bình</seg></tuv>"
                        + "<tuv xml:lang='en'><seg>Peace</seg></tuv></tu>",
                most);

        assertThat(units).extracting(NewUnit::trust).containsExactly(expected);
    }

    @Test
    void unitsOfOneArticleThatFollowEachOtherAreNeighbours() {
        ImportReport report = read(unit("A", "một")
                + unit("A", "hai")
                + unit("A", "ba")
                + unit("B", "bốn")
                + unit("", "năm")
                + unit("", "sáu"));

        assertThat(report.isClean()).isTrue();
        assertThat(units)
                .extracting(NewUnit::previous, NewUnit::source, NewUnit::next)
                .containsExactly(
                        tuple("", "một", "hai"),
                        tuple("một", "hai", "ba"),
                        tuple("hai", "ba", ""),
                        tuple("", "bốn", ""),
                        tuple("", "năm", ""),
                        tuple("", "sáu", ""));
    }

    @Test
    void contextThatTheFileSaysItselfIsBelieved() {
        read(unit("A", "một") + unit("A", "hai", "<prop type='x-previous-source-text'>khác</prop>") + unit("A", "ba"));

        assertThat(units)
                .extracting(NewUnit::previous, NewUnit::source, NewUnit::next)
                .containsExactly(tuple("", "một", "hai"), tuple("khác", "hai", ""), tuple("hai", "ba", ""));
    }

    @Test
    void aTextOverTheLimitIsRefusedByItsRow() {
        String longest = "x".repeat(TmxReader.LONGEST_SEGMENT);

        ImportReport report = read(unit("", longest) + "\n" + unit("", longest + "y"));

        assertThat(units).extracting(NewUnit::source).containsExactly(longest);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::line, ImportReport.Problem::kind)
                .containsExactly(tuple(3, Kind.TOO_LONG));
    }

    @Test
    void decomposedTextsComeInComposedAndThatIsSaid() {
        ImportReport report = read(unit("", Normalizer.normalize("Hữu nghị", Normalizer.Form.NFD)));

        assertThat(units).extracting(NewUnit::source).containsExactly("Hữu nghị");
        assertThat(report.problems()).extracting(ImportReport.Problem::kind).containsExactly(Kind.NOT_NFC);
    }

    @Test
    void unitsArriveInBatchesAndTheReportHasAnEndWhereTheCountsHaveNone() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            body.append(unit("A", "câu " + i)).append("<tu/>");
        }

        ImportReport report = read(body.toString());

        assertThat(batches).containsExactly(500, 500, 200);
        assertThat(units.get(499).next()).isEqualTo("câu 500");
        assertThat(report.in()).isEqualTo(1_200);
        assertThat(report.refused()).isEqualTo(1_200);
        assertThat(report.problems()).hasSize(ImportReport.MOST_PROBLEMS);
    }

    @ParameterizedTest
    @CsvSource({
        "20260130T013000Z,        2026-01-30T01:30:00Z",
        "2026-01-30T01:30:00Z,    2026-01-30T01:30:00Z",
        "2026-01-30 01:30:00 UTC, 2026-01-30T01:30:00Z",
        "20260130,                2026-01-30T00:00:00Z",
        "20260231T013000Z,        ",
        "30/01/2026,              "
    })
    void datesOfEveryToolAreRead(String date, Instant expected) {
        assertThat(TmxDate.read(date).orElse(null)).isEqualTo(expected);
    }

    private static String unit(String article, String source, String... more) {
        return "<tu><prop type='x-article'>" + article + "</prop>" + String.join("", more)
                + "<tuv xml:lang='vi-VN'><seg>" + source + "</seg></tuv><tuv xml:lang='en-US'><seg>x</seg></tuv></tu>";
    }

    private ImportReport read(String body) {
        return read(body, Trust.APPROVED);
    }

    private ImportReport read(String body, Trust most) {
        byte[] file =
                ("<tmx version='1.4'><header/><body>\n" + body + "</body></tmx>").getBytes(StandardCharsets.UTF_8);
        return TmxReader.read("x.tmx", new ByteArrayInputStream(file), most, NOW, batch -> {
            batches.add(batch.size());
            units.addAll(batch);
        });
    }
}
