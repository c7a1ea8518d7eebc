package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.songngu.text.Token;
import org.songngu.text.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The statistics over PostgreSQL. Counting is the database's work; texts are compared here, row by row as they come.
@Service
class JdbcStatistics implements Statistics {

    private static final String IN_SPAN = " v.at >= :from and v.at < :to and (:person = '' or %s = :person) ";

    // what was filled in last before the confirmation that stands, beside the text that it confirmed
    private static final String FILLED = """
            select s.origin_band band, v.target, f.target filled
              from workbench_segment_version v
              join workbench_segment s on s.id = v.segment
              join lateral (select p.target from workbench_segment_version p
                             where p.segment = v.segment and p.action in ('PRETRANSLATED', 'INSERTED') and p.id < v.id
                             order by p.id desc limit 1) f on true
             where v.action = 'CONFIRMED' and
            """ + Standing.IS_LAST_CONFIRMATION + " and " + IN_SPAN.formatted("v.author");

    // every decision of a reviewer beside the text that it was made on
    private static final String DECISIONS = "select c.author person, v.action, v.note, v.target, c.target confirmed, "
            + Standing.HOLDS
            + """
             holds
              from workbench_segment_version v
              join lateral (select c.author, c.target from workbench_segment_version c
                             where c.segment = v.segment and c.action = 'CONFIRMED' and c.id < v.id
                             order by c.id desc limit 1) c on true
             where (v.action = 'RETURNED' or
            """ + Standing.IS_APPROVAL + ") and " + IN_SPAN.formatted("c.author");

    private final JdbcClient jdbc;

    JdbcStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Figures figures(LocalDate from, LocalDate to, Optional<String> person) {
        ZoneId zone = ZoneId.systemDefault();
        Span span = new Span(
                from.atStartOfDay(zone).toOffsetDateTime(),
                to.plusDays(1).atStartOfDay(zone).toOffsetDateTime(),
                person.orElse(""),
                zone);
        return new Figures(days(span), bands(span), effort(span), quality(span));
    }

    private record Span(OffsetDateTime from, OffsetDateTime to, String person, ZoneId zone) {

        JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
            return statement.param("from", from).param("to", to).param("person", person);
        }
    }

    private List<Day> days(Span span) {
        String sql = """
                select d.day, d.author, count(*) filter (where d.stands) segments,
                       coalesce(sum(s.words) filter (where d.stands), 0) words,
                       count(*) filter (where not d.stands) withdrawn
                  from (select (v.at at time zone :zone)::date as day, v.author, v.segment, bool_or(
                """ + Standing.IS_LAST_CONFIRMATION + """
                               ) stands
                          from workbench_segment_version v where v.action = 'CONFIRMED' and
                """ + IN_SPAN.formatted("v.author") + """
                         group by day, v.author, v.segment) d join workbench_segment s on s.id = d.segment
                 group by d.day, d.author order by d.day, d.author
                """;
        return span.in(jdbc.sql(sql))
                .param("zone", span.zone().getId())
                .query((row, number) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("author"),
                        row.getInt("segments"),
                        row.getInt("words"),
                        row.getInt("withdrawn")))
                .list();
    }

    private List<Band> bands(Span span) {
        String sql = """
                select s.match_band band, count(*) segments, sum(s.words) words
                  from workbench_segment s join workbench_job v on v.id = s.job
                 where v.created_at >= :from and v.created_at < :to
                   and (:person = '' or exists (select 1 from workbench_segment_version p
                        where p.segment = s.id and p.action = 'CONFIRMED' and p.author = :person))
                 group by s.match_band
                """;
        Map<MatchBand, Band> bands = new EnumMap<>(MatchBand.class);
        span.in(jdbc.sql(sql)).query(row -> {
            MatchBand band = MatchBand.valueOf(row.getString("band"));
            bands.put(band, new Band(band, row.getInt("segments"), row.getInt("words")));
        });
        return List.copyOf(bands.values());
    }

    private List<Effort> effort(Span span) {
        Map<MatchBand, Mean> bands = new EnumMap<>(MatchBand.class);
        span.in(jdbc.sql(FILLED)).query(row -> {
            bands.computeIfAbsent(MatchBand.valueOf(row.getString("band")), band -> new Mean())
                    .add(changedPercent(row.getString("filled"), row.getString("target")));
        });
        List<Effort> effort = new ArrayList<>();
        bands.forEach((band, mean) -> effort.add(new Effort(band, mean.count, mean.value())));
        return effort;
    }

    private List<Quality> quality(Span span) {
        Map<String, Review> people = new TreeMap<>();
        span.in(jdbc.sql(DECISIONS)).query(row -> {
            people.computeIfAbsent(row.getString("person"), name -> new Review())
                    .add(row);
        });
        List<Quality> quality = new ArrayList<>();
        people.forEach((person, review) -> quality.add(new Quality(
                person,
                review.changes.count,
                review.unchanged,
                review.changes.value(),
                review.withdrawn,
                review.returned,
                Map.copyOf(review.reasons))));
        return quality;
    }

    /// Decisions on one translator's segments.
    private static final class Review {

        private final Mean changes = new Mean();
        private final Map<ReturnReason, Integer> reasons = new EnumMap<>(ReturnReason.class);
        private int unchanged;
        private int withdrawn;
        private int returned;

        void add(ResultSet row) throws SQLException {
            if (row.getString("action").equals(SegmentVersion.Action.RETURNED.name())) {
                returned++;
                reasons.merge(ReturnReason.valueOf(row.getString("note").split(" ", 2)[0]), 1, Integer::sum);
                return;
            }
            if (!row.getBoolean("holds")) {
                withdrawn++;
                return;
            }
            boolean same = row.getString("target").equals(row.getString("confirmed"));
            unchanged += same ? 1 : 0;
            changes.add(same ? 0 : changedPercent(row.getString("confirmed"), row.getString("target")));
        }
    }

    private static final class Mean {

        private int count;
        private double sum;

        void add(double value) {
            count++;
            sum += value;
        }

        double value() {
            return count == 0 ? 0 : sum / count;
        }
    }

    /// The share of words that were put in, taken out or replaced, 0–100: the edit distance over words, divided by the
    /// longer text.
    static double changedPercent(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int longest = Math.max(old.size(), now.size());
        if (longest == 0) {
            return 0;
        }
        int[] previous = new int[now.size() + 1];
        for (int j = 0; j <= now.size(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= old.size(); i++) {
            int[] current = new int[now.size() + 1];
            current[0] = i;
            for (int j = 1; j <= now.size(); j++) {
                int replaced = previous[j - 1] + (old.get(i - 1).equals(now.get(j - 1)) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return 100.0 * previous[now.size()] / longest;
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .map(token -> token.span().of(text))
                .toList();
    }
}
