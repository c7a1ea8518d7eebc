package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.songngu.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Notifications over PostgreSQL.
@Service
class JdbcNotifications implements Notifications {

    private final JdbcClient jdbc;
    private final Notifier notifier;
    private final Outside outside;

    JdbcNotifications(JdbcClient jdbc, Notifier notifier, Outside outside) {
        this.jdbc = jdbc;
        this.notifier = notifier;
        this.outside = outside;
    }

    @Override
    public List<Notification> of(Account account, int offset, int limit) {
        return jdbc.sql("""
                        select n.*, j.title, j.archived_at, coalesce(s.number, 0) number from workbench_notification n
                          join workbench_job j on j.id = n.job
                          left join workbench_segment s on s.id = n.segment
                         where n.recipient = ? order by n.id desc offset ? limit ?
                        """)
                .params(account.userName(), offset, limit)
                .query(JdbcNotifications::notification)
                .list();
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                new JobId(row.getLong("job")),
                row.getString("title"),
                row.getInt("number"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                row.getObject("read_at") != null,
                row.getObject("archived_at") != null);
    }

    @Override
    public int unread(Account account) {
        return jdbc.sql("""
                        select count(*) from workbench_notification n
                          join workbench_job j on j.id = n.job and j.archived_at is null
                         where n.recipient = ? and n.read_at is null
                        """).param(account.userName()).query(Integer.class).single();
    }

    @Override
    public void read(long id, Account account) {
        jdbc.sql("update workbench_notification set read_at = ? where id = ? and recipient = ? and read_at is null")
                .params(Timestamp.from(Instant.now()), id, account.userName())
                .update();
    }

    @Override
    public void readAll(Account account) {
        jdbc.sql("update workbench_notification set read_at = ? where recipient = ? and read_at is null")
                .params(Timestamp.from(Instant.now()), account.userName())
                .update();
    }

    @Override
    public void assigned(JobId job, Collection<String> people, String words, Account by) {
        outside.inTransaction(() -> {
            notifier.assigned(job, people, words, by);
            return true;
        });
    }
}
