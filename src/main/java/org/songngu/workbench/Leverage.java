package org.songngu.workbench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songngu.account.Account;

/// What the desk would save on articles that are not yet translated: their segments by band, with weighted counts. Safe
/// for many threads.
public interface Leverage {

    /// Looks every segment up and compares the articles with themselves and with those before them. Nothing is changed.
    ///
    /// @param jobs     which, in the order in which they would be translated; unknown ones are left out
    /// @param progress told after every segment; a stop gives what was counted so far
    Report analyse(List<JobId> jobs, Progress progress);

    /// How much of a word of each band counts, in percent; every band has an entry.
    Map<LeverageBand, Integer> weights();

    /// Sets how much counts.
    ///
    /// @param weights 0–100 by band; bands without an entry stay as they are
    /// @param account who; a reviewer or an admin
    /// @return false when the account may not
    /// @throws IllegalArgumentException when a weight is not 0–100
    boolean setWeights(Map<LeverageBand, Integer> weights, Account account);

    /// An analysis.
    ///
    /// @param jobs one line for each, in order
    record Report(List<Line> jobs) {

        /// All articles together.
        public Map<LeverageBand, Count> total() {
            Map<LeverageBand, Count> total = new EnumMap<>(LeverageBand.class);
            for (Line line : jobs) {
                line.counts().forEach((band, count) -> total.merge(band, count, Count::plus));
            }
            return total;
        }
    }

    /// One article of an analysis.
    ///
    /// @param job    whose
    /// @param title  its title
    /// @param counts by band; every band has an entry
    record Line(JobId job, String title, Map<LeverageBand, Count> counts) {

        /// How much of a band there is.
        ///
        /// @param band which
        public Count count(LeverageBand band) {
            return counts.getOrDefault(band, Count.NONE);
        }
    }

    /// How much of a band there is.
    ///
    /// @param segments how many
    /// @param words    words or syllables of their sources
    record Count(int segments, int words) {

        /// Nothing.
        public static final Count NONE = new Count(0, 0);

        /// Two counts together.
        ///
        /// @param other the other one
        public Count plus(Count other) {
            return new Count(segments + other.segments, words + other.words);
        }
    }

    /// Words as they are paid.
    ///
    /// @param counts  by band
    /// @param weights percent by band
    /// @return the sum of the words, each at its band's weight, rounded to the nearest whole
    static long weighted(Map<LeverageBand, Count> counts, Map<LeverageBand, Integer> weights) {
        long hundredths = counts.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue().words() * weights.getOrDefault(entry.getKey(), 100))
                .sum();
        return Math.round(hundredths / 100.0);
    }
}
