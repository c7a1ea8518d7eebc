package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.memory.MemoryUpkeep.Attachment;
import org.songngu.memory.MemoryUpkeep.Replacement;
import org.songngu.store.TestDatabase;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MemoryTrustTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String SOURCE = "Hai bên nhất trí mở rộng hợp tác về nông nghiệp.";
    private static final String TARGET = "The two sides agreed to expand agricultural cooperation.";

    private final DataSource database = TestDatabase.dataSource();
    private final JdbcClient client = JdbcClient.create(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final UnitTable table = new UnitTable(client);
    private final UnitBrowser browser = new JdbcUnitBrowser(client, table);
    private JdbcTranslationMemory memory;
    private MemoryUpkeep upkeep;
    private MemoryPolicies policies;
    private MemoryId desk;
    private MemoryId archive;

    @BeforeEach
    void openMemories() throws Exception {
        memory = new JdbcTranslationMemory(
                table, transaction, CriticalWordsTest.shipped().words(), () -> NOW);
        upkeep = new JdbcMemoryUpkeep(client, table, memory, transaction, () -> NOW);
        policies = new JdbcMemoryPolicies(client, upkeep);
        desk = memory.create("Bàn đối ngoại").id();
        archive = memory.create("Kho cũ").id();
    }

    @AfterEach
    void stop() {
        memory.stop();
    }

    @Test
    void penaltiesAreNamedAndSummedAndAtMost15Count() {
        Instant old = NOW.atOffset(ZoneOffset.UTC).minusYears(9).toInstant();
        store(archive, SOURCE, TARGET, Trust.IMPORTED, old, NewUnit.Making.MACHINE);

        Match cheap = memory.findMatches(query(SOURCE, Map.of())).getFirst();
        Match dear = memory.findMatches(query(SOURCE, Map.of(archive, 12))).getFirst();

        assertThat(cheap.score().penalties())
                .extracting(Penalty::reason, Penalty::percent)
                .containsExactly(
                        tuple(Penalty.Reason.MACHINE, 3),
                        tuple(Penalty.Reason.IMPORTED, 3),
                        tuple(Penalty.Reason.OLD, 1));
        assertThat(cheap.score().percent()).isEqualTo(93);
        assertThat(dear.score().penalties().stream().mapToInt(Penalty::percent).sum())
                .isEqualTo(19);
        assertThat(dear.score().deduction()).isEqualTo(15);
        assertThat(dear.score().percent()).isEqualTo(85);
    }

    @Test
    void anAlignedPairCostsAPointAndStaysAlignedAfterARestart() {
        UnitId unit = store(desk, SOURCE, TARGET, Trust.APPROVED, NOW, NewUnit.Making.ALIGNMENT);

        assertThat(memory.findMatches(query(SOURCE, Map.of()))
                        .getFirst()
                        .score()
                        .penalties())
                .containsExactly(new Penalty(Penalty.Reason.ALIGNMENT, 1));
        assertThat(table.byIds(List.of(unit.value()))
                        .get(unit.value())
                        .unit()
                        .origin()
                        .making())
                .isEqualTo(NewUnit.Making.ALIGNMENT);
    }

    @Test
    void aCriticalDifferenceIsFlaggedInBothDirections() {
        store(desk, "Ông Trần Văn Bình không dự hội nghị ở Huế.", "Mr Tran Van Binh did not attend in Hue.");

        Match there = memory.findMatches(query("Ông Lê Minh Đức không dự hội nghị ở Huế.", Map.of()))
                .getFirst();
        Match back = memory.findMatches(new MatchQuery(
                        LanguagePair.EN_VI, "Mr Tran Van Binh did attend in Hue.", "", "", 60, 5, "", Map.of()))
                .getFirst();

        assertThat(there.critical()).contains("Lê Minh Đức", "Trần Văn Bình");
        assertThat(back.critical()).containsExactly("not");
    }

    @Test
    void textsThatStandInNoMemoryAreScoredAsIfTheyDid() {
        NewUnit draft = unit(SOURCE, TARGET, Trust.DRAFT, NOW, NewUnit.Making.PERSON);
        NewUnit other =
                unit("Hai bên nhất trí mở rộng hợp tác về thủy sản.", "x", Trust.DRAFT, NOW, NewUnit.Making.PERSON);
        NewUnit far = unit("Trời hôm nay đẹp.", "y", Trust.DRAFT, NOW, NewUnit.Making.PERSON);

        List<Match> found = memory.score(
                query(SOURCE, Map.of(archive, 5)),
                Stream.of(far, other, draft)
                        .map(one -> new TranslationUnit(new UnitId(0), new MemoryId(0), one))
                        .toList());

        assertThat(found).extracting(Match::target).containsExactly(TARGET, "x");
        assertThat(found.getFirst().kind()).isEqualTo(MatchKind.EXACT);
        assertThat(found.getFirst().score().percent()).isEqualTo(98);
        assertThat(memory.findMatches(query(SOURCE, Map.of()))).isEmpty();
    }

    @Test
    void aShelfFindsTheSourcesThatAreNear() {
        SourceShelf shelf = memory.shelf(
                LanguagePair.VI_EN,
                List.of("Trời hôm nay đẹp.", SOURCE, "Hai bên nhất trí mở rộng hợp tác về thủy sản.", SOURCE));

        assertThat(shelf.near(SOURCE, 70, 10))
                .containsExactlyInAnyOrder(1, 2, 3)
                .startsWith(1);
        assertThat(shelf.near("Không có câu nào như vậy ở đây cả.", 70, 10)).isEmpty();
    }

    @Test
    void wordsAreFoundApartInAnyOrderWithAndWithoutMarksExactOnesFirst() {
        store(desk, "Quan hệ hợp tác về kinh tế phát triển.", "a");
        store(desk, "Kinh tế là nền tảng của hợp tác lâu dài.", "b");
        store(desk, "Hợp tác xã bàn về kình ngư và sợi tế.", "c");
        store(desk, "Chỉ nói về kinh tế.", "d");

        ConcordancePage marked = memory.concordance(new ConcordanceQuery("kinh tế hợp tác", Language.VI, true, 0, 10));
        ConcordancePage bare = memory.concordance(new ConcordanceQuery("kinh te hop tac", Language.VI, true, 0, 2));
        ConcordancePage rest = memory.concordance(new ConcordanceQuery("kinh te hop tac", Language.VI, true, 2, 2));

        assertThat(marked.hits()).extracting(ConcordanceHit::other).containsExactlyInAnyOrder("a", "b");
        assertThat(marked.hits().getFirst().highlights()).hasSize(4);
        assertThat(bare.total()).isEqualTo(3);
        assertThat(bare.hits()).hasSize(2);
        assertThat(rest.hits()).hasSize(1);
        assertThat(memory.concordance(new ConcordanceQuery("hop tac", Language.EN, true, 0, 2))
                        .total())
                .isZero();
    }

    @Test
    void theStricterOfTwoPoliciesCounts() {
        assertThat(policies.of(desk)).isEqualTo(TrustPolicy.USUAL);
        policies.set(desk, new TrustPolicy(Trust.TRANSLATED, Trust.APPROVED, Trust.APPROVED, Trust.APPROVED));
        policies.setJob(7, new TrustPolicy(Trust.DRAFT, Trust.APPROVED, Trust.TRANSLATED, Trust.DRAFT));

        MemoryUse use = policies.use(7);

        assertThat(use.policy(desk))
                .isEqualTo(new TrustPolicy(Trust.TRANSLATED, Trust.APPROVED, Trust.APPROVED, Trust.APPROVED));
        assertThat(use.policy(archive))
                .isEqualTo(new TrustPolicy(Trust.DRAFT, Trust.APPROVED, Trust.TRANSLATED, Trust.DRAFT));
        assertThat(policies.use(8).policy(archive)).isEqualTo(TrustPolicy.USUAL);
    }

    @Test
    void aJobKnowsItsMemoriesTheirOrderAndTheOneThatLearns() {
        upkeep.attach(7, List.of(new Attachment(archive, 2, false), new Attachment(desk, 0, true)));

        MemoryUse use = policies.use(7);

        assertThat(use.writable()).hasValue(desk);
        assertThat(use.priority(archive)).isLessThan(use.priority(desk));
        assertThat(use.propagates(Trust.DRAFT)).isFalse();
        assertThat(use.propagates(Trust.TRANSLATED)).isTrue();
        assertThat(policies.use(8).writable()).isEmpty();
    }

    @Test
    void nothingIsKeptOfAJobThatIsGone() {
        upkeep.attach(7, List.of(new Attachment(archive, 2, false)));
        upkeep.attach(8, List.of(new Attachment(archive, 2, false)));
        policies.setJob(7, new TrustPolicy(Trust.APPROVED, Trust.APPROVED, Trust.APPROVED, Trust.APPROVED));

        upkeep.forgetJob(7);

        assertThat(upkeep.attachments(7)).isEmpty();
        assertThat(policies.ofJob(7)).isEqualTo(TrustPolicy.USUAL);
        assertThat(upkeep.attachments(8)).hasSize(1);
    }

    @Test
    void whatAPolicyKeepsInTheHouseIsNotExported() {
        store(desk, "Một.", "One.", Trust.TRANSLATED, NOW, NewUnit.Making.PERSON);
        store(desk, "Hai.", "Two.", Trust.APPROVED, NOW, NewUnit.Making.PERSON);
        policies.set(desk, new TrustPolicy(Trust.IMPORTED, Trust.IMPORTED, Trust.APPROVED, Trust.APPROVED));

        try (Stream<TranslationUnit> units = memory.exportable(desk)) {
            assertThat(units).extracting(one -> one.unit().target()).containsExactly("Two.");
        }
    }

    @Test
    void aSupersededUnitIsKeptAndCanBePutBack() {
        UnitId unit = store(desk, SOURCE, TARGET);

        upkeep.supersede(unit, "lan");

        assertThat(memory.findMatches(query(SOURCE, Map.of()))).isEmpty();
        assertThat(upkeep.history(unit).getFirst().action()).isEqualTo(UnitChange.Action.SUPERSEDED);
        upkeep.restore(unit, "minh");
        assertThat(memory.findMatches(query(SOURCE, Map.of()))).hasSize(1);
    }

    @Test
    void unitsAreListedNewestFirstPageByPageAndByEveryFilter() {
        IntStream.range(0, 7).forEach(i -> store(desk, "Câu số " + i + ".", "Sentence " + i + "."));
        UnitId machine = store(
                archive,
                "Nhập 100% từ máy.",
                "All from the machine.",
                Trust.IMPORTED,
                NOW.minusSeconds(90_000),
                NewUnit.Making.MACHINE);

        List<TranslationUnit> first = browser.page(UnitFilter.of(desk), Long.MAX_VALUE, 4, UpkeepProgress.SILENT);
        List<TranslationUnit> second =
                browser.page(UnitFilter.of(desk), first.getLast().id().value(), 4, UpkeepProgress.SILENT);

        assertThat(first)
                .extracting(one -> one.unit().source())
                .startsWith("Câu số 6.")
                .hasSize(4);
        assertThat(second)
                .extracting(one -> one.unit().source())
                .containsExactly("Câu số 2.", "Câu số 1.", "Câu số 0.");
        assertThat(browser.count(UnitFilter.of(desk), UpkeepProgress.SILENT)).isEqualTo(7);
        assertThat(listed(filter("100%", Optional.empty(), "", Optional.empty(), Optional.empty(), "")))
                .containsExactly(machine);
        assertThat(listed(filter("", Optional.of(Trust.IMPORTED), "", Optional.empty(), Optional.empty(), "")))
                .containsExactly(machine);
        assertThat(listed(filter("", Optional.empty(), "", Optional.of(NOW), Optional.empty(), "")))
                .hasSize(7);
        assertThat(listed(
                        filter("", Optional.empty(), "LAN", Optional.empty(), Optional.of(NewUnit.Making.MACHINE), "")))
                .containsExactly(machine);
        assertThat(listed(filter("", Optional.empty(), "", Optional.empty(), Optional.empty(), "nông nghiệp")))
                .hasSize(8);
        assertThat(listed(filter("", Optional.empty(), "ai đó", Optional.empty(), Optional.empty(), "")))
                .isEmpty();
    }

    @Test
    void whatWasTakenOutIsListedByItself() {
        UnitId unit = store(desk, SOURCE, TARGET);
        store(desk, "Câu khác.", "Another.");
        upkeep.delete(unit, "minh");

        UnitFilter removed = new UnitFilter(
                Optional.of(desk),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                false);

        assertThat(listed(removed)).containsExactly(unit);
    }

    @Test
    void doublesAreShownBeforeTheyAreTakenOutAndTheBestStays() {
        again("1", TARGET, Trust.IMPORTED, NOW);
        UnitId best = again("2", TARGET, Trust.APPROVED, NOW.minusSeconds(60));
        again("3", TARGET, Trust.TRANSLATED, NOW);
        again("4", "Another translation.", Trust.TRANSLATED, NOW);

        List<TranslationUnit> shown = upkeep.duplicates(desk, 10, UpkeepProgress.SILENT);
        MemoryStatistics before = upkeep.statistics(desk);
        upkeep.deduplicate(desk, "minh");

        assertThat(shown).hasSize(2).extracting(TranslationUnit::id).doesNotContain(best);
        assertThat(before.duplicates()).isEqualTo(2);
        assertThat(before.manyTargets()).isEqualTo(1);
        assertThat(before.byTrust()).containsEntry(Trust.TRANSLATED, 2L);
        assertThat(listed(UnitFilter.of(desk))).hasSize(2).contains(best);
        assertThat(upkeep.statistics(desk).duplicates()).isZero();
    }

    @Test
    void whoStopsAReplacementFindsEverythingAsItWas() {
        for (int i = 0; i < 60; i++) {
            store(desk, "Biển Đông, câu " + i + ".", "South China Sea " + i + ".");
        }
        Replacement replacement = new Replacement(desk, Language.EN, "South China Sea", "East Sea", true);
        Stopping afterFifty = new Stopping(50);

        assertThatThrownBy(() -> upkeep.replace(replacement, "minh", afterFifty))
                .isInstanceOf(CancellationException.class);

        assertThat(upkeep.preview(replacement, 100)).hasSize(60);
        assertThat(afterFifty.told).isNotEmpty();
        assertThat(upkeep.replace(replacement, "minh").changed()).isEqualTo(60);
    }

    @Test
    void countingAndListingCanBeStopped() {
        store(desk, SOURCE, TARGET);
        Stopping atOnce = new Stopping(0);

        assertThatThrownBy(() -> upkeep.statistics(desk, atOnce)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> browser.count(UnitFilter.of(desk), atOnce)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> browser.page(UnitFilter.of(desk), Long.MAX_VALUE, 5, atOnce))
                .isInstanceOf(CancellationException.class);
    }

    /// Stops once it was told of so many units.
    private static final class Stopping implements UpkeepProgress {

        private final List<Long> told = new ArrayList<>();
        private final long most;

        Stopping(long most) {
            this.most = most;
        }

        @Override
        public void at(long done, long total) {
            if (total == 60) {
                told.add(done);
            }
        }

        @Override
        public boolean isCancelled() {
            return most == 0 || !told.isEmpty();
        }
    }

    private List<UnitId> listed(UnitFilter filter) {
        return browser.page(filter, Long.MAX_VALUE, 100, UpkeepProgress.SILENT).stream()
                .map(TranslationUnit::id)
                .toList();
    }

    private static UnitFilter filter(
            String text,
            Optional<Trust> trust,
            String author,
            Optional<Instant> from,
            Optional<NewUnit.Making> making,
            String article) {
        return new UnitFilter(Optional.empty(), text, trust, author, from, Optional.empty(), making, article, true);
    }

    private UnitId store(MemoryId where, String source, String target) {
        return store(where, source, target, Trust.TRANSLATED, NOW, NewUnit.Making.PERSON);
    }

    private UnitId store(MemoryId where, String source, String target, Trust trust, Instant at, NewUnit.Making making) {
        return memory.store(where, List.of(unit(source, target, trust, at, making)))
                .getFirst();
    }

    private UnitId again(String id, String target, Trust trust, Instant at) {
        NewUnit unit = new NewUnit(
                LanguagePair.VI_EN,
                SOURCE,
                target,
                "",
                "",
                trust,
                new NewUnit.Origin("lan", at, "Hợp tác nông nghiệp", "VNA", id));
        return memory.store(desk, List.of(unit)).getFirst();
    }

    private static NewUnit unit(String source, String target, Trust trust, Instant at, NewUnit.Making making) {
        return new NewUnit(
                LanguagePair.VI_EN,
                source,
                target,
                "",
                "",
                trust,
                new NewUnit.Origin("lan", at, "Hợp tác nông nghiệp", "VNA", "", making));
    }

    private static MatchQuery query(String text, Map<MemoryId, Integer> memories) {
        return new MatchQuery(LanguagePair.VI_EN, text, "", "", 60, 10, "", memories);
    }
}
