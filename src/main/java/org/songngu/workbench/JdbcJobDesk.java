package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.memory.MemoryUpkeep;
import org.songngu.text.Diacritics;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The desk over PostgreSQL. The segments are counted for the page that is shown; only an order or a filter by what is
/// counted has all of them counted.
@Service
class JdbcJobDesk implements JobDesk {

    private static final String CHOSEN = """
            select * from workbench_job j
             where (j.archived_at is not null) = :archived
               and (:person = '' or :person in (j.created_by, j.reviewer) or exists (select 1 from workbench_segment p
                    where p.job = j.id and :person in (p.author, p.confirmed_by, p.assignee)))
               and (:all or j.id = any(cast(:ids as bigint[])))
            """;

    private static final String COUNTED = """
            select j.*, c.* from (%s) j
              cross join lateral (
                select count(*) filter (where s.state = 'NOT_TRANSLATED') not_translated,
                       count(*) filter (where s.state = 'DRAFT') draft,
                       count(*) filter (where s.state = 'TRANSLATED') translated,
                       count(*) filter (where s.state = 'APPROVED') approved,
                       count(s.returned) returned,
                       coalesce(avg((s.state in ('TRANSLATED', 'APPROVED'))::int), 0) done,
                       coalesce(sum(s.words), 0) words,
                       coalesce(sum(s.words) filter (where s.match_band in %s), 0) known,
                       coalesce(1.0 * sum(s.words) filter (where s.match_band in %2$s)
                                / nullif(sum(s.words), 0), 0) coverage,
                       array_agg(distinct s.author) filter (where s.author <> '') writers,
                       array_agg(distinct s.confirmed_by) filter (where s.confirmed_by <> '') confirmers,
                       array_agg(distinct s.assignee) filter (where s.assignee <> '') assignees
                  from workbench_segment s where s.job = j.id) c
            """;
    private static final String KNOWN = "('CONTEXT', 'EXACT', 'NEARLY_EXACT', 'HIGH_FUZZY', 'MEDIUM_FUZZY')";

    private final JdbcClient jdbc;
    private final JobRows jobs;
    private final MemoryUpkeep memories;

    JdbcJobDesk(JdbcClient jdbc, JobRows jobs, MemoryUpkeep memories) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.memories = memories;
    }

    @Override
    public List<DeskJob> jobs(JobQuery query, int offset, int limit) {
        String order = query.order().sql(query.reversed());
        String page = " offset :offset limit :limit";
        boolean countsAll = query.order().needsCounts() || query.stage().isPresent();
        String chosen = countsAll ? CHOSEN : CHOSEN + " order by " + order + page;
        String sql = COUNTED.formatted(chosen, KNOWN) + stage(query) + " order by " + order + (countsAll ? page : "");
        return asked(jdbc.sql(sql), query)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcJobDesk::job)
                .list();
    }

    @Override
    public int count(JobQuery query) {
        String rows = query.stage().isEmpty() ? CHOSEN : COUNTED.formatted(CHOSEN, KNOWN) + stage(query);
        return asked(jdbc.sql("select count(*) from (" + rows + ") counted"), query)
                .query(Integer.class)
                .single();
    }

    // as JobStage tells it
    private static String stage(JobQuery query) {
        String open = "(c.not_translated + c.draft + c.returned > 0)";
        String touched = "(c.translated + c.approved + c.returned > 0 or c.writers is not null)";
        return query.stage()
                .map(stage -> switch (stage) {
                    case NEW -> " where " + open + " and not " + touched;
                    case IN_WORK -> " where " + open + " and " + touched;
                    case IN_REVIEW -> " where not " + open + " and c.translated > 0";
                    case DONE -> " where not " + open + " and c.translated = 0";
                })
                .orElse("");
    }

    private JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, JobQuery query) {
        String title = plain(query.title().strip());
        return statement
                .param("archived", query.archived())
                .param("person", query.person())
                .param("all", title.isEmpty())
                .param("ids", title.isEmpty() ? new Long[0] : titled(title));
    }

    // A database without rules of its own for Vietnamese cannot look for a title without its marks.
    private Long[] titled(String plain) {
        List<Long> found = new ArrayList<>();
        jdbc.sql("select id, title from workbench_job").query(row -> {
            if (plain(row.getString("title")).contains(plain)) {
                found.add(row.getLong("id"));
            }
        });
        return found.toArray(Long[]::new);
    }

    private static String plain(String text) {
        return Diacritics.strip(text).toLowerCase(Locale.ROOT);
    }

    private static DeskJob job(ResultSet row, int number) throws SQLException {
        TranslationJob job = JobRows.job(row, number);
        List<String> people = new ArrayList<>(names(row, "writers"));
        people.addAll(names(row, "confirmers"));
        boolean touched = !people.isEmpty();
        people.addAll(names(row, "assignees"));
        Optional.ofNullable(row.getString("reviewer")).ifPresent(people::add);
        return new DeskJob(
                job,
                JobStage.of(job.counts(), job.returned(), touched),
                row.getInt("words"),
                row.getInt("known"),
                people.stream().distinct().sorted().toList());
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? List.of()
                : List.of((String[]) row.getArray(column).getArray());
    }

    @Override
    public Optional<TranslationJob> schedule(JobId id, Schedule schedule, Account account) {
        if (mayNotChange(id, account)) {
            return Optional.empty();
        }
        jdbc.sql("update workbench_job set urgency = ?, due = ? where id = ?")
                .param(schedule.urgency().ordinal())
                .param(schedule.due().map(due -> due.atOffset(ZoneOffset.UTC)).orElse(null))
                .param(id.value())
                .update();
        return jobs.byId(id);
    }

    @Override
    public boolean archive(JobId id, boolean archived, Account account) {
        if (mayNotChange(id, account)) {
            return false;
        }
        jdbc.sql("update workbench_job set archived_at = ? where id = ?")
                .param(archived ? OffsetDateTime.now(ZoneOffset.UTC) : null)
                .param(id.value())
                .update();
        return true;
    }

    private boolean mayNotChange(JobId id, Account account) {
        return jobs.byId(id).filter(job -> job.mayBeChangedBy(account)).isEmpty();
    }

    // What the memories keep for a job lies in their own tables.
    @EventListener
    void forget(JobDeleted deleted) {
        memories.forgetJob(deleted.job().value());
    }
}
