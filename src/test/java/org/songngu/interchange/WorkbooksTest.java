package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.interchange.ImportReport.Problem;
import org.songngu.termbase.Term;
import org.songngu.text.Language;

/// Excel workbooks as term tables.
class WorkbooksTest {

    @Test
    void aWorkbookIsReadLikeATableWithItsDatesAsDays() {
        byte[] file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Thuật ngữ");
            row(sheet, 0, "Tiếng Việt", "English", "Từ ngày");
            row(sheet, 1, "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment");
            sheet.value(1, 2, LocalDate.of(2025, 3, 1));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
        });

        TbxReader.Outcome outcome = read(file);

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.concepts()).singleElement().satisfies(concept -> {
            Term term = concept.terms(Language.VI).getFirst();
            assertThat(term.text()).isEqualTo("Bộ Nông nghiệp và Môi trường");
            assertThat(term.validFrom()).isEqualTo("2025-03-01");
        });
    }

    @Test
    void aFormulaIsSaidWithRowAndColumnAndNeverTakenForItsValue() {
        byte[] file = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("terms");
            row(sheet, 0, "vi", "en");
            row(sheet, 1, "hội đàm", "talks");
            sheet.value(2, 0, "hội kiến");
            sheet.formula(2, 1, "UPPER(B2)");
        });

        TbxReader.Outcome outcome = read(file);

        assertThat(outcome.concepts()).hasSize(1);
        assertThat(outcome.report().problems())
                .extracting(Problem::line, Problem::column, Problem::kind, Problem::detail)
                .containsExactly(tuple(3, 2, Kind.FORMULA, "=UPPER(B2)"));
    }

    @Test
    void aWorkbookWithoutStylesIsReadAsWell() throws IOException {
        byte[] bare = changed((name, text) -> name.equals("xl/styles.xml")
                ? ""
                : text.replaceAll("<(Override|Relationship)[^>]*styles[^>]*>", "")
                        .replaceAll(" s=\"[0-9]+\"", ""));

        assertThat(read(bare).concepts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAA2", "ZZZZZ2", "\uFFFF\uFFFD2", "ÿÿÿ2", "\\2"})
    void aCellThatWouldMakeRoomForMillionsOfColumnsIsRefused(String cell) throws IOException {
        byte[] hostile = changed((name, text) -> text.replace("r=\"B2\"", "r=\"" + cell + "\""));

        assertThat(refusal(hostile)).isEqualTo(Kind.DAMAGED_WORKBOOK);
    }

    // The parts of a workbook of one term with other texts; an empty one leaves its part out.
    private static byte[] changed(BinaryOperator<String> other) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        byte[] whole = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("terms");
            row(sheet, 0, "vi", "en");
            row(sheet, 1, "hội đàm", "talks");
        });
        try (ZipFile in = ZipFile.builder().setByteArray(whole).get();
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                String text = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                String written = other.apply(part.getName(), text);
                if (!written.isEmpty()) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(written.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return changed.toByteArray();
    }

    @Test
    void aTextThatOnlyLooksLikeAFormulaIsATerm() {
        TbxReader.Outcome outcome = read(workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("terms");
            row(sheet, 0, "vi", "en");
            row(sheet, 1, "đường dây nóng", "+84 hotline");
        }));

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.concepts().getFirst().terms(Language.EN))
                .extracting(Term::text)
                .containsExactly("+84 hotline");
    }

    @Test
    void wrongRowsAreSaidOneByOneUnderTheirRowInTheSheet() {
        TbxReader.Outcome outcome = read(workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("terms");
            row(sheet, 0, "vi", "en", "valid from", "valid to");
            row(sheet, 1, "hội đàm", "talks");
            // an empty row between is no row
            row(sheet, 3, "hội đàm", "talks");
            row(sheet, 4, "biển", "sea");
            row(sheet, 5, "hợp tác song phương");
            row(sheet, 6, "bãi cạn", "shoal", "2025-03-01", "2025-02-01");
            row(sheet, 7, "quốc thư", "letter of credence", "năm ngoái");
        }));

        assertThat(outcome.concepts()).hasSize(1);
        assertThat(outcome.report().problems())
                .extracting(Problem::line, Problem::kind)
                .containsExactly(
                        tuple(4, Kind.DUPLICATE_ROW),
                        tuple(5, Kind.UNGUARDED_SYLLABLE),
                        tuple(6, Kind.EMPTY_TEXT),
                        tuple(7, Kind.BAD_DATE),
                        tuple(8, Kind.BAD_DATE));
    }

    @Test
    void anotherSheetWithRowsIsSaid() {
        TbxReader.Outcome outcome = read(workbook(workbook -> {
            row(workbook.newWorksheet("terms"), 0, "hội đàm", "talks");
            row(workbook.newWorksheet("Bộ ngành"), 0, "Bộ Ngoại giao", "Ministry of Foreign Affairs");
            workbook.newWorksheet("trống");
        }));

        assertThat(outcome.concepts()).hasSize(1);
        assertThat(outcome.report().problems())
                .extracting(Problem::kind, Problem::detail)
                .containsExactly(tuple(Kind.SHEET_LEFT_OUT, "Bộ ngành"));
    }

    @Test
    void aHundredThousandRowsComeInAndGoOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(
                Stream.concat(
                        Stream.of(List.of("vi", "en")),
                        IntStream.range(0, 100_000).mapToObj(i -> List.of("khái niệm số " + i, "concept " + i))),
                out);

        TbxReader.Outcome outcome = read(out.toByteArray());

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.concepts()).hasSize(100_000);
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 410; i++) {
                zip.write(zeros);
            }
        }

        assertThat(refusal(out.toByteArray())).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void damagedEmptyAndOldWorkbooksAreRefused() {
        byte[] whole = workbook(workbook -> row(workbook.newWorksheet("terms"), 0, "hội đàm", "talks"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Kind.DAMAGED_WORKBOOK);
        assertThat(refusal("PK\u0003\u0004rác".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Kind.DAMAGED_WORKBOOK);
        assertThat(refusal(old)).isEqualTo(Kind.DAMAGED_WORKBOOK);
        assertThat(refusal(workbook(workbook -> workbook.newWorksheet("trống"))))
                .isEqualTo(Kind.EMPTY_FILE);
    }

    private static Kind refusal(byte[] file) {
        ImportReport report = TermFiles.preview("terms.xlsx", file).refusal();
        assertThat(report.isRefused()).isTrue();
        return report.problems().getFirst().kind();
    }

    private static TbxReader.Outcome read(byte[] file) {
        TermFiles.Preview preview = TermFiles.preview("terms.xlsx", file);
        assertThat(preview.refusal().problems()).isEmpty();
        TermSheet sheet = preview.sheet();
        return TermTableReader.read("terms.xlsx", sheet, sheet.columns(), sheet.headed());
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
