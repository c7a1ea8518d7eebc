package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.termbase.Concept;
import org.songngu.termbase.ConceptId;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermStatus;
import org.songngu.termbase.TermType;
import org.songngu.text.InlineText;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;

/// The real translate-toolkit and xmllint with what we write; `./workbench clients` installs them where it may.
/// Contents
/// are compared: translate-toolkit ends well whatever it could not read.
@EnabledIfSystemProperty(named = "songngu.clients.toolkit", matches = ".+")
class ToolkitClientTest {

    // the one that has the toolkit, which need not be the first on the path
    private static final String PYTHON = System.getProperty("songngu.clients.toolkit", "python3");
    private static final String[][] PAIRS = {
        {"Hai bên ra Tuyên bố chung.", "The two sides issued a joint statement."},
        {"Nghĩa vụ “quốc tế” – Đắk Lắk & ẫ ễ ỗ ữ ỵ < 😀", "International “duties” – Dak Lak & co. < 😀"},
        {"Sáng nay, ⟨1⟩Thủ tướng⟨/1⟩ thăm Nhật Bản.", "The ⟨1⟩Prime Minister⟨/1⟩ visits Japan."}
    };

    @TempDir
    Path folder;

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Path written(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return file;
    }

    private Path xliff() throws IOException {
        List<XliffUnit> units = IntStream.range(0, PAIRS.length)
                .mapToObj(i -> new XliffUnit(
                        Integer.toString(i + 1), "", PAIRS[i][0], PAIRS[i][1], SegmentState.TRANSLATED, Origin.NONE))
                .toList();
        return written(
                "job.xlf", out -> new XliffWriter().write(new XliffDocument("Thăm", LanguagePair.VI_EN, units), out));
    }

    private Path tmx() throws IOException {
        NewUnit.Origin origin = new NewUnit.Origin("lan", Instant.EPOCH, "Bài", "VNA", "");
        List<NewUnit> units = Arrays.stream(PAIRS)
                .map(pair -> new NewUnit(LanguagePair.VI_EN, pair[0], pair[1], "", "", Trust.APPROVED, origin))
                .toList();
        return written("memory.tmx", out -> new TmxWriter().write(Language.VI, units.stream(), out));
    }

    @Test
    void translateToolkitReadsEveryPairOfOurXliffAndTmx() throws IOException, InterruptedException {
        List<Map.Entry<String, String>> plain = Arrays.stream(PAIRS)
                .map(pair -> Map.entry(InlineText.plainOf(pair[0]), InlineText.plainOf(pair[1])))
                .toList();

        assertThat(read(xliff())).containsExactlyElementsOf(plain);
        assertThat(read(tmx())).containsExactlyElementsOf(plain);
    }

    @Test
    void translateToolkitReadsEveryTermOfOurTbx() throws IOException, InterruptedException {
        List<Concept> concepts = List.of(
                concept("c1", "Đối tác Chiến lược Toàn diện", "Comprehensive Strategic Partnership"),
                concept("c2", "hội đàm & trao đổi", "talks & exchanges"));

        assertThat(read(written("terms.tbx", out -> TermFiles.write(concepts, TermFiles.Format.TBX_2008, out))))
                .containsExactlyInAnyOrderElementsOf(concepts.stream()
                        .map(one -> Map.entry(
                                one.terms().getFirst().text(),
                                one.terms().getLast().text()))
                        .toList());
    }

    private static Concept concept(String id, String vi, String en) {
        return new Concept(new ConceptId(id), "", "", "", null, List.of(term(Language.VI, vi), term(Language.EN, en)));
    }

    private static Term term(Language language, String text) {
        return new Term(language, text, TermStatus.PREFERRED, TermType.FULL_FORM, Set.of(), null, null, "", false, "");
    }

    private List<Map.Entry<String, String>> read(Path file) throws IOException, InterruptedException {
        ClientProcess process =
                ClientProcess.run(folder, List.of(PYTHON, "src/clients/toolkit_probe.py", file.toString()));
        assertThat(process.code()).as(process.said()).isZero();
        return process.pairs();
    }

    @Test
    void xmllintFindsOurFilesValidAndAWrongOneNot() throws IOException, InterruptedException {
        copy("/net/sf/okapi/lib/xliff2/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd", "xml.xsd");
        Path schema = copy("/interchange/schemas/xliff-core-1.2-strict.xsd", "xliff.xsd");
        Files.writeString(schema, Files.readString(schema).replace("http://www.w3.org/2001/xml.xsd", "xml.xsd"));
        Path types = copy("/interchange/schemas/tmx14.dtd", "tmx14.dtd");

        assertThat(xmllint("--schema", schema, xliff())).isZero();
        assertThat(xmllint("--dtdvalid", types, tmx())).isZero();
        Path wrong = written(
                "wrong.xlf",
                out -> out.write(Files.readString(xliff())
                        .replace("state=\"translated\"", "state=\"done\"")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(xmllint("--schema", schema, wrong)).isNotZero();
    }

    private int xmllint(String how, Path rules, Path file) throws IOException, InterruptedException {
        return ClientProcess.run(
                        folder, List.of("xmllint", "--noout", "--nonet", how, rules.toString(), file.toString()))
                .code();
    }

    private Path copy(String resource, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ToolkitClientTest.class.getResourceAsStream(resource))) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }
}
