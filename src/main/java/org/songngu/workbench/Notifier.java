package org.songngu.workbench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Decides who is told what, and writes it down. Nobody is told what they did themselves; accounts that cannot sign in
/// are told nothing. Runs in the transaction of what happened, so that neither is there without the other.
@Component
class Notifier {

    private static final int LONGEST_WORDS_CHARS = 300;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Outside outside;

    Notifier(JdbcClient jdbc, Accounts accounts, Outside outside) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.outside = outside;
    }

    /// What happened where.
    private record News(
            Notifications.Kind kind,
            JobId job,
            @Nullable SegmentId segment,
            String words,
            String author,
            @Nullable String once) {}

    void returned(Segment segment, String translator, String words, Account by) {
        tell(
                new News(Notifications.Kind.RETURNED, segment.job(), segment.id(), words, by.userName(), null),
                Set.of(translator));
    }

    /// An approved segment was edited: its translator hears of it, and who approved it last.
    void reopened(Segment segment, @Nullable String translator, Account by) {
        Set<String> people = new HashSet<>(jdbc.sql("""
                        select author from workbench_segment_version
                         where segment = ? and action = 'APPROVED' order by id desc limit 1
                        """)
                .param(segment.id().value())
                .query((row, number) -> row.getString(1))
                .list());
        if (translator != null) {
            people.add(translator);
        }
        tell(new News(Notifications.Kind.REOPENED, segment.job(), segment.id(), "", by.userName(), null), people);
    }

    /// A comment was written: who is mentioned, then who takes part, then whose segment or job it is.
    void commented(JobId job, Optional<Segment> segment, List<String> speakers, String words, Account by) {
        Set<String> mentioned = new HashSet<>();
        Mentions.in(words)
                .forEach(
                        name -> accounts.byUserName(name).map(Account::userName).ifPresent(mentioned::add));
        SegmentId id = segment.map(Segment::id).orElse(null);
        tell(new News(Notifications.Kind.MENTION, job, id, words, by.userName(), null), mentioned);
        Set<String> others = new HashSet<>(speakers);
        others.addAll(segment.isPresent() ? translators(segment.get().id()) : creator(job));
        others.removeAll(mentioned);
        tell(new News(Notifications.Kind.COMMENT, job, id, words, by.userName(), null), others);
    }

    private List<String> translators(SegmentId segment) {
        return jdbc.sql("select coalesce(confirmed_by, author) from workbench_segment where id = ?")
                .param(segment.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> creator(JobId job) {
        return jdbc.sql("select created_by from workbench_job where id = ?")
                .param(job.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    void assigned(JobId job, Collection<String> people, String words, Account by) {
        tell(new News(Notifications.Kind.ASSIGNED, job, null, words, by.userName(), null), new HashSet<>(people));
    }

    /// The last segment of a job was approved: who worked on it is told, once for this state of the job. Asked after
    /// the commit: of two reviewers who approve the last two segments at once, neither sees the other's before.
    @EventListener
    void segmentsChanged(SegmentsChanged changed) {
        if (changed.segments().stream().anyMatch(segment -> segment.state() == SegmentState.APPROVED)) {
            outside.inTransaction(() -> {
                approved(changed.job(), changed.author());
                return true;
            });
        }
    }

    private void approved(JobId job, String by) {
        // asked at every approval: the first segment that is not approved ends the question
        Optional<Long> versions =
                jdbc.sql("""
                        select sum(version) from workbench_segment where job = :job
                           and not exists (select 1 from workbench_segment where job = :job and state <> 'APPROVED')
                        having count(*) > 0
                        """).param("job", job.value()).query(Long.class).optional();
        if (versions.isEmpty()) {
            return;
        }
        Set<String> people = new HashSet<>(creator(job));
        people.addAll(jdbc.sql(
                        "select distinct confirmed_by from workbench_segment where job = ? and confirmed_by is not null")
                .param(job.value())
                .query((row, number) -> row.getString(1))
                .list());
        String once = "approved " + job.value() + " " + versions.get();
        tell(new News(Notifications.Kind.JOB_APPROVED, job, null, "", by, once), people);
    }

    private void tell(News news, Set<String> people) {
        Set<String> told = new HashSet<>();
        for (String person : people) {
            if (!person.equals(news.author())
                    && accounts.byUserName(person).filter(Account::enabled).isPresent()
                    && insert(news, person)) {
                told.add(person);
            }
        }
        if (!told.isEmpty()) {
            outside.tell(new Notified(news.job(), Set.copyOf(told)));
        }
    }

    private boolean insert(News news, String person) {
        int cut = Math.min(LONGEST_WORDS_CHARS, news.words().length());
        int end = cut < news.words().length()
                        && Character.isHighSurrogate(news.words().charAt(cut - 1))
                ? cut - 1
                : cut;
        return jdbc.sql("""
                        insert into workbench_notification (recipient, kind, job, segment, author, at, words, once)
                        values (?, ?, ?, cast(? as bigint), ?, ?, ?, cast(? as text)) on conflict do nothing
                        """)
                        .params(person, news.kind().name(), news.job().value())
                        .param(news.segment() == null ? null : news.segment().value())
                        .params(
                                news.author(),
                                Timestamp.from(Instant.now()),
                                news.words().substring(0, end))
                        .param(news.once())
                        .update()
                > 0;
    }
}
