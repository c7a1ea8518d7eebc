package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;

/// Inline codes leave as elements of the standard and come back as they were.
class CodesRoundTripTest {

    private static final List<String> HEADINGS = List.of("№", "Nguồn", "Bản dịch", "Trạng thái");

    private static final String[][] PAIRS = {
        {"⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩⟨3⟩Nhật Bản⟨/3⟩⟨/2⟩.⟨4/⟩", "⟨4/⟩⟨1⟩The PM⟨/1⟩ visits ⟨2⟩⟨3⟩Japan⟨/3⟩⟨/2⟩."},
        {"Ông nói: ⟨1⟩«Chúng ta", "He said: ⟨1⟩“We"},
        {"sẵn sàng»⟨/1⟩ & đi.⟨2/⟩", "are ready”⟨/1⟩ & go.⟨2/⟩"},
        {"⟨1⟩⟨/1⟩⟨2/⟩", "⟨2/⟩⟨1⟩⟨/1⟩"},
        {"Hai ⟨1⟩mã ⟨2⟩lồng⟨/1⟩ chéo⟨/2⟩", "Two ⟨1⟩crossed ⟨2⟩codes⟨/1⟩ here⟨/2⟩"},
        {"Xuống dòng⟨1/⟩ rồi⟨2/⟩ hết.", "Broken⟨2/⟩ and⟨1/⟩ ended."}
    };

    @ParameterizedTest
    @CsvSource({"XLF", "XLF2", "DOCX", "HTML"})
    void aJobsFileBringsEveryCodeBack(JobFormat format) throws IOException {
        List<XliffUnit> units = new ArrayList<>();
        for (String[] pair : PAIRS) {
            units.add(new XliffUnit(
                    Integer.toString(units.size() + 1), "", pair[0], pair[1], SegmentState.TRANSLATED, Origin.NONE));
        }
        byte[] file = written(format, new XliffDocument("Thăm", LanguagePair.VI_EN, units));

        ReturnedFile back = switch (format) {
            case DOCX -> WordTable.read("job.docx", file);
            case HTML -> HtmlTableReader.read("job.html", file);
            default -> XliffReader.read("job.xlf", new ByteArrayInputStream(file));
        };

        assertThat(back.units()).extracting(ReturnedUnit::source).containsExactlyElementsOf(column(0));
        assertThat(back.units()).extracting(ReturnedUnit::target).containsExactlyElementsOf(column(1));
        assertThat(back.report().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"XLF", "XLF2"})
    void aMatchLeavesAndArrivesWithItsCodes(JobFormat format) throws IOException {
        XliffUnit.Alternative match = new XliffUnit.Alternative(
                88, "Bài cũ", "⟨1⟩Chủ tịch nước⟨/1⟩ thăm  Lào.⟨4/⟩", "⟨1⟩The President⟨/1⟩ visits  Laos.⟨4/⟩");
        XliffUnit unit = new XliffUnit(
                "1",
                "",
                PAIRS[0][0],
                "",
                SegmentState.NOT_TRANSLATED,
                Origin.NONE,
                Optional.empty(),
                XliffUnit.NO_VERSION,
                new XliffUnit.Extras(List.of(), List.of(match), List.of()));
        byte[] file = written(format, new XliffDocument("Thăm", LanguagePair.VI_EN, List.of(unit)));

        BilingualFile read = new BilingualFiles().read("job.xlf", file);

        assertThat(read.segments()).singleElement().satisfies(segment -> {
            assertThat(segment.notes()).singleElement().asString().endsWith("Bài cũ: " + match.target());
            assertThat(segment.source().text().written()).isEqualTo(PAIRS[0][0]);
        });
    }

    @Test
    void inXliffTheyAreElements() throws IOException {
        XliffUnit unit = new XliffUnit("1", "", PAIRS[0][0], PAIRS[0][1], SegmentState.TRANSLATED, Origin.NONE);
        XliffDocument document = new XliffDocument("Thăm", LanguagePair.VI_EN, List.of(unit));

        assertThat(new String(written(JobFormat.XLF, document), StandardCharsets.UTF_8))
                .contains("<g id=\"1\">Thủ tướng</g> thăm <g id=\"2\"><g id=\"3\">Nhật Bản</g></g>.<x id=\"4\"/>")
                .doesNotContain("⟨");
        assertThat(new String(written(JobFormat.XLF2, document), StandardCharsets.UTF_8))
                .contains(
                        "<pc id=\"1\">Thủ tướng</pc> thăm <pc id=\"2\"><pc id=\"3\">Nhật Bản</pc></pc>.<ph id=\"4\"/>")
                .doesNotContain("⟨");
    }

