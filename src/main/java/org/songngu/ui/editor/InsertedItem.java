package org.songngu.ui.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songngu.workbench.Inserted;
import org.songngu.workbench.Origin;

/// A match that the browser put in while somebody typed; `frontend/types.ts` has the same shape.
///
/// @param kind    kind of the match, `ASSEMBLED`, or `MT`
/// @param percent what its row showed
/// @param segment number of the segment of this article that it was, 0 for none
/// @param memory  name of its memory, or of the engine
/// @param article title of its article, may be empty
/// @param text    what was put in
record InsertedItem(String kind, int percent, int segment, String memory, String article, String text) {

    private static final int MOST_PERCENT = 102;
    private static final int LONGEST_NAME_CHARS = 1000;

    /// What the workbench is told; nothing when the browser says what no match can be.
    static Optional<Inserted> of(@Nullable InsertedItem item) {
        return Optional.ofNullable(item)
                .filter(InsertedItem::isSane)
                .map(match -> new Inserted(match.origin(), match.text));
    }

    private boolean isSane() {
        return text.length() <= SegmentEditor.LONGEST_TEXT_CHARS
                && memory.length() + article.length() <= LONGEST_NAME_CHARS
                && percent >= 0
                && percent <= MOST_PERCENT;
    }

    private Origin origin() {
        return switch (kind) {
            case "MT" -> Origin.ofEngine(memory);
            case "ASSEMBLED" -> Origin.ASSEMBLED;
            default -> segment > 0 ? Origin.ofSegment(percent, segment) : Origin.ofMemory(percent, memory, article);
        };
    }
}
