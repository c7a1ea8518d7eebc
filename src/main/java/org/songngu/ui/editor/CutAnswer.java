package org.songngu.ui.editor;

import org.songngu.workbench.SegmentCuts;

/// What became of a split, a merge, or of taking one back.
///
/// @param done   whether it was done
/// @param cut    with which it is taken back; 0 for none
/// @param number the number of the segment to go on with; 0 when it was not done
/// @param reason not done: `workbench.cut.NAME`
record CutAnswer(boolean done, long cut, int number, String reason) {

    static CutAnswer of(SegmentCuts.Outcome outcome) {
        return switch (outcome) {
            case SegmentCuts.Outcome.Done made ->
                new CutAnswer(true, made.cut(), made.first().number(), "");
            case SegmentCuts.Outcome.Refused(SegmentCuts.Reason reason) -> new CutAnswer(false, 0, 0, reason.name());
        };
    }
}
