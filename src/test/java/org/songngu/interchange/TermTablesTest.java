package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.interchange.ImportReport.Problem;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

/// Term tables in and out.
class TermTablesTest {

    @Test
    void everyShippedFileSaysTheSameAfterWritingAndReadingItAsCsv() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("termbase"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".tbx")).toList()) {
                List<Concept> shipped;
                try (InputStream in = Files.newInputStream(file)) {
                    shipped = TbxReader.read(file.toString(), in).concepts();
                }
                TbxReader.Outcome outcome = throughCsv(shipped);
                assertThat(outcome.report().problems()).as(file.toString()).isEmpty();
                assertThat(outcome.concepts()).as(file.toString()).isEqualTo(shipped);
            }
        }
    }

    @Test
    void quotesLineBreaksAndCellsThatLookLikeFormulasComeBack() throws IOException {
        Term odd = new Term(
                Language.EN,
                "+84 «hotline», \"24/7\"",
                TermStatus.FORBIDDEN,
                TermType.SHORT_FORM,
                Set.of("VNA", "VOV"),
                LocalDate.of(2025, 3, 1),
                null,
                "=x",
                true,
                "-ly",
                "noun",
                true);
        Term line = new Term(
                Language.VI,
                "đường dây nóng",
                TermStatus.PREFERRED,
                TermType.FULL_FORM,
                Set.of(),
                null,
                null,
                "",
                false,
                "");
        Concept concept = new Concept(
                new ConceptId("c1"), "Báo chí", "", "Dòng một\nDòng hai", new ConceptId("c2"), List.of(odd, line));

        assertThat(throughCsv(List.of(concept)).concepts()).containsExactly(concept);
    }

    @Test
    void columnsAreKnownByTheirHeadingsInBothLanguages() {
        TermSheet sheet = sheet("Ghi chú;Tiếng Việt;Tiếng Anh;Khác\nx;hợp tác;cooperation;y\n");

        assertThat(sheet.headed()).isTrue();
        assertThat(sheet.columns())
                .containsExactly(TermColumn.NOTE, TermColumn.VIETNAMESE, TermColumn.ENGLISH, TermColumn.IGNORED);
    }

    @ParameterizedTest
    @CsvSource({"hợp tác,cooperation,VIETNAMESE,ENGLISH", "cooperation,hợp tác,ENGLISH,VIETNAMESE"})
    void anOmegatGlossaryIsKnownByItsLettersInBothDirections(
            String source, String target, TermColumn first, TermColumn second) {
        TermSheet sheet = sheet(source + "\t" + target + "\tghi chú\n");

        assertThat(sheet.headed()).isFalse();
        assertThat(sheet.columns()).containsExactly(first, second, TermColumn.NOTE);
    }

    @Test
    void aWrongRowIsSaidWithRowAndColumnAndTheOthersComeIn() {
        TbxReader.Outcome outcome = read("vi,en,valid from,valid to,status\n"
                + "hợp tác,cooperation,,,preferred\n"
                + "an,security,,,\n"
                + "hòa bình,,,,\n"
                + "hữu nghị,=1+1,,,\n"
                + "đối thoại,dialogue,2025-02-30,,\n"
                + "đối tác,partner,2025-03-02,2025-03-01,\n"
                + "hợp tác,cooperation,,,preferred\n"
                + "hợp tác,collaboration,,,loved\n");

        assertThat(outcome.report().problems())
                .extracting(Problem::line, Problem::column, Problem::kind)
                .containsExactly(
                        tuple(3, 1, Kind.UNGUARDED_SYLLABLE),
                        tuple(4, 2, Kind.EMPTY_TEXT),
                        tuple(5, 2, Kind.FORMULA),
                        tuple(6, 3, Kind.BAD_DATE),
                        tuple(7, 4, Kind.BAD_DATE),
                        tuple(8, 0, Kind.DUPLICATE_ROW),
                        tuple(9, 5, Kind.UNKNOWN_VALUE));
        assertThat(outcome.report().refused()).isEqualTo(6);
        assertThat(outcome.concepts())
                .extracting(concept -> concept.terms(Language.EN).getFirst().text())
                .as("one source with two targets stays two")
                .containsExactly("cooperation", "collaboration");
    }

    @Test
    void rowsOfOneConceptAreJoinedAndOverlappingDaysAreSaid() {
        TbxReader.Outcome outcome = read("id,language,term,valid to,valid from\n"
                + "a,vi,Bộ Tài chính,,\n"
                + "a,en,Ministry of Finance,2024-12-31,\n"
                + "a,en,Ministry of Finance,,2025-01-01\n"
                + "a,en,Ministry of Finance,,2024-06-01\n"
                + "a,fr,Ministère des Finances,,\n"
                + "b,vi,Bộ Nội vụ,,\n");

        assertThat(outcome.concepts()).hasSize(1);
        assertThat(outcome.concepts().getFirst().terms()).hasSize(3);
        assertThat(outcome.report().problems())
                .extracting(Problem::line, Problem::kind)
                .containsExactly(
                        tuple(5, Kind.OVERLAPPING_VALIDITY),
                        tuple(6, Kind.OTHER_LANGUAGES),
                        tuple(7, Kind.MISSING_LANGUAGE));
    }

    @Test
    void aFactThatALaterRowAddsIsTakenAndOneThatContradictsIsSaid() {
        TbxReader.Outcome outcome = read("""
                id,lang,term,definition,subject
                c1,vi,hội đàm,,Ngoại giao
                c1,en,talks,Cuộc gặp chính thức,Lễ tân
                """);

        assertThat(outcome.concepts().getFirst().definition()).isEqualTo("Cuộc gặp chính thức");
        assertThat(outcome.concepts().getFirst().subjectField()).isEqualTo("Ngoại giao");
        assertThat(outcome.report().problems()).containsExactly(new Problem(3, 5, Kind.OTHER_VALUE, "Lễ tân"));
    }

    @Test
    void theSameRowHasTheSameIdWhereverItStands() {
        Concept alone = read("vi,en\nhợp tác,cooperation\n").concepts().getFirst();
        Concept second =
                read("vi,en\nhòa bình,peace\nhợp tác,cooperation\n").concepts().getLast();

        assertThat(second.id()).isEqualTo(alone.id());
    }

    @Test
    void decomposedCellsComeInComposed() {
        Concept concept = read(Normalizer.normalize("vi,en\nhội nghị cấp cao,summit\n", Normalizer.Form.NFD))
                .concepts()
                .getFirst();

        assertThat(concept.terms(Language.VI).getFirst().text()).isEqualTo("hội nghị cấp cao");
    }

    @Test
    void aHundredThousandRowsComeIn() {
        StringBuilder table = new StringBuilder("vi,en\n");
        for (int i = 0; i < 100_000; i++) {
            table.append("khái niệm số ")
                    .append(i)
                    .append(",concept ")
                    .append(i)
                    .append('\n');
        }

        TbxReader.Outcome outcome = read(table.toString());

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.concepts()).hasSize(100_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'vi,en\n\"hợp tác,cooperation\n'  | OPEN_QUOTE          | 2",
                "'vi,en\nhợp\u0000tác,cooperation' | FORBIDDEN_CHARACTER | 2",
                "'\n\n'                            | EMPTY_FILE          | 1",
            })
    void aBrokenTableIsRefusedWithItsPlace(String table, Kind kind, int line) {
        TermFiles.Preview preview = preview(table.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.refusal().isRefused()).isTrue();
        assertThat(preview.refusal().problems())
                .extracting(Problem::kind, Problem::line)
                .containsExactly(tuple(kind, line));
    }

    @Test
    void damagedBytesAreRefusedAndUtf16IsRead() {
        byte[] latin = "vi,en\nh\u00E9,x".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(preview(latin).refusal().problems())
                .extracting(Problem::kind, Problem::line)
                .containsExactly(tuple(Kind.DAMAGED_ENCODING, 2));
        assertThat(preview("\uFEFFvi\ten\nhợp tác\tcooperation\n".getBytes(StandardCharsets.UTF_16LE))
                        .sheet()
                        .rows())
                .hasSize(2);
    }

    @Test
    void aTableWithoutOneOfTheLanguagesIsRefused() {
        TermSheet sheet = sheet("hợp tác,x\n");

        assertThat(TermTableReader.read("a.csv", sheet, List.of(TermColumn.VIETNAMESE), false)
                        .report()
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.MISSING_COLUMN);
    }

    @Test
    void aGlossaryHoldsOnlyWhatMayBeWritten() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TermTableWriter.omegat(
                read("id,language,term,status,houses\na,vi,Biển Đông,,\na,en,East Sea,,VNA\na,en,South China Sea,forbidden,\n")
                        .concepts(),
                out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Biển Đông\tEast Sea\tVNA\n");
    }

    private static TermFiles.Preview preview(byte[] file) {
        return TermFiles.preview("a.csv", file);
    }

    private static TermSheet sheet(String table) {
        return preview(table.getBytes(StandardCharsets.UTF_8)).sheet();
    }

    private static TbxReader.Outcome read(String table) {
        TermSheet sheet = sheet(table);
        return TermTableReader.read("a.csv", sheet, sheet.columns(), sheet.headed());
    }

    private static TbxReader.Outcome throughCsv(List<Concept> concepts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TermTableWriter.separated(concepts, ',', out);
        return read(out.toString(StandardCharsets.UTF_8));
    }
}
