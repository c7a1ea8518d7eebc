package org.songngu.workbench;

import java.util.List;
import java.util.Optional;

/// What a segment's history says to whoever reviews it, or gets it back: what its translator confirmed last, what
/// somebody else has made of it since, and who edited it after it was approved.
///
/// @param confirmed the last confirmation
/// @param reviewed  the latest text after it that is another one and somebody else's, refused ones included
/// @param approved  the last approval
/// @param reopened  the first change after the last approval that opened the segment again
public record ReviewSides(
        Optional<SegmentVersion> confirmed,
        Optional<SegmentVersion> reviewed,
        Optional<SegmentVersion> approved,
        Optional<SegmentVersion> reopened) {

    /// Reads a history.
    ///
    /// @param history newest first, as [Workbench#history(SegmentId)] has it
    public static ReviewSides of(List<SegmentVersion> history) {
        Optional<SegmentVersion> confirmed = last(history, SegmentVersion.Action.CONFIRMED);
        Optional<SegmentVersion> approved = last(history, SegmentVersion.Action.APPROVED);
        Optional<SegmentVersion> reviewed = confirmed.flatMap(own -> after(history, own).stream()
                .filter(entry ->
                        !entry.author().equals(own.author()) && !entry.target().equals(own.target()))
                .findFirst());
        Optional<SegmentVersion> reopened = approved.flatMap(own -> after(history, own).reversed().stream()
                .filter(entry ->
                        entry.action() != SegmentVersion.Action.ALTERNATIVE && entry.state() != SegmentState.APPROVED)
                .findFirst());
        return new ReviewSides(confirmed, reviewed, approved, reopened);
    }

    private static Optional<SegmentVersion> last(List<SegmentVersion> history, SegmentVersion.Action action) {
        return history.stream().filter(entry -> entry.action() == action).findFirst();
    }

    private static List<SegmentVersion> after(List<SegmentVersion> history, SegmentVersion entry) {
        return history.subList(0, history.indexOf(entry));
    }
}
