package org.songngu.ui.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.alignment.AlignedText;
import org.songngu.alignment.Alignment;
import org.songngu.alignment.Alignment.Side;
import org.songngu.alignment.Link;
import org.songngu.alignment.TextSegment;
import org.songngu.text.Language;

class EditingTest {

    private final Editing editing = new Editing(alignment(90, 20, 80, 10));

    private static Alignment alignment(int... confidences) {
        List<TextSegment> segments = IntStream.range(0, confidences.length)
                .mapToObj(i -> new TextSegment(i, "Câu " + i + "."))
                .toList();
        List<Link> links = IntStream.range(0, confidences.length)
                .mapToObj(i -> new Link(List.of(i), List.of(i), confidences[i], Link.Standing.PROPOSED))
                .toList();
        return new Alignment(
                new AlignedText("Bài", Language.VI, segments), new AlignedText("Text", Language.EN, segments), links);
    }

    private List<String> rows() {
        return editing.alignment().links().stream()
                .map(link -> link.source() + "-" + link.target())
                .toList();
    }

    @Test
    void itBeginsAtTheFirstDoubtfulLink() {
        assertThat(editing.at()).isEqualTo(1);
        assertThat(new Editing(alignment(90, 80)).at()).isZero();
    }

    @Test
    void theNextDoubtfulOneIsFoundFromTheTopAfterTheLast() {
        editing.nextDoubtful();
        assertThat(editing.at()).isEqualTo(3);
        editing.nextDoubtful();
        assertThat(editing.at()).isEqualTo(1);
    }

    @Test
    void acceptingGoesOnToTheNextRowAndMakesTheLinkUsable() {
        editing.accept();

        assertThat(editing.at()).isEqualTo(2);
        assertThat(editing.doubtful()).isEqualTo(1);
        assertThat(editing.usable()).isEqualTo(3);
    }

    @Test
    void allSureOnesAreAcceptedAtOnceAndTheDoubtfulOnesAreNot() {
        editing.acceptSure();

        assertThat(editing.alignment().links())
                .extracting(Link::standing)
                .containsExactly(
                        Link.Standing.ACCEPTED, Link.Standing.PROPOSED, Link.Standing.ACCEPTED, Link.Standing.PROPOSED);
    }

    @Test
    void markedRowsAreLinkedWithTheOneAtHand() {
        editing.select(0, Side.SOURCE);
        editing.mark();
        editing.select(2, Side.SOURCE);
        editing.link();

        assertThat(rows()).containsExactly("[0, 2]-[0, 2]", "[1]-[1]", "[3]-[3]");
        assertThat(editing.at()).isZero();
        assertThat(editing.isMarked(0)).isFalse();
    }

    @Test
    void aMovedSegmentIsFollowed() {
        editing.select(1, Side.TARGET);
        editing.move(true);

        assertThat(rows()).containsExactly("[0]-[0]", "[1]-[]", "[2]-[1, 2]", "[3]-[3]");
        assertThat(editing.at()).isEqualTo(2);
    }

    @Test
    void everyEditIsTakenBackAndDoneAgain() {
        Alignment first = editing.alignment();
        editing.mergeWithNext();
        editing.unlink();
        Alignment last = editing.alignment();

        editing.undo();
        editing.undo();
        assertThat(editing.alignment()).isEqualTo(first);

        editing.redo();
        editing.redo();
        assertThat(editing.alignment()).isEqualTo(last);
    }

    @Test
    void anEditAfterUndoEndsRedo() {
        editing.mergeWithNext();
        editing.undo();
        editing.leaveOut();
        Alignment now = editing.alignment();

        editing.redo();

        assertThat(editing.alignment()).isEqualTo(now);
    }

    @Test
    void nothingHappensAtTheEndsOfTheList() {
        editing.select(3, Side.SOURCE);
        editing.go(1);
        editing.mergeWithNext();
        editing.move(true);

        assertThat(editing.at()).isEqualTo(3);
        assertThat(editing.alignment().links()).hasSize(4);
    }
}
