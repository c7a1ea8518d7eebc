package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;

class TmxWriterTest {

    private static final Instant AT = Instant.parse("2026-01-30T01:30:00Z");
    private static final List<NewUnit> UNITS = List.of(
            new NewUnit(
                    LanguagePair.VI_EN,
                    "Tăng < 5% & giữ \"ổn định\".",
                    "Up < 5% & \"stable\".",
                    "",
                    "Câu sau.",
                    Trust.APPROVED,
                    new NewUnit.Origin("lan", AT, "Hội đàm \"cấp cao\"", "VNA", "u1")),
            new NewUnit(
                    LanguagePair.EN_VI,
                    "Peace",
                    "Hòa bình",
                    "",
                    "",
                    Trust.IMPORTED,
                    new NewUnit.Origin("", AT, "", "", "u1")));

    @Test
    void unitsAreWrittenAsTheGoldenFile() throws IOException {
        try (InputStream golden = TmxWriterTest.class.getResourceAsStream("/interchange/golden.tmx")) {
            assertThat(new String(written(UNITS), StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatWasWrittenIsReadBackEqual() throws IOException {
        List<NewUnit> units = List.of(
                UNITS.getFirst(),
                unit("  Khoảng trắng\u00A0quanh  \n và\tdòng mới ", "  spaces \n and\ttabs "),
                unit("]]> <seg> &amp; &#x110; 😀", "]]> </seg> &lt; 😀"),
                unit("Carriage\r\nreturn", "a\rb"));
        List<NewUnit> read = new ArrayList<>();

        ImportReport report = TmxReader.read(
                "x", new ByteArrayInputStream(written(units)), Trust.APPROVED, Instant.EPOCH, read::addAll);

        assertThat(report.isClean()).isTrue();
        assertThat(read).hasSameSizeAs(units);
        assertThat(read.getFirst()).isEqualTo(units.getFirst());
        for (int i = 1; i < units.size(); i++) {
            assertThat(read.get(i).source()).isEqualTo(units.get(i).source());
            assertThat(read.get(i).target()).isEqualTo(units.get(i).target());
        }
    }

    @ParameterizedTest
    @EnumSource(NewUnit.Making.class)
    void whoMadeAPairComesBack(NewUnit.Making making) throws IOException {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                "Hữu nghị",
                "Friendship",
                "",
                "",
                Trust.IMPORTED,
                new NewUnit.Origin("lan", AT, "", "", "m1", making));
        List<NewUnit> read = new ArrayList<>();

        TmxReader.read("x", new ByteArrayInputStream(written(List.of(unit))), Trust.APPROVED, AT, read::addAll);

        assertThat(read).containsExactly(unit);
    }

    @Test
    void textsLeaveInNfcAndWithoutByteOrderMark() throws IOException {
        byte[] file = written(List.of(unit(Normalizer.normalize("Hữu nghị", Normalizer.Form.NFD), "Friendship")));

        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("<?xml").contains("<seg>Hữu nghị</seg>");
    }

    @Test
    void nothingIsAFileToo() throws IOException {
        List<NewUnit> read = new ArrayList<>();

        ImportReport report =
                TmxReader.read("x", new ByteArrayInputStream(written(List.of())), Trust.APPROVED, AT, read::addAll);

        assertThat(report.isClean()).isTrue();
        assertThat(read).isEmpty();
    }

    private static NewUnit unit(String source, String target) {
        return new NewUnit(
                LanguagePair.VI_EN, source, target, "", "", Trust.TRANSLATED, new NewUnit.Origin("", AT, "", "", ""));
    }

    private static byte[] written(List<NewUnit> units) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = new TmxWriter().write(Language.VI, Stream.of(units.toArray(NewUnit[]::new)), out);
        assertThat(count).isEqualTo(units.size());
        return out.toByteArray();
    }
}
