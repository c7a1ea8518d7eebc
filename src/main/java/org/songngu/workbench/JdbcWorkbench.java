package org.songngu.workbench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.article.Article;
import org.songngu.article.DocumentFilter;
import org.songngu.termbase.TermUse;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.stereotype.Service;

/// The workbench over PostgreSQL; the rules of states and rights are in [SegmentRules].
@Service
class JdbcWorkbench implements Workbench {

    private final JobRows jobs;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final SegmentRules rules;
    private final Pretranslation pretranslation;
    private final NewJobs newJobs;
    private final Outside outside;

    JdbcWorkbench(
            JobRows jobs,
            SegmentRows segments,
            SegmentHistory history,
            SegmentRules rules,
            Pretranslation pretranslation,
            NewJobs newJobs,
            Outside outside) {
        this.jobs = jobs;
        this.segments = segments;
        this.history = history;
        this.rules = rules;
        this.pretranslation = pretranslation;
        this.newJobs = newJobs;
        this.outside = outside;
    }

    @Override
    public TranslationJob create(NewJob facts, Article article, Account account) {
        return create(facts, article, OriginalFile.NONE, account);
    }

    @Override
    public TranslationJob create(NewJob facts, Article article, OriginalFile original, Account account) {
        return newJobs.create(facts, article, original, account);
    }

    @Override
    public TranslationJob create(NewJob facts, List<NewSegment> brought, OriginalFile original, Account account) {
        return newJobs.create(facts, brought, original, account);
    }

    @Override
    public DocumentFilter filter(JobId id) {
        return jobs.filter(id);
    }

    static int words(String text) {
        return (int) Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .count();
    }

    @Override
    public List<TranslationJob> jobs(int offset, int limit) {
        return jobs.page(offset, limit);
    }

    @Override
    public Optional<TranslationJob> job(JobId id) {
        return jobs.byId(id);
    }

    @Override
    public boolean delete(JobId id, Account account) {
        boolean allowed = jobs.byId(id)
                .filter(job -> job.createdBy().equals(account.userName())
                        || account.roles().contains(Role.ADMIN))
                .isPresent();
        if (allowed) {
            jobs.delete(id);
            outside.tell(new JobDeleted(id));
        }
        return allowed;
    }

    @Override
    public Optional<OriginalFile> original(JobId id) {
        return jobs.original(id);
    }

    @Override
    public String segmentation(JobId id) {
        return jobs.segmentation(id);
    }

    @Override
    public Optional<TranslationJob> changeHouseStyle(JobId id, String houseStyle, Account account) {
        if (!mayChange(id, account)) {
            return Optional.empty();
        }
        jobs.houseStyle(id, houseStyle);
        return jobs.byId(id);
    }

    @Override
    public boolean changeTerms(JobId id, TermUse terms, Account account) {
        boolean allowed = mayChange(id, account);
        if (allowed) {
            jobs.terms(id, terms);
        }
        return allowed;
    }

    private boolean mayChange(JobId id, Account account) {
        return jobs.byId(id).filter(job -> job.mayBeChangedBy(account)).isPresent();
    }

    @Override
    public List<Segment> segments(JobId id, int from, int count) {
        return segments.page(id, from, count);
    }

    @Override
    public int firstOpen(JobId id, boolean forReview) {
        return segments.firstOpen(id, forReview);
    }

    @Override
    public Optional<Segment> segment(SegmentId id) {
        return segments.byId(id).map(SegmentRows.Row::segment);
    }

    @Override
    public List<Segment> reviewQueue(int offset, int limit) {
        return segments.waitingForReview(offset, limit);
    }

    @Override
    public PhraseUse segmentsWith(String phrase, int limit) {
        return segments.with(phrase, limit);
    }

    @Override
    public EditOutcome saveDraft(Edit edit, Account account) {
        return store(edit, account, (row, text) -> rules.draft(row, text, account));
    }

    @Override
    public EditOutcome confirm(Edit edit, Account account) {
        rules.openMemory();
        return store(edit, account, (row, text) -> rules.confirm(facts(row), row, text, account));
    }

    @Override
    public EditOutcome approve(Edit edit, Account account) {
        rules.openMemory();
        return store(edit, account, (row, text) -> rules.approve(facts(row), row, text, account));
    }

    @Override
    public EditOutcome returnToTranslator(Edit edit, ReturnReason reason, String note, Account account) {
        return store(edit, account, (row, text) -> rules.giveBack(row, reason, note, account));
    }

    @Override
    public EditOutcome restore(SegmentId id, int baseVersion, SegmentVersion entry, Account account) {
        rules.openMemory();
        Edit edit = new Edit(id, baseVersion, entry.target(), "");
        return store(edit, account, (row, text) -> rules.restore(facts(row), row, entry, account));
    }

    private NewJob facts(SegmentRows.Row row) {
        return jobs.facts(row.segment().job());
    }

    @Override
    public List<SegmentVersion> history(SegmentId id) {
        return history.of(id);
    }

    @Override
    public Optional<String> filled(SegmentId id) {
        return history.filled(id);
    }

