package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
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
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.Origin;
import org.songngu.workbench.SegmentState;
import org.xml.sax.SAXException;

/// The real OmegaT, in a process of its own, with what we write and what it gives back. `./workbench clients` fetches
/// it
/// and sets the property, which names a file with its class path. Contents are compared: OmegaT ends well whatever it
/// could not read.
@EnabledIfSystemProperty(named = "songngu.clients.omegat", matches = ".+")
class OmegatClientTest {

    // as its editor stores what a person typed
    private static final String SAVED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
            creationtoolversion="5.8.0" segtype="paragraph" srclang="VI-VN"/><body>%s</body></tmx>
            """;
    private static final String SAVED_UNIT = """
            <tu><tuv xml:lang="VI-VN"><seg>%s</seg></tuv>
            <tuv xml:lang="EN-US" changeid="lan"><seg>%s</seg></tuv></tu>
            """;
    private static final List<NewUnit> MEMORY = List.of(
            unit("Hai bên nhất trí tăng cường hợp tác < 5 năm.", "The two sides agreed to cooperate for < 5 years."),
            unit("Nghĩa vụ “quốc tế” – Đắk Lắk & ẫ ễ ỗ ữ ỵ 😀", "International “duties” – Dak Lak & co. 😀"));
    private static final List<Concept> CONCEPTS = List.of(
            concept("c1", "Đối tác Chiến lược Toàn diện", "Comprehensive Strategic Partnership"),
            concept("c2", "hội đàm & trao đổi", "talks & exchanges"));
    private static final XliffDocument DOCUMENT = new XliffDocument(
            "Phiên họp",
            LanguagePair.VI_EN,
            List.of(
                    segment(
                            "21",
                            "Hai bên ra Tuyên bố chung.",
                            "The two sides issued a joint statement.",
                            SegmentState.APPROVED),
                    segment("22", "Phiên họp kết thúc lúc 17 giờ.", "", SegmentState.NOT_TRANSLATED),
                    segment("23", "Ảnh: “Thuỷ” — TTXVN & bạn", "Photo: “Thủy” — VNA & friend", SegmentState.DRAFT),
                    segment(
                            "24",
                            "Sáng nay, ⟨1⟩Thủ tướng⟨/1⟩ rời ⟨2⟩⟨3⟩Hà Nội⟨/3⟩⟨/2⟩⟨4/⟩ thăm Nhật Bản.",
                            "",
                            SegmentState.NOT_TRANSLATED),
                    segment("25", "Ông nói: ⟨1⟩«Chúng ta đi.", "He said: ⟨1⟩“We go.", SegmentState.TRANSLATED),
                    segment("26", "Xong»⟨1⟩ rồi.", "", SegmentState.NOT_TRANSLATED)));
    // what a person types in OmegaT, for the words between its tags
    private static final Map<String, String> TYPED = Map.of(
            "Phiên họp kết thúc lúc 17 giờ.", "The session ended at 5 p.m. & all left.",
            "Sáng nay, ", "This morning the ",
            "Thủ tướng", "Prime Minister",
            " rời ", " left ",
            "Hà Nội", "Hanoi",
            " thăm Nhật Bản.", " for Japan.",
            "Xong»", "Done”",
            " rồi.", " now.");

    @TempDir
    Path folder;

    private static NewUnit unit(String source, String target) {
        return new NewUnit(
                LanguagePair.VI_EN,
                source,
                target,
                "",
                "",
                Trust.APPROVED,
                new NewUnit.Origin("lan", Instant.parse("2026-01-30T01:30:00Z"), "Bài", "VNA", ""));
    }

    private static XliffUnit segment(String id, String source, String target, SegmentState state) {
        return new XliffUnit(id, "body", source, target, state, Origin.NONE);
    }

    @Test
    void itOpensOurProjectAndItsEditedResultComesBack() throws IOException, InterruptedException {
        Path project = unzipped(out -> new OmegatProject().write("job", DOCUMENT, MEMORY, out));
        Path shown = folder.resolve("shown.tmx");
        run(omegat(
                project,
                "console-createpseudotranslatetmx",
                "--pseudotranslatetmx=" + shown,
                "--pseudotranslatetype=equal"));
        Files.writeString(project.resolve("omegat/project_save.tmx"), SAVED.formatted(typed(shown)));

        String log = run(omegat(project, "console-translate")).said();

        assertThat(log).doesNotContain("LOAD_ERROR");
        byte[] target = Files.readAllBytes(project.resolve("target/job.xlf"));
        ReturnedFile returned = XliffReader.read("job.xlf", new ByteArrayInputStream(target));
        assertThat(returned.report().isRefused()).isFalse();
        assertThat(returned.units())
                .extracting(ReturnedUnit::id, ReturnedUnit::source, ReturnedUnit::target)
                .as(new String(target, StandardCharsets.UTF_8) + log)
                .containsExactly(
                        tuple("21", "Hai bên ra Tuyên bố chung.", "The two sides issued a joint statement."),
                        tuple("22", "Phiên họp kết thúc lúc 17 giờ.", "The session ended at 5 p.m. & all left."),
                        tuple("23", "Ảnh: “Thuỷ” — TTXVN & bạn", "Photo: “Thủy” — VNA & friend"),
                        tuple(
                                "24",
                                "Sáng nay, ⟨1⟩Thủ tướng⟨/1⟩ rời ⟨2⟩⟨3⟩Hà Nội⟨/3⟩⟨/2⟩⟨4/⟩ thăm Nhật Bản.",
                                "This morning the ⟨1⟩Prime Minister⟨/1⟩ left ⟨2⟩⟨3⟩Hanoi⟨/3⟩⟨/2⟩⟨4/⟩ for Japan."),
                        tuple("25", "Ông nói: ⟨1⟩«Chúng ta đi.", "He said: ⟨1⟩“We go."),
                        tuple("26", "Xong»⟨1⟩ rồi.", "Done”⟨1⟩ now."));
    }

    private List<String> omegat(Path project, String mode, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("org.omegat.Main", project.toString(), "--mode=" + mode, "--config-dir=" + folder));
        arguments.addAll(List.of(more));
        return arguments;
    }

    // Every text as OmegaT shows it, with its tags, and the words in it exchanged.
    private static String typed(Path shown) throws IOException {
        StringBuilder units = new StringBuilder();
        Matcher segment = Pattern.compile("<tuv (?:xml:)?lang=\"vi-VN\">\\s*<seg>(.*?)</seg>", Pattern.DOTALL)
                .matcher(Files.readString(shown));
        while (segment.find()) {
            String target = segment.group(1);
            for (Map.Entry<String, String> words : TYPED.entrySet()) {
                target = target.replace(words.getKey(), words.getValue().replace("&", "&amp;"));
            }
            if (!target.equals(segment.group(1))) {
                units.append(SAVED_UNIT.formatted(segment.group(1), target));
            }
        }
        return units.toString();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void itsMemoryReaderGivesOurPairs() throws IOException, InterruptedException {
        assertThat(probe("tmx", "memory.tmx", out -> new TmxWriter().write(Language.VI, MEMORY.stream(), out)))
                .containsExactlyInAnyOrderElementsOf(MEMORY.stream()
                        .map(unit -> Map.entry(unit.source(), unit.target()))
                        .toList());
    }

    @Test
    void ourTermsAreValidByTheSchemaThatComesWithIt() throws IOException, SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        // its import of xml.xsd: the one beside it
        factory.setResourceResolver((type, namespace, id, address, base) -> null);
        Path folderOfSchemas = Files.createDirectories(folder.resolve("schemas"));
        Files.writeString(folderOfSchemas.resolve("xml.xsd"), schema("xml.xsd"));
        Files.writeString(folderOfSchemas.resolve("tbx.xsd"), schema("tbx.xsd"));
        Validator validator =
                factory.newSchema(folderOfSchemas.resolve("tbx.xsd").toFile()).newValidator();
        String terms = text(out -> TermFiles.write(CONCEPTS, TermFiles.Format.TBX_2008, out));

        validator.validate(new StreamSource(new StringReader(terms)));

        String wrong = terms.replace("<langSet ", "<other ").replace("</langSet>", "</other>");
        assertThatThrownBy(() -> validator.validate(new StreamSource(new StringReader(wrong))))
                .as("a validator that refuses")
                .isInstanceOf(SAXException.class);
    }

    private static String schema(String name) throws IOException {
        String jar = Stream.of(classPath().split(java.io.File.pathSeparator))
                .filter(path -> path.matches(".*[/\\\\]omegat-[0-9.]+\\.jar"))
                .findFirst()
                .orElseThrow();
        try (ZipFile zip = new ZipFile(jar)) {
            return new String(
                    zip.getInputStream(zip.getEntry("schemas/" + name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String classPath() throws IOException {
        return Files.readString(Path.of(System.getProperty("songngu.clients.omegat")))
                .strip();
    }

    private static String text(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itsTermReadersGiveOurTerms() throws IOException, InterruptedException {
        List<Map.Entry<String, String>> wanted = CONCEPTS.stream()
                .map(one -> Map.entry(
                        one.terms().getFirst().text(), one.terms().getLast().text()))
                .toList();

        assertThat(probe("tbx", "terms.tbx", out -> TermFiles.write(CONCEPTS, TermFiles.Format.TBX_2008, out)))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(probe("glossary", "glossary.txt", out -> TermTableWriter.omegat(CONCEPTS, out)))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Concept concept(String id, String vi, String en) {
        return new Concept(new ConceptId(id), "", "", "", null, List.of(term(Language.VI, vi), term(Language.EN, en)));
    }

    private static Term term(Language language, String text) {
        return new Term(
                language,
                text,
                TermStatus.PREFERRED,
                TermType.FULL_FORM,
                java.util.Set.of(),
                null,
                null,
                "",
                false,
                "");
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private List<Map.Entry<String, String>> probe(String kind, String name, Writing writing)
            throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return run(List.of("src/clients/OmegatProbe.java", kind, file.toString()))
                .pairs();
    }

    private ClientProcess run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath()));
        command.addAll(arguments);
        return ClientProcess.run(folder, command);
    }

    private Path unzipped(Writing writing) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        writing.to(zip);
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (file.getKey().endsWith("/")) {
                Files.createDirectories(path);
            } else {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
        return folder.resolve(Stream.of(files.keySet().iterator().next().split("/"))
                .findFirst()
                .orElseThrow());
    }
}
