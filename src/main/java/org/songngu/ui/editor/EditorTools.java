package org.songngu.ui.editor;

import org.songngu.workbench.Propagation;
import org.songngu.workbench.SegmentCuts;
import org.songngu.workbench.SegmentMarks;
import org.springframework.stereotype.Component;

/// What an editor does besides storing texts.
///
/// @param propagation carries confirmed texts on
/// @param cuts        splits and merges
/// @param marks       bookmarks, notes, locks
@Component
record EditorTools(Propagation propagation, SegmentCuts cuts, SegmentMarks marks) {}
