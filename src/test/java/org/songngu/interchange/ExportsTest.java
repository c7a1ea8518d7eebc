package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.article.BlockKind;
import org.songngu.memory.MemoryId;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.TrustPolicy;
import org.songngu.termbase.Termbase;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.JobId;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Schedule;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;
import org.xml.sax.SAXException;

class ExportsTest {

    private static final Instant AT = Instant.parse("2026-01-30T01:30:00Z");
    private static final TranslationJob JOB = new TranslationJob(
            new JobId(7),
            new NewJob("Tiếp khách", LanguagePair.VI_EN, LocalDate.of(2026, 1, 30), "VNA", false),
            "lan",
            AT,
            Map.of(),
            1,
            Schedule.NONE,
            Optional.empty());

    private final Workbench workbench = mock(Workbench.class);
    private final MemoryFixture memory = new MemoryFixture();
    private final MemoryPolicies policies = mock(MemoryPolicies.class);
    private final Termbase termbase = mock(Termbase.class);
    private final Exports exports = new Exports(
            workbench,
            memory,
            new MemoryFilesFixture(memory),
            policies,
            new JobExtras(memory, policies, termbase),
            mock(TranslatedDocuments.class));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private List<Segment> segments = List.of(
            segment(1, 1, "Tin vắn", "News in brief", SegmentState.APPROVED),
            segment(2, 2, "Hòa bình.", "Peace.", SegmentState.TRANSLATED),
            segment(3, 2, "Chưa dịch.", "", SegmentState.NOT_TRANSLATED),
            segment(4, 3, "Bản nháp.", "Draft.", SegmentState.DRAFT),
            returned(segment(5, 3, "Hữu nghị.", "Friendship.", SegmentState.TRANSLATED)));

    @BeforeEach
    void pages() {
        when(policies.ofJob(7)).thenReturn(TrustPolicy.USUAL);
        when(policies.use(7)).thenReturn(MemoryUse.ALL);
        when(workbench.segments(eq(JOB.id()), anyInt(), anyInt())).thenAnswer(call -> {
            int from = call.getArgument(1);
            int count = call.getArgument(2);
            return segments.stream().skip(from - 1L).limit(count).toList();
        });
    }

    @Test
    void theTextKeepsParagraphsAndLeavesWhatIsUntranslatedInTheSource() throws IOException {
        int untranslated = exports.job(JOB, JobFormat.TXT, JobSelection.ALL, out);

        assertThat(untranslated).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("News in brief\n\nPeace. Chưa dịch.\n\nDraft. Friendship.\n");
    }

    @Test
    void onlyWhatIsConfirmedAndNotReturnedLeavesAsTmxWithItsNeighbours() throws IOException {
        assertThat(exports.job(JOB, JobFormat.TMX, JobSelection.ALL, out)).isEqualTo(2);

        List<NewUnit> units = new ArrayList<>();
        TmxReader.read("x", new ByteArrayInputStream(out.toByteArray()), Trust.APPROVED, AT, units::addAll);
        assertThat(units)
                .extracting(NewUnit::source, NewUnit::target, NewUnit::previous, NewUnit::next, NewUnit::trust)
                .containsExactly(
                        tuple("Tin vắn", "News in brief", "", "Hòa bình.", Trust.APPROVED),
                        tuple("Hòa bình.", "Peace.", "Tin vắn", "Chưa dịch.", Trust.TRANSLATED));
        assertThat(units.getFirst().origin()).isEqualTo(new NewUnit.Origin("lan", AT, "Tiếp khách", "VNA", "job-7-1"));
    }

