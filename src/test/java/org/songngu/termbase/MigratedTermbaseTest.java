package org.songngu.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.songngu.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A desk that had one termbase goes on with it.
class MigratedTermbaseTest {

    private static final String SCHEMA = "before";

    private final DataSource database = TestDatabase.dataSource();
    private final JdbcClient client = JdbcClient.create(database);

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database).schemas(SCHEMA).locations("classpath:db/migration/termbase");
    }

    @Test
    void everyConceptThereWasIsInTheFirstTermbaseAfterwards() {
        flyway().target("2026.11.22.1").load().migrate();
        for (String origin : List.of("shipped.tbx", "import/của bàn.csv", "desk")) {
            client.sql("INSERT INTO before.termbase_origin (name) VALUES (?)")
                    .param(origin)
                    .update();
            client.sql("INSERT INTO before.termbase_concept (origin, id, place, subject_field, definition, note,"
                            + " edited, deleted) VALUES (?, 'c1', 0, '', '', '', ?, ?)")
                    .params(origin, origin.equals("desk"), origin.equals("desk"))
                    .update();
        }

        flyway().load().migrate();

        assertThat(client.sql("SELECT base FROM before.termbase_concept")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 1L, 1L);
        assertThat(client.sql("SELECT id || name || read_only FROM before.termbase_base")
                        .query(String.class)
                        .list())
                .containsExactly("1Song Ngữfalse");
        // whoever writes says from now on where
        assertThat(client.sql("SELECT column_default FROM information_schema.columns WHERE table_schema = ?"
                                + " AND table_name = 'termbase_concept' AND column_name = 'base'")
                        .param(SCHEMA)
                        .query()
                        .singleRow()
                        .get("column_default"))
                .isNull();
    }

    @Test
    void historyFromBeforeThereWereSeveralSaysTheFirst() {
        Concept concept =
                ConceptJson.read("{\"id\":{\"value\":\"c1\"},\"subjectField\":\"\",\"definition\":\"\",\"note\":\"\","
                        + "\"supersededBy\":null,\"terms\":[],\"provenance\":{\"origin\":\"desk\",\"version\":3,\"createdBy\":\"lan\","
                        + "\"createdAt\":null,\"changedBy\":\"\",\"changedAt\":null}}");

        assertThat(concept.provenance().base()).isEqualTo(TermbaseId.FIRST);
    }
}
