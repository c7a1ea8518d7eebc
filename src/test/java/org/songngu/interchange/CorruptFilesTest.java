package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.memory.Trust;

/// Damaged and hostile files, the same for both readers: the whole file is refused with a reason and a place.
class CorruptFilesTest {

    private static final String TMX =
            "<tmx version=\"1.4\"><header/><body>\n<tu><tuv xml:lang=\"vi\"><seg>%s</seg></tuv>"
                    + "<tuv xml:lang=\"en\"><seg>Peace</seg></tuv></tu></body></tmx>";
    private static final String TBX =
            "<martif type=\"TBX\"><text><body>\n<termEntry id=\"c\"><langSet xml:lang=\"vi\"><tig>"
                    + "<term>%s</term></tig></langSet><langSet xml:lang=\"en\"><tig><term>Peace</term></tig></langSet>"
                    + "</termEntry></body></text></martif>";
    private static final String BOMB = "<!DOCTYPE %s [<!ENTITY a \"hòa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n";

    static Stream<Arguments> damaged() {
        return Stream.of("tmx", "tbx")
                .flatMap(format -> Stream.of(
                        Arguments.of(format, "empty", new byte[0], Kind.EMPTY_FILE),
                        Arguments.of(format, "no xml", bytes("Hội đàm cấp cao"), Kind.NOT_WELL_FORMED),
                        Arguments.of(format, "only white space", bytes(" \n "), Kind.NOT_WELL_FORMED),
                        Arguments.of(format, "other root", bytes("<html><body/></html>"), Kind.OTHER_FORMAT),
                        Arguments.of(format, "truncated", cut(bytes(file(format, "Hòa bình"))), Kind.NOT_WELL_FORMED),
                        Arguments.of(
                                format, "text behind", bytes(file(format, "Hòa bình") + "x"), Kind.NOT_WELL_FORMED),
                        Arguments.of(
                                format,
                                "latin-1 bytes",
                                file(format, "Hòa bình").getBytes(StandardCharsets.ISO_8859_1),
                                Kind.DAMAGED_ENCODING),
                        Arguments.of(format, "overlong", patched(format, 0xC0, 0xAF), Kind.DAMAGED_ENCODING),
                        Arguments.of(
                                format, "surrogate bytes", patched(format, 0xED, 0xA0, 0x80), Kind.DAMAGED_ENCODING),
                        Arguments.of(
                                format,
                                "half a pair in utf-16",
                                utf16(format, "\uFEFF", "Hòa \uD83D bình"),
                                Kind.DAMAGED_ENCODING),
                        Arguments.of(format, "cut in a character", cutInCharacter(format), Kind.DAMAGED_ENCODING),
                        Arguments.of(
                                format,
                                "another encoding",
                                ("<?xml version=\"1.0\" encoding=\"windows-1258\"?>" + file(format, "Hoa binh"))
                                        .getBytes(Charset.forName("windows-1258")),
                                Kind.UNKNOWN_ENCODING),
                        Arguments.of(format, "NUL", patched(format, 0), Kind.FORBIDDEN_CHARACTER),
                        Arguments.of(format, "control character", patched(format, 0x0B), Kind.FORBIDDEN_CHARACTER),
                        Arguments.of(format, "NUL reference", bytes(file(format, "a&#0;b")), Kind.NOT_WELL_FORMED),
                        Arguments.of(
                                format, "surrogate reference", bytes(file(format, "a&#xD800;b")), Kind.NOT_WELL_FORMED),
                        Arguments.of(
                                format,
                                "entity bomb",
                                bytes(BOMB.formatted(root(format)) + file(format, "&c;")),
                                Kind.ENTITY),
                        Arguments.of(
                                format,
                                "external entity",
                                bytes("<!DOCTYPE " + root(format) + " [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n"
                                        + file(format, "&x;")),
                                Kind.ENTITY),
                        Arguments.of(format, "deep", bytes(deep(format)), Kind.TOO_LARGE)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("damaged")
    void aDamagedFileIsRefusedAsAWholeWithItsReason(String format, String what, byte[] file, Kind expected) {
        ImportReport report = read(format, file);

        assertThat(report.isRefused()).isTrue();
        assertThat(report.in()).isZero();
        assertThat(report.problems().getFirst().kind()).isEqualTo(expected);
    }

    @Test
    void thePlaceOfADamagedByteIsExact() {
        for (String format : List.of("tmx", "tbx")) {
            String text = file(format, "@");
            int column = text.indexOf('@') - text.indexOf('\n');

            ImportReport.Problem problem =
                    read(format, patched(format, 0xFF)).problems().getFirst();

            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.detail()).isEqualTo("UTF-8 0xFF");
        }
    }

    @Test
    void thePlaceOfAByteBeyondTheFirstBufferIsExactToo() {
        String lines =
                "<tu><tuv xml:lang=\"vi\"><seg>Hữu nghị</seg></tuv><tuv xml:lang=\"en\"><seg>f</seg></tuv></tu>\n"
                        .repeat(2_000);
        byte[] file = replaced(bytes("<tmx><body>\n" + lines + "@</body></tmx>"), 0xF8);

        ImportReport.Problem problem = read("tmx", file).problems().getFirst();

        assertThat(problem.line()).isEqualTo(2_002);
        assertThat(problem.column()).isEqualTo(1);
    }

    @Test
    void aDoctypeIsToleratedAndNeverFetched() {
        String doctype = "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\">\n";

        assertThat(read("tmx", bytes(doctype + file("tmx", "Hòa bình"))).isClean())
                .isTrue();
    }

    @Test
    void everyUsualUnicodeEncodingIsRead() {
        for (String format : List.of("tmx", "tbx")) {
            String plain = file(format, "Hòa bình 😀");
            String declared = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n" + plain;
            List<byte[]> forms = List.of(
                    bytes(plain),
                    bytes("\uFEFF" + plain),
                    bytes(declared),
                    ("\uFEFF" + declared).getBytes(StandardCharsets.UTF_16LE),
                    ("\uFEFF" + declared).getBytes(StandardCharsets.UTF_16BE),
                    declared.getBytes(StandardCharsets.UTF_16LE),
                    declared.getBytes(StandardCharsets.UTF_16BE));
            for (byte[] form : forms) {
                assertThat(read(format, form)).isEqualTo(new ImportReport(format, 1, 0, 0, List.of()));
            }
        }
    }

    @Test
    void aStreamThatBreaksIsSaidToBeUnreadable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        };

        assertThat(TbxReader.read("x", broken).report().problems().getFirst().kind())
                .isEqualTo(Kind.UNREADABLE);
    }

