package org.songngu.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Stores what a pre-translation found, some segments at a time.
@Component
class FilledSegments {

    private final JobRows jobs;
    private final SegmentRows segments;
    private final SegmentHistory history;
    private final Outside outside;

    FilledSegments(JobRows jobs, SegmentRows segments, SegmentHistory history, Outside outside) {
        this.jobs = jobs;
        this.segments = segments;
        this.history = history;
        this.outside = outside;
    }

    /// What was found for a segment.
    ///
    /// @param segment the segment as it was read
    /// @param band    the band in which it counts
    /// @param filling what to fill in, if anything
    record Found(Segment segment, MatchBand band, Optional<SegmentRows.Filling> filling) {}

    /// Fills what nobody has touched meanwhile and tells the open editors. One pre-translation of a job at a time, so
    /// that no two wait for each other.
    ///
    /// @param job      whose
    /// @param userName who began it
    /// @param found    segments of it
    /// @return false when the job is gone
    boolean store(JobId job, String userName, List<Found> found) {
        if (found.isEmpty()) {
            return true;
        }
        List<Segment> filled = new ArrayList<>();
        boolean stored = outside.inTransaction(() -> {
            if (!jobs.lock(job)) {
                return false;
            }
            filled.addAll(segments.fill(fillings(found), Instant.now()));
            segments.setMatchBands(bands(found, filled));
            history.addFilled(filled, userName);
            return true;
        });
        if (!filled.isEmpty()) {
            outside.tell(new SegmentsChanged(job, List.copyOf(filled), ""));
        }
        return stored;
    }

    private static List<SegmentRows.Filling> fillings(List<Found> found) {
        return found.stream().flatMap(one -> one.filling().stream()).toList();
    }

    // What an engine wrote for a segment that somebody else filled meanwhile does not count.
    private static Map<SegmentId, MatchBand> bands(List<Found> found, List<Segment> filled) {
        Set<SegmentId> ids = new HashSet<>();
        filled.forEach(segment -> ids.add(segment.id()));
        Map<SegmentId, MatchBand> bands = new LinkedHashMap<>();
        for (Found one : found) {
            boolean lost = one.band() == MatchBand.MT
                    && one.filling().isPresent()
                    && !ids.contains(one.segment().id());
            if (!lost) {
                bands.put(one.segment().id(), one.band());
            }
        }
        return bands;
    }
}
