package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;
import static org.songngu.workbench.Desk.BOSS;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.workbench.Notifications.Kind;
import org.songngu.workbench.Notifications.Notification;

class CommentsTest {

    private final Desk desk = new Desk();
    private final JobId job = desk.job("Hội đàm bắt đầu.", "Hội đàm kết thúc.");
    private final Segment segment = desk.first(job);

    private long ask(String text, Account who) {
        assertThat(desk.comments.open(job, Optional.of(segment.id()), text, who))
                .isTrue();
        return desk.comments.of(segment.id()).getLast().id();
    }

    private List<Notification> told(Account account) {
        return desk.notifications.of(account, 0, 20);
    }

    @Test
    void aThreadHasItsAnswersInOrderAndIsKeptInNfc() {
        long thread = ask(Normalizer.normalize(" Tên này viết theo Bộ? ", Normalizer.Form.NFD), LAN);
        assertThat(desk.comments.answer(thread, job, "Đúng, theo danh mục 2023.", MINH))
                .isTrue();

        assertThat(desk.comments.of(segment.id())).singleElement().satisfies(found -> {
            assertThat(found.number()).isEqualTo(1);
            assertThat(found.settled()).isEmpty();
            assertThat(found.comments())
                    .extracting(Comments.Comment::author, Comments.Comment::text)
                    .containsExactly(tuple("lan", "Tên này viết theo Bộ?"), tuple("minh", "Đúng, theo danh mục 2023."));
        });
        assertThat(desk.marks.of(job, HOA).notes()).containsExactly(entry(segment.id(), 2));
    }

    @Test
    void aJobHasThreadsOfItsOwnBeforeThoseOfItsSegments() {
        ask("Xem lại tên Bộ.", MINH);
        desk.comments.open(job, Optional.empty(), "Bài này lên trang nhất.", BOSS);

        assertThat(desk.comments.of(job))
                .extracting(Comments.Discussion::number)
                .containsExactly(0, 1);
        assertThat(desk.comments.of(segment.id())).hasSize(1);
        assertThat(desk.marks.of(job, LAN).notes()).containsOnlyKeys(segment.id());
    }

    @Test
    void aSettledThreadIsNotCountedUntilAnAnswerOpensItAgain() {
        long thread = ask("Có cần chức danh không?", LAN);

        assertThat(desk.comments.settle(thread, job, true, MINH)).isTrue();
        assertThat(desk.comments.settle(thread, job, true, MINH))
                .as("settled already")
                .isFalse();
        assertThat(desk.comments.of(segment.id()).getFirst().settled())
                .map(Comments.Settled::by)
                .hasValue("minh");
        assertThat(desk.marks.of(job, LAN).notes()).isEmpty();

        desk.comments.answer(thread, job, "Vẫn cần.", HOA);
        assertThat(desk.comments.of(segment.id()).getFirst().settled()).isEmpty();
    }

    @Test
    void aCommentIsTakenAwayByItsAuthorOrAnAdminUnlessItWasAnswered() {
        long one = ask("Một.", LAN);
        long two = ask("Hai.", LAN);
        desk.comments.answer(two, job, "Ba.", HOA);

        assertThat(desk.comments.remove(one, job, HOA)).isFalse();
        assertThat(desk.comments.remove(one, desk.job("Bài khác."), LAN)).isFalse();
        assertThat(desk.comments.remove(two, job, LAN)).as("it was answered").isFalse();
        assertThat(desk.comments.remove(one, job, LAN)).isTrue();
        long answer =
                desk.comments.of(segment.id()).getFirst().comments().getLast().id();
        assertThat(desk.comments.remove(answer, job, BOSS)).isTrue();
        assertThat(desk.comments.remove(two, job, LAN)).isTrue();
        assertThat(desk.comments.of(segment.id())).isEmpty();
    }

    @Test
    void whoIsMentionedIsToldOnceAndNotAlsoOfAComment() {
        desk.confirmed(segment, "The talks began.", LAN);
        ask("@lan và @Lan xem giúp, @minh cũng vậy, @khongco thì không.", MINH);

        assertThat(told(LAN))
                .extracting(Notification::kind, Notification::author, Notification::number, Notification::read)
                .containsExactly(tuple(Kind.MENTION, "minh", 1, false));
        assertThat(told(MINH)).as("nobody is told what they wrote themselves").isEmpty();
        assertThat(desk.rung).containsExactly("lan");
    }

    @Test
    void whoTakesPartAndWhoseSegmentItIsHearOfAComment() {
        desk.confirmed(segment, "The talks began.", LAN);
        long thread = ask("Chức danh?", HOA);
        desk.comments.answer(thread, job, "Theo quy cách.", MINH);

        assertThat(told(LAN)).extracting(Notification::kind).containsExactly(Kind.COMMENT, Kind.COMMENT);
        assertThat(told(HOA)).extracting(Notification::words).containsExactly("Theo quy cách.");
        desk.comments.open(job, Optional.empty(), "Hạn lúc 17 giờ.", MINH);
        assertThat(told(LAN).getFirst().number()).as("the job's creator").isZero();
    }

    @Test
    void whoCannotSignInIsToldNothing() {
        Account gone = new Account(new AccountId(9), "cu", "Người cũ", Set.of(Role.TRANSLATOR), false, false);
        when(desk.accounts.byUserName("cu")).thenReturn(Optional.of(gone));
        ask("@cu ơi", MINH);

        assertThat(told(gone)).isEmpty();
        assertThat(desk.comments.people())
                .extracting(Comments.Person::userName)
                .containsExactly("boss", "hoa", "lan", "minh");
    }

    @Test
    void nothingIsSaidOnASegmentOfAnotherJobNorWithoutWords() {
        JobId other = desk.job("Bài khác.");
        long thread = ask("Một.", LAN);

        assertThat(desk.comments.open(other, Optional.of(segment.id()), "Lạc chỗ.", LAN))
                .isFalse();
        assertThat(desk.comments.open(new JobId(-1), Optional.empty(), "Lạc chỗ.", LAN))
                .isFalse();
        assertThat(desk.comments.answer(thread, other, "Lạc chỗ.", LAN)).isFalse();
        assertThatThrownBy(() -> desk.comments.open(job, Optional.empty(), " \0", LAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nhờ @lan, @minh xem.|lan minh",
                "Hỏi @nguyen.van-a.|nguyen.van-a",
                "(@Lan)|lan",
                "thư tới phongvien@ttxvn.vn|''",
                "@|''",
                "«@lan»: @đạt @lan|lan",
            })
    void aMentionIsAnAtWithAUserName(String text, String names) {
        assertThat(String.join(" ", Mentions.in(text))).isEqualTo(names);
    }
}
