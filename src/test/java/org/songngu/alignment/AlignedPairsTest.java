package org.songngu.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.Match;
import org.songngu.memory.MatchQuery;
import org.songngu.memory.MemoryId;
import org.songngu.memory.NewUnit;
import org.songngu.memory.Penalty;
import org.songngu.memory.TranslationMemory;
import org.songngu.memory.TranslationUnit;
import org.songngu.memory.Trust;
import org.songngu.memory.UpkeepProgress;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.context.ConfigurableApplicationContext;

/// What becomes of an alignment: units of a memory, or a row that waits for its owner.
class AlignedPairsTest {

    private static final String SOURCE = "Hai bên trao đổi về hợp tác khai thác nghề cá bền vững.";

    private static ConfigurableApplicationContext desk;

    private final TranslationMemory memory = desk.getBean(TranslationMemory.class);
    private final AlignedPairs pairs = desk.getBean(AlignedPairs.class);
    private MemoryId into;

    @BeforeAll
    static void start() {
        desk = AlignmentDesk.open();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void ownMemory() {
        into = memory.create("Ghép đôi " + System.nanoTime()).id();
    }

    private static Alignment alignment() {
        AlignedText vi = new AlignedText(
                "Hợp tác nghề cá",
                Language.VI,
                List.of(
                        new TextSegment(0, "Hợp tác nghề cá"),
                        new TextSegment(1, SOURCE),
                        new TextSegment(1, "Cuộc họp kéo dài hai giờ."),
                        new TextSegment(2, "Không có họp báo.")));
        AlignedText en = new AlignedText(
                "Fisheries cooperation",
                Language.EN,
                List.of(
                        new TextSegment(0, "Fisheries cooperation"),
                        new TextSegment(1, "The two sides discussed cooperation."),
                        new TextSegment(1, "It concerned sustainable fishing."),
                        new TextSegment(2, "Journalists were absent.")));
        return new Alignment(
                vi,
                en,
                List.of(
                        new Link(List.of(0), List.of(0), 100, Link.Standing.LEFT_OUT),
                        new Link(List.of(1), List.of(1, 2), 70, Link.Standing.PROPOSED),
                        new Link(List.of(2), List.of(), 0, Link.Standing.PROPOSED),
                        new Link(List.of(3), List.of(3), 20, Link.Standing.PROPOSED)));
    }

    private List<NewUnit> stored() {
        try (var units = memory.units(into)) {
            return units.map(TranslationUnit::unit).toList();
        }
    }

    private Match match() {
        return memory.findMatches(new MatchQuery(LanguagePair.VI_EN, SOURCE, "", "", 75, 1, "", Map.of(into, 0)))
                .getFirst();
    }

    @Test
    void onlyUsablePairsAreStoredJoinedAndWithTheirNeighbours() {
        assertThat(pairs.store(alignment(), into, "lan", "", UpkeepProgress.SILENT))
                .contains(1);

        NewUnit unit = stored().getFirst();
        assertThat(stored()).hasSize(1);
        assertThat(unit.source()).isEqualTo(SOURCE);
        assertThat(unit.target()).isEqualTo("The two sides discussed cooperation. It concerned sustainable fishing.");
        assertThat(unit.previous()).isEqualTo("Hợp tác nghề cá");
        assertThat(unit.next()).isEqualTo("Cuộc họp kéo dài hai giờ.");
        assertThat(unit.origin().article()).isEqualTo("Hợp tác nghề cá");
        assertThat(unit.origin().author()).isEqualTo("lan");
    }

    @Test
    void theyAreImportedAndTheirMatchesLoseThePointsOfAnAlignment() {
        pairs.store(alignment(), into, "lan", "", UpkeepProgress.SILENT);

        assertThat(stored().getFirst().trust()).isEqualTo(Trust.IMPORTED);
        assertThat(match().score().penalties())
                .extracting(Penalty::reason)
                .contains(Penalty.Reason.ALIGNMENT, Penalty.Reason.IMPORTED);
    }

    @Test
    void storedTwiceTheyStandThereOnce() {
        pairs.store(alignment(), into, "lan", "", UpkeepProgress.SILENT);
        pairs.store(alignment(), into, "minh", "", UpkeepProgress.SILENT);

        assertThat(stored()).hasSize(1);
    }

    @Test
    void whatSomebodyHasApprovedStaysApproved() {
        pairs.store(alignment(), into, "lan", "", UpkeepProgress.SILENT);
        memory.setTrust(match().unit().id(), Trust.APPROVED);

        pairs.store(alignment(), into, "lan", "", UpkeepProgress.SILENT);

        assertThat(match().unit().unit().trust()).isEqualTo(Trust.APPROVED);
    }

    @Test
    void whenItIsStoppedNothingIsStored() {
        UpkeepProgress stopped = new UpkeepProgress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThat(pairs.store(alignment(), into, "lan", "", stopped)).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void anAlignmentAtHandComesBackAsItWasLeft() {
        AlignmentsAtHand atHand = desk.getBean(AlignmentsAtHand.class);
        Alignment edited = alignment().judge(List.of(3), Link.Standing.ACCEPTED);
        atHand.begin("lan", alignment());
        atHand.keep("lan", edited);

        assertThat(atHand.of("lan")).contains(edited);
        assertThat(atHand.of("minh")).isEmpty();

        atHand.forget("lan");
        assertThat(atHand.of("lan")).isEmpty();
    }
}
