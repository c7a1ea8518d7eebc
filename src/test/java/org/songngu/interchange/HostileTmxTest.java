package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;

/// What somebody may send us, by carelessness or on purpose. Each file is refused, or its bad unit reported; a refused
/// file leaves nothing, nothing is fetched, and of a huge one no more is read than is needed to see that it is huge.
class HostileTmxTest {

    private static final String GOOD =
            "<tu tuid='tốt'><tuv xml:lang='vi'><seg>Hòa bình</seg></tuv><tuv xml:lang='en'><seg>Peace</seg></tuv></tu>";
    private static final long HUGE = 100_000_000;

    private final MemoryFixture memory = new MemoryFixture();
    private final MemoryId desk = memory.create("Bàn tin").id();
    private final Imports imports = new Imports(new MemoryFilesFixture(memory), new TermbaseFixture());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            wrong pair      | <tuv xml:lang='fr'><seg>Paix</seg></tuv><tuv xml:lang='de'><seg>Frieden</seg></tuv>      | OTHER_LANGUAGES
            half a pair     | <tuv xml:lang='vi'><seg>Hòa</seg></tuv><tuv xml:lang='zh'><seg>和</seg></tuv>            | OTHER_LANGUAGES
            one language    | <tuv xml:lang='vi'><seg>Hòa</seg></tuv><tuv xml:lang='vi-VN'><seg>Hoà</seg></tuv>        | OTHER_LANGUAGES
            no language     | <tuv><seg>Hòa</seg></tuv><tuv><seg>Peace</seg></tuv>                                     | OTHER_LANGUAGES
            no target       | <tuv xml:lang='vi'><seg>Hòa bình</seg></tuv>                                             | EMPTY_TEXT
            no seg          | <tuv xml:lang='vi'><seg>Hòa bình</seg></tuv><tuv xml:lang='en'/>                         | EMPTY_TEXT
            empty target    | <tuv xml:lang='vi'><seg>Hòa bình</seg></tuv><tuv xml:lang='en'><seg/></tuv>              | EMPTY_TEXT
            blank target    | <tuv xml:lang='vi'><seg>Hòa</seg></tuv><tuv xml:lang='en'><seg> &#160; </seg></tuv>      | EMPTY_TEXT
            nothing at all  | <prop type='x'>y</prop>                                                                  | EMPTY_TEXT
            """)
    void aBadUnitIsReportedWithItsPlaceAndTheOthersComeIn(String what, String inside, Kind kind) {
        ImportReport report = taken("<tmx><body>\n" + GOOD + "\n  <tu tuid='xấu'>" + inside + "</tu>\n</body></tmx>");

        assertThat(report.in()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.problems())
                .extracting(ImportReport.Problem::line, ImportReport.Problem::column, ImportReport.Problem::kind)
                .containsExactly(tuple(3, 3, kind));
        assertThat(memory.stored()).extracting(NewUnit::source).containsExactly("Hòa bình");
    }

    @Test
    void aSegmentThatIsTooLongIsReportedAndTheOthersComeIn() {
        String tooLong = "<tu><tuv xml:lang='vi'><seg>" + "hòa bình ".repeat(2_300) + "</seg></tuv>"
                + "<tuv xml:lang='en'><seg>peace</seg></tuv></tu>";

        ImportReport report = taken("<tmx><body>" + tooLong + GOOD + "</body></tmx>");

        assertThat(report.in()).isEqualTo(1);
        assertThat(report.problems()).extracting(ImportReport.Problem::kind).containsExactly(Kind.TOO_LONG);
    }

    static Stream<Arguments> huge() {
        return Stream.of(
                Arguments.of("a segment", "<tmx><body><tu><tuv xml:lang='vi'><seg>", "hòa bình "),
                Arguments.of("CDATA", "<tmx><body><tu><tuv xml:lang='vi'><seg><![CDATA[", "<seg> ]] > hòa "),
                Arguments.of("an attribute", "<tmx><body><tu tuid=\"", "hòa > bình "),
                Arguments.of("attributes", "<tmx><body><tu ", "a='b' "),
                Arguments.of("a comment", "<tmx><body><!-- ", "<tu> - > "),
                Arguments.of("an instruction", "<tmx><body><?x ", "<tu> ? > "),
                Arguments.of("a name", "<tmx><body><", "hoa"),
                Arguments.of("a note", "<tmx><body><tu><note>", "hòa bình "),
                Arguments.of("white space", "<tmx><body>", "\n      "),
                Arguments.of("a tu of tuvs", "<tmx><body><tu>", "<tuv xml:lang='vi'><seg>Hòa</seg></tuv>"));
    }

    @ParameterizedTest(name = "100 MB in {0}")
    @MethodSource("huge")
    void aHundredMegabytesInOnePlaceAreRefusedAsSoonAsTheyAreSeen(String what, String head, String filling) {
        Endless file = new Endless(head.replace("<body>", "<body>" + GOOD), filling);

        ImportReport report = imports.tmx("huge.tmx", () -> file, desk);

        assertThat(report.problems()).extracting(ImportReport.Problem::kind).containsExactly(Kind.TOO_LARGE);
        assertThat(file.read).isLessThan(3_000_000);
        assertNothingCameIn(report);
    }

    @Test
    void aUnitOfThousandsOfPropsComesInWithTheFirstOfThem() {
        String props = "<prop type='x-a'>b</prop>".repeat(5_000);

        ImportReport report = taken(
                "<tmx><body>" + GOOD.replace("<tuv xml:lang='vi'>", props + "<tuv xml:lang='vi'>") + "</body></tmx>");

        assertThat(report.in()).isEqualTo(1);
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                Arguments.of("NUL", bytes(0), Kind.FORBIDDEN_CHARACTER),
                Arguments.of("a control character", bytes(0x1F), Kind.FORBIDDEN_CHARACTER),
                Arguments.of("U+FFFE", bytes(0xEF, 0xBF, 0xBE), Kind.FORBIDDEN_CHARACTER),
                Arguments.of("a high surrogate alone", bytes(0xED, 0xA0, 0x80), Kind.DAMAGED_ENCODING),
                Arguments.of("a low surrogate alone", bytes(0xED, 0xBF, 0xBF), Kind.DAMAGED_ENCODING),
                Arguments.of("a pair in CESU-8", bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80), Kind.DAMAGED_ENCODING),
                Arguments.of("an overlong slash", bytes(0xC0, 0xAF), Kind.DAMAGED_ENCODING),
                Arguments.of("an overlong NUL", bytes(0xC0, 0x80), Kind.DAMAGED_ENCODING),
                Arguments.of("an overlong letter", bytes(0xE0, 0x81, 0xA1), Kind.DAMAGED_ENCODING),
                Arguments.of("beyond Unicode", bytes(0xF4, 0x90, 0x80, 0x80), Kind.DAMAGED_ENCODING),
                Arguments.of("a surrogate by reference", text("&#xD83D;"), Kind.NOT_WELL_FORMED),
                Arguments.of("NUL by reference", text("&#0;"), Kind.NOT_WELL_FORMED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void damagedTextRefusesTheFileAndTheUnitsBeforeItToo(String what, byte[] bad, Kind kind) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(text("<tmx><body>" + GOOD.repeat(2_000) + "<tu><tuv xml:lang='vi'><seg>Hòa "));
        file.write(bad);
        file.write(text(" bình</seg></tuv><tuv xml:lang='en'><seg>Peace</seg></tuv></tu></body></tmx>"));

        ImportReport report = taken(file.toByteArray());

        assertThat(report.problems().getFirst().kind()).isEqualTo(kind);
        assertThat(report.problems().getFirst().line()).isEqualTo(1);
        assertNothingCameIn(report);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE tmx [<!ENTITY a "hòa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
            <!DOCTYPE tmx [<!ENTITY % p "<!ENTITY a 'hòa'>"> %p;]>
            <!DOCTYPE tmx [<!ATTLIST tu tuid CDATA "x">]>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd" [<!ENTITY a "hòa">]>
            <!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for [TMX]//EN" "tmx14.dtd" [ ]>
            """)
    void aDtdInTheFileIsRefusedBeforeAnyOfItIsRead(String doctype) {
        ImportReport report = taken(doctype + "<tmx><body>" + GOOD.replace("Hòa", "&a;") + "</body></tmx>");

        assertThat(report.problems()).extracting(ImportReport.Problem::kind).containsExactly(Kind.ENTITY);
        assertNothingCameIn(report);
    }

    @Test
    void nothingIsFetchedFromTheNetworkOrFromDisk(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mật");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/tmx14.dtd";
            String dtd = "<!DOCTYPE tmx SYSTEM \"" + url + "\">";
            String entity = "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";
            String include = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + url + "'/>";
            String style = "<?xml-stylesheet href=\"" + url + "\" type=\"text/xsl\"?>";

            assertThat(taken(dtd + "<tmx><body>" + GOOD + "</body></tmx>").isClean())
                    .as("a DTD elsewhere is named and left alone")
                    .isTrue();
            assertThat(taken(entity + "<tmx><body>" + GOOD.replace("Hòa", "&a;") + "</body></tmx>")
                            .isRefused())
                    .isTrue();
            taken(style + "<tmx><body>" + include + GOOD + "</body></tmx>");

            assertThat(memory.stored().toString()).doesNotContain("mật");
            server.setSoTimeout(1);
            Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    static Stream<UnaryOperator<String>> cuts() {
        return Stream.of(
                file -> file.substring(0, file.length() - "</body></tmx>".length()),
                file -> file.substring(0, file.length() - "</tmx>".length()),
                file -> file.substring(0, file.length() - 1),
                file -> file.substring(0, file.lastIndexOf("<tu ") + 2),
                file -> file.substring(0, file.lastIndexOf("Peace") + 3));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aTruncatedFileBringsNothingInWhereverItEnds(UnaryOperator<String> cut) {
        ImportReport report = taken(cut.apply("<tmx><body>" + GOOD.repeat(2_000) + "</body></tmx>"));

        assertThat(report.problems()).extracting(ImportReport.Problem::kind).containsExactly(Kind.NOT_WELL_FORMED);
        assertNothingCameIn(report);
    }

    private void assertNothingCameIn(ImportReport report) {
        assertThat(report.isRefused()).isTrue();
        assertThat(report.in()).isZero();
        assertThat(memory.stored()).isEmpty();
    }

    private ImportReport taken(String file) {
        return taken(text(file));
    }

    private ImportReport taken(byte[] file) {
        return imports.tmx("hostile.tmx", () -> new ByteArrayInputStream(file), desk);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /// A file that is made while it is read.
    private static final class Endless extends InputStream {

        private final byte[] head;
        private final byte[] filling;
        private long read;

        Endless(String head, String filling) {
            this.head = text(head);
            this.filling = text(filling);
        }

        @Override
        public int read() {
            if (read == HUGE) {
                return -1;
            }
            long place = read++;
            byte value =
                    place < head.length ? head[(int) place] : filling[(int) ((place - head.length) % filling.length)];
            return value & 0xFF;
        }
    }
}
