package org.songngu.workbench;

import java.time.Instant;
import java.util.Optional;

/// How soon a job is wanted, and by when.
///
/// @param urgency its place before the others
/// @param due     when it has to be done; empty when nobody said so
public record Schedule(Urgency urgency, Optional<Instant> due) {

    /// In its turn, by no given time.
    public static final Schedule NONE = new Schedule(Urgency.NORMAL, Optional.empty());
}
