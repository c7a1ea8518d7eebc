package org.songngu.termbase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// History, remarks and proposals as rows.
@Component
final class TermRecords {

    private static final String ORIGIN = "origin";
    private static final String CONCEPT = "concept";

    private final JdbcClient client;

    TermRecords(JdbcClient client) {
        this.client = client;
    }

    void changed(
            String who, ConceptChange.Action action, String reason, @Nullable Concept before, @Nullable Concept after) {
        Concept named = after == null ? before : after;
        if (named == null) {
            throw new IllegalArgumentException("a change of nothing");
        }
        client.sql("INSERT INTO termbase_history (who, action, origin, concept, reason, before, after)"
                        + " VALUES (:who, :action, :origin, :concept, :reason, :before, :after)")
                .param("who", who)
                .param("action", action.name())
                .param(ORIGIN, named.provenance().origin())
                .param(CONCEPT, named.id().value())
                .param("reason", reason)
                .param("before", ConceptJson.write(before))
                .param("after", ConceptJson.write(after))
                .update();
    }

    List<ConceptChange> history(Concept concept) {
        return client.sql("SELECT * FROM termbase_history WHERE origin = ? AND concept = ? ORDER BY number DESC")
                .params(concept.provenance().origin(), concept.id().value())
                .query((row, number) -> new ConceptChange(
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        ConceptChange.Action.valueOf(row.getString("action")),
                        row.getString("reason"),
                        ConceptJson.read(row.getString("before")),
                        ConceptJson.read(row.getString("after"))))
                .list();
    }

    void say(String who, Concept concept, String text) {
        client.sql("INSERT INTO termbase_remark (who, origin, concept, text) VALUES (?, ?, ?, ?)")
                .params(who, concept.provenance().origin(), concept.id().value(), text)
                .update();
    }

    List<Remark> remarks(Concept concept) {
        return client.sql("SELECT * FROM termbase_remark WHERE origin = ? AND concept = ? ORDER BY number")
                .params(concept.provenance().origin(), concept.id().value())
                .query((row, number) ->
                        new Remark(row.getTimestamp("at").toInstant(), row.getString("who"), row.getString("text")))
                .list();
    }

    void propose(String who, TermProposal.Kind kind, @Nullable Concept target, Concept content, String comment) {
        client.sql("INSERT INTO termbase_proposal (kind, origin, concept, base_version, content, comment, author)"
                        + " VALUES (:kind, :origin, :concept, :version, :content, :comment, :author)")
                .param("kind", kind.name())
                .param(ORIGIN, target == null ? "" : target.provenance().origin())
                .param(CONCEPT, target == null ? "" : target.id().value())
                .param("version", target == null ? 0 : target.provenance().version())
                .param("content", ConceptJson.write(content))
                .param("comment", comment)
                .param("author", who)
                .update();
    }

    List<TermProposal> open(long after, int limit) {
        return client.sql("SELECT * FROM termbase_proposal WHERE state = 'OPEN' AND number > ?"
                        + " ORDER BY number LIMIT ?")
                .params(after, limit)
                .query((row, number) -> proposal(row))
                .list();
    }

    int openCount() {
        return client.sql("SELECT count(*) FROM termbase_proposal WHERE state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    List<TermProposal> decided(String author, int limit) {
        return client.sql("SELECT * FROM termbase_proposal WHERE state <> 'OPEN' AND author = ?"
                        + " ORDER BY decided_at DESC, number DESC LIMIT ?")
                .params(author, limit)
                .query((row, number) -> proposal(row))
                .list();
    }

    /// A proposal, locked until the transaction ends.
    Optional<TermProposal> lock(long number) {
        return client.sql("SELECT * FROM termbase_proposal WHERE number = ? FOR UPDATE")
                .param(number)
                .query((row, unused) -> proposal(row))
                .optional();
    }

    void decide(long number, TermProposal.State state, String who, String reason) {
        client.sql("UPDATE termbase_proposal SET state = ?, decided_by = ?, decided_at = now(), reason = ?"
                        + " WHERE number = ?")
                .params(state.name(), who, reason, number)
                .update();
    }

    private static TermProposal proposal(ResultSet row) throws SQLException {
        Concept content = ConceptJson.read(row.getString("content"));
        if (content == null) {
            throw new IllegalStateException("a proposal without content");
        }
        String concept = row.getString(CONCEPT);
        Timestamp decided = row.getTimestamp("decided_at");
        return new TermProposal(
                row.getLong("number"),
                TermProposal.Kind.valueOf(row.getString("kind")),
                concept.isEmpty()
                        ? null
                        : new TermProposal.Target(
                                row.getString(ORIGIN), new ConceptId(concept), row.getLong("base_version")),
                content,
                row.getString("comment"),
                row.getString("author"),
                row.getTimestamp("at").toInstant(),
                decided == null
                        ? null
                        : new TermProposal.Decision(
                                TermProposal.State.valueOf(row.getString("state")),
                                row.getString("decided_by"),
                                decided.toInstant(),
                                row.getString("reason")));
    }
}
