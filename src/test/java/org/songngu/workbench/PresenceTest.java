package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.springframework.transaction.support.TransactionTemplate;

class PresenceTest {

    private static final JobId JOB = new JobId(7);
    private static final SegmentId FIRST = new SegmentId(701);
    private static final SegmentId SECOND = new SegmentId(702);

    private final List<Object> news = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.parse("2026-11-22T07:00:00Z");
    private boolean connected = true;
    private final Presence presence = new Presence(new Outside(mock(TransactionTemplate.class), news::add), () -> now);
    private final VisitId lan = presence.enter(JOB, LAN, () -> connected);

    private Visit of(VisitId id) {
        return presence.of(JOB).stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsInAJobAndWhereIsToldToEverybody() {
        VisitId minh = presence.enter(JOB, MINH, () -> true);
        news.clear();

        presence.goTo(JOB, lan, SECOND);

        assertThat(presence.of(JOB)).extracting(Visit::userName).containsExactly("lan", "minh");
        assertThat(of(lan).segment()).contains(SECOND);
        assertThat(of(minh).segment()).isEmpty();
        assertThat(news).containsExactly(new PeopleMoved(JOB));
    }

    @Test
    void whoStaysWhereTheyAreMakesNoNews() {
        presence.goTo(JOB, lan, FIRST);
        presence.hold(JOB, lan, FIRST);
        news.clear();

        presence.goTo(JOB, lan, FIRST);
        presence.hold(JOB, lan, FIRST);
        assertThat(presence.seen(JOB, lan)).isTrue();

        assertThat(news).isEmpty();
        assertThat(of(lan).holdsSince()).contains(now);
    }

    @Test
    void anotherJobIsAnotherRoom() {
        VisitId elsewhere = presence.enter(new JobId(8), MINH, () -> true);

        assertThat(presence.of(JOB)).extracting(Visit::id).containsExactly(lan);
        presence.leave(JOB, elsewhere);
        assertThat(presence.of(new JobId(8))).hasSize(1);
    }

    @Test
    void whoWritesFirstHoldsTheSegmentUntilTheyGoOn() {
        VisitId hoa = presence.enter(JOB, HOA, () -> true);

        assertThat(presence.hold(JOB, lan, FIRST)).isTrue();
        assertThat(presence.hold(JOB, hoa, FIRST)).isFalse();
        assertThat(of(lan).holds(FIRST)).isTrue();
        assertThat(of(hoa).holdsSince()).isEmpty();

        presence.goTo(JOB, lan, SECOND);
        assertThat(presence.hold(JOB, hoa, FIRST)).isTrue();
    }

    @Test
    void whoHasDecidedOnASegmentHoldsItNoMoreThoughTheyAreStillThere() {
        VisitId hoa = presence.enter(JOB, HOA, () -> true);
        presence.hold(JOB, lan, FIRST);
        presence.release(JOB, lan, SECOND);
        assertThat(of(lan).holds(FIRST)).isTrue();
        news.clear();

        presence.release(JOB, lan, FIRST);
        presence.release(JOB, lan, FIRST);

        assertThat(of(lan).segment()).contains(FIRST);
        assertThat(news).hasSize(1);
        assertThat(presence.hold(JOB, hoa, FIRST)).isTrue();
    }

    @Test
    void aSegmentThatIsTakenOverIsTheOtherOnesAndTheFirstOneStaysThere() {
        VisitId hoa = presence.enter(JOB, HOA, () -> true);
        presence.hold(JOB, lan, FIRST);
        now = now.plusSeconds(60);

        presence.takeOver(JOB, hoa, FIRST);

        assertThat(of(hoa).holdsSince()).contains(now);
        assertThat(of(lan).segment()).contains(FIRST);
        assertThat(of(lan).holdsSince()).isEmpty();
        assertThat(presence.hold(JOB, lan, FIRST)).as("not by typing on").isFalse();
        presence.takeOver(JOB, lan, FIRST);
        assertThat(of(lan).holds(FIRST)).as("but by taking it back").isTrue();
    }

    @Test
    void twoWindowsOfOnePersonDoNotWriteInOneSegmentUnawares() {
        VisitId other = presence.enter(JOB, LAN, () -> true);
        presence.hold(JOB, lan, FIRST);

        assertThat(presence.hold(JOB, other, FIRST)).isFalse();
        assertThat(of(other).colour()).isEqualTo(of(lan).colour());
    }

    @Test
    void whoLeavesIsGoneAtOnceWithWhatTheyHeld() {
        VisitId hoa = presence.enter(JOB, HOA, () -> true);
        presence.hold(JOB, lan, FIRST);

        presence.leave(JOB, lan);

        assertThat(presence.of(JOB)).extracting(Visit::id).containsExactly(hoa);
        assertThat(presence.hold(JOB, hoa, FIRST)).isTrue();
        assertThat(presence.seen(JOB, lan)).isFalse();
    }

    @Test
    void aBrowserThatDiedIsGoneWhenItIsSilentAndItsConnectionIsCut() {
        VisitId hoa = presence.enter(JOB, HOA, () -> true);
        presence.hold(JOB, lan, FIRST);
        now = now.plus(Presence.SILENT).plusSeconds(1);

        presence.seen(JOB, hoa);
        assertThat(presence.of(JOB)).as("a hidden page is silent, too").hasSize(2);

        connected = false;
        news.clear();
        presence.seen(JOB, hoa);
        assertThat(presence.of(JOB)).extracting(Visit::id).containsExactly(hoa);
        assertThat(news).containsExactly(new PeopleMoved(JOB));
        assertThat(presence.seen(JOB, lan)).isFalse();
    }

    @Test
    void aLaptopThatSleepsIsGoneAfterMinutesWhateverItsConnectionSeemsToBe() {
        VisitId hoa = presence.enter(JOB, HOA, () -> true);
        now = now.plus(Presence.LONG_SILENT).minusSeconds(1);
        presence.seen(JOB, hoa);
        assertThat(presence.of(JOB)).hasSize(2);

        now = now.plusSeconds(2);
        presence.seen(JOB, hoa);
        assertThat(presence.of(JOB)).extracting(Visit::id).containsExactly(hoa);
    }

    @Test
    void aPageWithoutAConnectionThatSaysThatItIsThereStays() {
        VisitId hoa = presence.enter(JOB, HOA, () -> true);
        connected = false;
        now = now.plus(Presence.SILENT).minus(Duration.ofSeconds(1));
        presence.seen(JOB, lan);
        now = now.plusSeconds(20);

        presence.seen(JOB, hoa);

        assertThat(presence.of(JOB)).hasSize(2);
    }

    @Test
    void eightPeopleHaveEightColoursAndKeepThem() {
        List<VisitId> visits = IntStream.range(1, Presence.COLOURS)
                .mapToObj(i -> presence.enter(JOB, Desk.account("nguoi-" + i, Role.TRANSLATOR), () -> true))
                .toList();

        assertThat(presence.of(JOB)).extracting(Visit::colour).doesNotHaveDuplicates();
        int before = of(visits.getLast()).colour();
        presence.leave(JOB, visits.getFirst());
        assertThat(of(visits.getLast()).colour()).isEqualTo(before);
        presence.enter(JOB, Desk.account("nguoi-99", Role.TRANSLATOR), () -> true);
        assertThat(presence.of(JOB)).extracting(Visit::colour).allMatch(colour -> colour >= 0 && colour < 8);
        assertThat(presence.colour(JOB, "nguoi-2")).isEqualTo(of(visits.get(1)).colour());
    }

    @Test
    void ofManyWhoBeginAtOnceExactlyOneHoldsTheSegment() throws Exception {
        List<Callable<Boolean>> all = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(i -> {
                    Account account = Desk.account("nguoi-" + i, Role.TRANSLATOR);
                    VisitId visit = presence.enter(JOB, account, () -> true);
                    return () -> presence.hold(JOB, visit, FIRST);
                })
                .toList();
        List<Boolean> held = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> one : threads.invokeAll(all)) {
                held.add(one.get());
            }
        }
        assertThat(held).containsOnlyOnce(true);
        assertThat(new HashSet<>(presence.of(JOB))).hasSize(17);
    }
}
