package org.songngu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.store.TestDatabase;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.songngu.text.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcTranslationMemoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final String SOURCE = "Hai bên nhất trí tăng cường hợp tác vì hoà bình và ổn định trong khu vực.";
    private static final String TARGET =
            "The two sides agreed to step up cooperation for regional peace and stability.";

    private final DataSource database = TestDatabase.dataSource();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final List<JdbcTranslationMemory> started = new ArrayList<>();
    private JdbcTranslationMemory memory;
    private MemoryId desk;

    @BeforeEach
    void openMemory() throws Exception {
        memory = open();
        desk = memory.create("Bàn đối ngoại").id();
    }

    @AfterEach
    void stop() {
        started.forEach(JdbcTranslationMemory::stop);
    }

    @Test
    void aStoredUnitIsFoundAgainAsExactMatch() {
        UnitId id = store(unit(SOURCE, TARGET, Trust.APPROVED));

        Match match = only(SOURCE);
        assertThat(match.unit().id()).isEqualTo(id);
        assertThat(match.source()).isEqualTo(SOURCE);
        assertThat(match.target()).isEqualTo(TARGET);
        assertThat(match.kind()).isEqualTo(MatchKind.EXACT);
        assertThat(match.score()).isEqualTo(new MatchScore(100, List.of()));
        assertThat(match.notes()).isEmpty();
    }

    @Test
    void anotherSpellingIsAFullMatchWithANote() {
        store(unit(SOURCE, TARGET, Trust.APPROVED));

        for (String spelling : List.of(
                SOURCE.replace("hoà", "hòa"), Normalizer.normalize(SOURCE, Normalizer.Form.NFD), "  " + SOURCE)) {
            Match match = only(spelling);
            assertThat(match.score().percent()).isEqualTo(100);
            assertThat(match.notes()).containsExactly(Match.Note.SPELLING_VARIANT);
        }
    }

    @Test
    void anotherCaseIs99WithANote() {
        store(unit(SOURCE, TARGET, Trust.APPROVED));

        Match match = only(SOURCE.toUpperCase(Language.VI.locale()));

        assertThat(match.score().percent()).isEqualTo(99);
        assertThat(match.kind()).isEqualTo(MatchKind.EXACT);
        assertThat(match.notes()).containsExactly(Match.Note.CASE_DIFFERS);
    }

    @Test
    void anUnapprovedUnitShows98() {
        store(unit(SOURCE, TARGET, Trust.TRANSLATED));

        MatchScore score = only(SOURCE).score();

        assertThat(score.similarity()).isEqualTo(100);
        assertThat(score.percent()).isEqualTo(98);
        assertThat(score.penalties()).containsExactly(new Penalty(Penalty.Reason.UNAPPROVED, 2));
    }

    @Test
    void equalNeighboursMakeContextMatches() {
        store(new NewUnit(
                LanguagePair.VI_EN,
                SOURCE,
                TARGET,
                "Chiều 13/1, hội đàm diễn ra.",
                "Lễ ký kết diễn ra sau đó.",
                Trust.APPROVED,
                origin("1")));

        assertThat(find(SOURCE, "Chiều 13/1, hội đàm diễn ra.", "Lễ kí kết diễn ra sau đó."))
                .extracting(Match::kind, match -> match.score().percent())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MatchKind.DOUBLE_CONTEXT, 102));
        assertThat(find(SOURCE, "Chiều 13/1, hội đàm diễn ra.", ""))
                .extracting(Match::kind, match -> match.score().percent())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MatchKind.CONTEXT, 101));
    }

    @Test
    void aLostNegationIsNamed() {
        store(unit("Chủ tịch nước đã tiếp Đại sứ Nhật Bản tại Việt Nam.", "The President received…", Trust.APPROVED));

        Match match = only("Chủ tịch nước không tiếp Đại sứ Nhật Bản tại Việt Nam.");

        assertThat(match.kind()).isEqualTo(MatchKind.FUZZY);
        assertThat(match.critical()).containsExactly("không");
    }

    @Test
    void theSameUnitServesTheOtherDirection() {
        store(unit(SOURCE, TARGET, Trust.APPROVED));

        List<Match> matches =
                memory.findMatches(new MatchQuery(LanguagePair.EN_VI, TARGET, "", "", 70, 10, "", Map.of()));

        assertThat(matches).hasSize(1);
        assertThat(matches.getFirst().target()).isEqualTo(SOURCE);
        assertThat(matches.getFirst().isReversed(LanguagePair.EN_VI)).isTrue();
    }

    @Test
    void storingTwiceUpdatesInsteadOfDoubling() {
        UnitId first = store(unit(SOURCE, TARGET, Trust.TRANSLATED));
        UnitId second = store(unit(SOURCE, TARGET, Trust.APPROVED));

        assertThat(second).isEqualTo(first);
        assertThat(only(SOURCE).score().percent()).isEqualTo(100);
        assertThat(memory.memory("Bàn đối ngoại").orElseThrow().units()).isEqualTo(1);
    }

    @Test
    void readingAFileAgainDoesNotTakeBackAnApproval() {
        store(unit(SOURCE, TARGET, Trust.APPROVED));
        store(unit(SOURCE, TARGET, Trust.IMPORTED));

        assertThat(only(SOURCE).unit().unit().trust()).isEqualTo(Trust.APPROVED);
    }

    @Test
    void manyUnitsAreStoredAtOnceAndTheirIdsComeInOrder() {
        List<NewUnit> units = new ArrayList<>();
        NewsSentences news = new NewsSentences(3);
        for (int i = 0; i < 2500; i++) {
            NewsSentences.Pair pair = news.next();
            units.add(unit(pair.vietnamese(), pair.english(), Trust.IMPORTED));
        }
        units.add(units.getFirst());

        List<UnitId> ids = memory.store(desk, units);

        assertThat(ids).hasSize(2501).endsWith(ids.getFirst());
        try (Stream<TranslationUnit> stored = memory.units(desk)) {
            List<TranslationUnit> all = stored.toList();
            assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(a.id().value(), b.id().value()));
            for (int i = 0; i < units.size(); i += 97) {
                UnitId id = ids.get(i);
                assertThat(all.stream()
                                .filter(unit -> unit.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .unit())
                        .isEqualTo(units.get(i));
            }
        }
    }

    @Test
    void aUnitTakenOutIsFoundNoMoreAndComesBackWhenStored() {
        UnitId id = store(unit(SOURCE, TARGET, Trust.APPROVED));

        memory.remove(id);
        assertThat(find(SOURCE, "", "")).isEmpty();

        assertThat(store(unit(SOURCE, TARGET, Trust.APPROVED))).isEqualTo(id);
        assertThat(find(SOURCE, "", "")).hasSize(1);
    }

    @Test
    void aChangeOfTrustShowsAtOnce() {
        UnitId id = store(unit(SOURCE, TARGET, Trust.TRANSLATED));

        memory.setTrust(id, Trust.APPROVED);

        assertThat(only(SOURCE).score().percent()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> memory.setTrust(new UnitId(99_999), Trust.DRAFT));
        assertThatIllegalArgumentException().isThrownBy(() -> memory.remove(new UnitId(99_999)));
    }

    @Test
    void whatTheCallerRollsBackIsNeverFound() {
        transaction.executeWithoutResult(status -> {
            store(unit(SOURCE, TARGET, Trust.APPROVED));
            assertThat(find(SOURCE, "", "")).as("not before the commit").isEmpty();
            status.setRollbackOnly();
        });

        assertThat(find(SOURCE, "", "")).isEmpty();
        assertThat(memory.memory("Bàn đối ngoại").orElseThrow().units()).isZero();
    }

    @Test
    void whatTheCallerCommitsIsFoundAfterwards() {
        transaction.executeWithoutResult(status -> store(unit(SOURCE, TARGET, Trust.APPROVED)));

        assertThat(find(SOURCE, "", "")).hasSize(1);
    }

    @Test
    void afterARestartEverythingIsFoundAgain() throws Exception {
        List<NewUnit> units = new ArrayList<>();
        NewsSentences news = new NewsSentences(4);
        for (int i = 0; i < 600; i++) {
            NewsSentences.Pair pair = news.next();
            units.add(unit(pair.vietnamese(), pair.english(), Trust.IMPORTED));
        }
        List<UnitId> ids = memory.store(desk, units);
        memory.remove(ids.get(5));
        memory.setTrust(ids.get(6), Trust.APPROVED);

        JdbcTranslationMemory again = open();

        for (NewUnit unit : units.subList(0, 40)) {
            MatchQuery query = new MatchQuery(LanguagePair.VI_EN, unit.source(), "", "", 60, 10, "", Map.of(desk, 0));
            assertThat(again.findMatches(query)).isEqualTo(memory.findMatches(query));
        }
        assertThat(again.loadedPercent()).isEqualTo(100);
    }

    @Test
    void neighbourHashesOfAnotherKeyVersionAreWorkedOutAnew() throws Exception {
        store(new NewUnit(LanguagePair.VI_EN, SOURCE, TARGET, "Hội đàm diễn ra.", "", Trust.APPROVED, origin("1")));
        JdbcClient.create(database)
                .sql("update memory_unit set previous_key = 1, key_version = key_version + 1")
                .update();

        memory = open();

        assertThat(find(SOURCE, "Hội đàm diễn ra.", "").getFirst().kind()).isEqualTo(MatchKind.CONTEXT);
    }

    @Test
    void severalTargetsAreAllKeptAndPenalised() {
        store(unit(SOURCE, TARGET, Trust.APPROVED));
        store(unit(SOURCE, "Both sides agreed to boost cooperation.", Trust.APPROVED));

        assertThat(find(SOURCE, "", ""))
                .hasSize(2)
                .allSatisfy(match -> assertThat(match.score().percent()).isEqualTo(99));
    }

    @Test
    void onlyTheMemoriesAskedForAnswer() {
        store(unit(SOURCE, TARGET, Trust.APPROVED));
        MemoryId other = memory.create("Kho cũ").id();
        memory.store(other, List.of(unit(SOURCE, "Other.", Trust.IMPORTED)));

        assertThat(memory.findMatches(new MatchQuery(LanguagePair.VI_EN, SOURCE, "", "", 70, 10, "", Map.of(other, 0))))
                .extracting(Match::target)
                .containsExactly("Other.");
        assertThat(memory.memories()).extracting(Memory::name).containsExactlyInAnyOrder("Bàn đối ngoại", "Kho cũ");
        assertThat(memory.create("Kho cũ").id()).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(NewUnit.Refusal.class)
    void badTextIsRefusedAndNothingOfTheCallIsStored(NewUnit.Refusal refusal) {
        NewUnit bad = switch (refusal) {
            case EMPTY_SOURCE -> unit(" \n", TARGET, Trust.APPROVED);
            case EMPTY_TARGET -> unit(SOURCE, "", Trust.APPROVED);
            case TOO_LONG -> unit("a ".repeat(NewUnit.MOST_CHARS), TARGET, Trust.APPROVED);
            case BAD_CHARACTER -> unit("Hội nghị\u0000 kết thúc\uD83D.", TARGET, Trust.APPROVED);
        };

        assertThat(bad.refusal()).contains(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> memory.store(desk, List.of(unit(SOURCE, TARGET, Trust.APPROVED), bad)));
        assertThat(find(SOURCE, "", "")).isEmpty();
    }

    @Test
    void aConcordanceShowsBothSidesAndMarksThePhrase() {
        store(unit(SOURCE, TARGET, Trust.APPROVED));

        ConcordancePage page = memory.concordance("hoa binh", Language.VI, 0, 10);

        assertThat(page.total()).isEqualTo(1);
        ConcordanceHit hit = page.hits().getFirst();
        assertThat(hit.other()).isEqualTo(TARGET);
        assertThat(hit.exact()).isFalse();
        assertThat(hit.highlights())
                .extracting((Span span) -> span.of(hit.text()))
                .containsExactly("hoà bình");
    }

    private JdbcTranslationMemory open() throws IOException, InterruptedException {
        JdbcTranslationMemory opened = new JdbcTranslationMemory(
                new UnitTable(JdbcClient.create(database)),
                transaction,
                CriticalWordsTest.shipped().words(),
                () -> NOW);
        started.add(opened);
        opened.start();
        Instant giveUp = Instant.now().plus(Duration.ofSeconds(30));
        while (opened.loadedPercent() < 100 && Instant.now().isBefore(giveUp)) {
            Thread.onSpinWait();
        }
        assertThat(opened.loadedPercent()).isEqualTo(100);
        return opened;
    }

    private UnitId store(NewUnit unit) {
        return memory.store(desk, List.of(unit)).getFirst();
    }

    private Match only(String text) {
        List<Match> matches = find(text, "", "");
        assertThat(matches).hasSize(1);
        return matches.getFirst();
    }

    private List<Match> find(String text, String previous, String next) {
        return memory.findMatches(new MatchQuery(LanguagePair.VI_EN, text, previous, next, 70, 10, "", Map.of()));
    }

    private static NewUnit unit(String source, String target, Trust trust) {
        return new NewUnit(LanguagePair.VI_EN, source, target, "", "", trust, origin(""));
    }

    private static NewUnit.Origin origin(String externalId) {
        return new NewUnit.Origin("lan", NOW.minusSeconds(3600), "Hội đàm Việt – Nhật", "vnp", externalId);
    }
}
