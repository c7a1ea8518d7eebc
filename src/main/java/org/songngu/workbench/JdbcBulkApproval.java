package org.songngu.workbench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Bulk approval over PostgreSQL. A step of some segments is one transaction with its history rows and units, so that
/// people who type meanwhile wait for a step at most.
@Service
class JdbcBulkApproval implements BulkApproval {

    private static final int STEP = 50;

    private final JdbcClient jdbc;
    private final JobRows jobs;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final SegmentRules rules;
    private final CheckRuns checks;
    private final Outside outside;

    JdbcBulkApproval(
            JdbcClient jdbc,
            JobRows jobs,
            SegmentRows segments,
            SegmentHistory history,
            SegmentRules rules,
            CheckRuns checks,
            Outside outside) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.segments = segments;
        this.history = history;
        this.rules = rules;
        this.checks = checks;
        this.outside = outside;
    }

    /// The numbers that were left out, by reason.
    private static final class Left {

        private final Map<EditOutcome.Reason, List<Integer>> numbers = new EnumMap<>(EditOutcome.Reason.class);

        void add(EditOutcome.Reason reason, int number) {
            numbers.computeIfAbsent(reason, key -> new ArrayList<>()).add(number);
        }

        Map<EditOutcome.Reason, List<Integer>> sorted() {
            numbers.values().forEach(list -> list.sort(Comparator.naturalOrder()));
            return Map.copyOf(numbers);
        }
    }

    @Override
    public Plan plan(JobId job, List<SegmentId> ids, Account account, Progress progress) {
        NewJob facts = facts(job);
        SegmentRules.Blocking blocking = blocking(job, facts);
        List<Seen> able = new ArrayList<>();
        Left left = new Left();
        int approved = 0;
        int done = 0;
        for (SegmentId id : ids) {
            if (progress.isCancelled()) {
                return new Plan(done - approved, approved, List.copyOf(able), left.sorted(), false);
            }
            Optional<SegmentRows.Row> row =
                    segments.byId(id).filter(found -> found.segment().job().equals(job));
            if (row.isPresent()) {
                Segment segment = row.get().segment();
                if (segment.state() == SegmentState.APPROVED) {
                    approved++;
                } else {
                    rules.refusal(facts, row.get(), segment.target(), account, blocking)
                            .ifPresentOrElse(
                                    reason -> left.add(reason, segment.number()),
                                    () -> able.add(new Seen(id, segment.version())));
                }
            }
            progress.step(++done, ids.size());
        }
        return new Plan(ids.size() - approved, approved, List.copyOf(able), left.sorted(), true);
    }

    private NewJob facts(JobId job) {
        return jobs.byId(job)
                .orElseThrow(() -> new IllegalArgumentException("no job " + job.value()))
                .job();
    }

    private SegmentRules.Blocking blocking(JobId job, NewJob facts) {
        CheckRuns.Run run = checks.of(job, facts);
        return (segment, target) -> checks.check(run, segment, target).stream().anyMatch(CheckedFinding::blocking);
    }

    @Override
    public Receipt approve(JobId job, List<Seen> seen, Account account, Progress progress) {
        NewJob facts = facts(job);
        rules.openMemory();
        SegmentRules.Blocking blocking = blocking(job, facts);
        List<Seen> ordered = seen.stream()
                .sorted(Comparator.comparingLong(one -> one.segment().value()))
                .toList();
        Left left = new Left();
        long receipt = 0;
        int approved = 0;
        for (int from = 0; from < ordered.size() && !progress.isCancelled(); from += STEP) {
            List<Seen> step = ordered.subList(from, Math.min(from + STEP, ordered.size()));
            long known = receipt;
            Step done = outside.inTransaction(
                    () -> step(known, job, step, account, row -> approval(facts, row, account, blocking), left));
            receipt = done.receipt();
            approved += done.stored().size();
            told(job, done.stored(), account);
            progress.step(Math.min(from + STEP, ordered.size()), ordered.size());
        }
        return new Receipt(receipt, approved, left.sorted());
    }

    private SegmentRules.Verdict approval(
            NewJob facts, SegmentRows.Row row, Account account, SegmentRules.Blocking blocking) {
        return rules.approve(facts, row, row.segment().target(), account, blocking);
    }

    private record Step(long receipt, List<Segment> stored) {}

    private interface Decision {
        SegmentRules.Verdict decide(SegmentRows.Row row);
    }

    private Step step(long known, JobId job, List<Seen> step, Account account, Decision decision, Left left) {
        long receipt = known;
        List<Segment> stored = new ArrayList<>();
        for (Seen seen : step) {
            Optional<SegmentRows.Row> row = segments.lock(seen.segment())
                    .filter(found -> found.segment().job().equals(job));
            if (row.isEmpty()) {
                continue;
            }
            Segment segment = row.get().segment();
            if (segment.version() != seen.version()) {
                left.add(EditOutcome.Reason.CHANGED, segment.number());
                continue;
            }
            switch (decision.decide(row.get())) {
                case SegmentRules.Verdict.No(EditOutcome.Reason reason) -> left.add(reason, segment.number());
                case SegmentRules.Verdict.Nothing ignored -> {
                    // somebody else approved it
                }
                case SegmentRules.Verdict.Yes yes -> {
                    receipt = receipt == 0 ? open(job, account) : receipt;
                    Segment changed = store(segment, yes, account);
                    jdbc.sql("insert into workbench_approved (approval, segment, version) values (?, ?, ?)")
                            .params(receipt, changed.id().value(), changed.version())
                            .update();
                    stored.add(changed);
                }
            }
        }
        return new Step(receipt, stored);
    }

    private long open(JobId job, Account account) {
        return jdbc.sql("insert into workbench_approval (job, author, at) values (?, ?, ?) returning id")
                .params(job.value(), account.userName(), Timestamp.from(Instant.now()))
                .query(Long.class)
                .single();
    }

    private Segment store(Segment segment, SegmentRules.Verdict.Yes verdict, Account account) {
        Segment stored = segments.change(segment.id(), verdict.change(), Instant.now());
        SegmentVersion entry = new SegmentVersion(
                stored.version(),
                verdict.action(),
                stored.target(),
                stored.state(),
                account.userName(),
                stored.changedAt(),
                verdict.note());
        history.add(stored, entry, "");
        return stored;
    }

    private void told(JobId job, List<Segment> stored, Account account) {
        if (!stored.isEmpty()) {
            outside.tell(new SegmentsChanged(job, List.copyOf(stored), account.userName()));
        }
    }

    @Override
    public int undo(long receipt, JobId job, Account account) {
        if (!SegmentRules.mayReview(account)) {
            return 0;
        }
        List<Segment> waiting = outside.inTransaction(() -> withdrawn(receipt, job, account));
        told(job, waiting, account);
        return waiting.size();
    }

    // In the order of ids, as steps lock them: two of them never wait for each other.
    private List<Segment> withdrawn(long receipt, JobId job, Account account) {
        List<Seen> seen = jdbc.sql("""
                        select a.segment, a.version from workbench_approved a
                          join workbench_approval r on r.id = a.approval and r.job = ?
                         where a.approval = ? order by a.segment
                        """)
                .params(job.value(), receipt)
                .query((row, number) -> new Seen(new SegmentId(row.getLong(1)), row.getInt(2)))
                .list();
        List<Segment> waiting = new ArrayList<>();
        for (Seen one : seen) {
            segments.lock(one.segment())
                    .filter(row -> row.segment().version() == one.version())
                    .filter(row -> row.segment().state() == SegmentState.APPROVED)
                    .ifPresent(row -> waiting.add(store(row.segment(), rules.withdraw(row, account), account)));
        }
        return waiting;
    }
}
