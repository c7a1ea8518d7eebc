package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.stored;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.memory.NewUnit;

class InsertedTest {

    private static final Origin MATCH = Origin.ofMemory(87, "Desk", "Hội nghị đối ngoại");
    private static final Origin ENGINE = Origin.ofEngine("Máy dịch nhà");

    private final Desk desk = new Desk();
    private final Segment segment = desk.first(desk.job("Hai bên nhất trí tăng cường hợp tác.", "Hội đàm kết thúc."));

    private Edit edit(Segment base, String text, Origin origin, String inserted) {
        Edit typed = desk.edit(base, text);
        return new Edit(
                typed.segment(),
                typed.baseVersion(),
                text,
                typed.clientId(),
                Optional.of(new Inserted(origin, inserted)));
    }

    @Test
    void aMatchPutInIsOneEntryThatSaysWhereItCameFrom() {
        Segment put = stored(desk.workbench.saveDraft(
                edit(
                        segment,
                        "The two sides agreed to boost cooperation.",
                        MATCH,
                        "The two sides agreed to boost cooperation."),
                LAN));

        assertThat(put.origin()).isEqualTo(MATCH);
        assertThat(put.state()).isEqualTo(SegmentState.DRAFT);
        assertThat(desk.again(segment)).isEqualTo(put);
        assertThat(desk.workbench.history(segment.id()))
                .extracting(
                        SegmentVersion::version, SegmentVersion::action, SegmentVersion::author, SegmentVersion::note)
                .containsExactly(tuple(1, SegmentVersion.Action.INSERTED, "lan", "Desk · Hội nghị đối ngoại"));
    }

    @Test
    void whatWasMadeOfAMatchBeforeAnythingWasStoredStandsAfterIt() {
        Segment put = stored(
                desk.workbench.saveDraft(edit(segment, "Both sides agreed.", MATCH, "The two sides agreed."), LAN));

        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::version, SegmentVersion::action, SegmentVersion::target)
                .containsExactly(
                        tuple(1, SegmentVersion.Action.DRAFTED, "Both sides agreed."),
                        tuple(1, SegmentVersion.Action.INSERTED, "The two sides agreed."));
        desk.typed(put, "Both sides agreed on it.", LAN);
        EditOutcome late = desk.workbench.saveDraft(desk.edit(put, "Both sides nodded."), HOA);
        assertThat(late)
                .isInstanceOfSatisfying(
                        EditOutcome.Conflict.class,
                        conflict -> assertThat(conflict.baseText()).isEqualTo("Both sides agreed."));
    }

    @Test
    void theSameAttemptAgainAddsNothing() {
        Edit edit = edit(segment, "Both sides agreed.", MATCH, "The two sides agreed.");

        EditOutcome first = desk.workbench.saveDraft(edit, LAN);

        assertThat(desk.workbench.saveDraft(edit, LAN)).isEqualTo(first);
        assertThat(desk.workbench.history(segment.id())).hasSize(2);
    }

    @Test
    void whatIsRefusedOrTooLateLeavesTheOriginAsItWas() {
        desk.workbench.confirm(edit(segment, " ", MATCH, "The two sides agreed."), LAN);
        assertThat(desk.again(segment).origin()).isEqualTo(Origin.NONE);

        Segment hers = desk.typed(segment, "The two sides", HOA);
        desk.workbench.saveDraft(edit(segment, "The two sides agreed.", MATCH, "The two sides agreed."), LAN);
        assertThat(desk.again(segment)).isEqualTo(hers);
    }

    @Test
    void aMatchPutInAndTakenOutAgainIsNoOrigin() {
        Segment typed = desk.typed(segment, "The two", LAN);

        Segment emptied = stored(desk.workbench.saveDraft(edit(typed, "", MATCH, "The two sides agreed."), LAN));

        assertThat(emptied.origin()).isEqualTo(Origin.NONE);
        assertThat(desk.actions(segment)).doesNotContain(SegmentVersion.Action.INSERTED);
    }

    @Test
    void anEnginesWordsPutInByHandStayAMachinesAndChangedOnesAreAPersons() {
        String machine = "The two sides agreed to boost cooperation.";
        Segment atOnce = stored(desk.workbench.confirm(edit(segment, machine, ENGINE, machine), LAN));
        desk.approved(atOnce, machine, MINH);
        Segment second = desk.numbered(segment.job(), 2);
        Segment draft = stored(desk.workbench.saveDraft(edit(second, "Talks end.", ENGINE, "Talks end."), LAN));
        Segment later = desk.confirmed(draft, "Talks end.", LAN);
        desk.confirmed(later, "The talks concluded.", LAN);

        assertThat(desk.learnt)
                .extracting(unit -> unit.origin().making())
                .containsExactly(
                        NewUnit.Making.MACHINE, NewUnit.Making.MACHINE, NewUnit.Making.MACHINE, NewUnit.Making.PERSON);
    }

    @Test
    void aMatchThatTakesThePlaceOfAnEnginesWordsIsNotTheEngines() {
        Segment draft =
                stored(desk.workbench.saveDraft(edit(segment, "Two side agree.", ENGINE, "Two side agree."), LAN));

        Segment put = stored(
                desk.workbench.confirm(edit(draft, "The two sides agreed.", MATCH, "The two sides agreed."), LAN));

        assertThat(put.origin()).isEqualTo(MATCH);
        assertThat(desk.learnt).extracting(unit -> unit.origin().making()).containsExactly(NewUnit.Making.PERSON);
    }

    @Test
    void whatFilledASegmentLastIsKnownUntilItIsCutAnew() {
        assertThat(desk.workbench.filled(segment.id())).isEmpty();
        Segment put =
                stored(desk.workbench.saveDraft(edit(segment, "Both sides", MATCH, "The two sides agreed."), LAN));
        assertThat(desk.workbench.filled(segment.id())).hasValue("The two sides agreed.");

        Segment confirmed = desk.confirmed(put, "Both sides agreed.", LAN);
        assertThat(desk.workbench.filled(segment.id())).hasValue("The two sides agreed.");

        desk.typed(confirmed, "Both sides", LAN);
        Segment again = desk.again(segment);
        assertThat(desk.cuts.split(again.id(), again.version(), 7, 4, LAN))
                .isInstanceOf(SegmentCuts.Outcome.Done.class);
        assertThat(desk.workbench.filled(segment.id())).isEmpty();
    }
}
