package org.songngu.termbase;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Concepts and terms as rows. Call it in a transaction.
@Component
final class ConceptRows {

    private static final Logger LOG = LoggerFactory.getLogger(ConceptRows.class);
    private static final int BATCH = 500;

    private final JdbcClient client;
    private final JdbcTemplate batches;

    ConceptRows(JdbcClient client, JdbcTemplate batches) {
        this.client = client;
        this.batches = batches;
    }

    /// Puts the concepts of a file into a termbase, in place of its former ones, except for those that the desk edited
    /// or deleted.
    ///
    /// @return how many of the new ones were left out for that
    int replace(String origin, List<Concept> concepts, TermbaseId base) {
        client.sql("INSERT INTO termbase_origin (name) VALUES (?)"
                        + " ON CONFLICT (name) DO UPDATE SET replaced_at = now()")
                .param(origin)
                .update();
        client.sql("DELETE FROM termbase_concept WHERE origin = ? AND NOT edited")
                .param(origin)
                .update();
        Set<ConceptId> edited = new HashSet<>(edited(origin));
        List<Concept> wanted = concepts.stream()
                .filter(concept -> !edited.contains(concept.id()))
                .toList();
        insert(origin, wanted.stream().map(concept -> concept.in(base)).toList(), 0);
        return concepts.size() - wanted.size();
    }

    /// The concepts of an origin that the desk edited or deleted.
    List<ConceptId> edited(String origin) {
        return client.sql("SELECT id FROM termbase_concept WHERE origin = ? AND edited")
                .param(origin)
                .query((row, number) -> new ConceptId(row.getString("id")))
                .list();
    }

