package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Comments over PostgreSQL; who is told of one is told in its transaction.
@Service
class JdbcComments implements Comments {

    private static final String SELECT = """
            select n.*, coalesce(s.number, 0) number from workbench_note n
              left join workbench_segment s on s.id = n.segment
            """;

    private final JdbcClient jdbc;
    private final SegmentRows segments;
    private final Accounts accounts;
    private final Notifier notifier;
    private final Outside outside;

    JdbcComments(JdbcClient jdbc, SegmentRows segments, Accounts accounts, Notifier notifier, Outside outside) {
        this.jdbc = jdbc;
        this.segments = segments;
        this.accounts = accounts;
        this.notifier = notifier;
        this.outside = outside;
    }

    private record Row(long thread, int number, Comment comment, Optional<Settled> settled) {}

    @Override
    public List<Discussion> of(SegmentId segment) {
        return discussions(jdbc.sql(SELECT + "where n.segment = ? order by n.id")
                .param(segment.value())
                .query(JdbcComments::row)
                .list());
    }

    @Override
    public List<Discussion> of(JobId job) {
        return discussions(jdbc.sql(SELECT + "where n.job = ? order by coalesce(s.number, 0), n.id")
                .param(job.value())
                .query(JdbcComments::row)
                .list());
    }

    private static List<Discussion> discussions(List<Row> rows) {
        Map<Long, List<Row>> threads = new LinkedHashMap<>();
        rows.forEach(row ->
                threads.computeIfAbsent(row.thread(), id -> new ArrayList<>()).add(row));
        return threads.values().stream()
                .map(thread -> new Discussion(
                        thread.getFirst().thread(),
                        thread.getFirst().number(),
                        thread.stream().map(Row::comment).toList(),
                        thread.getFirst().settled()))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        long thread = row.getLong("thread");
        boolean opener = row.wasNull();
        OffsetDateTime settledAt = row.getObject("resolved_at", OffsetDateTime.class);
        Comment comment = new Comment(
                id,
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("text"));
        Optional<Settled> settled = settledAt == null
                ? Optional.empty()
                : Optional.of(new Settled(row.getString("resolved_by"), settledAt.toInstant()));
        return new Row(opener ? id : thread, row.getInt("number"), comment, settled);
    }

    @Override
    public List<Person> people() {
        return accounts.all().stream()
                .filter(Account::enabled)
                .map(account -> new Person(account.userName(), account.displayName()))
                .toList();
    }

    @Override
    public boolean open(JobId job, Optional<SegmentId> on, String text, Account account) {
        String words = words(text);
        Optional<Segment> segment = on.flatMap(segments::byId)
                .map(SegmentRows.Row::segment)
                .filter(found -> found.job().equals(job));
        if (on.isPresent() && segment.isEmpty()) {
            return false;
        }
        return written(job, account, () -> {
            int stored = jdbc.sql("""
                            insert into workbench_note (job, segment, author, at, text)
                            select id, cast(? as bigint), ?, ?, ? from workbench_job where id = ?
                            """)
                    .param(on.map(SegmentId::value).orElse(null))
                    .params(account.userName(), Timestamp.from(Instant.now()), words, job.value())
                    .update();
            if (stored > 0) {
                notifier.commented(job, segment, List.of(), words, account);
            }
            return stored > 0;
        });
    }

    @Override
    public boolean answer(long thread, JobId job, String text, Account account) {
        String words = words(text);
        return written(job, account, () -> {
            int stored = jdbc.sql("""
                            insert into workbench_note (job, segment, thread, author, at, text)
                            select job, segment, id, ?, ?, ? from workbench_note
                             where id = ? and job = ? and thread is null
                            """)
                    .params(account.userName(), Timestamp.from(Instant.now()), words, thread, job.value())
                    .update();
            if (stored == 0) {
                return false;
            }
            settled(thread, job, false, account);
            notifier.commented(job, segmentOf(thread), speakers(thread), words, account);
            return true;
        });
    }

    private Optional<Segment> segmentOf(long thread) {
        return jdbc.sql("select s.* from workbench_segment s join workbench_note n on n.segment = s.id where n.id = ?")
                .param(thread)
                .query(SegmentRows::segment)
                .optional();
    }

    private List<String> speakers(long thread) {
        return jdbc.sql("select distinct author from workbench_note where id = ? or thread = ?")
                .params(thread, thread)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public boolean settle(long thread, JobId job, boolean settled, Account account) {
        return written(job, account, () -> settled(thread, job, settled, account));
    }

    private boolean settled(long thread, JobId job, boolean settled, Account account) {
        return jdbc.sql("""
                        update workbench_note set resolved_by = ?, resolved_at = ?
                         where id = ? and job = ? and thread is null and (resolved_at is null) = ?
                        """)
                        .param(settled ? account.userName() : null)
                        .param(settled ? Timestamp.from(Instant.now()) : null)
                        .params(thread, job.value(), settled)
                        .update()
                > 0;
    }

    @Override
    public boolean remove(long comment, JobId job, Account account) {
        return written(
                job,
                account,
                () -> jdbc.sql("""
                                delete from workbench_note n where id = ? and job = ? and (author = ? or ?)
                                   and not exists (select 1 from workbench_note a where a.thread = n.id)
                                """)
                                .params(
                                        comment,
                                        job.value(),
                                        account.userName(),
                                        account.roles().contains(Role.ADMIN))
                                .update()
                        > 0);
    }

    private boolean written(JobId job, Account account, BooleanSupplier change) {
        boolean changed = outside.inTransaction(change::getAsBoolean);
        if (changed) {
            outside.tell(new JobMarked(job, account.userName()));
        }
        return changed;
    }

    private static String words(String text) {
        String words = StoredText.of(text).strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a comment without words");
        }
        return words;
    }
}
