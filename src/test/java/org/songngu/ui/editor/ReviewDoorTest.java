package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.text.Span;
import org.songngu.ui.shell.SignedIn;
import org.songngu.workbench.BulkApproval;
import org.songngu.workbench.Comments;
import org.songngu.workbench.EditOutcome;
import org.songngu.workbench.JobId;
import org.songngu.workbench.Quality;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;
import org.songngu.workbench.SegmentVersion;
import org.songngu.workbench.Workbench;

class ReviewDoorTest {

    private static final Account MINH =
            new Account(new AccountId(2), "minh", "Trần Quang Minh", Set.of(Role.REVIEWER), true, false);
    private static final Instant AT = Instant.parse("2026-03-14T09:30:00Z");

    private final Workbench workbench = mock(Workbench.class);
    private final SignedIn signedIn = mock(SignedIn.class);
    private final Comments comments = mock(Comments.class);
    private final Quality quality = mock(Quality.class);
    private final BulkApproval approvals = mock(BulkApproval.class);
    private final Segment second = Samples.segment(2);
    private final Segment foreign = Samples.segment(new JobId(8), 1, "", 0);
    private final ReviewDoor door =
            new ReviewDoor(new ReviewTools(comments, quality, approvals), workbench, signedIn, Samples.JOB);

    @BeforeEach
    void someoneIsSignedIn() {
        when(signedIn.account()).thenReturn(MINH);
        when(workbench.segment(any())).thenReturn(Optional.empty());
        when(workbench.segment(second.id())).thenReturn(Optional.of(second));
        when(workbench.segment(foreign.id())).thenReturn(Optional.of(foreign));
    }

    private static SegmentVersion entry(int version, SegmentVersion.Action action, String target, String author) {
        return new SegmentVersion(version, action, target, SegmentState.TRANSLATED, author, AT, "");
    }

    @Test
    void theSidesCarryWhatWasConfirmedAndTheMarkedWords() {
        when(workbench.history(second.id()))
                .thenReturn(List.of(
                        entry(2, SegmentVersion.Action.APPROVED, "The signing took place.", "minh"),
                        entry(1, SegmentVersion.Action.CONFIRMED, "Signing took place.", "lan")));
        when(quality.errors(second.id(), MINH))
                .thenReturn(List.of(new Quality.MarkedError(
                        4,
                        second.id(),
                        2,
                        "grammar",
                        "minor",
                        1,
                        "Signing took place.",
                        new Span(0, 7),
                        "mạo từ",
                        "lan",
                        "minh",
                        AT)));

        SidesItem sides = door.sides(702);

        assertThat(sides).isNotNull();
        assertThat(sides.confirmed()).extracting(HistoryItem::target).isEqualTo("Signing took place.");
        assertThat(sides.reviewed()).extracting(HistoryItem::author).isEqualTo("minh");
        assertThat(sides.reopened()).isNull();
        assertThat(sides.errors()).singleElement().satisfies(error -> {
            assertThat(error.words()).isEqualTo("Signing");
            assertThat(error.note()).isEqualTo("mạo từ");
        });
        assertThat(door.sides(799)).as("taken away by a merge").isNull();
    }

    @Test
    void nothingIsDoneToSegmentsOfAnotherJob() {
        assertThat(door.sides(801)).isNull();
        assertThat(door.threads(801)).isEmpty();
        assertThat(door.mark(801, "grammar", "minor", "", 0, 0, "")).isEqualTo("OTHER_TEXT");
        assertThat(door.restore(801, 0, 1, "CONFIRMED", AT.toString()).reason()).isEqualTo("GONE");
        verifyNoInteractions(quality, comments);
        verify(workbench, never()).restore(any(), anyInt(), any(), any());
    }

    @Test
    void aCommentWithoutWordsOrOfEndlessWordsIsNotStored() {
        when(comments.open(any(), any(), any(), any())).thenReturn(true);

        assertThat(door.say(702, 0, " ")).isFalse();
        assertThat(door.say(702, 0, "a".repeat(5_001))).isFalse();
        verifyNoInteractions(comments);
        assertThat(door.say(0, 0, "Cả bài.")).isTrue();
        verify(comments).open(Samples.JOB, Optional.empty(), "Cả bài.", MINH);
        assertThat(door.say(702, 0, "Đoạn này.")).isTrue();
        verify(comments).open(Samples.JOB, Optional.of(second.id()), "Đoạn này.", MINH);
    }

    @Test
    void aThreadTravelsWithItsAnswersAndWhoSettledIt() {
        when(comments.of(Samples.JOB))
                .thenReturn(List.of(new Comments.Discussion(
                        3,
                        2,
                        List.of(new Comments.Comment(3, "lan", AT, "Tên này?")),
                        Optional.of(new Comments.Settled("minh", AT)))));

        assertThat(door.threads(0))
                .containsExactly(new ThreadItem(
                        3,
                        2,
                        List.of(new ThreadItem.CommentItem(3, "lan", AT.toString(), "Tên này?")),
                        "minh",
                        AT.toString()));
    }

    @Test
    void aDamagedSpanIsRefusedBeforeItIsLookedAt() {
        assertThat(door.mark(702, "grammar", "minor", "Signing", 5, 2, "")).isEqualTo("OTHER_TEXT");
        assertThat(door.mark(702, "grammar", "minor", "Signing", -1, 2, "")).isEqualTo("OTHER_TEXT");
        verifyNoInteractions(quality);
        when(quality.mark(any(), any())).thenReturn(Optional.of(Quality.Refusal.OWN_SEGMENT));
        assertThat(door.mark(702, "grammar", "minor", "Signing", 0, 7, "")).isEqualTo("OWN_SEGMENT");
    }

    @Test
    void anEntryOfTheHistoryIsPutBackByItsVersionActionAndTime() {
        SegmentVersion lost = entry(1, SegmentVersion.Action.ALTERNATIVE, "Mine.", "lan");
        SegmentVersion kept = entry(1, SegmentVersion.Action.CONFIRMED, "Theirs.", "hoa");
        when(workbench.history(second.id())).thenReturn(List.of(lost, kept));
        when(workbench.restore(second.id(), 2, kept, MINH)).thenReturn(new EditOutcome.Stored(second));

        assertThat(door.restore(702, 2, 1, "CONFIRMED", AT.toString()).outcome())
                .isEqualTo("stored");
        assertThat(door.restore(702, 2, 1, "APPROVED", AT.toString()).reason()).isEqualTo("GONE");
    }

    @Test
    void whatWasPlannedIsApprovedAndNothingElse() {
        BulkApproval.Seen seen = new BulkApproval.Seen(second.id(), 3);
        when(approvals.plan(any(), any(), any(), any()))
                .thenReturn(new BulkApproval.Plan(1, 0, List.of(seen), Map.of(), true));
        when(approvals.approve(any(), any(), any(), any())).thenReturn(new BulkApproval.Receipt(9, 1, Map.of()));
        door.approvePlanned();
        verify(approvals, never()).approve(any(), any(), any(), any());

        door.planApproval(new Long[] {702L});
        verify(approvals, timeout(5_000)).plan(any(), any(), any(), any());
        ArgumentCaptor<List<BulkApproval.Seen>> approved = ArgumentCaptor.captor();
        Awaitility.await().untilAsserted(() -> {
            door.approvePlanned();
            verify(approvals).approve(any(), approved.capture(), any(), any());
        });
        assertThat(approved.getValue()).containsExactly(seen);
        verify(approvals, never()).undo(anyLong(), any(), any());
    }
}
