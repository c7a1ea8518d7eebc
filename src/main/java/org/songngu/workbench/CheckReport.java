package org.songngu.workbench;

import java.util.List;

/// The findings of a whole job.
///
/// @param entries  every finding with its segment, in the order of the article; set-aside ones too
/// @param segments how many segments were looked at
/// @param complete false when somebody stopped it: the rest of the article was not looked at
public record CheckReport(List<Entry> entries, int segments, boolean complete) {

    /// A finding and where it is.
    ///
    /// @param segment the segment as it was checked
    /// @param checked the finding
    public record Entry(Segment segment, CheckedFinding checked) {}
}
