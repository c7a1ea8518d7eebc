package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.songngu.termbase.ConceptFixture.QUERY;
import static org.songngu.termbase.ConceptFixture.concept;
import static org.songngu.termbase.ConceptFixture.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songngu.store.TestDatabase;
import org.songngu.text.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcTermbaseTest {

    private static final Concept FULL = new Concept(
            new ConceptId("mi-1"),
            "Bộ, ngành",
            "Cơ quan của Chính phủ",
            "Hợp nhất năm 2025",
            new ConceptId("mi-2"),
            List.of(
                    new Term(
                            Language.VI,
                            "Bộ Kế hoạch và Đầu tư",
                            TermStatus.PREFERRED,
                            TermType.FULL_FORM,
                            Set.of(),
                            LocalDate.of(1995, 11, 1),
                            LocalDate.of(2025, 2, 28),
                            "Nghị định 75-CP",
                            false,
                            "Bộ Kế hoạch và Đầu tư công bố số liệu."),
                    new Term(
                            Language.EN,
                            "MPI",
                            TermStatus.ADMITTED,
                            TermType.ABBREVIATION,
                            Set.of("VNA", "VOV"),
                            null,
                            null,
                            "",
                            true,
                            "",
                            "noun",
                            true)));

    private DataSource database;
    private TransactionTemplate transaction;
    private Termbase termbase;

    @BeforeEach
    void open() {
        database = TestDatabase.dataSource();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        termbase = opened();
    }

    @Test
    void anEmptyTermbaseRecognisesNothing() {
        assertThat(termbase.size()).isZero();
        assertThat(termbase.recognize("Bộ Tài chính", QUERY)).isEmpty();
        assertThat(termbase.search("", 0, 10)).isEqualTo(new ConceptPage(0, List.of()));
    }

    @Test
    void whatWasStoredComesBackWholeAfterARestart() {
        termbase.replace("bộ ngành.tbx", List.of(FULL));

        Termbase restarted = opened();

        assertThat(restarted.size()).isEqualTo(1);
        Concept read = restarted.concept(new ConceptId("mi-1")).orElseThrow();
        assertThat(read.withProvenance(FULL.provenance())).isEqualTo(FULL);
        assertThat(read.provenance().origin()).isEqualTo("bộ ngành.tbx");
        assertThat(restarted.concept(new ConceptId("mi-2"))).isEmpty();
        assertThat(restarted.recognize("Theo Bộ Kế hoạch và Đầu tư", QUERY)).hasSize(1);
    }

    @Test
    void aFileReplacesItsOwnConceptsOnly() {
        termbase.replace("a.tbx", List.of(pair("c1", "hòa bình", "peace"), pair("c2", "hợp tác", "cooperation")));
        termbase.replace("b.tbx", List.of(pair("c1", "hữu nghị", "friendship")));

        termbase.replace("a.tbx", List.of(pair("c2", "hợp tác sâu rộng", "extensive cooperation")));

        assertThat(termbase.size()).isEqualTo(2);
        assertThat(termbase.recognize("hòa bình, hữu nghị, hợp tác sâu rộng", QUERY))
                .extracting(hit -> hit.concept().terms(Language.EN).getFirst().text())
                .containsExactly("friendship", "extensive cooperation");
    }

    @Test
    void aRefusedTermIsLeftOutAndTheRestOfItsConceptKept() {
        termbase.replace(
                "a.tbx",
                List.of(concept("c1").vi("an").vi("an ninh").en("security").done()));

        assertThat(termbase.concept(new ConceptId("c1")).orElseThrow().terms())
                .extracting(Term::text)
                .containsExactly("an ninh", "security");
    }

    @Test
    void oneIdTwiceChangesNothing() {
        termbase.replace("a.tbx", List.of(pair("c1", "hòa bình", "peace")));

        assertThatThrownBy(() -> termbase.replace(
                        "a.tbx", List.of(pair("c9", "hợp tác", "cooperation"), pair("c9", "hữu nghị", "friendship"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("c9");
        assertThat(opened().recognize("hòa bình", QUERY)).hasSize(1);
    }

    @Test
    void manyFilesInOneTransactionAreSeenTogetherAfterIt() {
        transaction.executeWithoutResult(status -> {
            termbase.replace("a.tbx", List.of(pair("c1", "hòa bình", "peace")));
            termbase.replace("b.tbx", List.of(pair("c2", "hữu nghị", "friendship")));
            assertThat(termbase.size()).isZero();
        });

        assertThat(termbase.size()).isEqualTo(2);
    }

    @Test
    void aRolledBackReplacementIsNotSeen() {
        transaction.executeWithoutResult(status -> {
            termbase.replace("a.tbx", List.of(pair("c1", "hòa bình", "peace")));
            status.setRollbackOnly();
        });

        assertThat(termbase.size()).isZero();
        assertThat(opened().size()).isZero();
    }

    private Termbase opened() {
        JdbcClient client = JdbcClient.create(database);
        JdbcTermbase made = new JdbcTermbase(
                new ConceptRows(client, new JdbcTemplate(database)), new BaseRows(client), transaction);
        made.afterPropertiesSet();
        return made;
    }
}
