package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.termbase.TermUse;
import org.songngu.termbase.TermbaseDeleted;
import org.songngu.termbase.TermbaseId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The termbases of jobs and templates, in two columns of each: `termbases` and `terms_written`.
@Component
class TermUseColumns {

    private static final List<String> TABLES = List.of("workbench_job", "workbench_template");

    private final JdbcClient jdbc;

    TermUseColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static TermUse of(ResultSet row) throws SQLException {
        Long[] asked = (Long[]) row.getArray("termbases").getArray();
        long written = row.getLong("terms_written");
        return new TermUse(
                Stream.of(asked).map(TermbaseId::new).toList(),
                written == 0 ? Optional.empty() : Optional.of(new TermbaseId(written)));
    }

    static Long[] asked(TermUse use) {
        return use.asked().stream().map(TermbaseId::value).toArray(Long[]::new);
    }

    static long written(TermUse use) {
        return use.written().map(TermbaseId::value).orElse(0L);
    }

    // A job that asked for nothing else asks all from now on: the one that is gone had no concepts.
    @EventListener
    void forget(TermbaseDeleted gone) {
        for (String table : TABLES) {
            jdbc.sql("update " + table + " set termbases = array_remove(termbases, :gone),"
                            + " terms_written = case terms_written when :gone then 0 else terms_written end"
                            + " where :gone = any (termbases)")
                    .param("gone", gone.termbase().value())
                    .update();
        }
    }
}