    private static ImportReport read(String format, byte[] file) {
        InputStream in = new ByteArrayInputStream(file);
        return format.equals("tmx")
                ? TmxReader.read(format, in, Trust.IMPORTED, Instant.EPOCH, units -> {})
                : TbxReader.read(format, in).report();
    }

    private static String root(String format) {
        return format.equals("tmx") ? "tmx" : "martif";
    }

    private static String file(String format, String text) {
        return (format.equals("tmx") ? TMX : TBX).formatted(text);
    }

    private static String deep(String format) {
        return file(format, "<hi>".repeat(5_000) + "Hòa" + "</hi>".repeat(5_000));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] utf16(String format, String mark, String text) {
        // the encoder itself would replace the half pair, so it goes in by hand
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (char c : (mark + file(format, text)).toCharArray()) {
            out.write(c & 0xFF);
            out.write(c >> 8);
        }
        return out.toByteArray();
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length - 20);
    }

    private static byte[] cutInCharacter(String format) {
        String start = file(format, "@").split("@")[0];
        byte[] file = bytes(start + "ệ");
        return Arrays.copyOf(file, file.length - 1);
    }

    private static byte[] patched(String format, int... wrong) {
        return replaced(bytes(file(format, "@")), wrong);
    }

    private static byte[] replaced(byte[] file, int... wrong) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte b : file) {
            if (b == '@') {
                for (int one : wrong) {
                    out.write(one);
                }
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }
}
