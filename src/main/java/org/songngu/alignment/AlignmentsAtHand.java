package org.songngu.alignment;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the alignment that each person is at, so that a closed page loses nothing. Safe for many threads.
@Component
public final class AlignmentsAtHand {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient client;

    AlignmentsAtHand(JdbcClient client) {
        this.client = client;
    }

    /// Keeps a new one in place of an older one.
    ///
    /// @param owner     user name
    /// @param alignment what to keep
    public void begin(String owner, Alignment alignment) {
        client.sql("""
                        insert into alignment_at_hand (owner, source, target, links)
                        values (:owner, :source::jsonb, :target::jsonb, :links::jsonb)
                        on conflict (owner) do update set source = excluded.source, target = excluded.target,
                            links = excluded.links, changed_at = now()
                        """)
                .param("owner", owner)
                .param("source", MAPPER.writeValueAsString(alignment.source()))
                .param("target", MAPPER.writeValueAsString(alignment.target()))
                .param("links", MAPPER.writeValueAsString(alignment.links()))
                .update();
    }

    /// Keeps the links as they are now; the texts do not change.
    ///
    /// @param owner     user name
    /// @param alignment with its links
    public void keep(String owner, Alignment alignment) {
        client.sql("update alignment_at_hand set links = ?::jsonb, changed_at = now() where owner = ?")
                .params(MAPPER.writeValueAsString(alignment.links()), owner)
                .update();
    }

    /// What a person was at, if anything.
    ///
    /// @param owner user name
    public Optional<Alignment> of(String owner) {
        return client.sql("select source, target, links from alignment_at_hand where owner = ?")
                .param(owner)
                .query((row, number) -> new Alignment(
                        MAPPER.readValue(row.getString(1), AlignedText.class),
                        MAPPER.readValue(row.getString(2), AlignedText.class),
                        List.of(MAPPER.readValue(row.getString(3), Link[].class))))
                .optional();
    }

    /// Forgets it.
    ///
    /// @param owner user name
    public void forget(String owner) {
        client.sql("delete from alignment_at_hand where owner = ?").param(owner).update();
    }
}
