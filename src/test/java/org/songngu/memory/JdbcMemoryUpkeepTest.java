package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.MemoryUpkeep.Attachment;
import org.songngu.memory.MemoryUpkeep.Replacement;
import org.songngu.memory.MemoryUpkeep.UnitBatch;
import org.songngu.store.TestDatabase;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcMemoryUpkeepTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String SOURCE = "Hai bên trao đổi về tình hình Biển Đông.";
    private static final String WRONG = "The two sides discussed the South China Sea.";
    private static final String RIGHT = "The two sides discussed the East Sea.";

    private final DataSource database = TestDatabase.dataSource();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final UnitTable table = new UnitTable(JdbcClient.create(database));
    private JdbcTranslationMemory memory;
    private MemoryUpkeep upkeep;
    private MemoryId desk;

    @BeforeEach
    void openMemory() throws IOException {
        try (Reader none = new StringReader("")) {
            memory = new JdbcTranslationMemory(
                    table, transaction, CriticalWords.read(none).words(), () -> NOW);
        }
        upkeep = new JdbcMemoryUpkeep(JdbcClient.create(database), table, memory, transaction, () -> NOW);
        desk = memory.create("Bàn đối ngoại").id();
    }

    @AfterEach
    void stop() {
        memory.stop();
    }

    @Test
    void aCorrectedUnitIsFoundWithItsNewTargetAndItsOldOneIsKept() {
        UnitId unit = store(SOURCE, WRONG, Trust.TRANSLATED, "1");

        UnitBatch done = upkeep.correct(unit, RIGHT, "mai");

        assertThat(done.changed()).isEqualTo(1);
        assertThat(targets(SOURCE)).containsExactly(RIGHT);
        UnitChange change = upkeep.history(unit).getFirst();
        assertThat(change.who()).isEqualTo("mai");
        assertThat(change.at()).isEqualTo(NOW);
        assertThat(change.action()).isEqualTo(UnitChange.Action.CORRECTED);
        assertThat(change.target()).isEqualTo(WRONG);
    }

    @Test
    void aCorrectionThatIsThereAlreadyLeavesOneUnitWithTheHigherTrust() {
        UnitId wrong = store(SOURCE, WRONG, Trust.APPROVED, "1");
        UnitId right = store(SOURCE, RIGHT, Trust.DRAFT, "1");

        upkeep.correct(wrong, RIGHT, "mai");

        assertThat(targets(SOURCE)).containsExactly(RIGHT);
        assertThat(upkeep.unit(right).orElseThrow().unit().trust()).isEqualTo(Trust.APPROVED);
        assertThat(upkeep.unit(wrong).orElseThrow().unit().target()).isEqualTo(WRONG);
    }

    @Test
    void aBlankCorrectionIsRefusedAndChangesNothing() {
        UnitId unit = store(SOURCE, WRONG, Trust.TRANSLATED, "1");

        assertThatIllegalArgumentException().isThrownBy(() -> upkeep.correct(unit, " ", "mai"));

        assertThat(targets(SOURCE)).containsExactly(WRONG);
        assertThat(upkeep.history(unit)).isEmpty();
    }

    @Test
    void aDeletedUnitIsNotFoundUntilItIsRestored() {
        UnitId unit = store(SOURCE, RIGHT, Trust.TRANSLATED, "1");

        upkeep.delete(unit, "mai");
        assertThat(targets(SOURCE)).isEmpty();
        upkeep.restore(unit, "nam");

        assertThat(targets(SOURCE)).containsExactly(RIGHT);
        assertThat(upkeep.history(unit))
                .extracting(UnitChange::action)
                .containsExactly(UnitChange.Action.RESTORED, UnitChange.Action.DELETED);
    }

    @Test
    void aDemotedUnitStandsBehindAnotherOfTheSameSource() {
        UnitId first = store(SOURCE, WRONG, Trust.APPROVED, "1");
        store(SOURCE, RIGHT, Trust.TRANSLATED, "1");
        assertThat(targets(SOURCE)).containsExactly(WRONG, RIGHT);

        upkeep.trust(first, Trust.DRAFT, "mai");

        assertThat(targets(SOURCE)).containsExactly(RIGHT, WRONG);
    }

    @Test
    void findAndReplaceShowsFirstThenChangesAndCanBeTakenBack() {
        store(SOURCE, WRONG, Trust.TRANSLATED, "1");
        UnitId other = store("Biển Đông yên bình.", "The SOUTH CHINA SEA is calm.", Trust.TRANSLATED, "2");
        store("Hội nghị kết thúc.", "The conference ended.", Trust.TRANSLATED, "3");
        Replacement replacement = new Replacement(desk, Language.EN, "South China Sea", "East Sea", false);

        assertThat(upkeep.preview(replacement, 10))
                .extracting(MemoryUpkeep.Replaced::after)
                .containsExactly(RIGHT, "The East Sea is calm.");
        assertThat(targets(SOURCE)).containsExactly(WRONG);

        UnitBatch done = upkeep.replace(replacement, "mai");
        assertThat(done.changed()).isEqualTo(2);
        assertThat(targets(SOURCE)).containsExactly(RIGHT);

        upkeep.correct(other, "The East Sea (Bien Dong) is calm.", "nam");
        UnitBatch undone = upkeep.undo(done.number(), "mai");
        assertThat(undone.changed()).isEqualTo(1);
        assertThat(undone.skipped()).as("somebody has changed it since").isEqualTo(1);
        assertThat(targets(SOURCE)).containsExactly(WRONG);
        assertThat(targets("Biển Đông yên bình.")).containsExactly("The East Sea (Bien Dong) is calm.");
        assertThat(upkeep.undo(done.number(), "mai").changed()).as("only once").isZero();
    }

    @Test
    void aReplacementIsTakenLiterally() {
        store("Giá là 5 đô-la (tạm tính).", "The price is 5 USD (est.).", Trust.TRANSLATED, "1");

        upkeep.replace(new Replacement(desk, Language.EN, "5 USD (est.)", "$5 \\ about", true), "mai");

        assertThat(targets("Giá là 5 đô-la (tạm tính).")).containsExactly("The price is $5 \\ about.");
    }

    @Test
    void aReplacementThatWouldLeaveNothingIsLeftOut() {
        store("Ảnh", "Photo", Trust.TRANSLATED, "1");

        UnitBatch done = upkeep.replace(new Replacement(desk, Language.EN, "photo", "", false), "mai");

        assertThat(done.changed()).isZero();
        assertThat(done.skipped()).isEqualTo(1);
        assertThat(targets("Ảnh")).containsExactly("Photo");
    }

    @Test
    void duplicatesAreCountedAndTakenOutButForTheMostTrusted() {
        store(SOURCE, RIGHT, Trust.IMPORTED, "a");
        UnitId best = store(SOURCE, RIGHT, Trust.APPROVED, "b");
        store(SOURCE, RIGHT, Trust.TRANSLATED, "c");
        store(SOURCE, WRONG, Trust.DRAFT, "d");
        assertThat(upkeep.statistics(desk))
                .isEqualTo(new MemoryStatistics(
                        4,
                        Map.of(Trust.IMPORTED, 1L, Trust.APPROVED, 1L, Trust.TRANSLATED, 1L, Trust.DRAFT, 1L),
                        2,
                        1,
                        0));

        UnitBatch done = upkeep.deduplicate(desk, "mai");

        assertThat(done.changed()).isEqualTo(2);
        assertThat(find(SOURCE, Map.of()))
                .extracting(match -> match.unit().id())
                .contains(best)
                .hasSize(2);
        assertThat(upkeep.statistics(desk).removed()).isEqualTo(2);
        upkeep.undo(done.number(), "mai");
        assertThat(upkeep.statistics(desk).duplicates()).isEqualTo(2);
    }

    @Test
    void aMemoryIsRenamedUnlessTheNameIsTaken() {
        memory.create("Lưu trữ");

        assertThat(upkeep.rename(desk, "Lưu trữ")).isFalse();
        assertThat(upkeep.rename(desk, "Bàn tin")).isTrue();
        assertThat(memory.memory("Bàn tin").orElseThrow().id()).isEqualTo(desk);
    }

    @Test
    void aJobAsksItsMemoriesInOrderAndTheirPenaltiesAreNamed() {
        store(SOURCE, RIGHT, Trust.APPROVED, "1");
        MemoryId archive = memory.create("Lưu trữ").id();
        MemoryId closed = memory.create("Không hỏi").id();
        NewUnit old = unit(SOURCE, WRONG, Trust.APPROVED, "2");
        memory.store(archive, List.of(old));
        memory.store(closed, List.of(unit(SOURCE, "Closed.", Trust.APPROVED, "3")));
        List<Attachment> attachments = List.of(new Attachment(archive, 4, false), new Attachment(desk, 0, true));
        upkeep.attach(17, attachments);

        assertThat(upkeep.attachments(17)).isEqualTo(attachments);
        assertThat(upkeep.attachments(18)).isEmpty();
        List<Match> matches = memory.findMatches(query(SOURCE, Map.of()).asking(upkeep.attachments(17)));
        assertThat(matches).extracting(Match::target).containsExactly(RIGHT, WRONG);
        assertThat(matches.getLast().score().penalties()).contains(new Penalty(Penalty.Reason.OTHER_MEMORY, 4));
        assertThat(matches.getLast().score().percent())
                .isEqualTo(matches.getFirst().score().percent() - 4);
    }

    private UnitId store(String source, String target, Trust trust, String id) {
        return memory.store(desk, List.of(unit(source, target, trust, id))).getFirst();
    }

    private static NewUnit unit(String source, String target, Trust trust, String id) {
        return new NewUnit(
                LanguagePair.VI_EN, source, target, "", "", trust, new NewUnit.Origin("lan", NOW, "", "", id));
    }

    private static MatchQuery query(String text, Map<MemoryId, Integer> penalties) {
        return new MatchQuery(LanguagePair.VI_EN, text, "", "", 90, 10, "", penalties);
    }

    private List<Match> find(String text, Map<MemoryId, Integer> penalties) {
        return memory.findMatches(query(text, penalties));
    }

    private List<String> targets(String text) {
        return find(text, Map.of()).stream().map(Match::target).toList();
    }
}