    @Test
    void everySegmentLeavesAsXliffWithStateAndReason() throws IOException {
        assertThat(exports.job(JOB, JobFormat.XLF, JobSelection.ALL, out)).isEqualTo(5);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<file original=\"Tiếp khách\"")
                .contains("<trans-unit id=\"1\" resname=\"body\" approved=\"yes\">")
                .contains("<target xml:lang=\"en-US\" state=\"new\"/>")
                .contains("state-qualifier=\"rejected-inaccurate\">Friendship.")
                .contains("<note from=\"reviewer\">TERMINOLOGY: dùng «tình hữu nghị»</note>");
    }

    @Test
    void whatLeavesIsValidByTheSchemasOfItsStandard() throws IOException, SAXException {
        exports.job(JOB, JobFormat.XLF, JobSelection.ALL, out);
        Schemas.xliff1(out.toByteArray());
        out.reset();
        exports.job(JOB, JobFormat.XLF2, JobSelection.ALL, out);
        Schemas.xliff2(out.toByteArray());
        out.reset();
        exports.job(JOB, JobFormat.TMX, JobSelection.ALL, out);
        Schemas.tmx(out.toByteArray());
    }

    @Test
    void aLongJobIsReadPageByPage() throws IOException {
        List<Segment> many = new ArrayList<>();
        for (int i = 1; i <= 1_001; i++) {
            many.add(segment(i, i, "Câu " + i, "Sentence " + i, SegmentState.TRANSLATED));
        }
        segments = many;

        assertThat(exports.job(JOB, JobFormat.TMX, JobSelection.ALL, out)).isEqualTo(1_001);
    }

    @Test
    void aMemoryLeavesWhole() throws IOException {
        MemoryId desk = memory.create("Bàn tin").id();
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                "Hòa bình",
                "Peace",
                "trước",
                "sau",
                Trust.TRANSLATED,
                new NewUnit.Origin("lan", AT, "Bài", "VNA", "x1"));
        memory.store(desk, List.of(unit));

        assertThat(exports.tmx(desk, Language.VI, out)).isEqualTo(1);

        List<NewUnit> units = new ArrayList<>();
        TmxReader.read("x", new ByteArrayInputStream(out.toByteArray()), Trust.APPROVED, AT, units::addAll);
        assertThat(units).containsExactly(unit);
    }

    @Test
    void onlyWhatIsSelectedLeaves() throws IOException {
        JobSelection approved = new JobSelection(Set.of(SegmentState.APPROVED), new BitSet());
        assertThat(exports.job(JOB, JobFormat.XLF, approved, out)).isEqualTo(1);

        JobSelection range = new JobSelection(EnumSet.allOf(SegmentState.class), JobSelection.numbers("2-3; 5"));
        assertThat(exports.job(JOB, JobFormat.TXT, range, new ByteArrayOutputStream()))
                .as("one of the three has no target")
                .isEqualTo(1);

        JobSelection returnedOnly = new JobSelection(Set.of(SegmentState.TRANSLATED), JobSelection.numbers("5"));
        assertThatThrownBy(() -> exports.job(JOB, JobFormat.XLF2, returnedOnly, out))
                .as("a returned segment is a draft again")
                .isInstanceOf(NothingSelectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3-2", "x", "1-", "-4", "1..3", "99999999", "1-2000000"})
    void numbersThatAreNoneAreRefused(String numbers) {
        assertThatThrownBy(() -> JobSelection.numbers(numbers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theZipHoldsEveryFormatAndTheOmegatProjectItsFolders() throws IOException {
        exports.job(JOB, JobFormat.ZIP, JobSelection.ALL, out);
        assertThat(names(out))
                .containsExactly(
                        "Tiep-khach.en.txt",
                        "Tiep-khach.en.xlf",
                        "Tiep-khach.en.xliff2.xlf",
                        "Tiep-khach.en.tmx",
                        "Tiep-khach.en.docx",
                        "Tiep-khach.en.html",
                        "Tiep-khach.en.tbx");

        out.reset();
        exports.job(JOB, JobFormat.OMEGAT, JobSelection.ALL, out);
        assertThat(names(out))
                .contains(
                        "Tiep-khach.en/omegat.project",
                        "Tiep-khach.en/source/Tiep-khach.en.xlf",
                        "Tiep-khach.en/tm/song-ngu.tmx",
                        "Tiep-khach.en/glossary/glossary.txt",
                        "Tiep-khach.en/target/");
    }

    private static List<String> names(ByteArrayOutputStream zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static Segment segment(int number, int paragraph, String source, String target, SegmentState state) {
        return new Segment(
                new SegmentId(number),
                JOB.id(),
                number,
                paragraph,
                BlockKind.BODY,
                source,
                target,
                state,
                Optional.empty(),
                "",
                1,
                Origin.NONE,
                "lan",
                AT,
                Map.of());
    }

    private static Segment returned(Segment segment) {
        return new Segment(
                segment.id(),
                segment.job(),
                segment.number(),
                segment.paragraph(),
                segment.kind(),
                segment.source(),
                segment.target(),
                segment.state(),
                Optional.of(ReturnReason.TERMINOLOGY),
                "dùng «tình hữu nghị»",
                segment.version(),
                segment.origin(),
                segment.author(),
                segment.changedAt(),
                segment.labels());
    }
}
