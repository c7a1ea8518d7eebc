package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.stored;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    private final Desk desk = new Desk();
    private final Segment segment = desk.first(desk.job("Hai bên nhất trí tăng cường hợp tác.", "Hội đàm kết thúc."));

    @Test
    void everyStoredTextIsAVersion() {
        Segment one = desk.typed(segment, "The two", LAN);
        Segment two = desk.typed(one, "The two sides", LAN);

        assertThat(two.version()).isEqualTo(segment.version() + 2);
        assertThat(two.state()).isEqualTo(SegmentState.DRAFT);
        assertThat(two.author()).isEqualTo("lan");
        assertThat(desk.again(segment)).isEqualTo(two);
    }

    @Test
    void whatIsTypedIsStoredInNfcWithItsWhiteSpace() {
        String text = " Hai bên\u00a0nhất trí,  đồng thời ";

        Segment stored = desk.typed(segment, Normalizer.normalize(text, Normalizer.Form.NFD) + "\0", LAN);

        assertThat(stored.target()).isEqualTo(text);
    }

    @Test
    void theSameTextAgainChangesNothing() {
        Segment one = desk.typed(segment, "The two sides", LAN);

        assertThat(desk.typed(one, "The two sides", HOA)).isEqualTo(one);
        assertThat(desk.news).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void anEmptiedTargetIsNotTranslatedAgain(String nothing) {
        Segment one = desk.typed(segment, "The two sides", LAN);

        assertThat(desk.typed(one, nothing, LAN).state()).isEqualTo(SegmentState.NOT_TRANSLATED);
    }

    @Test
    void aRunOfTypingByOnePersonIsOneEntryOfHistory() {
        Segment one = desk.typed(segment, "The two", LAN);
        Segment two = desk.typed(one, "The two sides", LAN);
        Segment three = desk.typed(two, "The two sides agreed", LAN);
        Segment four = desk.typed(three, "Both sides agreed", HOA);
        desk.typed(four, "The two sides agreed to", LAN);

        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::version, SegmentVersion::target, SegmentVersion::author)
                .containsExactly(
                        tuple(5, "The two sides agreed to", "lan"),
                        tuple(4, "Both sides agreed", "hoa"),
                        tuple(3, "The two sides agreed", "lan"));
    }

    @Test
    void whoComesBackAfterAPauseBeginsANewEntry() {
        Segment one = desk.typed(segment, "The two sides", LAN);
        desk.age(segment, "11 minutes");
        desk.typed(one, "The two sides agreed", LAN);

        assertThat(desk.workbench.history(segment.id())).hasSize(2);
    }

    @Test
    void aTextThatWasWipedOutInARunOfTypingStaysVisible() {
        Segment one = desk.typed(segment, "The two sides agreed to enhance cooperation.", LAN);
        Segment two = desk.typed(one, "T", LAN);
        desk.typed(two, "The t", LAN);

        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::target)
                .containsExactly("The t", "The two sides agreed to enhance cooperation.");
    }

    @Test
    void theStepsOfOldTypingGoWhenSomebodyDecides() {
        Segment one = desk.typed(segment, "The two", LAN);
        Segment two = desk.typed(one, "The two sides", LAN);
        desk.age(segment, "2 hours");
        Segment three = desk.typed(two, "The two sides agreed", LAN);
        Segment four = desk.typed(three, "The two sides agreed.", LAN);
        desk.confirmed(four, "The two sides agreed.", LAN);

        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::target)
                .containsExactly("The two sides agreed.", "The two sides agreed.", "The two sides");
        assertThat(desk.rows(segment)).as("the young steps are kept").isEqualTo(4);
    }

    @Test
    void aRepeatedClientIdGivesTheFirstAnswerAgain() {
        Edit edit = desk.edit(segment, "The two sides agreed.");
        EditOutcome first = desk.workbench.saveDraft(edit, LAN);

        assertThat(desk.workbench.saveDraft(edit, LAN)).isEqualTo(first);
        assertThat(desk.again(segment).version()).isEqualTo(1);
        assertThat(desk.news).hasSize(1);
    }

    @Test
    void evenWhenTheSamePersonHasTypedOn() {
        Edit edit = desk.edit(segment, "The two sides");
        EditOutcome first = desk.workbench.saveDraft(edit, LAN);
        desk.typed(stored(first), "The two sides agreed.", LAN);

        assertThat(stored(desk.workbench.saveDraft(edit, LAN)).version()).isEqualTo(1);
        assertThat(desk.again(segment).target()).isEqualTo("The two sides agreed.");
        assertThat(desk.actions(segment)).doesNotContain(SegmentVersion.Action.ALTERNATIVE);
    }

    @Test
    void whoRepeatsAnEditDoesNotGoOnFromWhatOthersStoredSince() {
        Edit edit = desk.edit(segment, "The two sides agreed.");
        Segment lans = stored(desk.workbench.saveDraft(edit, LAN));
        desk.typed(lans, "Both sides consented.", HOA);

        Segment answer = stored(desk.workbench.saveDraft(edit, LAN));
        EditOutcome next = desk.workbench.saveDraft(desk.edit(answer, "The two sides agreed to it."), LAN);

        assertThat(answer.version()).isEqualTo(lans.version());
        assertThat(answer.target()).isEqualTo("The two sides agreed.");
        assertThat(next).isInstanceOf(EditOutcome.Conflict.class);
        assertThat(desk.again(segment).target()).isEqualTo("Both sides consented.");
    }

    @Test
    void editsWithoutAClientIdAreAllDifferent() {
        Segment one = stored(desk.workbench.saveDraft(new Edit(segment.id(), 0, "The two", ""), LAN));
        stored(desk.workbench.saveDraft(new Edit(segment.id(), one.version(), "The two sides", ""), LAN));

        assertThat(desk.again(segment).target()).isEqualTo("The two sides");
    }

    @Test
    void aStaleEditIsKeptBesideTheCurrentTextAndAllThreeAreShown() {
        Segment base = desk.typed(segment, "The two sides", LAN);
        Segment theirs = desk.typed(base, "The two sides agreed.", LAN);
        Edit mine = desk.edit(base, "Both sides consented.");

        EditOutcome outcome = desk.workbench.saveDraft(mine, HOA);

        assertThat(outcome).isEqualTo(new EditOutcome.Conflict(theirs, "The two sides", "Both sides consented."));
        assertThat(desk.again(segment)).isEqualTo(theirs);
        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::action, SegmentVersion::target, SegmentVersion::author)
                .containsExactly(
                        tuple(SegmentVersion.Action.ALTERNATIVE, "Both sides consented.", "hoa"),
                        tuple(SegmentVersion.Action.DRAFTED, "The two sides agreed.", "lan"));
        assertThat(desk.news).as("nothing changed for others").hasSize(2);
    }

    @Test
    void aRepeatedConflictKeepsTheAlternativeOnce() {
        desk.typed(segment, "The two sides agreed.", LAN);
        Edit mine = desk.edit(segment, "Both sides consented.");
        EditOutcome first = desk.workbench.saveDraft(mine, HOA);

        assertThat(desk.workbench.saveDraft(mine, HOA)).isEqualTo(first);
        assertThat(desk.workbench.history(segment.id())).hasSize(2);
    }

    @Test
    void theSameWordsOnAnOlderVersionAreNoConflictAndTheirConfirmationHolds() {
        Segment theirs = desk.typed(segment, "The two sides agreed.", LAN);

        Segment confirmed = desk.confirmed(segment, "The two sides agreed.", HOA);

        assertThat(confirmed.state()).isEqualTo(SegmentState.TRANSLATED);
        assertThat(confirmed.version()).isEqualTo(theirs.version() + 1);
    }

    @Test
    void typingInAConfirmedSegmentReopensItAndHistorySaysWho() {
        Segment confirmed = desk.confirmed(segment, "The two sides agreed.", LAN);
        Segment reopened = desk.typed(confirmed, "The two sides have agreed.", HOA);

        assertThat(reopened.state()).isEqualTo(SegmentState.DRAFT);
        SegmentVersion newest = desk.workbench.history(segment.id()).getFirst();
        assertThat(newest.action()).isEqualTo(SegmentVersion.Action.REOPENED);
        assertThat(newest.author()).isEqualTo("hoa");
    }

    @Test
    void typingInAnApprovedSegmentReopensItAndTheApprovedTextStaysInHistory() {
        Segment approved = desk.approved(desk.confirmed(segment, "Agreed.", LAN), "Agreed.", MINH);
        desk.typed(desk.typed(approved, "Agreed!", LAN), "Agreed!!", LAN);

        assertThat(desk.again(segment).state()).isEqualTo(SegmentState.DRAFT);
        assertThat(desk.workbench.history(segment.id()))
                .extracting(SegmentVersion::action, SegmentVersion::target)
                .containsExactly(
                        tuple(SegmentVersion.Action.DRAFTED, "Agreed!!"),
                        tuple(SegmentVersion.Action.REOPENED, "Agreed!"),
                        tuple(SegmentVersion.Action.APPROVED, "Agreed."),
                        tuple(SegmentVersion.Action.CONFIRMED, "Agreed."));
    }

    @Test
    void newsNamesTheSegmentAndItsAuthor() {
        Segment stored = desk.typed(segment, "The two sides", LAN);

        assertThat(desk.news).containsExactly(new SegmentsChanged(segment.job(), List.of(stored), "lan"));
    }

    @Test
    void newsWaitsForTheCommitOfAnOuterTransactionAndIsNotToldWhenItRollsBack() {
        desk.transaction.executeWithoutResult(status -> {
            desk.typed(segment, "The two sides", LAN);
            assertThat(desk.news).as("not before the commit").isEmpty();
            status.setRollbackOnly();
        });
        assertThat(desk.news).isEmpty();
        assertThat(desk.again(segment)).isEqualTo(segment);

        desk.transaction.executeWithoutResult(status -> desk.typed(segment, "The two sides", LAN));
        assertThat(desk.news).hasSize(1);
    }
}