    @Test
    void inTmxTheyAreElementsAndComeBack() throws IOException {
        List<NewUnit> units = new ArrayList<>();
        for (String[] pair : PAIRS) {
            NewUnit.Origin origin = new NewUnit.Origin("lan", Instant.EPOCH, "", "VNA", "u" + units.size());
            units.add(new NewUnit(LanguagePair.VI_EN, pair[0], pair[1], "", "", Trust.APPROVED, origin));
        }
        units.removeIf(unit -> unit.source().startsWith("⟨1⟩⟨/1⟩"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TmxWriter().write(Language.VI, units.stream(), out);
        String xml = out.toString(StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("<seg><bpt i=\"1\" x=\"1\"/>Thủ tướng<ept i=\"1\"/> thăm ")
                .contains("<it pos=\"begin\" x=\"1\"/>«Chúng ta")
                .contains(".<ph x=\"4\"/></seg>")
                .doesNotContain("⟨");
        assertThat(read(xml))
                .extracting(NewUnit::source, NewUnit::target)
                .containsExactlyElementsOf(units.stream()
                        .map(unit -> tuple(unit.source(), unit.target()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another tool's numbers, the content of its codes, hi, sub, nested ph
                "<bpt i='7' x='3'>{\\b </bpt>đậm<ept i='7'>}</ept>|<bpt i='2' x='3'/>bold<ept i='2'/>|⟨1⟩đậm⟨/1⟩|⟨1⟩bold⟨/1⟩",
                "a <ph x='9'>&lt;br/></ph> b <ph x='5'/>|b <ph x='5'/> a <ph x='9'/>|a ⟨1/⟩ b ⟨2/⟩|b ⟨2/⟩ a ⟨1/⟩",
                "<hi>x</hi> và <hi>y</hi>|<hi>x</hi> and <hi>y</hi>|⟨1⟩x⟨/1⟩ và ⟨2⟩y⟨/2⟩|⟨1⟩x⟨/1⟩ and ⟨2⟩y⟨/2⟩",
                "<it pos='begin' x='1'>[b]</it>nửa|<it pos='begin' x='1'>[b]</it>half|⟨1⟩nửa|⟨1⟩half",
                "không|<ph>{1}</ph>none|không|⟨1/⟩none",
                "toán ⟨1⟩ học|maths ⟨x⟩|toán ‹1› học|maths ‹x›",
                "<ph x='1'>a<sub>ẩn</sub></ph>hiện|<ph x='1'/>shown|⟨1/⟩hiện|⟨1/⟩shown"
            })
    void theCodesOfOtherToolsAreKeptByNumber(String vi, String en, String source, String target) {
        List<NewUnit> units = read("<tmx version='1.4'><header/><body><tu><tuv xml:lang='vi'><seg>" + vi
                + "</seg></tuv><tuv xml:lang='en'><seg>" + en + "</seg></tuv></tu></body></tmx>");

        assertThat(units).singleElement().satisfies(unit -> {
            assertThat(unit.source()).isEqualTo(source);
            assertThat(unit.target()).isEqualTo(target);
        });
    }

    @Test
    void aTextOfNothingButCodesIsSaidAndKeptWithoutThem() {
        String codes = "<ph x='1'/>".repeat(1_001);
        List<NewUnit> units = new ArrayList<>();
        ImportReport report = TmxReader.read(
                "nhieu-ma.tmx",
                new ByteArrayInputStream(("<tmx version='1.4'><header/><body><tu tuid='n'><tuv xml:lang='vi'><seg>chữ"
                                + codes + "</seg></tuv><tuv xml:lang='en'><seg>words</seg></tuv></tu></body></tmx>")
                        .getBytes(StandardCharsets.UTF_8)),
                Trust.IMPORTED,
                Instant.EPOCH,
                units::addAll);

        assertThat(units).extracting(NewUnit::source).containsExactly("chữ");
        assertThat(report.problems())
                .extracting(ImportReport.Problem::kind, ImportReport.Problem::detail)
                .contains(tuple(ImportReport.Kind.CODES_DROPPED, "n 1001"));
    }

    private static List<NewUnit> read(String tmx) {
        List<NewUnit> units = new ArrayList<>();
        TmxReader.read(
                "ma.tmx",
                new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)),
                Trust.APPROVED,
                Instant.EPOCH,
                units::addAll);
        return units;
    }

    private static List<String> column(int at) {
        return List.of(PAIRS).stream().map(pair -> pair[at]).toList();
    }

    private static byte[] written(JobFormat format, XliffDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case XLF -> new XliffWriter().write(document, out);
            case XLF2 -> new Xliff2Writer().write(document, out);
            case HTML -> new HtmlTable().write(document, HEADINGS, out);
            default -> new WordTable().write(document, HEADINGS, out);
        }
        return out.toByteArray();
    }
}
