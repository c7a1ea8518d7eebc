package org.songngu.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the desk did in a span of days: counted from the history of segments, so that nothing is recorded twice. Safe
/// for many threads.
public interface Statistics {

    /// The figures of a span.
    ///
    /// @param from   first day, in the server's time zone
    /// @param to     last day, included
    /// @param person user name whose work alone is counted; empty for everybody
    Figures figures(LocalDate from, LocalDate to, Optional<String> person);

    /// The figures of a span of days.
    ///
    /// @param days    what was confirmed and stands, by day and person
    /// @param bands   what the desk already knew of the jobs made in the span, best band first
    /// @param effort  how much people changed what was filled in before, best band first
    /// @param quality what reviewers said, by translator
    record Figures(List<Day> days, List<Band> bands, List<Effort> effort, List<Quality> quality) {}

    /// What one person confirmed on one day. A segment counts where it was confirmed last, as long as it is translated
    /// or approved.
    ///
    /// @param day       which
    /// @param person    user name
    /// @param segments  how many stand
    /// @param words     words or syllables of their sources
    /// @param withdrawn how many were confirmed on that day and returned, opened or confirmed anew since
    record Day(LocalDate day, String person, int segments, int words, int withdrawn) {}

    /// How much work of one band came in.
    ///
    /// @param band     which
    /// @param segments how many
    /// @param words    words or syllables of their sources
    record Band(MatchBand band, int segments, int words) {}

    /// How much of what was filled in was changed before it was confirmed, by the confirmations that stand.
    ///
    /// @param band           of what was filled in
    /// @param segments       how many
    /// @param changedPercent mean share of words changed, 0–100
    record Effort(MatchBand band, int segments, double changedPercent) {}

    /// How one translator's confirmed segments fared in review.
    ///
    /// @param person         user name
    /// @param approved       how many approvals stand
    /// @param unchanged      how many of these as they were confirmed
    /// @param changedPercent mean share of words that reviewers changed in the approved ones, 0–100
    /// @param withdrawn      how many approvals were taken back: undone, returned, opened again or given anew
    /// @param returned       how many times a segment was returned
    /// @param reasons        returns by reason; reasons without one are missing
    record Quality(
            String person,
            int approved,
            int unchanged,
            double changedPercent,
            int withdrawn,
            int returned,
            Map<ReturnReason, Integer> reasons) {}
}
