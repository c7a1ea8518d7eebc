package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.SegmentState;
import org.xml.sax.SAXException;

/// What we write is valid by the schemas of the standards, whatever is in the job.
class SchemasTest {

    private static final String[][] TEXTS = {
        {"Hai bên ra Tuyên bố chung.", "The two sides issued a joint statement."},
        {"Tăng < 5% & giữ «ổn định» ]]> 😀", "Up < 5% & “stable” ]]> 😀"},
        {" Hai  khoảng trắng\tvà\ndòng mới ", " Two  spaces\tand\na new line "},
        {"⟨1⟩Thủ tướng⟨/1⟩ thăm ⟨2⟩⟨3⟩Nhật Bản⟨/3⟩⟨/2⟩.⟨4/⟩", "⟨4/⟩⟨1⟩The PM⟨/1⟩ visits ⟨2⟩⟨3⟩Japan⟨/3⟩⟨/2⟩."},
        {"Ông nói: ⟨1⟩«Chúng ta", "He said: ⟨1⟩“We"},
        {"sẵn sàng»⟨/1⟩ đi.⟨2/⟩", "are ready”⟨/1⟩ to go.⟨2/⟩"},
        {"Hai ⟨1⟩mã ⟨2⟩lồng⟨/1⟩ chéo⟨/2⟩", "Two ⟨1⟩crossed ⟨2⟩codes⟨/1⟩ here⟨/2⟩"},
        {"⟨1⟩⟨/1⟩⟨2/⟩", "⟨2/⟩⟨1⟩⟨/1⟩"}
    };

    static Stream<XliffDocument> jobs() {
        List<XliffUnit> units = new ArrayList<>();
        for (SegmentState state : SegmentState.values()) {
            for (MatchBand band : MatchBand.values()) {
                String[] text = TEXTS[units.size() % TEXTS.length];
                String target = state == SegmentState.NOT_TRANSLATED ? "" : text[1];
                units.add(unit(units.size() + 1, text[0], target, state, band));
            }
        }
        return Stream.of(
                new XliffDocument("Hội đàm \"cấp cao\" & <mở rộng>", LanguagePair.VI_EN, units),
                new XliffDocument("", LanguagePair.EN_VI, List.of(units.getFirst())),
                new XliffDocument("Trống", LanguagePair.VI_EN, List.of()));
    }

    private static XliffUnit unit(int number, String source, String target, SegmentState state, MatchBand band) {
        ReturnReason[] reasons = ReturnReason.values();
        boolean returned = number % 3 == 0;
        List<XliffUnit.Alternative> matches = number % 2 == 0
                ? List.of()
                : List.of(
                        new XliffUnit.Alternative(102, "Bài «cũ» & mới", source, "One " + target),
                        new XliffUnit.Alternative(0, "Máy dịch nhà", source, "Machine's"),
                        new XliffUnit.Alternative(71, "", "⟨1⟩Khác⟨/1⟩  hẳn⟨2/⟩", "Quite⟨2/⟩  ⟨1⟩other⟨/1⟩"));
        return new XliffUnit(
                Integer.toString(number),
                number % 4 == 0 ? "" : "headline",
                source,
                target,
                state,
                new Origin(band, 88, "Bàn tin"),
                returned ? Optional.of(reasons[number % reasons.length]) : Optional.empty(),
                number % 5 == 0 ? XliffUnit.NO_VERSION : number,
                new XliffUnit.Extras(
                        returned ? List.of("LANGUAGE: tên người", "& dấu <câu>") : List.of(),
                        matches,
                        number % 2 == 0 ? List.of(new XliffUnit.Term("Tuyên bố", "statement")) : List.of()));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void aJobIsValidXliff(XliffDocument job) throws IOException, SAXException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XliffWriter().write(job, out);
        Schemas.xliff1(out.toByteArray());
        if (!job.units().isEmpty()) {
            out.reset();
            new Xliff2Writer().write(job, out);
            Schemas.xliff2(out.toByteArray());
        }
    }

    @ParameterizedTest
    @EnumSource(Trust.class)
    void aMemoryIsValidTmx(Trust trust) throws IOException, SAXException {
        List<NewUnit> units = new ArrayList<>();
        for (String[] text : TEXTS) {
            NewUnit.Origin origin =
                    new NewUnit.Origin("lan", Instant.parse("2026-01-30T01:30:00Z"), "Bài & «tin»", "VNA", "");
            units.add(new NewUnit(LanguagePair.VI_EN, text[0], text[1], "Câu trước.", "Câu sau.", trust, origin));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TmxWriter().write(Language.VI, units.stream(), out);
        Schemas.tmx(out.toByteArray());
    }

    @Test
    void theMemoriesThatComeWithTheProgramAreValid() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tmx"))) {
            files.filter(file -> file.toString().endsWith(".tmx"))
                    .forEach(file -> assertThatCode(() -> Schemas.tmx(Files.readAllBytes(file)))
                            .as(file.toString())
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void theSchemasRefuseWhatIsWrong() throws IOException {
        XliffDocument job = jobs().findFirst().orElseThrow();
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        new XliffWriter().write(job, old);
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        new Xliff2Writer().write(job, two);

        assertThatThrownBy(() -> Schemas.xliff1(changed(old, "state=\"final\"", "state=\"finished\"")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> Schemas.xliff1(changed(old, "<g id=", "<g di=")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> Schemas.xliff2(changed(two, "mtc:match ref=", "mtc:match fer=")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> Schemas.xliff2(changed(two, "<gls:translation>", "<gls:term>")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() ->
                        Schemas.tmx("<tmx version=\"1.4\"><header/><body/></tmx>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SAXException.class);
    }

    private static byte[] changed(ByteArrayOutputStream file, String from, String to) {
        String text = file.toString(StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(from);
        }
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }
}
