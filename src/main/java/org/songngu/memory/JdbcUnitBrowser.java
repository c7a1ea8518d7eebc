package org.songngu.memory;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lists units in steps of some numbers at a time, so that a look-up over a million rows tells how far it is, can be
/// stopped, and holds no connection for long.
final class JdbcUnitBrowser implements UnitBrowser {

    private static final long FIRST_STEP = 5_000;
    private static final long LARGEST_STEP = 80_000;

    private final JdbcClient client;
    private final UnitTable table;

    JdbcUnitBrowser(JdbcClient client, UnitTable table) {
        this.client = client;
        this.table = table;
    }

    /// A condition in SQL with what its question marks stand for.
    private record Condition(String sql, List<Object> params) {

        static Condition of(UnitFilter filter) {
            List<String> parts = new ArrayList<>(List.of(filter.live() ? "live" : "not live"));
            List<Object> params = new ArrayList<>();
            filter.memory().ifPresent(memory -> {
                parts.add("memory = ?");
                params.add(memory.value());
            });
            if (!filter.text().isBlank()) {
                parts.add("(source ilike ? or target ilike ?)");
                params.add(pattern(filter.text()));
                params.add(pattern(filter.text()));
            }
            filter.trust().ifPresent(trust -> {
                parts.add("trust = ?");
                params.add(trust.name());
            });
            if (!filter.author().isBlank()) {
                parts.add("author ilike ?");
                params.add(pattern(filter.author()));
            }
            filter.from().ifPresent(from -> {
                parts.add("at >= ?");
                params.add(Timestamp.from(from));
            });
            filter.to().ifPresent(to -> {
                parts.add("at < ?");
                params.add(Timestamp.from(to));
            });
            filter.making().ifPresent(making -> {
                parts.add("made_by = ?");
                params.add(making.name());
            });
            if (!filter.article().isBlank()) {
                parts.add("article ilike ?");
                params.add(pattern(filter.article()));
            }
            return new Condition(String.join(" and ", parts), params);
        }

        // What is typed means itself: 100% is no pattern.
        private static String pattern(String typed) {
            return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }

        Object[] with(Object... more) {
            List<Object> all = new ArrayList<>(params);
            all.addAll(List.of(more));
            return all.toArray();
        }
    }

    @Override
    public List<TranslationUnit> page(UnitFilter filter, long beforeId, int limit, UpkeepProgress progress) {
        Condition condition = Condition.of(filter);
        List<TranslationUnit> found = new ArrayList<>();
        long last = table.lastId();
        long to = Math.min(beforeId, last + 1);
        // Small steps first: without a filter the first page is at the very end.
        for (long step = FIRST_STEP; to > 1 && found.size() < limit; step = Math.min(LARGEST_STEP, 2 * step)) {
            progress.check();
            progress.at(last + 1 - to, last);
            long from = Math.max(1, to - step);
            found.addAll(table.some(
                    condition.sql() + " and id >= ? and id < ? order by id desc limit ?",
                    condition.with(from, to, limit - found.size())));
            to = from;
        }
        return List.copyOf(found);
    }

    @Override
    public long count(UnitFilter filter, UpkeepProgress progress) {
        Condition condition = Condition.of(filter);
        long last = table.lastId();
        long count = 0;
        for (long from = 1; from <= last; from += LARGEST_STEP) {
            progress.check();
            progress.at(from, last);
            count += client.sql("select count(*) from memory_unit where " + condition.sql() + " and id >= ? and id < ?")
                    .params(condition.with(from, from + LARGEST_STEP))
                    .query(Long.class)
                    .single();
        }
        return count;
    }
}
