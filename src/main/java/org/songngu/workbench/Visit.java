package org.songngu.workbench;

import java.time.Instant;
import java.util.Optional;

/// Somebody in a job: one open editor. Who has two open is there twice.
///
/// @param id          which
/// @param userName    who
/// @param displayName what others see
/// @param initials    for small marks
/// @param colour      0–7; one person's, and nobody else's in the same job as long as there are at most eight
/// @param segment     where they are; empty before they have gone anywhere
/// @param holdsSince  since when they write there; empty for who only looks
public record Visit(
        VisitId id,
        String userName,
        String displayName,
        String initials,
        int colour,
        Optional<SegmentId> segment,
        Optional<Instant> holdsSince) {

    /// Whether they write in a segment.
    ///
    /// @param wanted which
    public boolean holds(SegmentId wanted) {
        return holdsSince.isPresent() && segment.filter(wanted::equals).isPresent();
    }
}
