package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.memory.MemoryPolicies;
import org.songngu.memory.Trust;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Propagation over PostgreSQL: each run is one transaction with its history rows.
@Component
class JdbcPropagation implements Propagation {

    // A draft without an author is the machine's; a propagated one is recognised by its version.
    private static final String SAME_AND_UNTOUCHED = """
            select * from workbench_segment s
             where s.job = ? and s.id <> ? and s.kind = ? and s.source = ? and s.target <> ?
               and s.locked_by is null and s.returned is null
               and (s.state = 'NOT_TRANSLATED'
                    or s.state = 'DRAFT'
                       and (s.author = '' and s.origin_band <> 'CONTEXT'
                            or exists (select 1 from workbench_propagated p
                                        where p.segment = s.id and p.version = s.version)))
             order by s.number for update
            """;

    private final JdbcClient jdbc;
    private final JobRows jobs;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final MemoryPolicies policies;
    private final Outside outside;

    JdbcPropagation(
            JdbcClient jdbc,
            JobRows jobs,
            SegmentRows segments,
            SegmentHistory history,
            MemoryPolicies policies,
            Outside outside) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.segments = segments;
        this.history = history;
        this.policies = policies;
        this.outside = outside;
    }

    @Override
    public Optional<Receipt> propagate(SegmentId id, Account account) {
        Optional<Segment> found = segments.byId(id).map(SegmentRows.Row::segment);
        if (found.isEmpty() || !isTrusted(found.get()) || !isOn(found.get().job())) {
            return Optional.empty();
        }
        Segment confirmed = found.get();
        Receipt receipt = outside.inTransaction(() -> fill(confirmed, account));
        if (receipt.filled().isEmpty()) {
            return Optional.empty();
        }
        outside.tell(new SegmentsChanged(confirmed.job(), receipt.filled(), account.userName()));
        return Optional.of(receipt);
    }

    // A desk may carry on what a reviewer approved only: the policy of the job and of the memory it writes to decide.
    private boolean isTrusted(Segment segment) {
        return switch (segment.state()) {
            case NOT_TRANSLATED, DRAFT -> false;
            case TRANSLATED -> policies.use(segment.job().value()).propagates(Trust.TRANSLATED);
            case APPROVED -> policies.use(segment.job().value()).propagates(Trust.APPROVED);
        };
    }

    private Receipt fill(Segment confirmed, Account account) {
        // The job's lock orders two propagations that would wait for each other's segments.
        if (!jobs.lock(confirmed.job())) {
            return new Receipt(0, List.of());
        }
        List<Segment> same = jdbc.sql(SAME_AND_UNTOUCHED)
                .params(
                        confirmed.job().value(),
                        confirmed.id().value(),
                        confirmed.kind().name(),
                        confirmed.source(),
                        confirmed.target())
                .query(SegmentRows::segment)
                .list();
        if (same.isEmpty()) {
            return new Receipt(0, List.of());
        }
        Instant now = Instant.now();
        long id = jdbc.sql("insert into workbench_propagation (job, author, at) values (?, ?, ?) returning id")
                .params(confirmed.job().value(), account.userName(), Timestamp.from(now))
                .query(Long.class)
                .single();
        Origin origin = Origin.ofSegment(100, confirmed.number());
        List<Segment> filled = new ArrayList<>();
        for (Segment segment : same) {
            Before after = new Before(confirmed.target(), SegmentState.DRAFT, account.userName(), origin);
            Segment stored = set(segment, after, now);
            remember(id, segment, stored);
            record(stored, SegmentVersion.Action.PROPAGATED, account, "#" + confirmed.number());
            filled.add(stored);
        }
        return new Receipt(id, List.copyOf(filled));
    }

    /// A text with where it came from.
    private record Before(String target, SegmentState state, String author, Origin origin) {}

    private Segment set(Segment segment, Before text, Instant at) {
        return jdbc.sql("""
                        update workbench_segment
                           set target = ?, state = ?, author = ?, origin_band = ?, origin_percent = ?, origin_name = ?,
                               changed_at = ?, version = version + 1
                         where id = ? returning *
                        """)
                .params(
                        text.target(),
                        text.state().name(),
                        text.author(),
                        text.origin().band().name(),
                        text.origin().percent(),
                        text.origin().name(),
                        Timestamp.from(at),
                        segment.id().value())
                .query(SegmentRows::segment)
                .single();
    }

    private void remember(long id, Segment before, Segment after) {
        jdbc.sql("""
                        insert into workbench_propagated
                            (propagation, segment, version, target, state, author, origin_band, origin_percent, origin_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        before.id().value(),
                        after.version(),
                        before.target(),
                        before.state().name(),
                        before.author(),
                        before.origin().band().name(),
                        before.origin().percent(),
                        before.origin().name())
                .update();
    }

    private void record(Segment stored, SegmentVersion.Action action, Account account, String note) {
        SegmentVersion entry = new SegmentVersion(
                stored.version(),
                action,
                stored.target(),
                stored.state(),
                account.userName(),
                stored.changedAt(),
                note);
        history.add(stored, entry, "");
    }

    @Override
    public List<Segment> undo(long receipt, JobId job, Account account) {
        List<Segment> restored = outside.inTransaction(() -> restore(receipt, job, account));
        if (!restored.isEmpty()) {
            outside.tell(new SegmentsChanged(job, restored, account.userName()));
        }
        return restored;
    }

    private record Row(Segment segment, Before before) {}

    private List<Segment> restore(long receipt, JobId job, Account account) {
        if (!jobs.lock(job)) {
            return List.of();
        }
        List<Row> rows = jdbc.sql("""
                        select s.*, p.target before_target, p.state before_state, p.author before_author,
                               p.origin_band before_band, p.origin_percent before_percent, p.origin_name before_name
                          from workbench_propagated p
                          join workbench_propagation r on r.id = p.propagation and r.job = ?
                          join workbench_segment s on s.id = p.segment and s.version = p.version
                         where p.propagation = ? and s.locked_by is null order by s.number for update of s
                        """)
                .params(job.value(), receipt)
                .query(JdbcPropagation::row)
                .list();
        Instant now = Instant.now();
        List<Segment> restored = new ArrayList<>();
        for (Row row : rows) {
            Segment stored = set(row.segment(), row.before(), now);
            record(stored, SegmentVersion.Action.UNDONE, account, "");
            restored.add(stored);
        }
        return List.copyOf(restored);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Origin origin = new Origin(
                MatchBand.valueOf(row.getString("before_band")),
                row.getInt("before_percent"),
                row.getString("before_name"));
        Before before = new Before(
                row.getString("before_target"),
                SegmentState.valueOf(row.getString("before_state")),
                row.getString("before_author"),
                origin);
        return new Row(SegmentRows.segment(row, number), before);
    }

    @Override
    public boolean isOn(JobId job) {
        return jdbc.sql("select propagates from workbench_job where id = ?")
                .param(job.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public void switchTo(JobId job, boolean on) {
        jdbc.sql("update workbench_job set propagates = ? where id = ?")
                .params(on, job.value())
                .update();
    }
}