    private void insert(String origin, List<Concept> concepts, int firstPlace) {
        List<Object[]> conceptRows = new ArrayList<>();
        List<Object[]> termRows = new ArrayList<>();
        for (Concept concept : concepts) {
            ConceptId successor = concept.supersededBy();
            Provenance from = concept.provenance();
            conceptRows.add(new Object[] {
                origin,
                concept.id().value(),
                firstPlace + conceptRows.size(),
                concept.subjectField(),
                concept.definition(),
                concept.note(),
                successor == null ? null : successor.value(),
                from.createdBy(),
                moment(from.createdAt()),
                from.changedBy(),
                moment(from.changedAt()),
                from.base().value()
            });
            addTerms(origin, concept, termRows);
        }
        batches.batchUpdate(
                "INSERT INTO termbase_concept (origin, id, place, subject_field, definition, note, superseded_by,"
                        + " created_by, created_at, changed_by, changed_at, base)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                conceptRows);
        store(termRows);
    }

    private static void addTerms(String origin, Concept concept, List<Object[]> termRows) {
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

    private void store(List<Object[]> termRows) {
        batches.batchUpdate(
                "INSERT INTO termbase_term (origin, concept, place, language, text, status, type, house_styles,"
                        + " valid_from, valid_to, authority, case_exact, example, part_of_speech, word_guard)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                termRows,
                BATCH,
                (statement, row) -> {
                    for (int i = 0; i < row.length; i++) {
                        statement.setObject(i + 1, row[i]);
                    }
                });
    }

    /// The stored form of a concept, locked until the transaction ends; empty when it is gone.
    Optional<Concept> lock(String origin, ConceptId id) {
        boolean there = client.sql(
                        "SELECT number FROM termbase_concept WHERE origin = ? AND id = ? AND NOT deleted FOR UPDATE")
                .params(origin, id.value())
                .query(Long.class)
                .optional()
                .isPresent();
        return there ? find(origin, id) : Optional.empty();
    }

    /// The stored form of a concept; empty when it is gone.
    Optional<Concept> find(String origin, ConceptId id) {
        List<Term> terms = client.sql("SELECT * FROM termbase_term WHERE origin = ? AND concept = ? ORDER BY place")
                .params(origin, id.value())
                .query((row, number) -> term(row))
                .list();
        return client.sql("SELECT * FROM termbase_concept WHERE origin = ? AND id = ? AND NOT deleted")
                .params(origin, id.value())
                .query((row, number) -> concept(row, terms))
                .optional();
    }

    /// Adds a concept of the desk to a termbase.
    Concept add(Concept content, TermbaseId base, String who, Instant now) {
        client.sql("INSERT INTO termbase_origin (name) VALUES (?) ON CONFLICT DO NOTHING")
                .param(Provenance.DESK)
                .update();
        int number = client.sql("SELECT nextval('termbase_desk_number')")
                .query(Integer.class)
                .single();
        ConceptId id = new ConceptId("%s-%05d".formatted(Provenance.DESK, number));
        Concept named = new Concept(
                id,
                content.subjectField(),
                content.definition(),
                content.note(),
                content.supersededBy(),
                content.terms(),
                new Provenance("", 0, who, now, "", null, base));
        insert(Provenance.DESK, List.of(named), number);
        client.sql("UPDATE termbase_concept SET edited = true WHERE origin = ? AND id = ?")
                .params(Provenance.DESK, id.value())
                .update();
        return stored(Provenance.DESK, id);
    }

    /// Puts other content into a concept, and the concept into a termbase.
    Concept update(Concept present, Concept content, TermbaseId base, String who, Instant now) {
        String origin = present.provenance().origin();
        ConceptId successor = content.supersededBy();
        client.sql("UPDATE termbase_concept SET subject_field = :subject, definition = :definition, note = :note,"
                        + " superseded_by = :successor, base = :base, edited = true, changed_by = :who, changed_at = :now,"
                        + " version = nextval('termbase_version') WHERE origin = :origin AND id = :id")
                .param("subject", content.subjectField())
                .param("definition", content.definition())
                .param("note", content.note())
                .param("successor", successor == null ? null : successor.value())
                .param("base", base.value())
                .param("who", who)
                .param("now", Timestamp.from(now))
                .param("origin", origin)
                .param("id", present.id().value())
                .update();
        client.sql("DELETE FROM termbase_term WHERE origin = ? AND concept = ?")
                .params(origin, present.id().value())
                .update();
        List<Object[]> termRows = new ArrayList<>();
        int place = 0;
        for (Term term : content.terms()) {
            termRows.add(row(origin, present.id(), place++, term));
        }
        store(termRows);
        return stored(origin, present.id());
    }

    /// Hides a concept for good, also from the next reading of its file.
    void remove(Concept present, String who, Instant now) {
        client.sql("UPDATE termbase_concept SET edited = true, deleted = true, changed_by = ?, changed_at = ?,"
                        + " version = nextval('termbase_version') WHERE origin = ? AND id = ?")
                .params(
                        who,
                        Timestamp.from(now),
                        present.provenance().origin(),
                        present.id().value())
                .update();
    }

    private Concept stored(String origin, ConceptId id) {
        return find(origin, id).orElseThrow(() -> new IllegalStateException("just stored and not there: " + id));
    }

    /// Every concept that is not deleted.
    List<Concept> all() {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        client.sql("SELECT * FROM termbase_term ORDER BY origin, concept, place")
                .query((ResultSet row) -> {
                    terms.computeIfAbsent(
                                    key(row.getString("origin"), row.getString("concept")), unseen -> new ArrayList<>())
                            .add(term(row));
                });
        return client.sql("SELECT * FROM termbase_concept WHERE NOT deleted ORDER BY origin, place")
                .query((row, number) -> concept(
                        row,
                        Collections.unmodifiableList(
                                terms.getOrDefault(key(row.getString("origin"), row.getString("id")), List.of()))))
                .list();
    }

    private static String key(String origin, String concept) {
        return origin + '\n' + concept;
    }

    private static Concept concept(ResultSet row, List<Term> terms) throws SQLException {
        String successor = row.getString("superseded_by");
        return new Concept(
                new ConceptId(row.getString("id")),
                row.getString("subject_field"),
                row.getString("definition"),
                row.getString("note"),
                successor == null ? null : new ConceptId(successor),
                terms,
                new Provenance(
                        row.getString("origin"),
                        row.getLong("version"),
                        row.getString("created_by"),
                        instant(row.getTimestamp("created_at")),
                        row.getString("changed_by"),
                        instant(row.getTimestamp("changed_at")),
                        new TermbaseId(row.getLong("base"))));
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
            term.example(),
            term.partOfSpeech(),
            term.wordGuard()
        };
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
                row.getString("example"),
                row.getString("part_of_speech"),
                row.getBoolean("word_guard"));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static @Nullable Timestamp moment(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
