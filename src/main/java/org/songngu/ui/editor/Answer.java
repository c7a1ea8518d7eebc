package org.songngu.ui.editor;

import org.jspecify.annotations.Nullable;
import org.songngu.workbench.EditOutcome;

/// What the browser is told about a save.
///
/// @param outcome `stored`, `conflict` or `refused`
/// @param row     the segment as it stands; null when it is refused
/// @param base    conflict: the target of the version that the edit was written on
/// @param mine    conflict: the text that was not stored
/// @param reason  refused: name of the reason
record Answer(String outcome, @Nullable Row row, String base, String mine, String reason) {

    static Answer of(EditOutcome outcome) {
        return switch (outcome) {
            case EditOutcome.Stored stored -> new Answer("stored", Row.of(stored.segment()), "", "", "");
            case EditOutcome.Conflict conflict ->
                new Answer("conflict", Row.of(conflict.current()), conflict.baseText(), conflict.mine(), "");
            case EditOutcome.Refused refused -> refused(refused.reason());
        };
    }

    static Answer refused(EditOutcome.Reason reason) {
        return new Answer("refused", null, "", "", reason.name());
    }
}
