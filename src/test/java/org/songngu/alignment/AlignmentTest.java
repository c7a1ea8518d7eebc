package org.songngu.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.alignment.Alignment.Side;
import org.songngu.text.Language;

class AlignmentTest {

    private static final AlignedText VI = text(Language.VI, "Một", "Hai", "Ba", "Bốn");
    private static final AlignedText EN = text(Language.EN, "One", "Two", "Three", "Four");

    private static AlignedText text(Language language, String... segments) {
        return new AlignedText(
                segments[0],
                language,
                Arrays.stream(segments).map(one -> new TextSegment(0, one)).toList());
    }

    private static Link link(List<Integer> source, List<Integer> target) {
        return new Link(source, target, 40, Link.Standing.PROPOSED);
    }

    private static Alignment oneByOne() {
        return new Alignment(
                VI,
                EN,
                List.of(
                        link(List.of(0), List.of(0)),
                        link(List.of(1), List.of(1)),
                        link(List.of(2), List.of(2)),
                        link(List.of(3), List.of(3))));
    }

    private static List<String> shown(Alignment alignment) {
        return alignment.links().stream()
                .map(link -> link.source() + "-" + link.target())
                .toList();
    }

    @Test
    void aSegmentThatIsInNoLinkIsRefused() {
        assertThatThrownBy(() -> new Alignment(VI, EN, List.of(link(List.of(0, 1, 2, 3), List.of(0, 1, 2)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSegmentThatIsInTwoLinksIsRefused() {
        assertThatThrownBy(() -> new Alignment(
                        VI, EN, List.of(link(List.of(0, 1, 2, 3), List.of(0, 1, 2, 3)), link(List.of(3), List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatStandsInTheTargetAloneIsShownBehindItsNeighbour() {
        Alignment alignment = new Alignment(
                VI,
                EN,
                List.of(
                        link(List.of(), List.of(2)),
                        link(List.of(0, 1), List.of(0)),
                        link(List.of(), List.of(1)),
                        link(List.of(2, 3), List.of(3))));

        assertThat(shown(alignment)).containsExactly("[0, 1]-[0]", "[]-[1]", "[]-[2]", "[2, 3]-[3]");
    }

    @Test
    void linksOfSeveralRowsAreJoinedIntoOne() {
        assertThat(shown(oneByOne().join(List.of(0, 1)))).containsExactly("[0, 1]-[0, 1]", "[2]-[2]", "[3]-[3]");
        assertThat(shown(oneByOne().join(List.of(0, 3)))).containsExactly("[0, 3]-[0, 3]", "[1]-[1]", "[2]-[2]");
    }

    @Test
    void whatAPersonLinkedIsAcceptedAndSure() {
        Link joined = oneByOne().join(List.of(0, 1)).links().getFirst();

        assertThat(joined.standing()).isEqualTo(Link.Standing.ACCEPTED);
        assertThat(joined.isUsable()).isTrue();
        assertThat(oneByOne().links().getFirst().isUsable())
                .as("a doubtful one")
                .isFalse();
    }

    @Test
    void everySegmentOfALinkStandsAloneAfterUnlinking() {
        assertThat(shown(oneByOne().join(List.of(0, 1)).unlink(0)))
                .containsExactly("[]-[0]", "[]-[1]", "[0]-[]", "[1]-[]", "[2]-[2]", "[3]-[3]");
    }

    @Test
    void theLastSegmentOfASideMovesToTheNextLinkAndTheFirstOneToTheLinkBefore() {
        Alignment joined = oneByOne().join(List.of(0, 1));

        assertThat(shown(joined.move(0, Side.TARGET, true))).containsExactly("[0, 1]-[0]", "[2]-[1, 2]", "[3]-[3]");
        assertThat(shown(joined.move(1, Side.SOURCE, false))).containsExactly("[0, 1, 2]-[0, 1]", "[]-[2]", "[3]-[3]");
    }

    @Test
    void aLinkThatLosesItsLastSegmentIsGone() {
        Alignment alone = oneByOne().unlink(3);
        int source = alone.placeOf(Side.SOURCE, 3);

        assertThat(shown(alone.move(source, Side.SOURCE, false))).doesNotContain("[3]-[]");
    }

    @Test
    void atTheEndNothingMoves() {
        assertThat(oneByOne().move(3, Side.SOURCE, true)).isEqualTo(oneByOne());
        assertThat(oneByOne().move(0, Side.TARGET, false)).isEqualTo(oneByOne());
    }

    @Test
    void ofAParagraphThatWasMovedOverManyItIsTheOneThatIsMoved() {
        Alignment moved = new Alignment(
                VI,
                EN,
                List.of(
                        link(List.of(0), List.of(3)),
                        link(List.of(1), List.of(0)),
                        link(List.of(2), List.of(1)),
                        link(List.of(3), List.of(2))));

        assertThat(moved.moved()).containsExactly(0);
        assertThat(oneByOne().moved()).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNotUsable() {
        Alignment judged =
                oneByOne().judge(List.of(0, 1), Link.Standing.ACCEPTED).judge(List.of(1), Link.Standing.LEFT_OUT);

        assertThat(judged.links()).extracting(Link::isUsable).containsExactly(true, false, false, false);
    }
}
