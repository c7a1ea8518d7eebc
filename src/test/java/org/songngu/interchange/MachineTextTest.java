package org.songngu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.MemoryUse;
import org.songngu.memory.TranslationMemory;
import org.songngu.termbase.Termbase;
import org.songngu.text.LanguagePair;
import org.songngu.workbench.JobId;
import org.songngu.workbench.MatchBand;
import org.songngu.workbench.NewJob;
import org.songngu.workbench.Origin;
import org.songngu.workbench.Schedule;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.TranslationJob;

/// How a machine's text leaves the house.
class MachineTextTest {

    private static final NewJob FACTS =
            new NewJob("Hội đàm", LanguagePair.VI_EN, LocalDate.of(2026, 11, 20), "VNA", false);
    private static final TranslationJob JOB =
            new TranslationJob(new JobId(7), FACTS, "lan", Instant.EPOCH, Map.of(), 0, Schedule.NONE, Optional.empty());

    private final MemoryPolicies policies = mock(MemoryPolicies.class);
    private final JobExtras extras = new JobExtras(mock(TranslationMemory.class), policies, mock(Termbase.class));

    @BeforeEach
    void theJobAsksAllMemories() {
        when(policies.use(7)).thenReturn(MemoryUse.ALL);
    }

    private XliffUnit unit(String author) {
        Segment segment = new Segment(
                new SegmentId(1),
                JOB.id(),
                1,
                1,
                BlockKind.BODY,
                "Hội đàm kết thúc.",
                "The talks ended.",
                SegmentState.DRAFT,
                Optional.empty(),
                "",
                1,
                new Origin(MatchBand.MT, 0, "Máy dịch nhà"),
                author,
                Instant.EPOCH,
                Map.of());
        return new XliffUnit(
                "1",
                "",
                segment.source(),
                segment.target(),
                segment.state(),
                segment.origin(),
                Optional.empty(),
                XliffUnit.NO_VERSION,
                extras.of(JOB, segment, new JobExtras.Found()));
    }

    private static XliffDocument document(XliffUnit unit) {
        return new XliffDocument("Hội đàm", LanguagePair.VI_EN, List.of(unit));
    }

    @Test
    void anUntouchedDraftLeavesWithItsEngine() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        new XliffWriter().write(document(unit("")), first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new Xliff2Writer().write(document(unit("")), second);

        assertThat(first.toString(StandardCharsets.UTF_8))
                .contains("state=\"needs-review-translation\" state-qualifier=\"leveraged-mt\">The talks ended.")
                .contains("<alt-trans origin=\"Máy dịch nhà\">");
        assertThat(second.toString(StandardCharsets.UTF_8))
                .contains("subState=\"wb:draft-mt\"")
                .contains("<mtc:match ref=\"#m1\" type=\"mt\" origin=\"Máy dịch nhà\">");
    }

    @Test
    void whatSomebodyChangedIsNoLongerTheEnginesMatch() {
        assertThat(unit("lan").extras().alternatives()).isEmpty();
    }
}
