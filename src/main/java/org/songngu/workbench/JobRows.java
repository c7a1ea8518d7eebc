package org.songngu.workbench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.article.DocumentFilter;
import org.songngu.mt.EngineId;
import org.songngu.termbase.TermUse;
import org.songngu.text.Language;
import org.songngu.text.LanguagePair;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of jobs.
@Component
class JobRows {

    // The counts are made for the jobs that are shown, not for every job of the desk.
    private static final String SELECT = """
            select j.*, c.* from (select * from workbench_job %s) j
              cross join lateral (
                select count(*) filter (where s.state = 'NOT_TRANSLATED') not_translated,
                       count(*) filter (where s.state = 'DRAFT') draft,
                       count(*) filter (where s.state = 'TRANSLATED') translated,
                       count(*) filter (where s.state = 'APPROVED') approved,
                       count(s.returned) returned
                  from workbench_segment s where s.job = j.id) c
             order by j.created_at desc, j.id desc
            """;

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JobId insert(NewJob facts, String segmentation, String author) {
        long id = jdbc.sql("""
                        insert into workbench_job
                            (title, source_language, target_language, article_date, house_style, self_approval, segmentation, created_by, created_at,
                             termbases, terms_written)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        facts.title(),
                        facts.pair().source().code(),
                        facts.pair().target().code(),
                        facts.articleDate(),
                        facts.houseStyle(),
                        facts.selfApproval(),
                        segmentation,
                        author,
                        OffsetDateTime.now(ZoneOffset.UTC),
                        TermUseColumns.asked(facts.terms()),
                        TermUseColumns.written(facts.terms()))
                .query(Long.class)
                .single();
        return new JobId(id);
    }

    void keep(JobId id, OriginalFile original) {
        if (original.content().length > 0) {
            jdbc.sql(
                            "insert into workbench_original (job, file_name, content, filter, filter_version) values (?, ?, ?, ?, ?)")
                    .params(
                            id.value(),
                            original.fileName().replace("\0", ""),
                            original.content(),
                            original.filter().id(),
                            original.filter().version())
                    .update();
        }
    }

    Optional<OriginalFile> original(JobId id) {
        return jdbc.sql("select * from workbench_original where job = ?")
                .param(id.value())
                .query((row, number) ->
                        new OriginalFile(row.getString("file_name"), row.getBytes("content"), filter(row)))
                .optional();
    }

    /// What took the original of a job apart, without the cost of reading the file.
    DocumentFilter filter(JobId id) {
        return jdbc.sql("select filter, filter_version from workbench_original where job = ?")
                .param(id.value())
                .query((row, number) -> filter(row))
                .optional()
                .orElse(DocumentFilter.NONE);
    }

    private static DocumentFilter filter(ResultSet row) throws SQLException {
        return new DocumentFilter(row.getString("filter"), row.getString("filter_version"));
    }

    /// The hash of the rules that cut a job; empty for a job made before it was kept, or for no job.
    String segmentation(JobId id) {
        return jdbc.sql("select segmentation from workbench_job where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void houseStyle(JobId id, String code) {
        jdbc.sql("update workbench_job set house_style = ? where id = ?")
                .params(code, id.value())
                .update();
    }

    Optional<EngineId> engine(JobId id) {
        return jdbc.sql("select engine from workbench_job where id = ? and engine is not null")
                .param(id.value())
                .query(Long.class)
                .optional()
                .map(EngineId::new);
    }

    void engine(JobId id, Optional<EngineId> engine) {
        jdbc.sql("update workbench_job set engine = ? where id = ?")
                .param(1, engine.map(EngineId::value).orElse(null), Types.BIGINT)
                .param(2, id.value())
                .update();
    }

    void terms(JobId id, TermUse use) {
        jdbc.sql("update workbench_job set termbases = ?, terms_written = ? where id = ?")
                .params(TermUseColumns.asked(use), TermUseColumns.written(use), id.value())
                .update();
    }

    List<TranslationJob> page(int offset, int limit) {
        return jdbc.sql(SELECT.formatted("order by created_at desc, id desc offset ? limit ?"))
                .params(offset, limit)
                .query(JobRows::job)
                .list();
    }

    Optional<TranslationJob> byId(JobId id) {
        return jdbc.sql(SELECT.formatted("where id = ?"))
                .param(id.value())
                .query(JobRows::job)
                .optional();
    }

    /// A job's facts, without the cost of counting its segments.
    NewJob facts(JobId id) {
        return jdbc.sql("select * from workbench_job where id = ?")
                .param(id.value())
                .query(JobRows::facts)
                .single();
    }

    /// Keeps a job from being deleted until the transaction ends, and others that lock it waiting.
    ///
    /// @return false when there is no such job
    boolean lock(JobId id) {
        return jdbc.sql("select id from workbench_job where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void delete(JobId id) {
        jdbc.sql("delete from workbench_job where id = ?").param(id.value()).update();
    }

    static TranslationJob job(ResultSet row, int number) throws SQLException {
        Map<SegmentState, Integer> counts = new EnumMap<>(SegmentState.class);
        counts.put(SegmentState.NOT_TRANSLATED, row.getInt("not_translated"));
        counts.put(SegmentState.DRAFT, row.getInt("draft"));
        counts.put(SegmentState.TRANSLATED, row.getInt("translated"));
        counts.put(SegmentState.APPROVED, row.getInt("approved"));
        return new TranslationJob(
                new JobId(row.getLong("id")),
                facts(row, number),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                counts,
                row.getInt("returned"),
                new Schedule(Urgency.values()[row.getInt("urgency")], time(row, "due")),
                time(row, "archived_at"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static NewJob facts(ResultSet row, int number) throws SQLException {
        LanguagePair pair = LanguagePair.from(
                Language.ofTag(row.getString("source_language")).orElseThrow());
        return new NewJob(
                row.getString("title"),
                pair,
                row.getObject("article_date", LocalDate.class),
                row.getString("house_style"),
                row.getBoolean("self_approval"),
                TermUseColumns.of(row));
    }
}
