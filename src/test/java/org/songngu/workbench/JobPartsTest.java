package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.BOSS;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.article.BlockKind;
import org.songngu.workbench.JobParts.Division;
import org.songngu.workbench.JobParts.Outcome;
import org.songngu.workbench.JobParts.Part;

class JobPartsTest {

    private final Desk desk = new Desk();
    private final Accounts accounts = mock(Accounts.class);
    private final JobParts parts = desk.parts(accounts);
    private final JobId job = desk.job(
            "Sáng 30/12, hội nghị khai mạc.", "Thứ trưởng phát biểu.", "Các đại biểu thảo luận.", "Hội nghị bế mạc.");

    @BeforeEach
    void everybodyHasAnAccount() {
        when(accounts.byUserName(anyString())).thenReturn(Optional.empty());
        for (Account account : List.of(LAN, HOA, MINH, BOSS)) {
            when(accounts.byUserName(account.userName())).thenReturn(Optional.of(account));
        }
    }

    private Outcome give(int from, int to, String whose, Account by) {
        return parts.give(job, from, to, Optional.of(whose).filter(name -> !name.isEmpty()), by);
    }

    private List<String> shown() {
        return parts.of(job).parts().stream()
                .map(part -> part.from() + "–" + part.to() + " " + part.userName())
                .toList();
    }

    @Test
    void whoIsGivenAPartOrTheReviewIsToldWhich() {
        give(1, 2, "lan", MINH);
        give(3, 4, "minh", MINH);
        parts.nameReviewer(job, Optional.of("boss"), MINH);

        assertThat(desk.notifications.of(LAN, 0, 9))
                .extracting(Notifications.Notification::kind, Notifications.Notification::words)
                .containsExactly(tuple(Notifications.Kind.ASSIGNED, "1–2"));
        assertThat(desk.notifications.of(BOSS, 0, 9))
                .extracting(Notifications.Notification::words)
                .containsExactly(Notifications.AS_REVIEWER);
        assertThat(desk.notifications.of(MINH, 0, 9)).as("their own doing").isEmpty();
    }

    @Test
    void aRangeIsGivenAndPartOfItGivenOn() {
        assertThat(give(1, 3, "lan", LAN)).isEqualTo(Outcome.DONE);
        assertThat(give(3, 4, "hoa", MINH)).isEqualTo(Outcome.DONE);
        assertThat(shown()).containsExactly("1–2 lan", "3–4 hoa");

        assertThat(give(2, 2, "", BOSS)).isEqualTo(Outcome.DONE);
        assertThat(shown()).containsExactly("1–1 lan", "3–4 hoa");
        assertThat(desk.otherNews)
                .containsExactly(new JobDivided(job, "lan"), new JobDivided(job, "minh"), new JobDivided(job, "boss"));
    }

    @Test
    void onePersonMayHaveSeveralRangesAndTheirWordsAreCounted() {
        give(1, 1, "hoa", LAN);
        give(2, 2, "lan", LAN);
        give(3, 3, "hoa", LAN);

        assertThat(parts.of(job).parts())
                .containsExactly(new Part(1, 1, 6, "hoa"), new Part(2, 2, 4, "lan"), new Part(3, 3, 5, "hoa"));
        assertThat(parts.of(job).people()).containsExactly("hoa", "lan");
    }

    @Test
    void aPartMovesWithItsSegmentsWhenOneIsSplitOrMerged() {
        give(2, 2, "hoa", LAN);
        Segment first = desk.first(job);

        desk.cuts.split(first.id(), 0, "Sáng 30/12,".length(), 0, LAN);
        assertThat(shown()).containsExactly("3–3 hoa");

        Segment theirs = desk.numbered(job, 3);
        desk.cuts.split(theirs.id(), 0, "Thứ trưởng".length(), 0, HOA);
        assertThat(shown()).as("both halves are theirs").containsExactly("3–4 hoa");

        desk.cuts.merge(
                theirs.id(), desk.again(theirs).version(), desk.numbered(job, 4).version(), HOA);
        assertThat(shown()).containsExactly("3–3 hoa");
    }

