package org.songngu.workbench;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of which person a name means in a job.
@Component
class NameChoices {

    private final JdbcClient jdbc;

    NameChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Names as the source writes them, with the concept that was chosen.
    Map<String, String> of(JobId job) {
        return jdbc
                .sql("select name, concept from workbench_name_choice where job = ?")
                .param(job.value())
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("concept")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(JobId job, String name, String concept, String author) {
        jdbc.sql("""
                        insert into workbench_name_choice (job, name, concept, author, at) values (?, ?, ?, ?, now())
                            on conflict (job, name)
                            do update set concept = excluded.concept, author = excluded.author, at = excluded.at
                        """).params(job.value(), name, concept, author).update();
    }
}
