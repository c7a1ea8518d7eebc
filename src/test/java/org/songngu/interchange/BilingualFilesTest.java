package org.songngu.interchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.article.Documents;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Desk;
import org.songngu.workbench.Edit;
import org.songngu.workbench.JobId;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.NewSegment;
import org.songngu.workbench.Origin;
import org.songngu.workbench.OriginalFile;
import org.songngu.workbench.Segment;
import org.songngu.workbench.Workbench;

class BilingualFilesTest {

    private static final Origin MACHINE = Origin.ofEngine("Máy dịch nhà");

    private final BilingualFiles files = new BilingualFiles();
    private final Desk desk = new Desk();
    private final Workbench workbench = desk.workbench();

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("a.xlf", BilingualSamples.XLIFF_1),
                Arguments.of("a.xliff", BilingualSamples.XLIFF_2.formatted("2.0", "2.0")),
                Arguments.of("b.xliff", BilingualSamples.XLIFF_2.formatted("2.1", "2.0")),
                Arguments.of("c.xliff", BilingualSamples.XLIFF_2.formatted("2.2", "2.2")),
                Arguments.of("a.sdlxliff", BilingualSamples.TRADOS),
                Arguments.of("a.mqxliff", BilingualSamples.MEMOQ),
                Arguments.of("a.mxliff", BilingualSamples.PHRASE),
                Arguments.of("a.po", BilingualSamples.PO));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a.xlf      | song-ngu.xliff",
                "a.xliff    | song-ngu.xliff2",
                "a.sdlxliff | song-ngu.sdlxliff",
                "a.mqxliff  | song-ngu.mqxliff",
                "a.mxliff   | song-ngu.mxliff",
            })
    void theFilterIsTheDialectOfTheFile(String name, String filter) {
        assertThat(read(name, sample(name)).filter().id()).isEqualTo(filter);
    }

    @Test
    void unitsOfXliff1ComeWithCodesStatesNotesAndMatches() {
        List<NewSegment> segments = read("a.xlf", BilingualSamples.XLIFF_1).segments();

        assertThat(shown(segments))
                .containsExactly(
                        "NOT_TRANSLATED | Hai ⟨1⟩nước⟨/1⟩ họp & ký⟨2/⟩kết. | ",
                        "APPROVED | Đã duyệt. | Approved.",
                        "DRAFT returned | Bị trả lại. | Returned",
                        "TRANSLATED | Mã của ⟨1⟩đoạn⟨/1⟩. | Codes of the ⟨1⟩paragraph⟨/1⟩.",
                        "NOT_TRANSLATED | Chưa dịch. | ");
        assertThat(segments.getFirst().source().labels()).isEqualTo(Map.of(1, "b", 2, "br"));
        assertThat(segments.getFirst().notes())
                .containsExactly("Giọng văn trang trọng", "92% tm: Two ⟨1⟩countries⟨/1⟩ met.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xliff", "b.xliff", "c.xliff"})
    void segmentsOfXliff2ComeWithCodesStatesNotesAndMatches(String name) {
        List<NewSegment> segments = read(name, sample(name)).segments();

        assertThat(shown(segments))
                .containsExactly(
                        "NOT_TRANSLATED | Hai ⟨1⟩nước⟨/1⟩ họp⟨2/⟩lại. | ",
                        "TRANSLATED | Lễ ⟨1⟩ký⟨/1⟩. | The ⟨1⟩signing⟨/1⟩.",
                        "APPROVED | Xong. | Done.");
        assertThat(segments.getFirst().notes()).containsExactly("Giữ tên riêng", "88.0 tm: Two ⟨1⟩countries⟨/1⟩.");
    }

    @Test
    void segmentsOfTradosComeWithTheirConfirmationLockOriginAndComments() {
        List<NewSegment> segments = read("a.sdlxliff", BilingualSamples.TRADOS).segments();

        assertThat(shown(segments))
                .containsExactly(
                        "NOT_TRANSLATED | Hai ⟨1⟩nước⟨/1⟩ họp. | ",
                        "DRAFT | Lễ ký ⟨1⟩kết thúc⟨/1⟩. | The ceremony ended.",
                        "APPROVED | Bị khóa. | Locked.",
                        "NOT_TRANSLATED | Chưa có đích. | ");
        assertThat(segments).extracting(NewSegment::locked).containsExactly(false, false, true, false);
        assertThat(segments.get(1).origin().percent()).isEqualTo(95);
        assertThat(segments.get(1).origin().name()).isEqualTo("tm");
        assertThat(segments.get(1).notes()).containsExactly("Xem lại tên");
    }

    @Test
    void whatAMachineWroteIsKnownAsItsInEachFormat() {
        String trados = BilingualSamples.TRADOS.replace(
                "origin=\"tm\" percent=\"95\"", "origin=\"nmt\" origin-system=\"Máy dịch nhà\"");
        String phrase = BilingualSamples.PHRASE.replace("m:trans-origin=\"tm\"", "m:trans-origin=\"mt\"");
        String standard = """
                <xliff version="1.2"><file original="a" source-language="vi" target-language="en" datatype="plaintext"><body>
                <trans-unit id="1"><source>Lễ ký.</source><target state="needs-review-translation" state-qualifier="leveraged-mt">The signing.</target>
                <alt-trans match-quality="80%" origin="Bàn tin"><target>The ceremony.</target></alt-trans>
                <alt-trans origin="Máy dịch nhà"><target>The signing.</target></alt-trans></trans-unit>
                <trans-unit id="2"><source>Lễ trao.</source><target state="needs-review-translation" state-qualifier="mt-suggestion">The handover.</target></trans-unit>
                <trans-unit id="3"><source>Hết.</source><target state-qualifier="leveraged-mt"/></trans-unit>
                </body></file></xliff>""";
        String two = BilingualSamples.XLIFF_2
                .formatted("2.1", "2.0")
                .replace("matchQuality=\"88.0\" origin=\"tm\"", "type=\"mt\" origin=\"Máy dịch nhà\"")
                .replace("Two <pc id=\"1\">countries</pc>.", "Done.")
                .replace("state=\"translated\" subState=\"x:y\"", "state=\"initial\" subState=\"wb:draft-mt\"")
                .replace(
                        "<unit id=\"u3\">",
                        "<unit id=\"u3\"><mtc:matches><mtc:match ref=\"#m1\" type=\"mt\" origin=\"Máy dịch nhà\">"
                                + "<source>Xong.</source><target>Done.</target></mtc:match></mtc:matches>");

        assertThat(origins("a.sdlxliff", trados)).containsExactly(Origin.NONE, MACHINE, Origin.NONE, Origin.NONE);
        assertThat(origins("a.mxliff", phrase)).containsExactly(Origin.NONE, Origin.ofEngine("mt"));
        assertThat(origins("a.xlf", standard)).containsExactly(MACHINE, Origin.ofEngine(""), Origin.NONE);
        assertThat(origins("a.xliff", two)).containsExactly(Origin.NONE, Origin.ofEngine(""), MACHINE);
    }

    private List<Origin> origins(String name, String file) {
        return read(name, file).segments().stream().map(NewSegment::origin).toList();
    }

    @Test
    void unitsOfMemoqComeWithTheirStatusAndPairsByRid() {
        List<NewSegment> segments = read("a.mqxliff", BilingualSamples.MEMOQ).segments();

        assertThat(shown(segments))
                .containsExactly(
                        "NOT_TRANSLATED | Hai ⟨1⟩nước⟨/1⟩ họp. | ",
                        "TRANSLATED | Lễ ký. | The signing.",
                        "DRAFT returned | Bị trả. | Returned.",
                        "APPROVED | Đã duyệt. | Approved.");
        assertThat(segments).extracting(NewSegment::locked).containsExactly(false, true, false, false);
    }

    @Test
    void unitsOfPhraseComeWithTagsThatAreWrittenAsText() {
        List<NewSegment> segments = read("a.mxliff", BilingualSamples.PHRASE).segments();

        assertThat(shown(segments))
                .containsExactly("NOT_TRANSLATED | Hai ⟨1⟩nước⟨/1⟩ họp⟨2/⟩. | ", "TRANSLATED | Lễ ký. | The signing.");
        assertThat(segments).extracting(NewSegment::locked).containsExactly(false, true);
    }

    @Test
    void entriesOfACatalogueComeWithPlaceholdersAndFuzzyOnesAreDrafts() {
        BilingualFile file = read("a.po", BilingualSamples.PO);

        assertThat(file.pair()).contains(LanguagePair.EN_VI);
        assertThat(shown(file.segments()))
                .containsExactly(
                        "NOT_TRANSLATED | Read \"⟨1/⟩\" of ⟨2/⟩ articles | ",
                        "DRAFT | First line.⟨1/⟩Second line. | Dòng đầu.⟨1/⟩Dòng hai.",
                        "TRANSLATED | Save | Lưu");
        assertThat(file.segments().getFirst().notes()).containsExactly("Shown on the first page");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void withNothingChangedItIsTheSameFile(String name, String text) {
        JobId job = job(name, text.getBytes(UTF_8));

        assertThat(written(name, text.getBytes(UTF_8), job)).isEqualTo(text.getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatIsConfirmedIsReadAgainFromTheFileAndTheRestStays(String name, String text) {
        JobId job = job(name, text.getBytes(UTF_8));
        Segment first = workbench.segments(job, 1, 1).getFirst();
        String target = first.source().toUpperCase(java.util.Locale.ROOT) + " <&> \"x\"";
        workbench.confirm(new Edit(first.id(), first.version(), target, ""), Desk.LAN);

        byte[] written = written(name, text.getBytes(UTF_8), job);

        BilingualFile again = files.read(name, written);
        assertThat(shown(again.segments()).getFirst()).isEqualTo("TRANSLATED | " + first.source() + " | " + target);
        assertThat(shown(again.segments()).subList(1, again.segments().size()))
                .isEqualTo(shown(read(name, text).segments())
                        .subList(1, again.segments().size()));
        assertThat(again.report().isClean()).isTrue();
    }

    @Test
    void onlyTheTargetAndTheStateChangeInTheFile() {
        JobId job = job("a.xlf", BilingualSamples.XLIFF_1.getBytes(UTF_8));
        Segment first = workbench.segments(job, 1, 1).getFirst();
        workbench.confirm(
                new Edit(first.id(), first.version(), "Both ⟨1⟩countries⟨/1⟩ met & signed.⟨2/⟩", ""), Desk.LAN);

        assertThat(new String(written("a.xlf", BilingualSamples.XLIFF_1.getBytes(UTF_8), job), UTF_8))
                .isEqualTo(BilingualSamples.XLIFF_1.replace(
                        "<x id=\"2\" ctype=\"lb\"/>kết.</source>",
                        "<x id=\"2\" ctype=\"lb\"/>kết.</source><target state=\"translated\">Both <g id=\"1\" ctype=\"bold\">"
                                + "countries</g> met &amp; signed.<x id=\"2\" ctype=\"lb\"/></target>"));
    }

    @Test
    void statesGoBackInTheWordsOfTheTool() {
        assertThat(confirmed("a.sdlxliff", BilingualSamples.TRADOS, 1))
                .contains(
                        "<mrk mtype=\"seg\" mid=\"1\">XONG</mrk> <mrk mtype=\"seg\" mid=\"2\">The ceremony ended.</mrk>")
                .contains(
                        "<sdl:seg id=\"1\" conf=\"Translated\"/>",
                        "conf=\"Draft\" origin=\"tm\"",
                        "conf=\"ApprovedSignOff\"");
        assertThat(confirmed("a.sdlxliff", BilingualSamples.TRADOS, 4))
                .contains("</seg-source><target><mrk mtype=\"seg\" mid=\"4\">XONG</mrk></target><sdl:seg-defs>"
                        + "<sdl:seg id=\"4\" conf=\"Translated\"/>");
        assertThat(confirmed("a.mqxliff", BilingualSamples.MEMOQ, 1))
                .contains("id=\"1\" mq:status=\"ManuallyConfirmed\" mq:segmentguid=\"a-1\"")
                .contains("<target xml:space=\"preserve\">XONG</target>");
        assertThat(confirmed("a.mxliff", BilingualSamples.PHRASE, 1))
                .contains("id=\"p:0\" m:confirmed=\"1\"", "<target>XONG{2}</target>");
        assertThat(confirmed("a.xliff", BilingualSamples.XLIFF_2.formatted("2.1", "2.0"), 1))
                .contains(
                        "<segment id=\"s1\" state=\"translated\">",
                        "</source><target>XONG<ph id=\"2\" equiv=\"br\"/></target>");
        assertThat(confirmed("a.po", BilingualSamples.PO, 2))
                .contains("\n\nmsgid \"\"\n\"First line.\\n\"\n\"Second line.\"\nmsgstr \"XONG\\n\"");
    }

    private String confirmed(String name, String text, int number) {
        JobId job = job(name, text.getBytes(UTF_8));
        Segment segment = workbench.segments(job, number, 1).getFirst();
        workbench.confirm(new Edit(segment.id(), segment.version(), "XONG", ""), Desk.LAN);
        return new String(written(name, text.getBytes(UTF_8), job), UTF_8);
    }

    @Test
    void utf16StaysUtf16() {
        byte[] file = ("\uFEFF" + BilingualSamples.MEMOQ.replace("UTF-8", "UTF-16")).getBytes(UTF_16LE);
        JobId job = job("a.mqxliff", file);
        Segment first = workbench.segments(job, 1, 1).getFirst();
        workbench.confirm(new Edit(first.id(), first.version(), "Done", ""), Desk.LAN);

        String written = new String(written("a.mqxliff", file, job), UTF_16LE);

        assertThat(written).startsWith("\uFEFF<?xml").contains(">Done</target>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | fr-FR | WRONG_PAIR",
                "vi    | vi    | WRONG_PAIR",
                "de    | vi    | WRONG_PAIR",
                "vi    | ''    | ",
                "en    | vi-VN | ",
            })
    void aJobOfAnotherPairIsRefused(String source, String target, String problem) {
        String text = BilingualSamples.XLIFF_1
                .replace("\"vi-VN\"", "\"" + source + "\"")
                .replace("\"en-GB\"", "\"" + target + "\"");

        BilingualFile file = read("a.xlf", text);

        assertThat(file.report().problems())
                .extracting(one -> one.kind().name())
                .isEqualTo(problem == null ? List.of() : List.of(problem));
        assertThat(file.pair().isPresent()).isEqualTo(problem == null);
    }

    static Stream<Arguments> hostile() {
        String unit = "<trans-unit id=\"1\"><source>Hai nước.</source></trans-unit>";
        return Stream.of(
                Arguments.of("", ImportReport.Kind.EMPTY_FILE),
                Arguments.of("<html/>", ImportReport.Kind.OTHER_FORMAT),
                Arguments.of(file(unit).replace("</body>", ""), ImportReport.Kind.NOT_WELL_FORMED),
                Arguments.of(
                        file("<trans-unit id=\"1\"><source>A\u0001B</source></trans-unit>"),
                        ImportReport.Kind.FORBIDDEN_CHARACTER),
                Arguments.of(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + file(unit.replace("Hai", "&e;")),
                        ImportReport.Kind.ENTITY),
                Arguments.of(file(unit.replace("Hai", "&e;")), ImportReport.Kind.ENTITY),
                Arguments.of(file("<group>".repeat(100) + unit + "</group>".repeat(100)), ImportReport.Kind.TOO_LARGE),
                Arguments.of(file(""), ImportReport.Kind.NO_SEGMENTS));
    }

    private static String file(String units) {
        return "<xliff version=\"1.2\"><file source-language=\"vi\" target-language=\"en\"><body>" + units
                + "</body></file></xliff>";
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void damagedAndHostileFilesAreRefusedWithAReason(String text, ImportReport.Kind kind) {
        BilingualFile file = read("a.xlf", text);

        assertThat(file.report().problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(kind);
        assertThat(file.report().isRefused()).isTrue();
        assertThat(file.segments()).isEmpty();
    }

    @Test
    void damagedBytesAndCataloguesAreRefusedWithTheirPlace() {
        byte[] latin = file("<trans-unit id=\"1\"><source>Café</source></trans-unit>")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(files.read("a.xlf", latin).report().problems())
                .extracting(ImportReport.Problem::kind)
                .containsExactly(ImportReport.Kind.DAMAGED_ENCODING);
        assertThat(read("a.po", "msgid \"a\"\nmsgstr \"không đóng\n").report().problems())
                .containsExactly(
                        new ImportReport.Problem(2, 1, ImportReport.Kind.NOT_WELL_FORMED, "msgstr \"không đóng"));
        assertThat(read("a.po", "chỉ là chữ").report().isRefused()).isTrue();
    }

    @Test
    void aCatalogueMaySpeakOfADoctype() {
        BilingualFile file = read("a.po", "msgid \"Begin with <!DOCTYPE html [ first.\"\nmsgstr \"\"\n");

        assertThat(shown(file.segments())).containsExactly("NOT_TRANSLATED | Begin with <!DOCTYPE html [ first. | ");
    }

    @Test
    void aSegmentThatIsTooLongIsLeftOutAndStaysInTheFile() {
        String text = file("\n  <trans-unit id=\"dài\"><source>" + "dài ".repeat(6_000) + "</source></trans-unit>"
                + "<trans-unit id=\"2\"><source>Hai nước.</source></trans-unit>");
        BilingualFile file = read("a.xlf", text);
        assertThat(file.report().refused()).isEqualTo(1);
        assertThat(file.report().problems())
                .containsExactly(new ImportReport.Problem(2, 3, ImportReport.Kind.TOO_LONG, "dài"));
        assertThat(file.segments()).hasSize(1);

        JobId job = job("a.xlf", text.getBytes(UTF_8));
        Segment only = workbench.segments(job, 1, 1).getFirst();
        workbench.confirm(new Edit(only.id(), only.version(), "Two.", ""), Desk.LAN);

        assertThat(new String(written("a.xlf", text.getBytes(UTF_8), job), UTF_8))
                .contains("dài </source></trans-unit>", "<target state=\"translated\">Two.</target>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void itTellsHowFarItIsUntilItHasReadAll(String name, String text) {
        List<Integer> percents = new ArrayList<>();

        files.read(name, text.getBytes(UTF_8), percents::add);

        assertThat(percents).isSorted().allMatch(percent -> percent >= 0 && percent <= 100);
        assertThat(percents.getLast())
                .as("all but what stands behind the last unit")
                .isGreaterThan(75);
    }

    @Test
    void whoeverStopsItGetsNothing() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> read("a.xlf", BilingualSamples.XLIFF_1)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    }

    @Test
    void aFileThatIsNotTheJobsIsAMisfit() {
        JobId job = job("a.mxliff", BilingualSamples.PHRASE.getBytes(UTF_8));
        Segment first = workbench.segments(job, 1, 1).getFirst();
        workbench.confirm(new Edit(first.id(), first.version(), "Done", ""), Desk.LAN);
        byte[] other = BilingualSamples.PHRASE.replace("Hai", "Ba").getBytes(UTF_8);

        assertThat(files.write("a.mxliff", other, workbench.segments(job, 1, 100)))
                .isEqualTo(new Documents.Rebuilt.Misfit(1, first.source()));
    }

    private static String sample(String name) {
        return samples()
                .filter(arguments -> arguments.get()[0].equals(name))
                .map(arguments -> (String) arguments.get()[1])
                .findFirst()
                .orElseThrow();
    }

    private BilingualFile read(String name, String text) {
        return files.read(name, text.getBytes(UTF_8));
    }

    private JobId job(String name, byte[] bytes) {
        BilingualFile file = files.read(name, bytes);
        assertThat(file.report().problems()).allMatch(problem -> problem.kind() == ImportReport.Kind.TOO_LONG);
        NewJob facts = new NewJob(name, file.pair().orElseThrow(), LocalDate.of(2026, 10, 12), "VNA", false);
        OriginalFile original = new OriginalFile(name, bytes, file.filter());
        return workbench.create(facts, file.segments(), original, Desk.LAN).id();
    }

    private byte[] written(String name, byte[] bytes, JobId job) {
        Documents.Rebuilt rebuilt = files.write(name, bytes, workbench.segments(job, 1, 1000));
        assertThat(rebuilt).isInstanceOf(Documents.Rebuilt.Done.class);
        return ((Documents.Rebuilt.Done) rebuilt).content();
    }

    private static List<String> shown(List<NewSegment> segments) {
        List<String> lines = new ArrayList<>();
        for (NewSegment segment : segments) {
            lines.add(segment.state() + (segment.returned().isPresent() ? " returned" : "") + " | "
                    + segment.source().written() + " | " + segment.target());
        }
        return lines;
    }
}
