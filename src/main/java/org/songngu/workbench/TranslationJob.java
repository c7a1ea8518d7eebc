package org.songngu.workbench;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.songngu.account.Account;
import org.songngu.account.Role;

/// One article in one direction.
///
/// @param id        its number
/// @param job       its facts
/// @param createdBy user name
/// @param createdAt when
/// @param counts    segments by state; every state has an entry
/// @param returned  how many segments are returned
/// @param schedule  how soon it is wanted
/// @param archived  when it was put away; empty for a job on the desk
public record TranslationJob(
        JobId id,
        NewJob job,
        String createdBy,
        Instant createdAt,
        Map<SegmentState, Integer> counts,
        int returned,
        Schedule schedule,
        Optional<Instant> archived) {

    /// Whether an account may change the job's settings: its creator, a reviewer or an admin.
    ///
    /// @param account who
    public boolean mayBeChangedBy(Account account) {
        return createdBy.equals(account.userName())
                || account.roles().contains(Role.ADMIN)
                || account.roles().contains(Role.REVIEWER);
    }

    /// All segments.
    public int segments() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How much is confirmed or approved, 0–100, rounded down.
    public int percentDone() {
        int done = counts.getOrDefault(SegmentState.TRANSLATED, 0) + counts.getOrDefault(SegmentState.APPROVED, 0);
        return segments() == 0 ? 0 : 100 * done / segments();
    }
}
