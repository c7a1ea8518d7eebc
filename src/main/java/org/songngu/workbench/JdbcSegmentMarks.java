package org.songngu.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Marks over PostgreSQL.
@Component
class JdbcSegmentMarks implements SegmentMarks {

    private final JdbcClient jdbc;
    private final SegmentRows segments;
    private final Outside outside;

    JdbcSegmentMarks(JdbcClient jdbc, SegmentRows segments, Outside outside) {
        this.jdbc = jdbc;
        this.segments = segments;
        this.outside = outside;
    }

    @Override
    public OfJob of(JobId job, Account account) {
        Set<SegmentId> bookmarks = new HashSet<>(jdbc.sql("""
                        select b.segment from workbench_bookmark b join workbench_segment s on s.id = b.segment
                         where b.user_name = ? and s.job = ?
                        """)
                .params(account.userName(), job.value())
                .query((row, number) -> new SegmentId(row.getLong(1)))
                .list());
        Map<SegmentId, Integer> notes = new HashMap<>();
        jdbc.sql("""
                        select n.segment, count(*) from workbench_note n
                          join workbench_note t on t.id = coalesce(n.thread, n.id) and t.resolved_at is null
                         where n.job = ? and n.segment is not null group by n.segment
                        """).param(job.value()).query(row -> {
            notes.put(new SegmentId(row.getLong(1)), row.getInt(2));
        });
        Map<SegmentId, String> locks = new HashMap<>();
        jdbc.sql("select id, locked_by from workbench_segment where job = ? and locked_by is not null")
                .param(job.value())
                .query(row -> {
                    locks.put(new SegmentId(row.getLong(1)), row.getString(2));
                });
        return new OfJob(bookmarks, notes, locks);
    }

    @Override
    public void bookmark(SegmentId segment, boolean on, Account account) {
        jdbc.sql(
                        on
                                ? "insert into workbench_bookmark (user_name, segment) values (?, ?) on conflict do nothing"
                                : "delete from workbench_bookmark where user_name = ? and segment = ?")
                .params(account.userName(), segment.value())
                .update();
    }

    @Override
    public boolean lock(SegmentId segment, boolean on, Account account) {
        boolean chief =
                account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
        int changed = on
                ? jdbc.sql("update workbench_segment set locked_by = ? where id = ? and locked_by is null")
                        .params(account.userName(), segment.value())
                        .update()
                : jdbc.sql("update workbench_segment set locked_by = null where id = ? and (locked_by = ? or ?)")
                        .params(segment.value(), account.userName(), chief)
                        .update();
        if (changed > 0) {
            tell(segment, account);
        }
        return changed > 0;
    }

    private void tell(SegmentId segment, Account account) {
        segments.byId(segment)
                .ifPresent(row -> outside.tell(new JobMarked(row.segment().job(), account.userName())));
    }
}
