package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.songngu.article.BlockKind;
import org.songngu.memory.UnitId;
import org.songngu.text.Spellings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of segments. Every change compares the version it was made on.
@Component
class SegmentRows {

    // as in the index: the source without its inline codes
    private static final String WORDS = "regexp_replace(source, '⟨(/[1-9][0-9]*|[1-9][0-9]*/?)⟩', '', 'g')";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SegmentRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// A segment with what only this module needs to know of it.
    ///
    /// @param segment     the segment
    /// @param confirmedBy who confirmed the text last, or null
    /// @param unit        the memory's unit made of it, or null
    /// @param lockedBy    who locked it, or null
    /// @param inserted    the suggestion that the edit in hand put in
    record Row(
            Segment segment,
            @Nullable String confirmedBy,
            @Nullable UnitId unit,
            @Nullable String lockedBy,
            Optional<Inserted> inserted) {

        Row with(Optional<Inserted> suggestion) {
            return new Row(segment, confirmedBy, unit, lockedBy, suggestion);
        }
    }

    /// A segment to be inserted.
    ///
    /// @param number    its place
    /// @param paragraph its paragraph
    /// @param kind      what its paragraph is
    /// @param source    its text
    /// @param words     its syllables or words
    /// @param labels    what its inline codes stand for, by number
    record NewRow(int number, int paragraph, BlockKind kind, String source, int words, Map<Integer, String> labels) {

        NewRow(int number, int paragraph, BlockKind kind, String source, int words) {
            this(number, paragraph, kind, source, words, Map.of());
        }
    }

    /// What a change makes of a segment.
    ///
    /// @param target      the text
    /// @param state       the state
    /// @param returned    reason of a return, or null
    /// @param returnNote  its words
    /// @param author      who wrote the text
    /// @param confirmedBy who confirmed it last, or null
    /// @param unit        its unit, or null
    record Change(
            String target,
            SegmentState state,
            @Nullable ReturnReason returned,
            String returnNote,
            String author,
            @Nullable String confirmedBy,
            @Nullable UnitId unit) {}

    void insert(JobId job, List<NewRow> rows, Instant at) {
        batches.batchUpdate("""
                insert into workbench_segment (job, number, paragraph, kind, source, words, changed_at, code_labels)
                values (?, ?, ?, ?, ?, ?, ?, cast(nullif(?, '') as jsonb))
                """, rows, 500, (statement, row) -> {
            statement.setLong(1, job.value());
            statement.setInt(2, row.number());
            statement.setInt(3, row.paragraph());
            statement.setString(4, row.kind().name());
            statement.setString(5, row.source());
            statement.setInt(6, row.words());
            statement.setTimestamp(7, Timestamp.from(at));
            statement.setString(8, CodeLabels.write(row.labels()));
        });
    }

    List<Segment> page(JobId job, int from, int count) {
        return jdbc.sql("select * from workbench_segment where job = ? and number >= ? order by number limit ?")
                .params(job.value(), from, count)
                .query(SegmentRows::segment)
                .list();
    }

    List<Segment> waitingForReview(int offset, int limit) {
        return jdbc.sql(
                        "select * from workbench_segment where state = 'TRANSLATED' order by changed_at, id offset ? limit ?")
                .params(offset, limit)
                .query(SegmentRows::segment)
                .list();
    }

    /// The number of the first segment that waits for a translator or for a reviewer, 0 when there is none.
    int firstOpen(JobId job, boolean forReview) {
        String open = forReview
                ? "state = 'TRANSLATED' and returned is null"
                : "(state in ('NOT_TRANSLATED', 'DRAFT') or returned is not null)";
        return jdbc.sql("select coalesce(min(number), 0) from workbench_segment where job = ? and " + open)
                .param(job.value())
                .query(Integer.class)
                .single();
    }

