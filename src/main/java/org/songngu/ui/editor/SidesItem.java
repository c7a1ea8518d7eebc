package org.songngu.ui.editor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.workbench.Quality;
import org.songngu.workbench.ReviewSides;
import org.songngu.workbench.SegmentVersion;

/// What stands beside a segment under review; `frontend/review-door.ts` has the same shape.
///
/// @param confirmed what the translator confirmed last
/// @param reviewed  what somebody else made of it
/// @param approved  the last approval
/// @param reopened  the first change after it
/// @param errors    marked errors
record SidesItem(
        @Nullable HistoryItem confirmed,
        @Nullable HistoryItem reviewed,
        @Nullable HistoryItem approved,
        @Nullable HistoryItem reopened,
        List<ErrorItem> errors) {

    static SidesItem of(ReviewSides sides, List<Quality.MarkedError> errors) {
        return new SidesItem(
                item(sides.confirmed()),
                item(sides.reviewed()),
                item(sides.approved()),
                item(sides.reopened()),
                errors.stream().map(ErrorItem::of).toList());
    }

    private static @Nullable HistoryItem item(Optional<SegmentVersion> entry) {
        return entry.map(HistoryItem::of).orElse(null);
    }

    /// A marked error.
    ///
    /// @param id       its number
    /// @param type     code
    /// @param severity code
    /// @param words    the marked words, empty for a place
    /// @param start    where they begin in `target`
    /// @param end      where they end
    /// @param target   the text in which it was marked
    /// @param note     more words
    /// @param author   user name
    record ErrorItem(
            long id,
            String type,
            String severity,
            String words,
            int start,
            int end,
            String target,
            String note,
            String author) {

        static ErrorItem of(Quality.MarkedError error) {
            return new ErrorItem(
                    error.id(),
                    error.type(),
                    error.severity(),
                    error.span().of(error.target()),
                    error.span().start(),
                    error.span().end(),
                    error.target(),
                    error.note(),
                    error.author());
        }
    }
}
