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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
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
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// The real OmegaT, in a process of its own, with what we write and what it gives back. `./workbench clients` fetches
/// it
/// and sets the property, which names a file with its class path. Contents are compared: OmegaT ends well whatever it
/// could not read.
@EnabledIfSystemProperty(named = "songngu.clients.omegat", matches = ".+")
class OmegatClientTest {

    private static final String SAVED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
            creationtoolversion="5.8.0" segtype="paragraph" srclang="VI-VN"/><body><tu>
            <tuv xml:lang="VI-VN"><seg>Phiên họp kết thúc lúc 17 giờ.</seg></tuv>
            <tuv xml:lang="EN-US" changeid="lan"><seg>The session ended at 5 p.m. &amp; all left.</seg></tuv>
            </tu></body></tmx>
            """;
    private static final List<NewUnit> MEMORY = List.of(
            unit("Hai bên nhất trí tăng cường hợp tác < 5 năm.", "The two sides agreed to cooperate for < 5 years."),
            unit("Nghĩa vụ “quốc tế” – Đắk Lắk & ẫ ễ ỗ ữ ỵ 😀", "International “duties” – Dak Lak & co. 😀"));
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
                    segment("23", "Ảnh: “Thuỷ” — TTXVN & bạn", "Photo: “Thủy” — VNA & friend", SegmentState.DRAFT)));

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
        Files.writeString(project.resolve("omegat/project_save.tmx"), SAVED);

        String log = run(
                List.of("org.omegat.Main", project.toString(), "--mode=console-translate", "--config-dir=" + folder));

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
                        tuple("23", "Ảnh: “Thuỷ” — TTXVN & bạn", "Photo: “Thủy” — VNA & friend"));
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
    void ourMemoryIsValidByTheTypeDefinitionThatComesWithIt()
            throws IOException, ParserConfigurationException, SAXException {
        String memory = text(out -> new TmxWriter().write(Language.VI, MEMORY.stream(), out));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setEntityResolver((name, address) -> new InputSource(new StringReader(schema("tmx14.dtd"))));
        parser.setErrorHandler(new Refusing());
        String typed = memory.replaceFirst("(?=<tmx)", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");

        assertThat(parser.parse(new InputSource(new StringReader(typed)))
                        .getElementsByTagName("tu")
                        .getLength())
                .isEqualTo(MEMORY.size());
        String wrong = typed.replace("<tuv ", "<other ").replace("</tuv>", "</other>");
        assertThatThrownBy(() -> parser.parse(new InputSource(new StringReader(wrong))))
                .as("a validator that refuses")
                .isInstanceOf(SAXException.class);
    }

    /// What a validator finds is no warning here.
    private static final class Refusing extends DefaultHandler {

        @Override
        public void error(SAXParseException found) throws SAXException {
            throw found;
        }
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
        List<Concept> concepts = List.of(
                concept("c1", "Đối tác Chiến lược Toàn diện", "Comprehensive Strategic Partnership"),
                concept("c2", "hội đàm & trao đổi", "talks & exchanges"));
        List<Map.Entry<String, String>> wanted = concepts.stream()
                .map(one -> Map.entry(
                        one.terms().getFirst().text(), one.terms().getLast().text()))
                .toList();

        assertThat(probe("tbx", "terms.tbx", out -> TermFiles.write(concepts, TermFiles.Format.TBX_2008, out)))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(probe("glossary", "glossary.txt", out -> TermTableWriter.omegat(concepts, out)))
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
        String said = run(List.of("src/clients/OmegatProbe.java", kind, file.toString()));
        return said.lines()
                .filter(line -> line.startsWith("PAIR\t"))
                .map(line -> line.split("\t", -1))
                .map(parts -> Map.entry(text(parts[1]), text(parts[2])))
                .toList();
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath()));
        command.addAll(arguments);
        Path log = Files.createTempFile(folder, "said", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(log);
        assertThat(ended).as(said).isTrue();
        return said;
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
