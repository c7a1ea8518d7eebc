package org.songngu.workbench;

import java.util.Map;

/// How far a job is; told from its segments, kept nowhere.
public enum JobStage {
    /// Nobody has worked on it; it may have been filled in from the memory.
    NEW,
    /// Something is left for translators.
    IN_WORK,
    /// Everything is translated, something waits for a reviewer.
    IN_REVIEW,
    /// Everything is approved.
    DONE;

    /// The stage of a job.
    ///
    /// @param counts   its segments by state
    /// @param returned how many are returned
    /// @param touched  whether anybody has written in it
    static JobStage of(Map<SegmentState, Integer> counts, int returned, boolean touched) {
        int approved = counts.getOrDefault(SegmentState.APPROVED, 0);
        int translated = counts.getOrDefault(SegmentState.TRANSLATED, 0);
        int open = counts.getOrDefault(SegmentState.NOT_TRANSLATED, 0) + counts.getOrDefault(SegmentState.DRAFT, 0);
        if (open == 0 && returned == 0) {
            return translated == 0 ? DONE : IN_REVIEW;
        }
        return touched || approved + translated + returned > 0 ? IN_WORK : NEW;
    }
}
