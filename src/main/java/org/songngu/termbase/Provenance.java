package org.songngu.termbase;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a concept comes from: who and when, and which stored form it is.
///
/// @param origin    the file that brought it, or [#DESK]; empty when it is not stored
/// @param version   the stored form; 0 when it is not stored
/// @param createdBy who wrote it first; may be empty
/// @param createdAt when, or null
/// @param changedBy who changed it last; may be empty
/// @param changedAt when, or null
/// @param base      the termbase that it belongs to
public record Provenance(
        String origin,
        long version,
        String createdBy,
        @Nullable Instant createdAt,
        String changedBy,
        @Nullable Instant changedAt,
        TermbaseId base) {

    /// The origin of the concepts that were written here.
    public static final String DESK = "desk";

    /// Of a concept that is not stored and of which nobody says who wrote it.
    public static final Provenance NONE = new Provenance("", 0, "", null, "", null);

    /// History and proposals from before there were several say no termbase: all was in the first.
    public Provenance {
        base = Objects.requireNonNullElse(base, TermbaseId.FIRST);
    }

    /// Where a concept of the first termbase comes from.
    ///
    /// @param origin    the file that brought it, or [#DESK]; empty when it is not stored
    /// @param version   the stored form; 0 when it is not stored
    /// @param createdBy who wrote it first; may be empty
    /// @param createdAt when, or null
    /// @param changedBy who changed it last; may be empty
    /// @param changedAt when, or null
    public Provenance(
            String origin,
            long version,
            String createdBy,
            @Nullable Instant createdAt,
            String changedBy,
            @Nullable Instant changedAt) {
        this(origin, version, createdBy, createdAt, changedBy, changedAt, TermbaseId.FIRST);
    }
}
