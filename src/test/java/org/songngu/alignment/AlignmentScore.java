package org.songngu.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Counts how well alignments meet their gold: strictly (a link counts when both its sides are exactly those of the
/// gold), and by segment (every pair of a Vietnamese and an English segment in one link counts).
final class AlignmentScore {

    private int found;
    private int wanted;
    private int right;
    private int foundCells;
    private int wantedCells;
    private int rightCells;
    private int sure;
    private int sureRight;

    /// Adds one pair of texts.
    ///
    /// @param links of the program; what has one side only is no link
    /// @param gold  the right ones
    void add(List<Link> links, List<GoldPair.GoldLink> gold) {
        Set<GoldPair.GoldLink> right = new HashSet<>(gold);
        Set<List<Integer>> rightCells = new HashSet<>();
        gold.forEach(link -> rightCells.addAll(cells(link)));
        wanted += gold.size();
        wantedCells += rightCells.size();
        for (Link link : links) {
            if (link.isPair()) {
                GoldPair.GoldLink pair = new GoldPair.GoldLink(link.source(), link.target());
                boolean isRight = right.contains(pair);
                found++;
                this.right += isRight ? 1 : 0;
                sure += link.isDoubtful() ? 0 : 1;
                sureRight += !link.isDoubtful() && isRight ? 1 : 0;
                for (List<Integer> cell : cells(pair)) {
                    foundCells++;
                    this.rightCells += rightCells.contains(cell) ? 1 : 0;
                }
            }
        }
    }

    private static Set<List<Integer>> cells(GoldPair.GoldLink link) {
        Set<List<Integer>> cells = new HashSet<>();
        link.vi().forEach(vi -> link.en().forEach(en -> cells.add(List.of(vi, en))));
        return cells;
    }

    int wanted() {
        return wanted;
    }

    double precision() {
        return (double) right / found;
    }

    double recall() {
        return (double) right / wanted;
    }

    double segmentPrecision() {
        return (double) rightCells / foundCells;
    }

    double segmentRecall() {
        return (double) rightCells / wantedCells;
    }

    double surePrecision() {
        return (double) sureRight / sure;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d links; strict P %.3f R %.3f; by segment P %.3f R %.3f; sure ones %d of %d, P %.3f",
                wanted,
                precision(),
                recall(),
                segmentPrecision(),
                segmentRecall(),
                sure,
                found,
                surePrecision());
    }
}
