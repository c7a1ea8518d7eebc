package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.article.BlockKind;

class SegmentCutsTest {

    private static final String LONG = "Hai bên nhất trí tăng cường hợp tác;  lãnh đạo hai nước sẽ sớm gặp nhau.";
    private static final int AT = LONG.indexOf("lãnh");
    private static final String TEXT = "The two sides agreed to cooperate more; the leaders will meet soon.";
    private static final int TEXT_AT = TEXT.indexOf("the leaders");

    private final Desk desk = new Desk();
    private final JobId job = desk.job("Hội đàm bắt đầu.", LONG, "Hội đàm kết thúc.");

    private static SegmentCuts.Outcome.Done done(SegmentCuts.Outcome outcome) {
        if (outcome instanceof SegmentCuts.Outcome.Done made) {
            return made;
        }
        throw new AssertionError("not done: " + outcome);
    }

    private SegmentCuts.Outcome split(Segment segment) {
        return desk.cuts.split(segment.id(), segment.version(), AT, TEXT_AT, LAN);
    }

    private SegmentCuts.Outcome merge(int number) {
        Segment first = desk.numbered(job, number);
        return desk.cuts.merge(
                first.id(), first.version(), desk.numbered(job, number + 1).version(), LAN);
    }

    @Test
    void aSplitCutsBothTextsAndMovesTheNumbersBehindIt() {
        Segment typed = desk.typed(desk.numbered(job, 2), TEXT, LAN);

        Segment first = done(split(typed)).first();

        assertThat(desk.texts(job))
                .containsExactly(
                        "1 Hội đàm bắt đầu. = ",
                        "2 Hai bên nhất trí tăng cường hợp tác; = The two sides agreed to cooperate more;",
                        "3 lãnh đạo hai nước sẽ sớm gặp nhau. = the leaders will meet soon.",
                        "4 Hội đàm kết thúc. = ");
        assertThat(first.id()).isEqualTo(typed.id());
        assertThat(desk.numbered(job, 3).paragraph()).isEqualTo(typed.paragraph());
        assertThat(desk.actions(desk.numbered(job, 3))).containsExactly(SegmentVersion.Action.SPLIT);
        assertThat(desk.otherNews).containsExactly(new JobRecut(job, "lan"));
    }

    @Test
    void aSplitTakenBackIsTheVeryTextAgainWithItsState() {
        Segment confirmed = desk.confirmed(desk.numbered(job, 2), TEXT, LAN);
        SegmentCuts.Outcome.Done cut = done(split(confirmed));
        assertThat(desk.numbered(job, 2).state()).isEqualTo(SegmentState.DRAFT);

        Segment again = done(desk.cuts.undo(cut.cut(), job, LAN)).first();

        assertThat(again.source()).isEqualTo(LONG);
        assertThat(again.target()).isEqualTo(TEXT);
        assertThat(again.state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(desk.workbench.segments(job, 1, 9))
                .extracting(Segment::number)
                .containsExactly(1, 2, 3);
        assertThat(desk.cuts.undo(cut.cut(), job, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.GONE));
    }

    @Test
    void aSplitWhoseHalfSomebodyHasTypedInIsNotTakenBack() {
        Segment typed = desk.typed(desk.numbered(job, 2), TEXT, LAN);
        SegmentCuts.Outcome.Done cut = done(split(typed));
        desk.typed(desk.numbered(job, 3), "The leaders are to meet soon.", HOA);

        assertThat(desk.cuts.undo(cut.cut(), job, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.CHANGED));
    }

    @Test
    void aMergeJoinsTextsAndNotesAndTakenBackGivesBothBackWithTheirHistory() {
        desk.typed(desk.numbered(job, 1), "The talks began.", LAN);
        Segment second = desk.typed(desk.numbered(job, 2), TEXT, HOA);
        desk.comments.open(job, Optional.of(second.id()), "Xem lại vế sau.", HOA);

        SegmentCuts.Outcome.Done cut = done(merge(1));

        assertThat(desk.texts(job))
                .containsExactly(
                        "1 Hội đàm bắt đầu. " + LONG + " = The talks began. " + TEXT, "2 Hội đàm kết thúc. = ");
        assertThat(desk.comments.of(cut.first().id()))
                .extracting(thread -> thread.comments().getFirst().text())
                .containsExactly("Xem lại vế sau.");

        done(desk.cuts.undo(cut.cut(), job, LAN));

        assertThat(desk.texts(job))
                .containsExactly(
                        "1 Hội đàm bắt đầu. = The talks began.", "2 " + LONG + " = " + TEXT, "3 Hội đàm kết thúc. = ");
        assertThat(desk.actions(second)).containsExactly(SegmentVersion.Action.DRAFTED);
        Segment again = desk.numbered(job, 2);
        assertThat(again.id()).isEqualTo(second.id());
        assertThat(desk.typed(again, "The two sides agreed.", HOA).version()).isEqualTo(again.version() + 1);
    }

    @Test
    void aMergeTakenBackBehindALaterSplitFindsItsPlace() {
        SegmentCuts.Outcome.Done merged = done(merge(2));
        Segment first = desk.numbered(job, 1);
        done(desk.cuts.split(first.id(), first.version(), 8, 0, LAN));

        done(desk.cuts.undo(merged.cut(), job, LAN));

        assertThat(desk.texts(job))
                .containsExactly("1 Hội đàm = ", "2 bắt đầu. = ", "3 " + LONG + " = ", "4 Hội đàm kết thúc. = ");
    }

    @Test
    void nothingIsCutThatWouldLeaveAnEmptyHalf() {
        Segment segment = desk.numbered(job, 2);

        assertThat(desk.cuts.split(segment.id(), segment.version(), 0, 0, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.NOTHING_LEFT));
        assertThat(desk.cuts.split(segment.id(), segment.version(), LONG.length() + 50, 0, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.NOTHING_LEFT));
    }

    @Test
    void whoSawAnOlderTextDoesNotCutTheNewOne() {
        Segment seen = desk.numbered(job, 2);
        desk.typed(seen, TEXT, HOA);

        assertThat(split(seen)).isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.CHANGED));
    }

    @Test
    void approvedAndLockedSegmentsAreNotCut() {
        Segment confirmed = desk.confirmed(desk.numbered(job, 2), TEXT, LAN);
        Segment approved = desk.approved(confirmed, TEXT, MINH);
        desk.marks.lock(desk.numbered(job, 3).id(), true, LAN);

        assertThat(split(approved)).isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.APPROVED));
        assertThat(merge(1)).isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.APPROVED));
        Segment third = desk.numbered(job, 3);
        assertThat(desk.cuts.split(third.id(), third.version(), 8, 0, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.LOCKED));
    }

    @Test
    void segmentsOfTwoParagraphsAreNotMerged() {
        JobId article = desk.workbench
                .create(
                        Desk.facts(false),
                        Desk.article(
                                Desk.block(BlockKind.HEADLINE, "Hội nghị đối ngoại"),
                                Desk.block(BlockKind.BODY, "Hội đàm bắt đầu.")),
                        LAN)
                .id();
        Segment first = desk.numbered(article, 1);

        assertThat(desk.cuts.merge(first.id(), 0, 0, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.OTHER_PARAGRAPH));
        assertThat(desk.cuts.merge(desk.numbered(article, 2).id(), 0, 0, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.OTHER_PARAGRAPH));
        assertThat(desk.cuts.merge(new SegmentId(Long.MAX_VALUE), 0, 0, LAN))
                .isEqualTo(new SegmentCuts.Outcome.Refused(SegmentCuts.Reason.GONE));
    }
}
