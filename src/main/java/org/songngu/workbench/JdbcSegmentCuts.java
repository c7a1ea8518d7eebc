package org.songngu.workbench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.text.InlineText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cuts over PostgreSQL. The rows as they were are kept as JSON, so that taking back restores every column and the
/// history of a segment that a merge took away.
@Component
class JdbcSegmentCuts implements SegmentCuts {

    private final JdbcClient jdbc;
    private final JobRows jobs;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final Outside outside;

    JdbcSegmentCuts(JdbcClient jdbc, JobRows jobs, SegmentRows segments, SegmentHistory history, Outside outside) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.segments = segments;
        this.history = history;
        this.outside = outside;
    }

    @Override
    public Outcome split(SegmentId id, int version, int sourceAt, int targetAt, Account account) {
        return told(account, () -> {
            Optional<SegmentRows.Row> found = locked(id);
            if (found.isEmpty()) {
                return new Outcome.Refused(Reason.GONE);
            }
            Optional<Reason> no = refusal(found.get(), version);
            if (no.isPresent()) {
                return new Outcome.Refused(no.get());
            }
            return split(found.get().segment(), sourceAt, targetAt, account);
        });
    }

    private Outcome split(Segment segment, int sourceAt, int targetAt, Account account) {
        List<CodedPair> halves = CodedPair.of(segment).split(sourceAt, targetAt);
        if (halves.stream().anyMatch(half -> InlineText.plainOf(half.source()).isBlank())) {
            return new Outcome.Refused(Reason.NOTHING_LEFT);
        }
        CodedPair second = halves.getLast();
        String before = rows(segment.id(), segment.id());
        move(segment.job(), segment.number(), 1);
        Segment first = rewrite(segment, halves.getFirst());
        long id = jdbc.sql("""
                        insert into workbench_segment
                            (job, number, paragraph, kind, source, words, target, state, version, origin_band,
                             origin_percent, origin_name, match_band, author, assignee, changed_at, code_labels)
                        select job, number + 1, paragraph, kind, ?, ?, ?, ?, 1, origin_band, origin_percent, origin_name,
                               match_band, author, assignee, changed_at, cast(nullif(?, '') as jsonb) from workbench_segment where id = ? returning id
                        """)
                .params(
                        second.source(),
                        words(second.source()),
                        second.target(),
                        state(second.target()).name(),
                        CodeLabels.write(second.labels()),
                        segment.id().value())
                .query(Long.class)
                .single();
        Segment made = segments.byId(new SegmentId(id)).orElseThrow().segment();
        record(first, SegmentVersion.Action.SPLIT, account);
        record(made, SegmentVersion.Action.SPLIT, account);
        return new Outcome.Done(remember("SPLIT", first, made, made.version(), before, "[]", account), first);
    }

    @Override
    public Outcome merge(SegmentId id, int version, int following, Account account) {
        return told(account, () -> {
            Optional<SegmentRows.Row> found = locked(id);
            Optional<SegmentRows.Row> next = found.flatMap(row -> following(row.segment()));
            if (found.isEmpty()) {
                return new Outcome.Refused(Reason.GONE);
            }
            if (next.isEmpty()
                    || next.get().segment().paragraph() != found.get().segment().paragraph()) {
                return new Outcome.Refused(Reason.OTHER_PARAGRAPH);
            }
            Optional<Reason> no = refusal(found.get(), version).or(() -> refusal(next.get(), following));
            if (no.isPresent()) {
                return new Outcome.Refused(no.get());
            }
            return merge(found.get().segment(), next.get().segment(), account);
        });
    }

    private Outcome merge(Segment segment, Segment next, Account account) {
        String before = rows(segment.id(), next.id());
        String versions = jdbc.sql(
                        "select coalesce(jsonb_agg(to_jsonb(v) order by v.id), '[]') from workbench_segment_version v where segment = ?")
                .param(next.id().value())
                .query(String.class)
                .single();
        // What was said is of the text, and the text goes on.
        for (String table : List.of("workbench_note", "workbench_annotation", "workbench_notification")) {
            jdbc.sql("update " + table + " set segment = ? where segment = ?")
                    .params(segment.id().value(), next.id().value())
                    .update();
        }
        jdbc.sql("delete from workbench_segment where id = ?")
                .param(next.id().value())
                .update();
        move(segment.job(), next.number(), -1);
        Segment merged = rewrite(segment, CodedPair.of(segment).joined(CodedPair.of(next)));
        record(merged, SegmentVersion.Action.MERGED, account);
        return new Outcome.Done(remember("MERGE", merged, next, null, before, versions, account), merged);
    }

    private static int words(String source) {
        return JdbcWorkbench.words(source);
    }

    private static SegmentState state(String target) {
        return target.isBlank() ? SegmentState.NOT_TRANSLATED : SegmentState.DRAFT;
    }

    private Optional<SegmentRows.Row> locked(SegmentId id) {
        // The job first, always: two cuts of one job must not wait for each other.
        return segments.byId(id).filter(row -> jobs.lock(row.segment().job())).flatMap(row -> segments.lock(id));
    }

    private Optional<SegmentRows.Row> following(Segment segment) {
        return segments.page(segment.job(), segment.number() + 1, 1).stream()
                .findFirst()
                .flatMap(next -> segments.lock(next.id()));
    }

    private static Optional<Reason> refusal(SegmentRows.Row row, int version) {
        if (row.lockedBy() != null) {
            return Optional.of(Reason.LOCKED);
        }
        if (row.segment().version() != version) {
            return Optional.of(Reason.CHANGED);
        }
        return row.segment().state() == SegmentState.APPROVED ? Optional.of(Reason.APPROVED) : Optional.empty();
    }

    private void move(JobId job, int behind, int by) {
        jdbc.sql("update workbench_segment set number = number + ? where job = ? and number > ?")
                .params(by, job.value(), behind)
                .update();
    }

    private Segment rewrite(Segment segment, CodedPair pair) {
        return jdbc.sql("""
                        update workbench_segment
                           set source = ?, words = ?, target = ?, state = ?, code_labels = cast(nullif(?, '') as jsonb), changed_at = ?,
                               version = version + 1
                         where id = ? returning *
                        """)
                .params(
                        pair.source(),
                        words(pair.source()),
                        pair.target(),
                        state(pair.target()).name(),
                        CodeLabels.write(pair.labels()),
                        Timestamp.from(Instant.now()),
                        segment.id().value())
                .query(SegmentRows::segment)
                .single();
    }

    private String rows(SegmentId first, SegmentId second) {
        return jdbc.sql("select jsonb_agg(to_jsonb(s) order by s.number) from workbench_segment s where id in (?, ?)")
                .params(first.value(), second.value())
                .query(String.class)
                .single();
    }

    private long remember(
            String kind,
            Segment first,
            Segment second,
            @Nullable Integer secondVersion,
            String before,
            String versions,
            Account account) {
        return jdbc.sql("""
                        insert into workbench_cut
                            (job, kind, first, second, segments, history, first_version, second_version, author, at)
                        values (?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?) returning id
                        """)
                .param(first.job().value())
                .param(kind)
                .param(first.id().value())
                .param(second.id().value())
                .param(before)
                .param(versions)
                .param(first.version())
                .param(secondVersion)
                .param(account.userName())
                .param(Timestamp.from(Instant.now()))
                .query(Long.class)
                .single();
    }

    private void record(Segment segment, SegmentVersion.Action action, Account account) {
        SegmentVersion entry = new SegmentVersion(
                segment.version(), action, segment.target(), segment.state(), account.userName(), Instant.now(), "");
        history.add(segment, entry, "");
    }

    /// A cut that can be taken back.
    private record Cut(
            String kind,
            long first,
            long second,
            int firstVersion,
            @Nullable Integer secondVersion) {}

    @Override
    public Outcome undo(long id, JobId job, Account account) {
        return told(account, () -> {
            if (!jobs.lock(job)) {
                return new Outcome.Refused(Reason.GONE);
            }
            Optional<Cut> found = jdbc.sql("select * from workbench_cut where id = ? and job = ? and not undone")
                    .params(id, job.value())
                    .query((row, number) -> new Cut(
                            row.getString("kind"),
                            row.getLong("first"),
                            row.getLong("second"),
                            row.getInt("first_version"),
                            row.getObject("second_version", Integer.class)))
                    .optional();
            if (found.isEmpty()) {
                return new Outcome.Refused(Reason.GONE);
            }
            return undo(id, found.get(), account);
        });
    }

    private Outcome undo(long id, Cut cut, Account account) {
        Optional<SegmentRows.Row> first = segments.lock(new SegmentId(cut.first()));
        if (first.isEmpty()) {
            return new Outcome.Refused(Reason.GONE);
        }
        Optional<Reason> no = refusal(first.get(), cut.firstVersion());
        if (no.isEmpty() && cut.secondVersion() != null) {
            int version = cut.secondVersion();
            no = segments.lock(new SegmentId(cut.second()))
                    .map(row -> refusal(row, version))
                    .orElse(Optional.of(Reason.GONE));
        }
        if (no.isPresent()) {
            return new Outcome.Refused(no.get());
        }
        Segment segment = first.get().segment();
        if (cut.kind().equals("SPLIT")) {
            jdbc.sql("delete from workbench_segment where id = ?")
                    .param(cut.second())
                    .update();
            move(segment.job(), segment.number() + 1, -1);
        } else {
            move(segment.job(), segment.number(), 1);
            insertAgain(id, cut.second(), segment.number() + 1);
        }
        Segment restored = restore(id, segment);
        jdbc.sql("update workbench_cut set undone = true where id = ?")
                .param(id)
                .update();
        record(restored, SegmentVersion.Action.UNDONE, account);
        return new Outcome.Done(0, restored);
    }

    private Segment restore(long cut, Segment segment) {
        return jdbc.sql("""
                        update workbench_segment s
                           set source = b.source, words = b.words, target = b.target, state = b.state,
                               code_labels = b.code_labels, returned = b.returned, return_note = b.return_note, author = b.author,
                               confirmed_by = b.confirmed_by, unit = b.unit, changed_at = ?, version = s.version + 1
                          from workbench_cut c, jsonb_populate_recordset(null::workbench_segment, c.segments) b
                         where c.id = ? and s.id = ? and b.id = s.id returning s.*
                        """)
                .params(Timestamp.from(Instant.now()), cut, segment.id().value())
                .query(SegmentRows::segment)
                .single();
    }

    // Its place may be another one now: somebody has cut before it since.
    private void insertAgain(long cut, long second, int number) {
        jdbc.sql("""
                        insert into workbench_segment overriding system value
                        select (jsonb_populate_record(null::workbench_segment, row || jsonb_build_object('number', ?))).*
                          from workbench_cut c, jsonb_array_elements(c.segments) row
                         where c.id = ? and (row ->> 'id')::bigint = ?
                        """).params(number, cut, second).update();
        jdbc.sql("""
                        insert into workbench_segment_version overriding system value
                        select b.* from workbench_cut c, jsonb_populate_recordset(null::workbench_segment_version, c.history) b
                         where c.id = ?
                        """).param(cut).update();
    }

    /// What is tried in one transaction.
    private interface Attempt {
        Outcome run();
    }

    private Outcome told(Account account, Attempt attempt) {
        Outcome outcome = outside.inTransaction(attempt::run);
        if (outcome instanceof Outcome.Done(long cut, Segment first)) {
            outside.tell(new JobRecut(first.job(), account.userName()));
        }
        return outcome;
    }
}
