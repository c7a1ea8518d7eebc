package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

class TbxReaderTest {

    @Test
    void everythingThatAConceptSaysIsRead() throws IOException {
        TbxReader.Outcome outcome = resource("terms-2008.tbx");

        assertThat(outcome.concepts()).hasSize(1);
        Concept concept = outcome.concepts().getFirst();
        assertThat(concept)
                .extracting(Concept::id, Concept::subjectField, Concept::definition, Concept::note)
                .containsExactly(new ConceptId("c1"), "Ministries", "Cơ quan của Chính phủ", """
                        descrip source: Từ điển
                        Hợp nhất năm 2025 & đổi tên
                        Planning Ministry · administrativeStatus: supersededTerm-admn-sts""");
        assertThat(concept.supersededBy()).isEqualTo(new ConceptId("c2"));
        assertThat(concept.terms(Language.VI))
                .extracting(Term::text, Term::status, Term::type, Term::validTo, Term::isCaseSensitive, Term::authority)
                .containsExactly(
                        tuple(
                                "Bộ Kế hoạch và Đầu tư",
                                TermStatus.PREFERRED,
                                TermType.FULL_FORM,
                                LocalDate.of(2025, 2, 28),
                                false,
                                "Nghị quyết 176/2025/QH15"),
                        tuple(
                                "KHĐT",
                                TermStatus.ADMITTED,
                                TermType.ABBREVIATION,
                                null,
                                true,
                                "Nghị quyết 176/2025/QH15"));
        assertThat(concept.terms(Language.VI).getFirst().example()).isEqualTo("Bộ Kế hoạch và Đầu tư công bố số liệu.");
        assertThat(concept.terms(Language.EN))
                .extracting(Term::text, Term::status, Term::houseStyles, Term::authority)
                .containsExactly(
                        tuple(
                                "Ministry of Planning and Investment",
                                TermStatus.PREFERRED,
                                Set.of("VNA", "VOV"),
                                "MOFA list"),
                        tuple("Planning Ministry", TermStatus.DEPRECATED, Set.of(), "Nghị quyết 176/2025/QH15"),
                        tuple("Plan Ministry", TermStatus.FORBIDDEN, Set.of(), "Nghị quyết 176/2025/QH15"));
        assertThat(outcome.report().problems())
                .filteredOn(problem -> problem.kind() != Kind.KEPT_IN_NOTE)
                .extracting(ImportReport.Problem::line, ImportReport.Problem::kind, ImportReport.Problem::detail)
                .containsExactly(tuple(49, Kind.LANGUAGE_LEFT_OUT, "fr"));
        assertThat(outcome.report().warnings()).isEqualTo(3);
        assertThat(outcome.report().in()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms-2019-dca.tbx", "terms-2019-dct.tbx"})
    void bothStylesOfTheNewStandardAreRead(String file) throws IOException {
        TbxReader.Outcome outcome = resource(file);

        assertThat(outcome.report().isClean()).isTrue();
        Concept concept = outcome.concepts().getFirst();
        assertThat(concept.subjectField()).isEqualTo("Diplomacy");
        assertThat(concept.terms())
                .extracting(Term::language, Term::text, Term::status)
                .containsExactly(
                        tuple(Language.VI, "đối tác chiến lược", TermStatus.PREFERRED),
                        tuple(Language.EN, "strategic partnership", TermStatus.PREFERRED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<term>an</term>                                                     | UNGUARDED_SYLLABLE",
                "<term> </term>                                                      | EMPTY_TEXT",
                "<term>…</term>                                                      | NO_WORD",
                "<term>hội đàm</term><termNote type='x-validTo'>28/2/2025</termNote> | BAD_DATE",
                "<term>hội đàm</term><termNote type='x-validFrom'>2025-02-30</termNote> | BAD_DATE",
                "<term>hội đàm</term><termNote type='x-validFrom'>2025-03-01</termNote>"
                        + "<termNote type='x-validTo'>2025-02-01</termNote>             | BAD_DATE",
                "<term>hội nghị</term>                                               | OVERLAPPING_VALIDITY"
            })
    void aBadTermIsRefusedWithItsLineAndTheRestOfTheConceptKept(String facts, Kind kind) {
        TbxReader.Outcome outcome = read(entry(
                "<tig><term>hội nghị</term></tig>\n<tig>" + facts + "</tig>", "<tig><term>conference</term></tig>"));

        assertThat(outcome.report().problems())
                .extracting(ImportReport.Problem::line, ImportReport.Problem::kind)
                .containsExactly(tuple(3, kind));
        assertThat(outcome.report().refused()).isEqualTo(1);
        assertThat(outcome.concepts().getFirst().terms())
                .extracting(Term::text)
                .containsExactly("hội nghị", "conference");
    }

    @Test
    void whatAConceptHasNoPlaceForGoesToItsNoteAndIsSaid() {
        TbxReader.Outcome outcome =
                read("<martif><text><body><termEntry id='c1'>" + """
                <descrip type='subjectField'>Ngoại giao</descrip>
                <descrip type='subjectField'>Lễ tân</descrip>
                <descripGrp><descrip type='definition'>Cuộc gặp chính thức</descrip><admin type='source'>Sổ tay</admin></descripGrp>
                <descrip type='otherBinaryData'>hình 3</descrip>
                <xref type='externalCrossReference' target='https://example.org/hoi-dam'>bài viết</xref>
                <ref type='crossReference' target='c9'/>
                <langSet xml:lang='vi'>
                  <descrip type='definition'>Định nghĩa thứ hai</descrip>
                  <tig><term>hội đàm</term><termNote type='termType'>synonym</termNote>
                    <termNote type='geographicalUsage'>Hà Nội</termNote><note>trang trọng</note>
                    <descrip type='context'>Hai bên hội đàm.</descrip><descrip type='context'>Sau hội đàm…</descrip></tig>
                </langSet>
                <langSet xml:lang='en'><tig><term>talks</term></tig></langSet>
                """ + "</termEntry></body></text></martif>");

        Concept concept = outcome.concepts().getFirst();
        assertThat(concept.note().lines())
                .containsExactly(
                        "subjectField: Lễ tân",
                        "descrip source: Sổ tay",
                        "otherBinaryData: hình 3",
                        "externalCrossReference: bài viết https://example.org/hoi-dam",
                        "crossReference: c9",
                        "definition: Định nghĩa thứ hai",
                        "hội đàm · termType: synonym",
                        "hội đàm · geographicalUsage: Hà Nội",
                        "hội đàm · note: trang trọng",
                        "hội đàm · context: Sau hội đàm…");
        assertThat(concept.definition()).isEqualTo("Cuộc gặp chính thức");
        assertThat(outcome.report().problems())
                .hasSize(10)
                .extracting(ImportReport.Problem::kind)
                .containsOnly(Kind.KEPT_IN_NOTE);
    }

    @Test
    void oneTermWithDaysThatFollowEachOtherIsNoOverlap() {
        TbxReader.Outcome outcome = read(entry(
                "<tig><term>hội nghị</term><termNote type='x-validTo'>2024-12-31</termNote></tig>"
                        + "<tig><term>hội nghị</term><termNote type='x-validFrom'>2025-01-01</termNote></tig>",
                "<tig><term>conference</term></tig>"));

        assertThat(outcome.report().isClean()).isTrue();
        assertThat(outcome.concepts().getFirst().terms()).hasSize(3);
    }

    @Test
    void aConceptWithoutOneOfTheLanguagesOrWithAUsedIdIsRefused() {
        String good = "<termEntry id='c1'><langSet xml:lang='vi'><tig><term>hội đàm</term></tig></langSet>"
                + "<langSet xml:lang='en'><tig><term>talks</term></tig></langSet></termEntry>\n";
        String alone =
                "<termEntry id='c2'><langSet xml:lang='vi'><tig><term>hội đàm</term></tig></langSet></termEntry>";

        TbxReader.Outcome outcome = read("<martif><text><body>\n" + good + good + alone + "</body></text></martif>");

        assertThat(outcome.concepts()).hasSize(1);
        assertThat(outcome.report().in()).isEqualTo(1);
        assertThat(outcome.report().problems())
                .extracting(
                        ImportReport.Problem::line,
                        ImportReport.Problem::column,
                        ImportReport.Problem::kind,
                        ImportReport.Problem::detail)
                .containsExactly(tuple(3, 1, Kind.DUPLICATE_ID, "c1"), tuple(4, 1, Kind.MISSING_LANGUAGE, "c2 en"));
    }

    @Test
    void anEntryWithoutIdGetsOneAndAnUnknownStatusIsSaid() {
        TbxReader.Outcome outcome = read("<martif><text><body><termEntry><langSet xml:lang='vi'><tig>"
                + "<term>hội đàm</term><termNote type='administrativeStatus'>lovedTerm</termNote></tig></langSet>"
                + "<langSet xml:lang='en'><tig><term>talks</term></tig></langSet></termEntry></body></text></martif>");

        assertThat(outcome.concepts().getFirst().id()).isEqualTo(new ConceptId("test.tbx#1"));
        assertThat(outcome.report().problems())
                .extracting(ImportReport.Problem::kind, ImportReport.Problem::detail)
                .containsExactly(tuple(Kind.UNKNOWN_VALUE, "lovedTerm"));
        assertThat(outcome.report().warnings()).isEqualTo(1);
    }

    @Test
    void decomposedTermsComeInComposed() {
        String term = "hội nghị cấp cao";
        TbxReader.Outcome outcome = read(entry(
                "<tig><term>" + Normalizer.normalize(term, Normalizer.Form.NFD) + "</term></tig>",
                "<tig><term>summit</term></tig>"));

        assertThat(outcome.concepts().getFirst().terms().getFirst().text()).isEqualTo(term);
    }

    private static String entry(String vietnamese, String english) {
        return "<martif><text><body><termEntry id='c1'>\n<langSet xml:lang='vi'>" + vietnamese
                + "</langSet><langSet xml:lang='en'>" + english + "</langSet></termEntry></body></text></martif>";
    }

    private static TbxReader.Outcome read(String xml) {
        return TbxReader.read("test.tbx", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static TbxReader.Outcome resource(String name) throws IOException {
        try (InputStream in = TbxReaderTest.class.getResourceAsStream("/interchange/" + name)) {
            return TbxReader.read(name, in);
        }
    }
}
