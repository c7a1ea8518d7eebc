package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.facts;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;
import org.songngu.article.DocumentFilter;
import org.songngu.memory.NewUnit;
import org.songngu.text.CodedText;

class BilingualJobTest {

    private static final DocumentFilter FILTER = new DocumentFilter("song-ngu.mqxliff", "1");

    private final Desk desk = new Desk();

    private static NewSegment segment(int number, String source, String target, SegmentState state) {
        return new NewSegment(
                number,
                BlockKind.BODY,
                CodedText.plain(source),
                target,
                state,
                Optional.empty(),
                false,
                new Origin(MatchBand.HIGH_FUZZY, 88, "tm"),
                List.of());
    }

    private JobId job(NewSegment... segments) {
        OriginalFile original = new OriginalFile("a.mqxliff", new byte[] {1, 2}, FILTER);
        return desk.workbench
                .create(facts(false), List.of(segments), original, LAN)
                .id();
    }

    @Test
    void aMachinesDraftOfAnotherToolStaysAMachinesWhenItIsConfirmedAsItCame() {
        NewSegment draft = segment(1, "Hai nước họp.", "The two countries met.", SegmentState.DRAFT);
        JobId job = job(new NewSegment(
                1,
                BlockKind.BODY,
                draft.source(),
                draft.target(),
                draft.state(),
                Optional.empty(),
                false,
                Origin.ofEngine("Máy dịch nhà"),
                List.of()));

        Segment confirmed = desk.confirmed(desk.first(job), "The two countries met.", LAN);
        desk.confirmed(desk.typed(confirmed, "Both", LAN), "Both countries met.", LAN);

        assertThat(desk.learnt)
                .extracting(unit -> unit.origin().making())
                .containsExactly(NewUnit.Making.MACHINE, NewUnit.Making.PERSON);
    }

    @Test
    void targetsStatesAndOriginsAreThereAndTheMemoryLearnsNothing() {
        JobId job = job(
                segment(1, "Hai nước họp.", "", SegmentState.NOT_TRANSLATED),
                segment(2, "Lễ ký.", "The signing.", SegmentState.TRANSLATED),
                segment(3, "Đã duyệt.", "Approved.", SegmentState.APPROVED));

        assertThat(desk.texts(job))
                .containsExactly("1 Hai nước họp. = ", "2 Lễ ký. = The signing.", "3 Đã duyệt. = Approved.");
        assertThat(desk.workbench.segments(job, 1, 9))
                .extracting(Segment::state)
                .containsExactly(SegmentState.NOT_TRANSLATED, SegmentState.TRANSLATED, SegmentState.APPROVED);
        assertThat(desk.numbered(job, 2).origin()).isEqualTo(new Origin(MatchBand.HIGH_FUZZY, 88, "tm"));
        assertThat(desk.actions(desk.numbered(job, 2))).containsExactly(SegmentVersion.Action.IMPORTED);
        assertThat(desk.learnt).isEmpty();
        assertThat(desk.workbench.filter(job)).isEqualTo(FILTER);
        assertThat(desk.workbench.original(job).orElseThrow().filter()).isEqualTo(FILTER);
    }

    @Test
    void whoBringsItInIsOneOfTheFourEyes() {
        JobId job = job(segment(1, "Lễ ký.", "The signing.", SegmentState.TRANSLATED));

        Segment approved = desk.approved(desk.first(job), "The signing.", MINH);

        assertThat(approved.state()).isEqualTo(SegmentState.APPROVED);
        assertThat(desk.learnt).hasSize(1);
    }

    @Test
    void locksNotesAndRejectionsOfTheSenderStand() {
        NewSegment locked = new NewSegment(
                1,
                BlockKind.BODY,
                CodedText.plain("Bị khóa."),
                "Locked.",
                SegmentState.DRAFT,
                Optional.of(ReturnReason.ACCURACY),
                true,
                Origin.NONE,
                List.of("Xem lại tên", "Hỏi khách hàng"));
        JobId job = job(locked, segment(2, "Tự do.", "", SegmentState.NOT_TRANSLATED));
        Segment first = desk.first(job);

        assertThat(first.returned()).contains(ReturnReason.ACCURACY);
        assertThat(desk.marks.of(job, LAN).locks()).containsOnlyKeys(first.id());
        assertThat(desk.comments.of(first.id()))
                .extracting(thread -> thread.comments().getFirst().text())
                .containsExactly("Xem lại tên", "Hỏi khách hàng");
    }

    @Test
    void aFileWithoutSegmentsIsNoJob() {
        assertThatThrownBy(this::job).isInstanceOf(IllegalArgumentException.class);
    }
}
