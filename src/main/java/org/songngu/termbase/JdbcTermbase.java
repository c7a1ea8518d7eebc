package org.songngu.termbase;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.text.Language;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The termbase over its tables. Readers use an immutable index that is swapped after a change; they never wait.
@Component
final class JdbcTermbase implements Termbase, InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcTermbase.class);
    private static final int BATCH = 500;

    private final JdbcClient client;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private volatile TermIndex index = new TermIndex(List.of());

    JdbcTermbase(JdbcClient client, JdbcTemplate batches, TransactionTemplate transaction) {
        this.client = client;
        this.batches = batches;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        reload();
    }

    @Override
    public List<TermHit> recognize(String text, TermQuery query) {
        return index.recognize(text, query);
    }

    @Override
    public List<TermHit> forbidden(String source, String target, TermQuery query) {
        return index.forbidden(source, target, query);
    }

    @Override
    public ConceptPage search(String words, int offset, int limit) {
        return index.search(words, offset, limit);
    }

    @Override
    public Optional<Concept> concept(ConceptId id) {
        return index.concept(id);
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public void replace(String origin, List<Concept> concepts) {
        Set<ConceptId> ids = new HashSet<>();
        for (Concept concept : concepts) {
            if (!ids.add(concept.id())) {
                throw new IllegalArgumentException("concept twice in " + origin + ": " + concept.id());
            }
        }
        transaction.executeWithoutResult(status -> {
            client.sql("DELETE FROM termbase_origin WHERE name = ?")
                    .param(origin)
                    .update();
            client.sql("INSERT INTO termbase_origin (name) VALUES (?)")
                    .param(origin)
                    .update();
            insert(origin, concepts);
            reloadAfterCommit();
        });
    }

    private void insert(String origin, List<Concept> concepts) {
        List<Object[]> conceptRows = new ArrayList<>();
        List<Object[]> termRows = new ArrayList<>();
        for (Concept concept : concepts) {
            ConceptId successor = concept.supersededBy();
            conceptRows.add(new Object[] {
                origin,
                concept.id().value(),
                conceptRows.size(),
                concept.subjectField(),
                concept.definition(),
                concept.note(),
                successor == null ? null : successor.value()
            });
            int place = 0;
            for (Term term : concept.terms()) {
                Optional<Term.Refusal> refusal = term.refusal();
                if (refusal.isPresent()) {
                    LOG.warn("{}: «{}» of {} left out: {}", origin, term.text(), concept.id(), refusal.get());
                    continue;
                }
                termRows.add(row(origin, concept.id(), place++, term));
            }
        }
        batches.batchUpdate(
                "INSERT INTO termbase_concept (origin, id, place, subject_field, definition, note, superseded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                conceptRows);
        batches.batchUpdate(
                "INSERT INTO termbase_term (origin, concept, place, language, text, status, type, house_styles,"
                        + " valid_from, valid_to, authority, case_exact, example)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                termRows,
                BATCH,
                (statement, row) -> {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                });
    }

    private static Object[] row(String origin, ConceptId concept, int place, Term term) {
        return new Object[] {
            origin,
            concept.value(),
            place,
            term.language().code(),
            term.text(),
            term.status().name(),
            term.type().name(),
            String.join(",", new TreeSet<>(term.houseStyles())),
            date(term.validFrom()),
            date(term.validTo()),
            term.authority(),
            term.caseExact(),
            term.example()
        };
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    // A caller's own transaction may still be rolled back, and the rows are the truth. One that replaces many origins
    // costs one reload.
    private void reloadAfterCommit() {
        boolean known =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Reload.class::isInstance);
        if (!known) {
            TransactionSynchronizationManager.registerSynchronization(new Reload());
        }
    }

    private final class Reload implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            reload();
        }
    }

    private synchronized void reload() {
        List<Concept> concepts = concepts();
        index = new TermIndex(concepts);
        LOG.info("Termbase: {} concepts", concepts.size());
    }

    private List<Concept> concepts() {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        client.sql("SELECT * FROM termbase_term ORDER BY origin, concept, place")
                .query((ResultSet row) -> {
                    terms.computeIfAbsent(
                                    key(row.getString("origin"), row.getString("concept")), unseen -> new ArrayList<>())
                            .add(term(row));
                });
        return client.sql("SELECT * FROM termbase_concept ORDER BY origin, place")
                .query((row, number) -> {
                    String successor = row.getString("superseded_by");
                    String id = row.getString("id");
                    return new Concept(
                            new ConceptId(id),
                            row.getString("subject_field"),
                            row.getString("definition"),
                            row.getString("note"),
                            successor == null ? null : new ConceptId(successor),
                            Collections.unmodifiableList(
                                    terms.getOrDefault(key(row.getString("origin"), id), List.of())));
                })
                .list();
    }

    private static String key(String origin, String concept) {
        return origin + '\n' + concept;
    }

    private static Term term(ResultSet row) throws SQLException {
        String houses = row.getString("house_styles");
        return new Term(
                row.getString("language").equals(Language.VI.code()) ? Language.VI : Language.EN,
                row.getString("text"),
                TermStatus.valueOf(row.getString("status")),
                TermType.valueOf(row.getString("type")),
                houses.isEmpty() ? Set.of() : Set.of(houses.split(",")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("authority"),
                row.getBoolean("case_exact"),
                row.getString("example"));
    }
}
