package org.songngu.memory;

import java.util.ArrayList;
import java.util.List;

/// A score and what was taken off it.
///
/// @param similarity 0–102 before penalties
/// @param penalties  named deductions, in the order of [Penalty.Reason]
public record MatchScore(int similarity, List<Penalty> penalties) implements Comparable<MatchScore> {

    private static final int MOST_PENALTY = 15;

    /// What the row shows: similarity less the penalties, of which at most 15 count.
    public int percent() {
        return similarity - deduction();
    }

    /// The sum of the penalties, at most 15.
    public int deduction() {
        return Math.min(
                MOST_PENALTY, penalties.stream().mapToInt(Penalty::percent).sum());
    }

    /// The score with one more deduction.
    ///
    /// @param penalty what else is taken off
    public MatchScore less(Penalty penalty) {
        List<Penalty> more = new ArrayList<>(penalties);
        more.add(penalty);
        return new MatchScore(similarity, List.copyOf(more));
    }

    @Override
    public int compareTo(MatchScore other) {
        return Integer.compare(percent(), other.percent());
    }
}