    @Test
    void aTranslatorTakesWhatIsNobodysAndGivesBackTheirOwnButNothingElse() {
        assertThat(give(1, 2, "hoa", HOA)).isEqualTo(Outcome.DONE);
        assertThat(give(2, 3, "lan", LAN)).as("who made the job").isEqualTo(Outcome.DONE);

        assertThat(give(1, 2, "hoa", HOA)).as("2 is Lan's now").isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(give(4, 4, "lan", HOA)).as("for somebody else").isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(give(1, 1, "", HOA)).isEqualTo(Outcome.DONE);
        assertThat(give(2, 3, "", HOA)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(parts.divide(job, List.of("hoa", "lan"), HOA)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(parts.nameReviewer(job, Optional.of("minh"), HOA)).isEqualTo(Outcome.NOT_ALLOWED);
        assertThat(shown()).containsExactly("2–3 lan");
        assertThat(parts.mayDivide(job, HOA)).isFalse();
        assertThat(parts.mayDivide(job, LAN)).isTrue();
        assertThat(parts.mayDivide(job, MINH)).isTrue();
    }

    @Test
    void rangesAndPeopleThatThereAreNotAreRefused() {
        assertThat(give(0, 2, "lan", LAN)).isEqualTo(Outcome.NO_SUCH_RANGE);
        assertThat(give(3, 2, "lan", LAN)).isEqualTo(Outcome.NO_SUCH_RANGE);
        assertThat(give(4, 5, "lan", LAN)).isEqualTo(Outcome.NO_SUCH_RANGE);
        assertThat(give(1, Integer.MAX_VALUE, "lan", LAN)).isEqualTo(Outcome.NO_SUCH_RANGE);
        assertThat(give(1, 2, "khong-co", LAN)).isEqualTo(Outcome.UNKNOWN_PERSON);
        assertThat(parts.divide(job, List.of(), LAN)).isEqualTo(Outcome.NO_SUCH_RANGE);
        assertThat(parts.divide(job, List.of("lan", "khong-co"), LAN)).isEqualTo(Outcome.UNKNOWN_PERSON);
        assertThat(parts.give(new JobId(99_999), 1, 1, Optional.of("lan"), BOSS))
                .isEqualTo(Outcome.GONE);
        assertThat(desk.otherNews).isEmpty();
    }

    @Test
    void aJobIsDividedEvenlyByWordsAtParagraphs() {
        JobId urgent = desk.workbench
                .create(
                        Desk.facts(false),
                        Desk.article(
                                Desk.block(BlockKind.HEADLINE, "Khai mạc hội nghị đối ngoại"),
                                Desk.block(
                                        BlockKind.BODY,
                                        "Sáng 14/3, hội nghị đối ngoại khai mạc.|Đại biểu các tỉnh tới dự."),
                                Desk.block(BlockKind.BODY, "Thứ trưởng phát biểu.|Đại biểu thảo luận sôi nổi."),
                                Desk.block(BlockKind.BODY, "Hội nghị bế mạc chiều cùng ngày.|Ảnh: Bộ Ngoại giao")),
                        LAN)
                .id();

        assertThat(parts.divide(urgent, List.of("lan", "hoa", "lan"), LAN)).isEqualTo(Outcome.DONE);

        assertThat(parts.of(urgent).parts())
                .extracting(Part::from, Part::to, Part::userName)
                .containsExactly(tuple(1, 3, "lan"), tuple(4, 7, "hoa"));
    }

    @Test
    void theReviewerIsSomebodyWhoReviews() {
        assertThat(parts.nameReviewer(job, Optional.of("hoa"), LAN)).isEqualTo(Outcome.NO_REVIEWER);
        assertThat(parts.nameReviewer(job, Optional.of("minh"), LAN)).isEqualTo(Outcome.DONE);
        give(1, 4, "lan", LAN);

        assertThat(parts.of(job).reviewer()).contains("minh");
        assertThat(parts.of(job).people()).containsExactly("lan", "minh");
        parts.nameReviewer(job, Optional.empty(), MINH);
        assertThat(parts.of(job).reviewer()).isEmpty();
    }

    @Test
    void theDeskAsksForAllItsJobsAtOnce() {
        JobId other = desk.job("Hội đàm bắt đầu.");
        JobId nobodys = desk.job("Hội đàm kết thúc.");
        give(1, 4, "hoa", LAN);
        parts.nameReviewer(other, Optional.of("minh"), LAN);

        assertThat(parts.of(List.of(job, other, nobodys)))
                .containsOnlyKeys(job, other)
                .containsEntry(other, new Division(List.of(), Optional.of("minh")));
        assertThat(parts.of(List.of())).isEmpty();
        assertThat(parts.of(nobodys)).isEqualTo(Division.NONE);
    }
}
