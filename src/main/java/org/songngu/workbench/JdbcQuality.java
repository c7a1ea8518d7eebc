package org.songngu.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songngu.account.Account;
import org.songngu.account.Role;
import org.songngu.text.Language;
import org.songngu.text.Span;
import org.songngu.text.TextCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Marked errors and scores over PostgreSQL. What was decided comes from the history of segments.
@Service
class JdbcQuality implements Quality {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcQuality.class);
    private static final int LONGEST_NOTE_CHARS = 1_000;

    private static final String DECIDED =
            "(v.action = 'RETURNED' or " + Standing.IS_APPROVAL + " and " + Standing.HOLDS + ")";

    // Segments that a reviewer has decided on, unless the approval was taken back, or marked an error in.
    private static final String JUDGED = """
            select s.source, s.target, j.source_language from workbench_segment s join workbench_job j on j.id = s.job
             where s.job = :job and (:person = '' or s.confirmed_by = :person
                       or exists (select 1 from workbench_annotation a where a.segment = s.id and a.translator = :person))
               and (exists (select 1 from workbench_annotation a where a.segment = s.id)
                    or exists (select 1 from workbench_segment_version v where v.segment = s.id and
            """ + DECIDED + "))";

    // Each segment once a day, with the text that was decided on and who had confirmed it.
    private static final String DECISIONS = """
            select d.segment, d.day, d.returned, s.source, d.target, j.source_language
              from (select e.segment, e.day, bool_or(e.action = 'RETURNED') returned, max(e.target) target
                      from (select v.segment, (v.at at time zone :zone)::date as day, v.action, c.target
                              from workbench_segment_version v
                              join lateral (select c.author, c.target from workbench_segment_version c
                                             where c.segment = v.segment and c.action = 'CONFIRMED' and c.id < v.id
                                             order by c.id desc limit 1) c on c.author = :person
                             where v.at >= :from and v.at < :to and
            """ + DECIDED + """
                           ) e
                     group by e.segment, e.day) d
              join workbench_segment s on s.id = d.segment join workbench_job j on j.id = s.job
            """;

    private final JdbcClient jdbc;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final JobRows jobs;
    private final Outside outside;
    private final Typology typology;

    JdbcQuality(
            JdbcClient jdbc,
            SegmentRows segments,
            SegmentHistory history,
            JobRows jobs,
            Outside outside,
            ReviewSettings settings) {
        this.jdbc = jdbc;
        this.segments = segments;
        this.history = history;
        this.jobs = jobs;
        this.outside = outside;
        this.typology = read(settings);
    }

    private static Typology read(ReviewSettings settings) {
        try {
            Typology typology = TypologyFile.read(settings.typology().getContentAsString(StandardCharsets.UTF_8));
            typology.problems().forEach(line -> LOG.warn("{}: not read: {}", settings.typology(), line));
            return typology;
        } catch (IOException failed) {
            throw new IllegalStateException("songngu.review.typology cannot be read: " + settings.typology(), failed);
        }
    }

    @Override
    public Typology typology() {
        return typology;
    }

    @Override
    public Optional<Refusal> mark(NewError error, Account account) {
        if (!SegmentRules.mayReview(account)) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        Optional<SegmentRows.Row> row = segments.byId(error.segment());
        Optional<SegmentVersion> confirmed =
                row.flatMap(found -> ReviewSides.of(history.of(error.segment())).confirmed());
        if (row.isEmpty() || confirmed.isEmpty()) {
            return Optional.of(Refusal.NOT_CONFIRMED);
        }
        String translator = confirmed.get().author();
        Segment segment = row.get().segment();
        if (translator.equals(account.userName()) && !jobs.facts(segment.job()).selfApproval()) {
            return Optional.of(Refusal.OWN_SEGMENT);
        }
        String target = confirmed.get().target();
        if (!target.equals(error.target()) || error.span().end() > target.length()) {
            return Optional.of(Refusal.OTHER_TEXT);
        }
        Optional<Typology.Type> type = typology.type(error.type());
        Optional<Typology.Severity> severity = typology.severity(error.severity());
        if (type.isEmpty() || severity.isEmpty() || error.note().length() > LONGEST_NOTE_CHARS) {
            return Optional.of(Refusal.UNKNOWN_TYPE);
        }
        insert(segment, error, type.get().weight() * severity.get().points(), translator, account);
        outside.tell(new JobMarked(segment.job(), account.userName()));
        return Optional.empty();
    }

    private void insert(Segment segment, NewError error, double penalty, String translator, Account account) {
        jdbc.sql("""
                        insert into workbench_annotation (job, segment, type, severity, penalty, target, span_start,
                            span_end, note, translator, author, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(segment.job().value(), segment.id().value(), error.type(), error.severity(), penalty)
                .params(error.target(), error.span().start(), error.span().end())
                .params(StoredText.of(error.note()).strip(), translator, account.userName())
                .param(Timestamp.from(Instant.now()))
                .update();
    }

    @Override
    public boolean remove(long id, JobId job, Account account) {
        boolean removed = jdbc.sql("delete from workbench_annotation where id = ? and job = ? and (author = ? or ?)")
                        .params(
                                id,
                                job.value(),
                                account.userName(),
                                account.roles().contains(Role.ADMIN))
                        .update()
                > 0;
        if (removed) {
            outside.tell(new JobMarked(job, account.userName()));
        }
        return removed;
    }

    @Override
    public List<MarkedError> errors(SegmentId segment, Account account) {
        return jdbc.sql("""
                        select a.*, s.number from workbench_annotation a join workbench_segment s on s.id = a.segment
                         where a.segment = ? and (? or a.translator = ?) order by a.id
                        """)
                .params(segment.value(), SegmentRules.mayReview(account), account.userName())
                .query(JdbcQuality::error)
                .list();
    }

    private static MarkedError error(ResultSet row, int number) throws SQLException {
        return new MarkedError(
                row.getLong("id"),
                new SegmentId(row.getLong("segment")),
                row.getInt("number"),
                row.getString("type"),
                row.getString("severity"),
                row.getDouble("penalty"),
                row.getString("target"),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                row.getString("note"),
                row.getString("translator"),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    @Override
    public Scorecard scorecard(JobId job, Account account) {
        String person = SegmentRules.mayReview(account) ? "" : account.userName();
        List<MarkedError> errors = jdbc.sql("""
                        select a.*, s.number from workbench_annotation a join workbench_segment s on s.id = a.segment
                         where a.job = :job and (:person = '' or a.translator = :person) order by s.number, a.id
                        """)
                .param("job", job.value())
                .param("person", person)
                .query(JdbcQuality::error)
                .list();
        List<Integer> words = jdbc.sql(JUDGED)
                .param("job", job.value())
                .param("person", person)
                .query((row, number) -> words(row))
                .list();
        int sum = words.stream().mapToInt(Integer::intValue).sum();
        double points = errors.stream().mapToDouble(MarkedError::penalty).sum();
        return new Scorecard(
                Optional.of(person).filter(name -> !name.isEmpty()),
                words.size(),
                sum,
                errors,
                points,
                score(points, sum));
    }

    private static int words(ResultSet row) throws SQLException {
        boolean toEnglish = row.getString("source_language").equals(Language.VI.code());
        return TextCounts.of(row.getString(toEnglish ? "target" : "source"), Language.EN)
                .words();
    }

    private static Optional<Double> score(double points, int words) {
        return words == 0 ? Optional.empty() : Optional.of(Math.max(0, 100 * (1 - points / words)));
    }

    /// One week, while it is counted.
    private static final class Counted {

        private final Set<Long> segments = new HashSet<>();
        private final Set<Long> returned = new HashSet<>();
        private int words;
        private double points;

        void add(ResultSet row) throws SQLException {
            long segment = row.getLong("segment");
            if (segments.add(segment)) {
                words += JdbcQuality.words(row);
            }
            if (row.getBoolean("returned")) {
                returned.add(segment);
            }
        }

        Week week(LocalDate monday) {
            return new Week(monday, segments.size(), words, points, returned.size(), score(points, words));
        }
    }

    @Override
    public List<Week> trend(String person, LocalDate from, LocalDate to, Account account) {
        if (!person.equals(account.userName()) && !account.roles().contains(Role.ADMIN)) {
            return List.of();
        }
        ZoneId zone = ZoneId.systemDefault();
        OffsetDateTime start = from.atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime end = to.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        Map<LocalDate, Counted> weeks = new TreeMap<>();
        jdbc.sql(DECISIONS)
                .param("zone", zone.getId())
                .param("person", person)
                .param("from", start)
                .param("to", end)
                .query(row -> {
                    week(weeks, row.getObject("day", LocalDate.class)).add(row);
                });
        jdbc.sql("""
                        select (at at time zone :zone)::date as day, penalty from workbench_annotation
                         where translator = :person and at >= :from and at < :to
                        """)
                .param("zone", zone.getId())
                .param("person", person)
                .param("from", start)
                .param("to", end)
                .query(row -> {
                    week(weeks, row.getObject("day", LocalDate.class)).points += row.getDouble("penalty");
                });
        List<Week> trend = new ArrayList<>();
        weeks.forEach((monday, counted) -> trend.add(counted.week(monday)));
        return trend;
    }

    private static Counted week(Map<LocalDate, Counted> weeks, LocalDate day) {
        return weeks.computeIfAbsent(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), monday -> new Counted());
    }
}
