package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.termbase.ConceptFixture.DAY;
import static org.songngu.termbase.ConceptFixture.concept;
import static org.songngu.termbase.ConceptFixture.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.account.Account;
import org.songngu.account.AccountId;
import org.songngu.account.Role;
import org.songngu.store.TestDatabase;
import org.songngu.termbase.TermOutcome.Done;
import org.songngu.termbase.TermOutcome.Reason;
import org.songngu.termbase.TermOutcome.Refused;
import org.songngu.termbase.TermProposal.Kind;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SeveralTermbasesTest {

    private static final Account LAN = account("lan", Role.TRANSLATOR);
    private static final Account MINH = account("minh", Role.REVIEWER);
    private static final String SENTENCE = "Hai nước là đối tác chiến lược toàn diện.";

    private final List<Object> events = new ArrayList<>();
    private JdbcTermbase termbase;
    private JdbcTermbases termbases;
    private JdbcTermWorkflow workflow;

    @BeforeEach
    void open() {
        DataSource database = TestDatabase.dataSource();
        JdbcClient client = JdbcClient.create(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        ConceptRows rows = new ConceptRows(client, new JdbcTemplate(database));
        BaseRows bases = new BaseRows(client);
        termbase = new JdbcTermbase(rows, bases, transaction);
        termbase.afterPropertiesSet();
        termbases = new JdbcTermbases(bases, termbase, transaction, events::add);
        workflow = new JdbcTermWorkflow(rows, new TermRecords(client), bases, termbase, transaction);
        termbase.replace("shipped.tbx", List.of(pair("c1", "đối tác chiến lược", "strategic partner")));
    }

    private static Account account(String name, Role role) {
        return new Account(new AccountId(1), name, name, Set.of(role), true, false);
    }

    private static Refused refused(Reason reason, String detail) {
        return new Refused(reason, detail);
    }

    private static TermQuery asking(TermbaseId... bases) {
        return new TermQuery(LanguagePair.VI_EN, DAY, "VNA", List.of(bases));
    }

    private TermbaseId made(String name) {
        assertThat(termbases.create(MINH, name, "")).isEqualTo(new Done(0));
        return named(name).id();
    }

    private NamedTermbase named(String name) {
        return termbases.all().stream()
                .filter(base -> base.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Concept stored(String id) {
        return termbase.concept(new ConceptId(id)).orElseThrow();
    }

    private List<String> offered(TermQuery query) {
        return termbase.recognize(SENTENCE, query).stream()
                .filter(hit -> !hit.nested())
                .map(hit -> hit.targets().getFirst().text())
                .toList();
    }

    private void readOnly(TermbaseId id) {
        NamedTermbase now = termbases.all().stream()
                .filter(base -> base.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(termbases.change(MINH, new NamedTermbase(id, now.name(), now.description(), true)))
                .isEqualTo(new Done(0));
    }

    @Test
    void aDeskBeginsWithOneThatHoldsWhatIsShipped() {
        assertThat(termbases.all()).containsExactly(new NamedTermbase(TermbaseId.FIRST, "Song Ngữ", "", false));
        assertThat(stored("c1").provenance().base()).isEqualTo(TermbaseId.FIRST);
    }

    @Test
    void theyAreMadeNamedDescribedAndPutInOrderByReviewers() {
        TermbaseId sea = made("Biển Đông");
        TermbaseId trade = made("Thương mại");

        assertThat(termbases.create(LAN, "Của Lan", "")).isEqualTo(refused(Reason.NOT_ALLOWED, ""));
        assertThat(termbases.create(MINH, "BIỂN ĐÔNG", "")).isEqualTo(refused(Reason.NAME_TAKEN, "BIỂN ĐÔNG"));
        assertThat(termbases.create(MINH, "  ", "")).isEqualTo(refused(Reason.EMPTY, ""));
        assertThat(termbases.change(MINH, new NamedTermbase(sea, "Biển và đảo", "Chủ quyền", false)))
                .isEqualTo(new Done(0));
        assertThat(termbases.raise(MINH, trade)).isEqualTo(new Done(0));
        assertThat(termbases.raise(MINH, trade)).isEqualTo(new Done(0));
        assertThat(termbases.raise(MINH, trade)).isEqualTo(new Done(0));

        assertThat(termbases.all())
                .extracting(NamedTermbase::name)
                .containsExactly("Thương mại", "Song Ngữ", "Biển và đảo");
        assertThat(named("Biển và đảo").description()).isEqualTo("Chủ quyền");
    }

    @Test
    void onlyTheTermbasesOfTheQuestionAreRecognised() {
        TermbaseId law = made("Luật");
        termbase.replace("law.tbx", List.of(pair("c1", "đối tác chiến lược toàn diện", "comprehensive partner")), law);

        assertThat(offered(asking())).containsExactly("comprehensive partner");
        assertThat(offered(asking(law))).containsExactly("comprehensive partner");
        // the longer phrase of a termbase that is not asked does not hide the shorter one
        assertThat(offered(asking(TermbaseId.FIRST))).containsExactly("strategic partner");
        assertThat(offered(asking(new TermbaseId(99)))).isEmpty();
    }

    @Test
    void ofTwoThatKnowOnePhraseTheEarlierIsOfferedFirst() {
        TermbaseId house = made("Nhà");
        termbase.replace("house.tbx", List.of(pair("h1", "đối tác chiến lược", "strategic ally")), house);

        assertThat(offered(asking(TermbaseId.FIRST, house))).containsExactly("strategic partner");
        assertThat(offered(asking(house, TermbaseId.FIRST))).containsExactly("strategic ally");
        assertThat(termbase.recognize(SENTENCE, asking(house, TermbaseId.FIRST))
                        .getFirst()
                        .alternatives())
                .containsExactly(stored("c1"));
        assertThat(offered(asking())).containsExactly("strategic partner");
        termbases.raise(MINH, house);
        assertThat(offered(asking())).containsExactly("strategic ally");
    }

    @Test
    void aConceptOfTheSameIdInAnotherTermbaseForbidsNothing() {
        TermbaseId house = made("Nhà");
        Concept other = concept("c1")
                .vi("đồng minh")
                .en("ally")
                .term(Language.EN, "partner", TermStatus.FORBIDDEN)
                .done();
        termbase.replace("house.tbx", List.of(other), house);

        assertThat(termbase.forbidden(SENTENCE, "The two are partner countries.", asking()))
                .isEmpty();
        assertThat(termbase.forbidden("Hai nước là đồng minh.", "A partner.", asking()))
                .hasSize(1);
        assertThat(termbase.forbidden("Hai nước là đồng minh.", "A partner.", asking(TermbaseId.FIRST)))
                .isEmpty();
    }

    @Test
    void aFileComesIntoTheTermbaseThatIsChosen() {
        TermbaseId law = made("Luật");
        termbase.replace("law.tbx", List.of(pair("x1", "công ước", "convention")), law);

        assertThat(termbase.search("", List.of(law), 0, 10).concepts()).containsExactly(stored("x1"));
        assertThat(termbase.search("", List.of(TermbaseId.FIRST), 0, 10).total())
                .isEqualTo(1);
        assertThat(termbase.search("", 0, 10).total()).isEqualTo(2);
        assertThat(termbases.ofFile("law.tbx")).map(NamedTermbase::id).hasValue(law);
        assertThat(termbases.ofFile("other.tbx")).isEmpty();
    }

    @Test
    void manyAreMovedAtOnceAndTheirHistorySaysSo() {
        TermbaseId law = made("Luật");

        assertThat(workflow.changeAll(LAN, List.of(stored("c1")), new BulkChange.Move(law), ""))
                .isEqualTo(refused(Reason.NOT_ALLOWED, ""));
        assertThat(workflow.changeAll(MINH, List.of(stored("c1")), new BulkChange.Move(law), "về đúng chỗ"))
                .isEqualTo(new Done(1));

        assertThat(offered(asking(TermbaseId.FIRST))).isEmpty();
        assertThat(offered(asking(law))).containsExactly("strategic partner");
        ConceptChange move = workflow.history(stored("c1")).getFirst();
        assertThat(move.reason()).isEqualTo("về đúng chỗ");
        assertThat(move.before().provenance().base()).isEqualTo(TermbaseId.FIRST);
        assertThat(move.after().provenance().base()).isEqualTo(law);
        // its file does not take it back
        termbase.replace("shipped.tbx", List.of(pair("c1", "đối tác chiến lược", "strategic partner")));
        assertThat(stored("c1").provenance().base()).isEqualTo(law);
        assertThat(workflow.changeAll(MINH, List.of(stored("c1")), new BulkChange.Move(new TermbaseId(99)), ""))
                .isEqualTo(refused(Reason.GONE, ""));
    }

    @Test
    void anEditLeavesAConceptInItsTermbase() {
        TermbaseId law = made("Luật");
        termbase.replace("law.tbx", List.of(pair("x1", "công ước", "convention")), law);

        workflow.change(MINH, stored("x1"), pair("x1", "công ước quốc tế", "international convention"), "");

        assertThat(stored("x1").provenance().base()).isEqualTo(law);
    }

    @Test
    void whatIsProposedForATermbaseIsAcceptedIntoIt() {
        TermbaseId law = made("Luật");
        workflow.propose(
                LAN, Kind.NEW_CONCEPT, null, pair("", "phán quyết", "award").in(law), "");

        long number = workflow.open(0, 1).getFirst().number();
        assertThat(workflow.accept(MINH, number, null, "")).isEqualTo(new Done(1));

        assertThat(termbase.search("phán quyết", List.of(law), 0, 1).total()).isEqualTo(1);
    }

    @Test
    void whatWasProposedForATermbaseThatIsGoneGoesToTheFirstThatMayBeWritten() {
        TermbaseId law = made("Luật");
        TermbaseId trade = made("Thương mại");
        workflow.propose(
                LAN, Kind.NEW_CONCEPT, null, pair("", "phán quyết", "award").in(law), "");
        assertThat(termbases.delete(MINH, law)).isEqualTo(new Done(0));
        readOnly(TermbaseId.FIRST);

        workflow.accept(MINH, workflow.open(0, 1).getFirst().number(), null, "");

        assertThat(termbase.search("phán quyết", List.of(trade), 0, 1).total()).isEqualTo(1);
    }

    @Test
    void aReadOnlyTermbaseRefusesEveryEditAndSaysItsName() {
        TermbaseId law = made("Luật");
        workflow.propose(LAN, Kind.NEW_CONCEPT, null, pair("", "phán quyết", "award"), "");
        readOnly(TermbaseId.FIRST);
        Concept concept = stored("c1");
        Refused readOnly = refused(Reason.READ_ONLY, "Song Ngữ");

        assertThat(workflow.add(MINH, pair("", "hòa bình", "peace"), "")).isEqualTo(readOnly);
        assertThat(workflow.change(MINH, concept, pair("c1", "hòa bình", "peace"), ""))
                .isEqualTo(readOnly);
        assertThat(workflow.remove(MINH, concept, "")).isEqualTo(readOnly);
        assertThat(workflow.changeAll(MINH, List.of(concept), new BulkChange.Subject("x"), ""))
                .isEqualTo(readOnly);
        assertThat(workflow.changeAll(MINH, List.of(concept), new BulkChange.Move(law), ""))
                .isEqualTo(readOnly);
        assertThat(workflow.propose(LAN, Kind.CHANGE, concept, pair("c1", "hòa bình", "peace"), ""))
                .isEqualTo(readOnly);
        assertThat(workflow.accept(MINH, workflow.open(0, 1).getFirst().number(), null, ""))
                .isEqualTo(readOnly);
        assertThat(stored("c1")).isEqualTo(concept);
        assertThat(workflow.say(LAN, concept, "Có nên mở lại?")).isEqualTo(new Done(0));
        termbase.replace("law.tbx", List.of(pair("x1", "công ước", "convention")), law);
        assertThat(workflow.changeAll(MINH, List.of(stored("x1")), new BulkChange.Move(TermbaseId.FIRST), ""))
                .isEqualTo(readOnly);
    }

    @Test
    void onlyAnEmptyOneIsDeletedAndNeverTheFirst() {
        TermbaseId law = made("Luật");
        termbase.replace("law.tbx", List.of(pair("x1", "công ước", "convention")), law);

        assertThat(termbases.delete(LAN, law)).isEqualTo(refused(Reason.NOT_ALLOWED, ""));
        assertThat(termbases.delete(MINH, law)).isEqualTo(refused(Reason.NOT_EMPTY, "Luật"));
        assertThat(events).isEmpty();
        workflow.remove(MINH, stored("x1"), "");
        assertThat(termbases.delete(MINH, law)).isEqualTo(new Done(0));

        assertThat(events).containsExactly(new TermbaseDeleted(law));
        assertThat(termbases.all()).hasSize(1);
        workflow.remove(MINH, stored("c1"), "");
        assertThat(termbases.delete(MINH, TermbaseId.FIRST)).isEqualTo(refused(Reason.NOT_EMPTY, "Song Ngữ"));
        // what was deleted stays so when its file is read anew
        termbase.replace("law.tbx", List.of(pair("x1", "công ước", "convention")));
        assertThat(termbase.concept(new ConceptId("x1"))).isEmpty();
    }

    @Test
    void aJobWritesWhereItSaysOrIntoTheFirstThatMayBeWritten() {
        TermbaseId law = made("Luật");
        TermbaseId trade = made("Thương mại");

        assertThat(termbases.writable(TermUse.ALL)).map(NamedTermbase::id).hasValue(TermbaseId.FIRST);
        assertThat(termbases.writable(new TermUse(List.of(law, trade), Optional.of(trade))))
                .map(NamedTermbase::id)
                .hasValue(trade);
        readOnly(TermbaseId.FIRST);
        readOnly(trade);
        assertThat(termbases.writable(TermUse.ALL)).map(NamedTermbase::id).hasValue(law);
        assertThat(termbases.writable(new TermUse(List.of(trade), Optional.of(trade))))
                .map(NamedTermbase::id)
                .hasValue(law);
        readOnly(law);
        assertThat(termbases.writable(TermUse.ALL)).isEmpty();
    }
}
