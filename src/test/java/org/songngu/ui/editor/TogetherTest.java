package org.songngu.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.songngu.ui.editor.DivisionNow.PartNow;
import org.songngu.ui.editor.DivisionNow.Person;
import org.songngu.ui.editor.PeopleNow.Somebody;
import org.songngu.workbench.JobParts;
import org.songngu.workbench.Presence;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.Visit;
import org.songngu.workbench.VisitId;

class TogetherTest {

    private static final Account MINH =
            new Account(new AccountId(2), "minh", "Trần Quang Minh", Set.of(Role.REVIEWER), true, false);
    private static final Account GONE =
            new Account(new AccountId(3), "cu", "Người Cũ", Set.of(Role.TRANSLATOR), false, false);

    private final Presence presence = mock(Presence.class);
    private final JobParts parts = mock(JobParts.class);
    private final Accounts accounts = mock(Accounts.class);
    private final Together together = new Together(presence, parts, accounts);

    /// Nobody else is there.
    static Together together() {
        return new Together(mock(Presence.class), mock(JobParts.class), mock(Accounts.class));
    }

    private static Visit visit(long id, Optional<SegmentId> segment) {
        return new Visit(new VisitId(id), "lan", "Nguyễn Ngọc Lan", "NL", 0, segment, Optional.empty());
    }

    @Test
    void aPageThatWasGoneForLongComesBackAsANewVisit() {
        SegmentId second = new SegmentId(702);
        when(presence.enter(eq(Samples.JOB), eq(Samples.LAN), any())).thenReturn(new VisitId(4), new VisitId(9));
        when(presence.seen(Samples.JOB, new VisitId(4))).thenReturn(true, false);
        when(presence.of(Samples.JOB))
                .thenReturn(List.of(visit(4, Optional.of(second))), List.of(visit(9, Optional.of(second))));
        Together.Seat seat = together.sit(Samples.JOB, Samples.LAN, () -> true);

        assertThat(seat.at(Optional.of(second)))
                .isEqualTo(new PeopleNow(4, List.of(new Somebody(4, "lan", "Nguyễn Ngọc Lan", "NL", 0, 702, ""))));
        assertThat(seat.hold(second, false).me()).isEqualTo(9);
    }

    @Test
    void aDivisionCarriesNamesAlsoOfWhoHasNoAccountAnyMore() {
        when(accounts.all()).thenReturn(List.of(MINH, Samples.LAN, GONE));
        when(presence.colour(Samples.JOB, "lan")).thenReturn(2);
        when(parts.mayDivide(Samples.JOB, Samples.LAN)).thenReturn(true);
        when(parts.of(Samples.JOB))
                .thenReturn(new JobParts.Division(
                        List.of(new JobParts.Part(1, 2, 30, "lan"), new JobParts.Part(3, 3, 9, "xoa")),
                        Optional.of("minh")));

        assertThat(together.division(Samples.JOB, Samples.LAN))
                .isEqualTo(new DivisionNow(
                        List.of(
                                new PartNow(1, 2, 30, "lan", "Nguyễn Ngọc Lan", "NL", 2),
                                new PartNow(3, 3, 9, "xoa", "xoa", "x", 0)),
                        "minh",
                        true,
                        List.of(
                                new Person("lan", "Nguyễn Ngọc Lan", false),
                                new Person("minh", "Trần Quang Minh", true))));
    }
}
