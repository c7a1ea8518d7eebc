package org.songngu.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.qa.ArticleSegment;
import org.songngu.qa.QaChoice;
import org.songngu.text.TextCounts;
import org.springframework.stereotype.Service;

/// The checks of jobs over PostgreSQL.
@Service
class JdbcJobChecks implements JobChecks {

    private static final int PAGE = 500;
    private static final int LONGEST_REASON_CHARS = 1_000;
    private static final int LONGEST_NAME_CHARS = 200;

    private final CheckRuns runs;
    private final IgnoredRows ignored;
    private final JobRows jobs;
    private final SegmentRows segments;
    private final JobArticles articles;
    private final NameChoices names;

    JdbcJobChecks(
            CheckRuns runs,
            IgnoredRows ignored,
            JobRows jobs,
            SegmentRows segments,
            JobArticles articles,
            NameChoices names) {
        this.runs = runs;
        this.ignored = ignored;
        this.jobs = jobs;
        this.segments = segments;
        this.articles = articles;
        this.names = names;
    }

    @Override
    public List<CheckedFinding> check(SegmentId id, String target) {
        return segments.byId(id)
                .map(SegmentRows.Row::segment)
                .map(segment -> runs.check(runs.of(segment, jobs.facts(segment.job())), segment, StoredText.of(target)))
                .orElse(List.of());
    }

    @Override
    public CheckReport report(JobId id, Progress progress) {
        TranslationJob job = jobs.byId(id).orElseThrow(() -> new IllegalArgumentException("no job " + id.value()));
        CheckRuns.Run run = runs.of(id, job.job());
        List<CheckReport.Entry> entries = new ArrayList<>();
        int done = 0;
        List<Segment> page = segments.page(id, 1, PAGE);
        while (!page.isEmpty()) {
            for (Segment segment : page) {
                if (progress.isCancelled()) {
                    return new CheckReport(List.copyOf(entries), done, false);
                }
                runs.checkAndProofread(run, segment, segment.target()).stream()
                        .map(checked -> new CheckReport.Entry(segment, checked))
                        .forEach(entries::add);
                progress.step(++done, job.segments());
            }
            page = segments.page(id, page.getLast().number() + 1, PAGE);
        }
        return new CheckReport(List.copyOf(entries), done, true);
    }

    @Override
    public boolean ignore(NewIgnore ignore, Account account) {
        Optional<Segment> segment = segments.byId(ignore.segment()).map(SegmentRows.Row::segment);
        boolean reasoned = !ignore.reason().isBlank() && ignore.reason().length() <= LONGEST_REASON_CHARS;
        if (segment.isEmpty()
                || !reasoned
                || (ignore.wholeJob() && !decides(segment.get().job(), account))) {
            return false;
        }
        ignored.insert(ignore, segment.get(), account.userName());
        return true;
    }

    @Override
    public boolean takeBack(JobId job, long id, Account account) {
        return ignored.takeBack(job, id, account.userName(), decides(job, account) ? null : account.userName());
    }

    @Override
    public boolean choose(SegmentId id, QaChoice choice, Account account) {
        Optional<Segment> segment = segments.byId(id).map(SegmentRows.Row::segment);
        String name = StoredText.of(choice.about()).strip();
        if (segment.isEmpty()
                || name.isEmpty()
                || name.length() > LONGEST_NAME_CHARS
                || choice.id().length() > LONGEST_NAME_CHARS
                || !segment.get().source().contains(name)) {
            return false;
        }
        names.choose(segment.get().job(), name, choice.id(), account.userName());
        return true;
    }

    @Override
    public List<IgnoredFinding> ignored(JobId job) {
        return ignored.ofJob(job).stream().map(IgnoredRows.Row::ignored).toList();
    }

    @Override
    public Map<String, Boolean> gate(JobId job) {
        return Map.copyOf(ignored.gate(job));
    }

    @Override
    public boolean setGate(JobId job, String check, Optional<Boolean> blocks, Account account) {
        if (!mayReview(account)) {
            return false;
        }
        ignored.setGate(job, check, blocks);
        return true;
    }

    @Override
    public JobCounts counts(JobId id) {
        NewJob job = jobs.facts(id);
        TextCounts source = TextCounts.NONE;
        TextCounts target = TextCounts.NONE;
        for (ArticleSegment segment : articles.of(id)) {
            source = source.plus(TextCounts.of(segment.source(), job.pair().source()));
            target = target.plus(TextCounts.of(segment.target(), job.pair().target()));
        }
        return new JobCounts(source, target);
    }

    private boolean decides(JobId job, Account account) {
        return mayReview(account)
                || jobs.byId(job)
                        .filter(found -> found.createdBy().equals(account.userName()))
                        .isPresent();
    }

    private static boolean mayReview(Account account) {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }
}
