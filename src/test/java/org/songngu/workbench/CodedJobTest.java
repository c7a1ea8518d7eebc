package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;
import org.songngu.article.DocumentFilter;
import org.songngu.memory.NewUnit;
import org.songngu.text.CodedText;
import org.songngu.text.InlineText;

/// A job whose segments have inline codes.
class CodedJobTest {

    private static final String SOURCE = "Đón ⟨1⟩khách⟨/1⟩; tiễn ⟨2⟩bạn⟨/2⟩.⟨3/⟩";
    private static final String TARGET = "Welcome ⟨1⟩guests⟨/1⟩; see ⟨2⟩friends⟨/2⟩ off.⟨3/⟩";

    private static final Map<Integer, String> LABELS = Map.of(1, "b", 2, "link", 3, "br");

    private final Desk desk = new Desk();
    private final JobId job = desk.workbench
            .create(
                    facts(false),
                    List.of(
                            segment(1, SOURCE),
                            segment(2, "Hết giờ."),
                            segment(3, SOURCE),
                            segment(4, "Đón khách; tiễn bạn.")),
                    new OriginalFile("a.mqxliff", new byte[] {1}, new DocumentFilter("mqxliff", "1")),
                    LAN)
            .id();

    private static NewSegment segment(int paragraph, String source) {
        return new NewSegment(
                paragraph,
                BlockKind.BODY,
                new CodedText(InlineText.of(source), LABELS),
                "",
                SegmentState.NOT_TRANSLATED,
                Optional.empty(),
                false,
                Origin.NONE,
                List.of());
    }

    @Test
    void theMemoryLearnsAUnitWithItsCodes() {
        desk.confirmed(desk.first(job), TARGET, LAN);

        assertThat(desk.learnt).extracting(NewUnit::source, NewUnit::target).containsExactly(tuple(SOURCE, TARGET));
    }

    @Test
    void codesAreNoWords() {
        assertThat(desk.jdbc
                        .sql("select words from workbench_segment where job = ? and number = 1")
                        .param(job.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aConfirmedTextFillsOnlySegmentsWithTheSameCodes() {
        Segment confirmed = desk.confirmed(desk.first(job), TARGET, LAN);

        assertThat(desk.propagation.propagate(confirmed.id(), LAN).orElseThrow().filled())
                .extracting(Segment::number)
                .containsExactly(3);
    }

    @Test
    void splitMergedAndTakenBackTheCodesAndTheirLabelsAreWhatTheyWere() {
        Segment whole = desk.typed(desk.first(job), TARGET, LAN);

        SegmentCuts.Outcome.Done split = (SegmentCuts.Outcome.Done)
                desk.cuts.split(whole.id(), whole.version(), SOURCE.indexOf("tiễn"), TARGET.indexOf("see"), LAN);

        Segment second = desk.numbered(job, 2);
        assertThat(second.source()).isEqualTo("tiễn ⟨1⟩bạn⟨/1⟩.⟨2/⟩");
        assertThat(second.target()).isEqualTo("see ⟨1⟩friends⟨/1⟩ off.⟨2/⟩");
        assertThat(second.labels()).isEqualTo(Map.of(1, "link", 2, "br"));
        assertThat(split.first().labels()).isEqualTo(Map.of(1, "b"));

        SegmentCuts.Outcome.Done merged = (SegmentCuts.Outcome.Done)
                desk.cuts.merge(split.first().id(), split.first().version(), second.version(), LAN);

        assertThat(merged.first().source()).isEqualTo(SOURCE);
        assertThat(merged.first().target()).isEqualTo(TARGET);
        assertThat(merged.first().labels()).isEqualTo(LABELS);

        desk.cuts.undo(merged.cut(), job, LAN);

        assertThat(desk.numbered(job, 2).labels()).isEqualTo(Map.of(1, "link", 2, "br"));
        assertThat(desk.first(job).labels()).isEqualTo(Map.of(1, "b"));
    }

    @Test
    void aPhraseIsFoundAcrossACode() {
        assertThat(desk.workbench.segmentsWith("tiễn bạn", 100).segments())
                .extracting(Segment::job)
                .filteredOn(job::equals)
                .hasSize(3);
    }
}
