package org.songngu.workbench;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.article.Article;
import org.songngu.article.Block;
import org.songngu.article.Segmenter;
import org.songngu.text.Span;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The workbench over PostgreSQL; the rules of states and rights are in [SegmentRules].
@Service
class JdbcWorkbench implements Workbench {

    private final JobRows jobs;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final SegmentRules rules;
    private final Pretranslation pretranslation;
    private final Segmenter segmenter;
    private final Outside outside;

    JdbcWorkbench(
            JobRows jobs,
            SegmentRows segments,
            SegmentHistory history,
            SegmentRules rules,
            Pretranslation pretranslation,
            Segmenter segmenter,
            Outside outside) {
        this.jobs = jobs;
        this.segments = segments;
        this.history = history;
        this.rules = rules;
        this.pretranslation = pretranslation;
        this.segmenter = segmenter;
        this.outside = outside;
    }

    @Override
    public TranslationJob create(NewJob facts, Article article, Account account) {
        List<SegmentRows.NewRow> rows = cut(facts, article);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("the article has nothing to translate: " + facts.title());
        }
        return outside.inTransaction(() -> {
            JobId id = jobs.insert(facts, account.userName());
            segments.insert(id, rows, Instant.now());
            return jobs.byId(id).orElseThrow();
        });
    }

    private List<SegmentRows.NewRow> cut(NewJob facts, Article article) {
        List<SegmentRows.NewRow> rows = new ArrayList<>();
        int paragraph = 0;
        for (Block block : article.blocks()) {
            if (!block.isIncluded()) {
                continue;
            }
            paragraph++;
            for (Span span : segmenter.segment(block.text(), facts.pair().source())) {
                String source = span.of(block.text());
                rows.add(new SegmentRows.NewRow(rows.size() + 1, paragraph, block.kind(), source, words(source)));
            }
        }
        return rows;
    }

    private static int words(String text) {
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
        }
        return allowed;
    }

    @Override
    public List<Segment> segments(JobId id, int from, int count) {
        return segments.page(id, from, count);
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
    public EditOutcome saveDraft(Edit edit, Account account) {
        return store(edit, account, (row, text) -> rules.draft(row, text, account));
    }

    @Override
    public EditOutcome confirm(Edit edit, Account account) {
        return store(edit, account, (row, text) -> rules.confirm(job(row), row, text, account));
    }

    @Override
    public EditOutcome approve(Edit edit, Account account) {
        return store(edit, account, (row, text) -> rules.approve(job(row), row, text, account));
    }

    @Override
    public EditOutcome returnToTranslator(Edit edit, ReturnReason reason, String note, Account account) {
        return store(edit, account, (row, text) -> rules.giveBack(row, reason, note, account));
    }

    private TranslationJob job(SegmentRows.Row row) {
        return jobs.byId(row.segment().job()).orElseThrow();
    }

    @Override
    public List<SegmentVersion> history(SegmentId id) {
        return history.of(id);
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

    private EditOutcome store(Edit edit, Account account, Decision decision) {
        String text = Normalizer.normalize(edit.text(), Normalizer.Form.NFC);
        EditOutcome outcome = outside.inTransaction(() -> storeInTransaction(edit, text, account, decision));
        if (outcome instanceof EditOutcome.Stored(Segment segment)) {
            outside.tell(new SegmentsChanged(segment.job(), List.of(segment), account.userName()));
        }
        return outcome;
    }

    private EditOutcome storeInTransaction(Edit edit, String text, Account account, Decision decision) {
        SegmentRows.Row row = segments.byId(edit.segment())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no segment " + edit.segment().value()));
        Segment segment = row.segment();
        Optional<SegmentVersion.Action> answered = history.answered(segment.id(), edit.clientId());
        if (answered.isPresent()) {
            return answered.get() == SegmentVersion.Action.ALTERNATIVE
                    ? conflict(segment, edit, text)
                    : new EditOutcome.Stored(segment);
        }
        if (segment.version() != edit.baseVersion()) {
            return keepAlternative(segment, edit, text, account);
        }
        return switch (decision.decide(row, text)) {
            case SegmentRules.Verdict.Nothing ignored -> new EditOutcome.Stored(segment);
            case SegmentRules.Verdict.No(EditOutcome.Reason reason) -> new EditOutcome.Refused(reason);
            case SegmentRules.Verdict.Yes(SegmentRows.Change change, SegmentVersion.Action action, String note) ->
                segments.change(segment.id(), edit.baseVersion(), change, Instant.now())
                        .<EditOutcome>map(stored -> {
                            history.add(
                                    stored.id(), stored.job(), entry(stored, action, account, note), edit.clientId());
                            return new EditOutcome.Stored(stored);
                        })
                        .orElseGet(() -> keepAlternative(segment(segment.id()).orElseThrow(), edit, text, account));
        };
    }

    // The text of the slower one is stored beside the current one: it is shown to its author and can be restored.
    private EditOutcome keepAlternative(Segment current, Edit edit, String text, Account account) {
        if (current.target().equals(text)) {
            return new EditOutcome.Stored(current);
        }
        SegmentVersion entry = new SegmentVersion(
                current.version(),
                SegmentVersion.Action.ALTERNATIVE,
                text,
                current.state(),
                account.userName(),
                Instant.now(),
                "");
        history.add(current.id(), current.job(), entry, edit.clientId());
        return conflict(current, edit, text);
    }

    private EditOutcome conflict(Segment current, Edit edit, String text) {
        return new EditOutcome.Conflict(current, history.textAt(current.id(), edit.baseVersion()), text);
    }

    private static SegmentVersion entry(Segment stored, SegmentVersion.Action action, Account account, String note) {
        return new SegmentVersion(
                stored.version(),
                action,
                stored.target(),
                stored.state(),
                account.userName(),
                stored.changedAt(),
                note);
    }

    /// Transactions and the news that go out after them.
    @Service
    static class Outside {

        private final TransactionTemplate transaction;
        private final ApplicationEventPublisher events;

        Outside(TransactionTemplate transaction, ApplicationEventPublisher events) {
            this.transaction = transaction;
            this.events = events;
        }

        <T> T inTransaction(Supplier<T> work) {
            T result = transaction.execute(status -> work.get());
            if (result == null) {
                throw new IllegalStateException("a transaction without a result");
            }
            return result;
        }

        void tell(SegmentsChanged change) {
            events.publishEvent(change);
        }
    }
}
