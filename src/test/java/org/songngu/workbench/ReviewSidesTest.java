package org.songngu.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.workbench.Desk.HOA;
import static org.songngu.workbench.Desk.LAN;
import static org.songngu.workbench.Desk.MINH;
import static org.songngu.workbench.Desk.stored;

import org.junit.jupiter.api.Test;

class ReviewSidesTest {

    private final Desk desk = new Desk();
    private final Segment segment = desk.first(desk.job("Hai bên ra Tuyên bố chung."));

    private ReviewSides sides() {
        return ReviewSides.of(desk.workbench.history(segment.id()));
    }

    @Test
    void aSegmentThatNobodyConfirmedHasNoSides() {
        desk.typed(segment, "Both sides", LAN);

        assertThat(sides().confirmed()).isEmpty();
        assertThat(sides().reviewed()).isEmpty();
    }

    @Test
    void besideTheReviewersTextStandsWhatTheTranslatorConfirmedLast() {
        Segment once = desk.confirmed(segment, "Both sides made a statement.", LAN);
        Segment twice = desk.confirmed(once, "The two sides issued a statement.", LAN);
        desk.approved(twice, "The two sides issued a joint statement.", MINH);

        assertThat(sides().confirmed()).map(SegmentVersion::target).hasValue("The two sides issued a statement.");
        assertThat(sides().reviewed()).hasValueSatisfying(text -> {
            assertThat(text.target()).isEqualTo("The two sides issued a joint statement.");
            assertThat(text.author()).isEqualTo("minh");
        });
    }

    @Test
    void whatTheReviewerTypedBeforeAReturnIsSeenByTheTranslator() {
        Segment confirmed = desk.confirmed(segment, "The two sides issued a statement.", LAN);
        stored(desk.workbench.returnToTranslator(
                desk.edit(confirmed, "The two sides issued a joint statement."), ReturnReason.OMISSION, "", MINH));

        assertThat(sides().reviewed()).map(SegmentVersion::target).hasValue("The two sides issued a joint statement.");
    }

    @Test
    void anApprovalOfTheSameTextIsNoOtherText() {
        Segment confirmed = desk.confirmed(segment, "The two sides issued a statement.", LAN);
        desk.approved(confirmed, confirmed.target(), MINH);

        assertThat(sides().reviewed()).isEmpty();
        assertThat(sides().approved()).map(SegmentVersion::author).hasValue("minh");
        assertThat(sides().reopened()).isEmpty();
    }

    @Test
    void whoEditedAnApprovedTextIsNamed() {
        Segment confirmed = desk.confirmed(segment, "The two sides issued a statement.", LAN);
        Segment approved = desk.approved(confirmed, confirmed.target(), MINH);
        Segment open = desk.typed(approved, "The two sides issued", HOA);
        desk.typed(open, "The two sides issued a joint statement.", LAN);

        assertThat(sides().reopened()).hasValueSatisfying(entry -> {
            assertThat(entry.author()).isEqualTo("hoa");
            assertThat(entry.action()).isEqualTo(SegmentVersion.Action.REOPENED);
        });
    }
}