    /// All sources of a job, by number.
    List<String> sources(JobId job) {
        return jdbc.sql("select source from workbench_segment where job = ? order by number")
                .param(job.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// A text that is another one as soon as the sources are.
    String sourceStamp(JobId job) {
        return jdbc.sql("select count(*) || ':' || coalesce(sum(hashtext(source)::bigint * number), 0)"
                        + " from workbench_segment where job = ?")
                .param(job.value())
                .query(String.class)
                .single();
    }

    /// Those of some segments whose target somebody typed, in the order of their numbers. What a pre-translation filled
    /// in is a match already.
    List<Segment> typed(JobId job, List<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select * from workbench_segment where job = ? and number = any(cast(? as integer[]))"
                                + " and target <> '' and author <> '' and returned is null order by number")
                        .params(job.value(), numbers.toArray(Integer[]::new))
                        .query(SegmentRows::segment)
                        .list();
    }

    /// The phrase in every spelling: the index of sources keeps them as they are written.
    PhraseUse with(String phrase, int limit) {
        Set<String> spellings = Spellings.of(phrase);
        String matching = " from workbench_segment where to_tsvector('simple', " + WORDS + ") @@ ("
                + String.join(" || ", Collections.nCopies(spellings.size(), "phraseto_tsquery('simple', ?)")) + ")";
        long total = jdbc.sql("select count(*)" + matching)
                .params(List.copyOf(spellings))
                .query(Long.class)
                .single();
        List<Segment> latest = jdbc.sql("select *" + matching + " order by changed_at desc, id desc limit ?")
                .params(List.copyOf(spellings))
                .param(limit)
                .query(SegmentRows::segment)
                .list();
        return new PhraseUse(total, latest);
    }

    Optional<Row> byId(SegmentId id) {
        return jdbc.sql("select * from workbench_segment where id = ?")
                .param(id.value())
                .query(SegmentRows::row)
                .optional();
    }

    /// A segment that stays as it is until the transaction ends: who decides on it must not be overtaken, for the
    /// memory
    /// learns before the segment is stored.
    Optional<Row> lock(SegmentId id) {
        return jdbc.sql("select * from workbench_segment where id = ? for update")
                .param(id.value())
                .query(SegmentRows::row)
                .optional();
    }

    /// The sources of the segments before and after, empty at the ends.
    List<String> neighbours(Segment segment) {
        return List.of(source(segment.job(), segment.number() - 1), source(segment.job(), segment.number() + 1));
    }

    private String source(JobId job, int number) {
        return jdbc.sql("select source from workbench_segment where job = ? and number = ?")
                .params(job.value(), number)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// Stores a change of a locked segment.
    ///
    /// @return the segment as it stands afterwards
    Segment change(SegmentId id, Change change, Instant at) {
        return jdbc.sql("""
                        update workbench_segment
                           set target = ?, state = ?, returned = ?, return_note = ?, author = ?, confirmed_by = ?,
                               unit = ?, changed_at = ?, version = version + 1
                         where id = ? returning *
                        """)
                .param(change.target())
                .param(change.state().name())
                .param(change.returned() == null ? null : change.returned().name())
                .param(change.returnNote())
                .param(change.author())
                .param(change.confirmedBy())
                .param(change.unit() == null ? null : change.unit().value())
                .param(Timestamp.from(at))
                .param(id.value())
                .query(SegmentRows::segment)
                .single();
    }

    /// Where the text that is about to be stored came from.
    void setOrigin(SegmentId id, Origin origin) {
        jdbc.sql("update workbench_segment set origin_band = ?, origin_percent = ?, origin_name = ? where id = ?")
                .params(origin.band().name(), origin.percent(), origin.name(), id.value())
                .update();
    }

    /// What fills a segment.
    ///
    /// @param segment the segment as it was read
    /// @param target  the text
    /// @param origin  where it comes from
    record Filling(Segment segment, String target, Origin origin) {}

    /// Fills the segments that nobody has touched since they were read; somebody who types meanwhile wins.
    ///
    /// @return those that were filled, by number
    List<Segment> fill(List<Filling> fillings, Instant at) {
        return jdbc
                .sql("""
                        update workbench_segment s
                           set target = f.target, state = 'DRAFT', origin_band = f.band, origin_percent = f.percent,
                               origin_name = f.name, author = '', changed_at = ?, version = s.version + 1
                          from unnest(cast(? as bigint[]), cast(? as integer[]), cast(? as text[]),
                                      cast(? as text[]), cast(? as integer[]), cast(? as text[]))
                               as f (id, version, target, band, percent, name)
                         where s.id = f.id and s.version = f.version and s.locked_by is null returning s.*
                        """)
                .param(Timestamp.from(at))
                .param(column(fillings, Long[]::new, one -> one.segment().id().value()))
                .param(column(fillings, Integer[]::new, one -> one.segment().version()))
                .param(column(fillings, String[]::new, Filling::target))
                .param(column(
                        fillings, String[]::new, one -> one.origin().band().name()))
                .param(column(fillings, Integer[]::new, one -> one.origin().percent()))
                .param(column(fillings, String[]::new, one -> one.origin().name()))
                .query(SegmentRows::segment)
                .list()
                .stream()
                .sorted(Comparator.comparingInt(Segment::number))
                .toList();
    }

    private static <T> T[] column(List<Filling> fillings, IntFunction<T[]> array, Function<Filling, T> value) {
        return fillings.stream().map(value).toArray(array);
    }

    void setMatchBands(Map<SegmentId, MatchBand> bands) {
        batches.batchUpdate(
                "update workbench_segment set match_band = ? where id = ? and match_band <> ?",
                List.copyOf(bands.entrySet()),
                bands.size(),
                (statement, entry) -> {
                    statement.setString(1, entry.getValue().name());
                    statement.setLong(2, entry.getKey().value());
                    statement.setString(3, entry.getValue().name());
                });
    }

    Coverage coverage(JobId job) {
        Map<MatchBand, Integer> segments = new EnumMap<>(MatchBand.class);
        Map<MatchBand, Integer> words = new EnumMap<>(MatchBand.class);
        for (MatchBand band : MatchBand.values()) {
            segments.put(band, 0);
            words.put(band, 0);
        }
        jdbc.sql(
                        "select match_band, count(*) segments, sum(words) words from workbench_segment where job = ? group by match_band")
                .param(job.value())
                .query(row -> {
                    MatchBand band = MatchBand.valueOf(row.getString("match_band"));
                    segments.put(band, row.getInt("segments"));
                    words.put(band, row.getInt("words"));
                });
        return new Coverage(segments, words);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("unit");
        UnitId unitId = row.wasNull() ? null : new UnitId(unit);
        return new Row(
                segment(row, number),
                row.getString("confirmed_by"),
                unitId,
                row.getString("locked_by"),
                Optional.empty());
    }

    static Segment segment(ResultSet row, int number) throws SQLException {
        Origin origin = new Origin(
                MatchBand.valueOf(row.getString("origin_band")),
                row.getInt("origin_percent"),
                row.getString("origin_name"));
        return new Segment(
                new SegmentId(row.getLong("id")),
                new JobId(row.getLong("job")),
                row.getInt("number"),
                row.getInt("paragraph"),
                BlockKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("target"),
                SegmentState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("returned")).map(ReturnReason::valueOf),
                row.getString("return_note"),
                row.getInt("version"),
                origin,
                row.getString("author"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                CodeLabels.read(row.getString("code_labels")));
    }
}
