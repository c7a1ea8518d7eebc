package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Trust;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.JobId;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Origin;
import org.songngu.workbench.ReturnReason;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;
import org.songngu.workbench.Workbench;

class ExportsTest {

    private static final Instant AT = Instant.parse("2026-01-30T01:30:00Z");
    private static final TranslationJob JOB = new TranslationJob(
            new JobId(7),
            new NewJob("Tiếp khách", LanguagePair.VI_EN, LocalDate.of(2026, 1, 30), "VNA", false),
            "lan",
            AT,
            Map.of(),
            1);

    private final Workbench workbench = mock(Workbench.class);
    private final MemoryFixture memory = new MemoryFixture();
    private final Exports exports = new Exports(workbench, memory, new MemoryFilesFixture(memory));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private List<Segment> segments = List.of(
            segment(1, 1, "Tin vắn", "News in brief", SegmentState.APPROVED),
            segment(2, 2, "Hòa bình.", "Peace.", SegmentState.TRANSLATED),
            segment(3, 2, "Chưa dịch.", "", SegmentState.NOT_TRANSLATED),
            segment(4, 3, "Bản nháp.", "Draft.", SegmentState.DRAFT),
            returned(segment(5, 3, "Hữu nghị.", "Friendship.", SegmentState.TRANSLATED)));

    @BeforeEach
    void pages() {
        when(workbench.segments(eq(JOB.id()), anyInt(), anyInt())).thenAnswer(call -> {
            int from = call.getArgument(1);
            int count = call.getArgument(2);
            return segments.stream().skip(from - 1L).limit(count).toList();
        });
    }

    @Test
    void theTextKeepsParagraphsAndLeavesWhatIsUntranslatedInTheSource() throws IOException {
        int untranslated = exports.text(JOB, out);

        assertThat(untranslated).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("News in brief\n\nPeace. Chưa dịch.\n\nDraft. Friendship.\n");
    }

    @Test
    void onlyWhatIsConfirmedAndNotReturnedLeavesAsTmxWithItsNeighbours() throws IOException {
        assertThat(exports.tmx(JOB, out)).isEqualTo(2);

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
        assertThat(exports.xliff(JOB, out)).isEqualTo(5);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<file original=\"Tiếp khách\"")
                .contains("<trans-unit id=\"1\" resname=\"body\" approved=\"yes\">")
                .contains("<target xml:lang=\"en-US\" state=\"new\"/>")
                .contains("state-qualifier=\"rejected-inaccurate\">Friendship.")
                .contains("<note from=\"reviewer\">TERMINOLOGY: dùng «tình hữu nghị»</note>");
    }

    @Test
    void aLongJobIsReadPageByPage() throws IOException {
        List<Segment> many = new ArrayList<>();
        for (int i = 1; i <= 1_001; i++) {
            many.add(segment(i, i, "Câu " + i, "Sentence " + i, SegmentState.TRANSLATED));
        }
        segments = many;

        assertThat(exports.tmx(JOB, out)).isEqualTo(1_001);
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
                AT);
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
                segment.changedAt());
    }
}
