package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.interchange.TbxWriter.Form;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Provenance;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.Language;

class TbxWriterTest {

    private static final Concept FULL = new Concept(
            new ConceptId("mi-1"),
            "Bộ, ngành & <cơ quan>",
            "Cơ quan của Chính phủ",
            "Hợp nhất năm 2025\nXem thêm «Bộ Tài chính»",
            new ConceptId("mi-2"),
            List.of(
                    new Term(
                            Language.VI,
                            "Bộ Kế hoạch và Đầu tư",
                            TermStatus.PREFERRED,
                            TermType.FULL_FORM,
                            Set.of(),
                            LocalDate.of(1995, 11, 1),
                            LocalDate.of(2025, 2, 28),
                            "Nghị định 75-CP",
                            false,
                            "Bộ Kế hoạch và Đầu tư công bố số liệu.",
                            "noun",
                            false),
                    term(Language.EN, "MPI", TermStatus.ADMITTED, TermType.ABBREVIATION, true),
                    term(Language.EN, "Plan Ministry", TermStatus.FORBIDDEN, TermType.SHORT_FORM, false),
                    term(Language.VI, "KHĐT", TermStatus.DEPRECATED, TermType.ACRONYM, true)),
            new Provenance(
                    "",
                    0,
                    "lan",
                    Instant.parse("2026-11-21T08:00:00Z"),
                    "minh",
                    Instant.parse("2026-11-22T01:02:03.5Z")));

    @ParameterizedTest
    @EnumSource(Form.class)
    void everythingThatAConceptSaysComesBack(Form form) throws IOException {
        TbxReader.Outcome outcome = throughAFile(List.of(FULL), form);

        assertThat(outcome.report().problems()).isEmpty();
        assertThat(outcome.concepts()).containsExactly(FULL);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyShippedFileSaysTheSameAfterWritingAndReading(Form form) throws IOException {
        int concepts = 0;
        try (Stream<Path> files = Files.list(Path.of("termbase"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".tbx")).toList()) {
                List<Concept> shipped;
                try (InputStream in = Files.newInputStream(file)) {
                    shipped = TbxReader.read(file.toString(), in).concepts();
                }
                assertThat(throughAFile(shipped, form).concepts())
                        .as(file.toString())
                        .isEqualTo(shipped);
                concepts += shipped.size();
            }
        }
        assertThat(concepts).isGreaterThan(3_000);
    }

    @Test
    void theUsualFormIsThatOf2008() throws IOException {
        assertThat(written(List.of(FULL), Form.OF_2008))
                .contains("<martif type=\"TBX\"", "<termEntry id=\"mi-1\">", "<tig>")
                .doesNotContain("conceptEntry");
        assertThat(written(List.of(FULL), Form.OF_2019)).contains("<tbx style=\"dca\"", "<termSec>");
    }

    @Test
    void anIdOfTwoFilesStandsOnceAndBothConceptsAreWritten() throws IOException {
        TbxReader.Outcome outcome = throughAFile(List.of(FULL, FULL), Form.OF_2008);

        assertThat(outcome.concepts())
                .extracting(Concept::id)
                .containsExactly(new ConceptId("mi-1"), new ConceptId("mi-1-2"));
    }

    private static Term term(Language language, String text, TermStatus status, TermType type, boolean guard) {
        return new Term(language, text, status, type, Set.of("VNA", "VOV"), null, null, "MOFA", !guard, "", "", guard);
    }

    private static String written(List<Concept> concepts, Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TbxWriter.write(concepts, form, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static TbxReader.Outcome throughAFile(List<Concept> concepts, Form form) throws IOException {
        byte[] file = written(concepts, form).getBytes(StandardCharsets.UTF_8);
        return TbxReader.read("written.tbx", new ByteArrayInputStream(file));
    }
}
