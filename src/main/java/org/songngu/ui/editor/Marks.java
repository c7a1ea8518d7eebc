package org.songngu.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.songngu.workbench.SegmentId;
import org.songngu.workbench.SegmentMarks;

/// The marks of a job as the browser holds them, by segment.
///
/// @param bookmarks segments bookmarked by the one who asks
/// @param notes     number of comments in open threads
/// @param locks     who locked it
record Marks(List<Long> bookmarks, Map<Long, Integer> notes, Map<Long, String> locks) {

    static Marks of(SegmentMarks.OfJob marks) {
        return new Marks(
                marks.bookmarks().stream().map(SegmentId::value).sorted().toList(),
                byNumber(marks.notes()),
                byNumber(marks.locks()));
    }

    private static <T> Map<Long, T> byNumber(Map<SegmentId, T> bySegment) {
        return bySegment.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }
}