    @Override
    public Coverage pretranslate(JobId id, Account account, Progress progress) {
        TranslationJob job = jobs.byId(id).orElseThrow(() -> new IllegalArgumentException("no job " + id.value()));
        pretranslation.run(job, account, progress);
        return segments.coverage(id);
    }

    @Override
    public Coverage coverage(JobId id) {
        return segments.coverage(id);
    }

    /// Decides what an edit makes of a segment.
    @FunctionalInterface
    private interface Decision {
        SegmentRules.Verdict decide(SegmentRows.Row row, String text);
    }

    /// What an attempt came to, and whether there is news to tell.
    private record Attempt(EditOutcome outcome, boolean changed) {

        static Attempt unchanged(EditOutcome outcome) {
            return new Attempt(outcome, false);
        }
    }

    private EditOutcome store(Edit edit, Account account, Decision decision) {
        Attempt attempt = outside.inTransaction(() -> attempt(edit.tidy(), account, decision));
        if (attempt.changed() && attempt.outcome() instanceof EditOutcome.Stored(Segment segment)) {
            outside.tell(new SegmentsChanged(segment.job(), List.of(segment), account.userName()));
        }
        return attempt.outcome();
    }

    private Attempt attempt(Edit edit, Account account, Decision decision) {
        Optional<SegmentRows.Row> found = segments.lock(edit.segment());
        if (found.isEmpty()) {
            return Attempt.unchanged(new EditOutcome.Refused(EditOutcome.Reason.GONE));
        }
        SegmentRows.Row row = found.get().with(edit.inserted());
        Segment segment = row.segment();
        Optional<SegmentVersion> answered = history.answered(segment.id(), edit.clientId());
        if (answered.isPresent()) {
            return Attempt.unchanged(answerAgain(segment, edit, answered.get()));
        }
        if (row.lockedBy() != null && !segment.target().equals(edit.text())) {
            return Attempt.unchanged(new EditOutcome.Refused(EditOutcome.Reason.LOCKED));
        }
        // Who wrote the same words on an older version overwrites nothing, and what they decide holds.
        if (segment.version() != edit.baseVersion() && !segment.target().equals(edit.text())) {
            history.add(segment, alternative(segment, edit, account), edit.clientId());
            return Attempt.unchanged(conflict(segment, edit));
        }
        return switch (decision.decide(row, edit.text())) {
            case SegmentRules.Verdict.Nothing ignored -> Attempt.unchanged(new EditOutcome.Stored(segment));
            case SegmentRules.Verdict.No(EditOutcome.Reason reason) ->
                Attempt.unchanged(new EditOutcome.Refused(reason));
            case SegmentRules.Verdict.Yes yes -> {
                rules.tell(row, yes, account);
                yield new Attempt(new EditOutcome.Stored(change(segment, yes, edit, account)), true);
            }
        };
    }

    private Segment change(Segment segment, SegmentRules.Verdict.Yes verdict, Edit edit, Account account) {
        if (!verdict.change().target().equals(edit.text())) {
            // A return leaves the translator's text as it is; what the reviewer typed over it is kept beside it.
            history.add(segment, alternative(segment, edit, account), "");
        }
        Optional<Inserted> inserted = edit.inserted()
                .filter(one ->
                        !one.text().isBlank() && !verdict.change().target().isBlank());
        inserted.ifPresent(one -> segments.setOrigin(segment.id(), one.origin()));
        Segment stored = segments.change(segment.id(), verdict.change(), Instant.now());
        SegmentVersion entry = new SegmentVersion(
                stored.version(),
                verdict.action(),
                stored.target(),
                stored.state(),
                account.userName(),
                stored.changedAt(),
                verdict.note());
        if (inserted.isPresent()) {
            SegmentVersion before = putIn(entry, inserted.get());
            if (entry.action() == SegmentVersion.Action.DRAFTED
                    && entry.target().equals(before.target())) {
                entry = before;
            } else {
                history.addInserted(stored.id(), before);
            }
        }
        history.add(stored, entry, edit.clientId());
        return stored;
    }

    private static SegmentVersion putIn(SegmentVersion entry, Inserted inserted) {
        return new SegmentVersion(
                entry.version(),
                SegmentVersion.Action.INSERTED,
                inserted.text(),
                SegmentState.DRAFT,
                entry.author(),
                entry.at(),
                inserted.origin().name());
    }

    // The browser goes on from the version of the first answer: were it told a later one, it would write over what
    // others have stored since.
    private EditOutcome answerAgain(Segment segment, Edit edit, SegmentVersion first) {
        if (first.action() == SegmentVersion.Action.ALTERNATIVE) {
            return conflict(segment, edit);
        }
        return new EditOutcome.Stored(first.version() == segment.version() ? segment : segment.at(first));
    }

    // The text of the slower one is stored beside the current one: it is shown to its author and can be restored.
    private static SegmentVersion alternative(Segment current, Edit edit, Account account) {
        return new SegmentVersion(
                current.version(),
                SegmentVersion.Action.ALTERNATIVE,
                edit.text(),
                current.state(),
                account.userName(),
                Instant.now(),
                "");
    }

    private EditOutcome conflict(Segment current, Edit edit) {
        return new EditOutcome.Conflict(current, history.textAt(current.id(), edit.baseVersion()), edit.text());
    }
}
