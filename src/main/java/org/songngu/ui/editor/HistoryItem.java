package org.songngu.ui.editor;

import org.songngu.workbench.SegmentVersion;

/// One entry of a segment's history as the help pane shows it.
///
/// @param version the version that it made
/// @param action  name of what was done
/// @param target  the target text
/// @param state   name of the state afterwards
/// @param author  user name
/// @param at      when, ISO 8601
/// @param note    reason and words of a return; empty otherwise
record HistoryItem(int version, String action, String target, String state, String author, String at, String note) {

    static HistoryItem of(SegmentVersion entry) {
        return new HistoryItem(
                entry.version(),
                entry.action().name(),
                entry.target(),
                entry.state().name(),
                entry.author(),
                entry.at().toString(),
                entry.note());
    }
}
