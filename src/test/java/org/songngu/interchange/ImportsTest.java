package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.songngu.interchange.ImportReport.Kind;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.springframework.core.io.InputStreamSource;

class ImportsTest {

    private static final String UNIT = "<tu><prop type='x-trust'>approved</prop><tuv xml:lang='vi'><seg>Hòa bình</seg>"
            + "</tuv><tuv xml:lang='en'><seg>Peace</seg></tuv></tu>";
    private static final String ENTRY = "<termEntry id='c1'><langSet xml:lang='vi'><tig><term>hòa bình</term></tig>"
            + "</langSet><langSet xml:lang='en'><tig><term>peace</term></tig></langSet></termEntry>";

    private final MemoryFixture memory = new MemoryFixture();
    private final TermbaseFixture termbase = new TermbaseFixture();
    private final Imports imports = new Imports(new MemoryFilesFixture(memory), termbase);
    private final MemoryId desk = memory.create("Bàn tin").id();

    @Test
    void unitsComeInAsImportedWhateverTheyClaim() {
        ImportReport report = imports.tmx("a.tmx", file("<tmx><body>" + UNIT + "</body></tmx>"), desk);

        assertThat(report.in()).isEqualTo(1);
        assertThat(memory.stored()).extracting(NewUnit::trust).containsExactly(Trust.IMPORTED);
    }

    @Test
    void aFileThatBreaksOffLeavesNothingInTheMemory() {
        String many = UNIT.repeat(2_000);

        ImportReport report = imports.tmx("a.tmx", file("<tmx><body>" + many), desk);

        assertThat(report.isRefused()).isTrue();
        assertThat(report.in()).isZero();
        assertThat(memory.stored()).isEmpty();
    }

    @Test
    void conceptsReplaceThoseOfTheSameFileOnlyWhenThereAreAny() {
        imports.tbx("a.tbx", file("<martif><text><body>" + ENTRY + "</body></text></martif>"));

        assertThat(imports.tbx("a.tbx", file("<martif><text><body>" + ENTRY)).isRefused())
                .isTrue();
        assertThat(imports.tbx("a.tbx", file("<martif><text><body/></text></martif>"))
                        .in())
                .isZero();
        assertThat(termbase.origins.get("a.tbx")).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        InputStreamSource missing = () -> {
            throw new FileNotFoundException("x");
        };

        assertThat(imports.tmx("a", missing, desk).problems().getFirst().kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(imports.tbx("a", missing).problems().getFirst().kind()).isEqualTo(Kind.UNREADABLE);
    }

    private static InputStreamSource file(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
