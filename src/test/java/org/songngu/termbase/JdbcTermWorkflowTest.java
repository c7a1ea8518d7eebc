package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.termbase.ConceptFixture.QUERY;
import static org.songngu.termbase.ConceptFixture.concept;
import static org.songngu.termbase.ConceptFixture.pair;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.store.TestDatabase;
import org.songngu.termbase.TermOutcome.Done;
import org.songngu.termbase.TermOutcome.Reason;
import org.songngu.termbase.TermOutcome.Refused;
import org.songngu.termbase.TermProposal.Kind;
import org.songngu.text.Language;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcTermWorkflowTest {

    private static final Account LAN = account("lan", Role.TRANSLATOR);
    private static final Account MINH = account("minh", Role.REVIEWER);
    private static final Concept PEACE = pair("c1", "hòa bình", "peace");

    private JdbcClient client;
    private JdbcTermbase termbase;
    private JdbcTermWorkflow workflow;

    @BeforeEach
    void open() {
        DataSource database = TestDatabase.dataSource();
        client = JdbcClient.create(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        ConceptRows rows = new ConceptRows(client, new JdbcTemplate(database));
        BaseRows bases = new BaseRows(client);
        termbase = new JdbcTermbase(rows, bases, transaction);
        workflow = new JdbcTermWorkflow(rows, new TermRecords(client), bases, termbase, transaction);
        termbase.replace("a.tbx", List.of(PEACE, pair("c2", "hữu nghị", "friendship")));
    }

    @Test
    void openProposalsAreReadAPageAtATime() {
        for (int i = 0; i < 5; i++) {
            workflow.propose(LAN, Kind.NEW_CONCEPT, null, pair("", "hợp tác " + i, "cooperation " + i), "");
        }
        List<Long> numbers =
                workflow.open(0, 100).stream().map(TermProposal::number).toList();

        assertThat(numbers).hasSize(5).isSorted();
        assertThat(workflow.openCount()).isEqualTo(5);
        assertThat(workflow.open(numbers.get(1), 2))
                .extracting(TermProposal::number)
                .containsExactly(numbers.get(2), numbers.get(3));
        assertThat(workflow.open(numbers.getLast(), 2)).isEmpty();
    }

    @Test
    void aTranslatorProposesAndChangesNothing() {
        assertThat(workflow.add(LAN, pair("x", "hợp tác", "cooperation"), "")).isEqualTo(refused(Reason.NOT_ALLOWED));
        assertThat(workflow.change(LAN, stored("c1"), PEACE, "")).isEqualTo(refused(Reason.NOT_ALLOWED));
        assertThat(workflow.remove(LAN, stored("c1"), "")).isEqualTo(refused(Reason.NOT_ALLOWED));

        workflow.propose(LAN, Kind.NEW_CONCEPT, null, pair("x", "hợp tác", "cooperation"), "gặp nhiều");

        assertThat(termbase.size()).isEqualTo(2);
        assertThat(workflow.open(0, 100))
                .extracting(TermProposal::author, TermProposal::comment, TermProposal::decision)
                .containsExactly(tuple("lan", "gặp nhiều", null));
        long number = workflow.open(0, 100).getFirst().number();
        assertThat(workflow.accept(LAN, number, null, "")).isEqualTo(refused(Reason.NOT_ALLOWED));
        assertThat(workflow.refuse(LAN, number, "không")).isEqualTo(refused(Reason.NOT_ALLOWED));
    }

    @Test
    void anAcceptedConceptIsRecognisedAndItsHistorySaysWho() {
        workflow.propose(LAN, Kind.NEW_CONCEPT, null, pair("x", "hợp tác sâu rộng", "extensive cooperation"), "");

        assertThat(workflow.accept(MINH, onlyOpen(), null, "đúng")).isEqualTo(new Done(1));

        TermHit hit = termbase.recognize("Hai bên hợp tác sâu rộng.", QUERY).getFirst();
        assertThat(hit.concept().provenance().origin()).isEqualTo(Provenance.DESK);
        assertThat(hit.concept().provenance().createdBy()).isEqualTo("minh");
        assertThat(workflow.open(0, 100)).isEmpty();
        assertThat(workflow.decided("lan", 10))
                .extracting(done -> done.decision().state())
                .containsExactly(TermProposal.State.ACCEPTED);
        assertThat(workflow.history(hit.concept()))
                .extracting(ConceptChange::who, ConceptChange::action, ConceptChange::reason, ConceptChange::before)
                .containsExactly(tuple("minh", ConceptChange.Action.ACCEPTED, "đúng", null));
    }

    @Test
    void aNewTermAndANewStatusAreAppliedToWhatTheConceptSaysNow() {
        Concept seen = stored("c1");
        Term wrong = concept("")
                .term(Language.EN, "piece", TermStatus.FORBIDDEN)
                .done()
                .terms()
                .getFirst();
        workflow.propose(LAN, Kind.NEW_TERM, seen, seen.withTerms(List.of(wrong)), "hay nhầm");
        Term admitted = seen.terms(Language.EN).getFirst().withStatus(TermStatus.ADMITTED);
        workflow.propose(LAN, Kind.NEW_STATUS, seen, seen.withTerms(List.of(admitted)), "");

        for (TermProposal proposal : workflow.open(0, 100)) {
            assertThat(workflow.accept(MINH, proposal.number(), null, "")).isEqualTo(new Done(1));
        }

        assertThat(stored("c1").terms(Language.EN))
                .extracting(Term::text, Term::status)
                .containsExactly(tuple("peace", TermStatus.ADMITTED), tuple("piece", TermStatus.FORBIDDEN));
        assertThat(termbase.forbidden("vì hòa bình", "for piece", QUERY)).hasSize(1);
    }

    @Test
    void aReviewerChangesAProposalBeforeItIsTaken() {
        Concept seen = stored("c1");
        workflow.propose(LAN, Kind.CHANGE, seen, pair("c1", "hòa bình", "the peace"), "");
        TermProposal proposal = workflow.open(0, 100).getFirst();
        Concept shown = workflow.preview(proposal).orElseThrow();
        Concept better = shown.withTerms(pair("c1", "nền hòa bình", "peace").terms());

        assertThat(workflow.accept(MINH, proposal.number(), better, "bỏ mạo từ"))
                .isEqualTo(new Done(1));

        assertThat(stored("c1").terms()).extracting(Term::text).containsExactly("nền hòa bình", "peace");
    }

    @Test
    void aWholeChangeOfAnOlderFormIsStaleAndUndoesNobodysWork() {
        Concept seen = stored("c1");
        workflow.propose(LAN, Kind.CHANGE, seen, pair("c1", "hòa bình", "the peace"), "");
        workflow.change(MINH, seen, pair("c1", "hòa bình bền vững", "lasting peace"), "");

        assertThat(workflow.accept(MINH, onlyOpen(), null, "")).isEqualTo(refused(Reason.STALE));
        assertThat(workflow.change(MINH, seen, PEACE, "")).isEqualTo(refused(Reason.STALE));
        assertThat(workflow.remove(MINH, seen, "")).isEqualTo(refused(Reason.STALE));

        assertThat(stored("c1").terms(Language.EN)).extracting(Term::text).containsExactly("lasting peace");
        assertThat(workflow.open(0, 100)).hasSize(1);
    }

    @Test
    void aRefusalNeedsAReasonAndIsOnceAndForAll() {
        workflow.propose(LAN, Kind.NEW_CONCEPT, null, pair("x", "hợp tác", "cooperation"), "");
        long number = onlyOpen();

        assertThat(workflow.refuse(MINH, number, " ")).isEqualTo(refused(Reason.REASON_MISSING));
        assertThat(workflow.refuse(MINH, number, "đã có rồi")).isEqualTo(new Done(0));
        assertThat(workflow.refuse(MINH, number, "đã có rồi")).isEqualTo(refused(Reason.DECIDED));
        assertThat(workflow.accept(MINH, number, null, "")).isEqualTo(refused(Reason.DECIDED));
        assertThat(workflow.accept(MINH, 4711, null, "")).isEqualTo(refused(Reason.GONE));

        assertThat(workflow.decided("lan", 10).getFirst().decision().reason()).isEqualTo("đã có rồi");
        assertThat(termbase.size()).isEqualTo(2);
    }

    @Test
    void onlyTheAuthorTakesAProposalBack() {
        workflow.propose(LAN, Kind.NEW_CONCEPT, null, pair("x", "hợp tác", "cooperation"), "");

        assertThat(workflow.withdraw(MINH, onlyOpen())).isEqualTo(refused(Reason.NOT_ALLOWED));
        assertThat(workflow.withdraw(LAN, onlyOpen())).isEqualTo(new Done(0));

        assertThat(workflow.open(0, 100)).isEmpty();
    }

    @Test
    void whatTheDeskEditedOrDeletedSurvivesANewReadingOfItsFile() {
        workflow.change(MINH, stored("c1"), pair("c1", "hòa bình", "world peace"), "");
        workflow.remove(MINH, stored("c2"), "trùng");

        termbase.replace(
                "a.tbx", List.of(PEACE, pair("c2", "hữu nghị", "friendship"), pair("c3", "hợp tác", "cooperation")));

        assertThat(termbase.search("", 0, 10).concepts())
                .extracting(concept -> concept.terms(Language.EN).getFirst().text())
                .containsExactlyInAnyOrder("world peace", "cooperation");
    }

    @Test
    void historyAndRemarksCannotBeChanged() {
        workflow.change(MINH, stored("c1"), pair("c1", "hòa bình", "world peace"), "");
        workflow.say(LAN, stored("c1"), "Có cần «world» không?");

        assertThat(workflow.remarks(stored("c1"))).extracting(Remark::text).containsExactly("Có cần «world» không?");
        ConceptChange change = workflow.history(stored("c1")).getFirst();
        assertThat(change.before().terms(Language.EN)).extracting(Term::text).containsExactly("peace");
        assertThat(change.after()).isEqualTo(stored("c1"));
        for (String sql : List.of("UPDATE termbase_history SET who = 'x'", "DELETE FROM termbase_remark")) {
            assertThatThrownBy(() -> client.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void manyTermsGetAnotherStatusTogetherOrNotAtAll() {
        StatusChange change = new StatusChange(Language.EN, TermStatus.PREFERRED, TermStatus.DEPRECATED);
        Concept stale = stored("c2");
        workflow.change(MINH, stale, pair("c2", "hữu nghị", "amity"), "");

        assertThat(workflow.changeAll(MINH, List.of(stored("c1"), stale), change, ""))
                .isEqualTo(refused(Reason.STALE));
        assertThat(stored("c1").terms(Language.EN).getFirst().status()).isEqualTo(TermStatus.PREFERRED);
        assertThat(workflow.changeAll(MINH, List.of(stored("c1"), stored("c2")), change, ""))
                .isEqualTo(new Done(2));
        assertThat(stored("c2").terms(Language.EN).getFirst().status()).isEqualTo(TermStatus.DEPRECATED);
        assertThat(workflow.changeAll(LAN, List.of(stored("c1")), change, "")).isEqualTo(refused(Reason.NOT_ALLOWED));
    }

    @Test
    void theSameWordsInTwoConceptsAreFoundWhateverTheirToneMarks() {
        termbase.replace("b.tbx", List.of(pair("c9", "hoà bình", "tranquillity"), pair("c8", "hoa binh", "x y")));

        assertThat(workflow.duplicates())
                .extracting(
                        Duplicate::language,
                        Duplicate::key,
                        duplicate -> duplicate.concepts().size())
                .containsExactly(tuple(Language.VI, "hòa bình", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an           | peace | UNGUARDED_SYLLABLE",
                "' '          | peace | EMPTY",
                "…            | peace | NO_WORD",
                "hòa\u0000bình | peace | BAD_CHARACTER",
            })
    void aBadTermIsRefusedWithItsReason(String vietnamese, String english, Reason reason) {
        TermOutcome outcome = workflow.add(MINH, pair("x", vietnamese, english), "");

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(((Refused) outcome).reason()).isEqualTo(reason);
        assertThat(termbase.size()).isEqualTo(2);
    }

    @Test
    void oneLanguageOverlappingDaysAndDaysInTheWrongOrderAreRefused() {
        assertThat(workflow.add(MINH, concept("x").vi("hợp tác").done(), ""))
                .isEqualTo(new Refused(Reason.MISSING_LANGUAGE, "EN"));
        assertThat(workflow.add(
                        MINH,
                        concept("x")
                                .dated(Language.VI, "hợp tác", null, "2025-03-01")
                                .dated(Language.VI, "hợp tác", "2025-03-01", null)
                                .en("cooperation")
                                .done(),
                        ""))
                .isEqualTo(new Refused(Reason.OVERLAPPING_VALIDITY, "hợp tác"));
        assertThat(workflow.add(
                        MINH,
                        concept("x")
                                .dated(Language.VI, "hợp tác", "2025-03-02", "2025-03-01")
                                .en("cooperation")
                                .done(),
                        ""))
                .isEqualTo(new Refused(Reason.BAD_DATES, "hợp tác"));
    }

    @ParameterizedTest
    @EnumSource(Normalizer.Form.class)
    void whateverFormIsTypedTheTermIsStoredInNfcWithSingleSpaces(Normalizer.Form form) {
        workflow.add(MINH, pair("x", Normalizer.normalize("  hợp  tác ", form), "cooperation"), "");

        assertThat(termbase.search("hợp tác", 0, 1).concepts().getFirst().terms())
                .extracting(Term::text)
                .containsExactly("hợp tác", "cooperation");
    }

    private Concept stored(String id) {
        return termbase.concept(new ConceptId(id)).orElseThrow();
    }

    private long onlyOpen() {
        return workflow.open(0, 100).getFirst().number();
    }

    private static Refused refused(Reason reason) {
        return new Refused(reason, "");
    }

    private static Account account(String name, Role role) {
        return new Account(new AccountId(1), name, name, Set.of(role), true, false);
    }
}
