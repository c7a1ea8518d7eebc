package org.songngu.workbench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.songngu.account.Account;
import org.songngu.article.BlockKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The rows of segments that come with targets, states, locks and notes. The memory learns nothing from them: nobody
/// here has confirmed them.
@Component
class BilingualRows {

    private static final int AT_ONCE = 500;

    private final SegmentRows segments;
    private final JdbcTemplate batches;

    BilingualRows(SegmentRows segments, JdbcTemplate batches) {
        this.segments = segments;
        this.batches = batches;
    }

    /// A segment with its number.
    private record Numbered(int number, NewSegment segment) {

        /// The text as it is stored.
        String target() {
            return StoredText.of(segment.target());
        }
    }

    /// A note with the number of its segment.
    private record Note(int number, String text) {}

    void insert(JobId job, List<NewSegment> all, Account account, String fileName) {
        Instant now = Instant.now();
        List<SegmentRows.NewRow> rows = new ArrayList<>();
        List<Numbered> filled = new ArrayList<>();
        List<Numbered> locked = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (NewSegment segment : all) {
            int number = rows.size() + 1;
            rows.add(row(number, segment));
            if (!segment.target().isBlank()) {
                filled.add(new Numbered(number, segment));
            }
            if (segment.locked()) {
                locked.add(new Numbered(number, segment));
            }
            segment.notes().forEach(note -> notes.add(new Note(number, StoredText.of(note))));
        }
        segments.insert(job, rows, now);
        batches.batchUpdate("""
                update workbench_segment
                   set target = ?, state = ?, returned = ?, origin_band = ?, origin_percent = ?, origin_name = ?,
                       author = ?, confirmed_by = ?
                 where job = ? and number = ?
                """, filled, AT_ONCE, (statement, one) -> fill(statement, one, job, account));
        batches.batchUpdate("""
                insert into workbench_segment_version (segment, version, action, target, state, author, at, note)
                select id, version, 'IMPORTED', target, state, author, ?, ? from workbench_segment
                 where job = ? and number = ?
                """, filled, AT_ONCE, (statement, one) -> {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, fileName);
            statement.setLong(3, job.value());
            statement.setInt(4, one.number());
        });
        batches.batchUpdate(
                "update workbench_segment set locked_by = ? where job = ? and number = ?",
                locked,
                AT_ONCE,
                (statement, one) -> {
                    statement.setString(1, account.userName());
                    statement.setLong(2, job.value());
                    statement.setInt(3, one.number());
                });
        batches.batchUpdate("""
                insert into workbench_note (job, segment, author, at, text)
                select job, id, ?, ?, ? from workbench_segment where job = ? and number = ?
                """, notes, AT_ONCE, (statement, note) -> {
            statement.setString(1, account.userName());
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setString(3, note.text());
            statement.setLong(4, job.value());
            statement.setInt(5, note.number());
        });
    }

    private static SegmentRows.NewRow row(int number, NewSegment segment) {
        String source = StoredText.of(segment.source().written());
        BlockKind kind = segment.kind();
        int words = JdbcWorkbench.words(source);
        return new SegmentRows.NewRow(
                number,
                segment.paragraph(),
                kind,
                source,
                words,
                segment.source().labels());
    }

    // Who brings the file in vouches for it: what it says is confirmed is confirmed by that person, for the four eyes.
    private static void fill(PreparedStatement statement, Numbered one, JobId job, Account account)
            throws SQLException {
        NewSegment segment = one.segment();
        boolean confirmed = segment.state().compareTo(SegmentState.TRANSLATED) >= 0;
        statement.setString(1, one.target());
        statement.setString(2, segment.state().name());
        statement.setString(3, segment.returned().map(Enum::name).orElse(null));
        statement.setString(4, segment.origin().band().name());
        statement.setInt(5, segment.origin().percent());
        statement.setString(6, segment.origin().name());
        statement.setString(7, account.userName());
        statement.setString(8, confirmed ? account.userName() : null);
        statement.setLong(9, job.value());
        statement.setInt(10, one.number());
    }
}
