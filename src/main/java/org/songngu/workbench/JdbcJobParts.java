package org.songngu.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.songngu.account.Account;
import org.songngu.account.Accounts;
import org.songngu.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Parts over PostgreSQL: an assignee at each segment, and a reviewer at the job.
@Component
class JdbcJobParts implements JobParts {

    private final JdbcClient jdbc;
    private final JobRows jobs;
    private final Accounts accounts;
    private final Notifier notifier;
    private final Outside outside;

    JdbcJobParts(JdbcClient jdbc, JobRows jobs, Accounts accounts, Notifier notifier, Outside outside) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.accounts = accounts;
        this.notifier = notifier;
        this.outside = outside;
    }

    @Override
    public Map<JobId, Division> of(Collection<JobId> wanted) {
        Map<JobId, Division> divisions = new HashMap<>();
        if (wanted.isEmpty()) {
            return divisions;
        }
        Long[] ids = wanted.stream().map(JobId::value).toArray(Long[]::new);
        Map<JobId, List<Part>> parts = parts(ids);
        parts.forEach((job, list) -> divisions.put(job, new Division(List.copyOf(list), Optional.empty())));
        jdbc.sql("select id, reviewer from workbench_job where id = any(cast(? as bigint[])) and reviewer is not null")
                .param(ids)
                .query(row -> {
                    JobId job = new JobId(row.getLong(1));
                    List<Part> list = parts.getOrDefault(job, List.of());
                    divisions.put(job, new Division(List.copyOf(list), Optional.of(row.getString(2))));
                });
        return divisions;
    }

    // Numbers of one person that follow on each other differ from their rank by the same amount.
    private Map<JobId, List<Part>> parts(Long[] ids) {
        Map<JobId, List<Part>> parts = new HashMap<>();
        jdbc.sql("""
                        select job, assignee, min(number) first, max(number) last, sum(words) words
                          from (select job, assignee, number, words,
                                       number - row_number() over (partition by job, assignee order by number) as run
                                  from workbench_segment
                                 where job = any(cast(? as bigint[])) and assignee is not null) s
                         group by job, assignee, run order by job, first
                        """).param(ids).query(row -> {
            parts.computeIfAbsent(new JobId(row.getLong("job")), job -> new ArrayList<>())
                    .add(new Part(
                            row.getInt("first"), row.getInt("last"), row.getInt("words"), row.getString("assignee")));
        });
        return parts;
    }

    @Override
    public Outcome give(JobId job, int from, int to, Optional<String> userName, Account account) {
        return told(job, account, () -> {
            if (userName.isPresent() && person(userName.get()).isEmpty()) {
                return Outcome.UNKNOWN_PERSON;
            }
            int count = jdbc.sql("select count(*) from workbench_segment where job = ? and number between ? and ?")
                    .params(job.value(), from, to)
                    .query(Integer.class)
                    .single();
            if (from > to || count != (long) to - from + 1) {
                return Outcome.NO_SUCH_RANGE;
            }
            if (!mayDivide(job, account) && !isTheirs(job, from, to, userName, account)) {
                return Outcome.NOT_ALLOWED;
            }
            assign(job, from, to, userName);
            userName.ifPresent(name -> notifier.assigned(job, List.of(name), from + "–" + to, account));
            return Outcome.DONE;
        });
    }

    private boolean isTheirs(JobId job, int from, int to, Optional<String> userName, Account account) {
        boolean forThemselves = userName.isEmpty() || userName.get().equals(account.userName());
        return forThemselves
                && jdbc.sql("select not exists (select 1 from workbench_segment"
                                + " where job = ? and number between ? and ? and assignee <> ?)")
                        .params(job.value(), from, to, account.userName())
                        .query(Boolean.class)
                        .single();
    }

    private void assign(JobId job, int from, int to, Optional<String> userName) {
        jdbc.sql("update workbench_segment set assignee = ? where job = ? and number between ? and ?")
                .param(userName.orElse(null))
                .param(job.value())
                .param(from)
                .param(to)
                .update();
    }

    @Override
    public Outcome divide(JobId job, List<String> userNames, Account account) {
        return told(job, account, () -> {
            if (!mayDivide(job, account)) {
                return Outcome.NOT_ALLOWED;
            }
            if (userNames.stream().anyMatch(name -> person(name).isEmpty())) {
                return Outcome.UNKNOWN_PERSON;
            }
            List<String> people = List.copyOf(new LinkedHashSet<>(userNames));
            List<EvenShares.Piece> pieces = jdbc.sql(
                            "select paragraph, words from workbench_segment where job = ? order by number")
                    .param(job.value())
                    .query((row, number) -> new EvenShares.Piece(row.getInt(1), row.getInt(2)))
                    .list();
            if (people.isEmpty() || people.size() > pieces.size()) {
                return Outcome.NO_SUCH_RANGE;
            }
            int from = 1;
            List<Integer> sizes = EvenShares.of(pieces, people.size());
            for (int i = 0; i < sizes.size(); i++) {
                int to = from + sizes.get(i) - 1;
                assign(job, from, to, Optional.of(people.get(i)));
                notifier.assigned(job, List.of(people.get(i)), from + "–" + to, account);
                from = to + 1;
            }
            return Outcome.DONE;
        });
    }

    @Override
    public Outcome nameReviewer(JobId job, Optional<String> userName, Account account) {
        return told(job, account, () -> {
            if (!mayDivide(job, account)) {
                return Outcome.NOT_ALLOWED;
            }
            Optional<Account> reviewer = userName.flatMap(this::person);
            if (reviewer.isEmpty() && userName.isPresent()) {
                return Outcome.UNKNOWN_PERSON;
            }
            if (reviewer.isPresent() && !reviews(reviewer.get())) {
                return Outcome.NO_REVIEWER;
            }
            jdbc.sql("update workbench_job set reviewer = ? where id = ?")
                    .param(userName.orElse(null))
                    .param(job.value())
                    .update();
            userName.ifPresent(name -> notifier.assigned(job, List.of(name), Notifications.AS_REVIEWER, account));
            return Outcome.DONE;
        });
    }

    @Override
    public boolean mayDivide(JobId job, Account account) {
        return reviews(account)
                || jobs.byId(job)
                        .filter(one -> one.createdBy().equals(account.userName()))
                        .isPresent();
    }

    private static boolean reviews(Account account) {
        return account.roles().contains(Role.REVIEWER) || account.roles().contains(Role.ADMIN);
    }

    private Optional<Account> person(String userName) {
        return accounts.byUserName(userName).filter(Account::enabled);
    }

    // The job first: numbers must not move while a range of them is looked at.
    private Outcome told(JobId job, Account account, Supplier<Outcome> work) {
        Outcome outcome = outside.inTransaction(() -> jobs.lock(job) ? work.get() : Outcome.GONE);
        if (outcome == Outcome.DONE) {
            outside.tell(new JobDivided(job, account.userName()));
        }
        return outcome;
    }
}
