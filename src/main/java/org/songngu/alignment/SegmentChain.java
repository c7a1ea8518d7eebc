package org.songngu.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.songngu.memory.UpkeepProgress;

/// Finds the best chain of beads through a part of two texts in which the order is kept, by dynamic programming as
/// Gale and Church (1993) have it, with likeness beside length.
final class SegmentChain {

    // how many segments of each side one bead may have
    private static final int[][] SHAPES = {{1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}, {2, 2}, {2, 3}, {3, 2}};
    private static final double[] PRIORS = {0, 0.05, 0.05, 0.12, 0.12, 0.16, 0.24, 0.24};
    // a segment that only comes along counts little, or every omitted one would be drawn into its neighbour's link
    private static final double[] MASSES = {1, 1.2, 1.2, 1.4, 1.4, 1.6, 1.75, 1.75};
    private static final double ALONE = 0.02;
    private static final double LENGTH = 0.025;
    private static final double MOST_LENGTH = 5;
    // variance of the length of a translation by the length of its original, in characters
    private static final double VARIANCE = 9;
    private static final double ACROSS_PARAGRAPHS = 0.12;
    // narrower than this and texts whose lengths differ leave the band
    private static final int LEAST_BAND = 200;
    private static final int MOST_BAND = 1_000;
    private static final byte VI_ALONE = (byte) SHAPES.length;
    private static final byte EN_ALONE = (byte) (SHAPES.length + 1);

    private final Likeness likeness;
    private final double ratio;
    private final double threshold;

    /// @param likeness  of the two texts
    /// @param threshold the likeness from which a link is better than none
    SegmentChain(Likeness likeness, double threshold) {
        this.likeness = likeness;
        this.threshold = threshold;
        double vi =
                likeness.vietnamese().stream().mapToInt(Evidence::lengthChars).sum();
        double en = likeness.english().stream().mapToInt(Evidence::lengthChars).sum();
        // an omitted half must not make every sentence look too long
        this.ratio = Math.clamp(en / Math.max(1, vi), 0.9, 1.35);
    }

    /// Part of the two texts: from a segment to before another one.
    ///
    /// @param vi    first Vietnamese segment
    /// @param viEnd the one after the last
    /// @param en    first English segment
    /// @param enEnd the one after the last
    record Part(int vi, int viEnd, int en, int enEnd) {

        int vis() {
            return viEnd - vi;
        }

        int ens() {
            return enEnd - en;
        }
    }

    /// The best chain; segments that no bead has are left out.
    ///
    /// @param part     where; with segments of both texts
    /// @param progress told of every Vietnamese segment, asked whether to go on
    List<Bead> best(Part part, UpkeepProgress progress) {
        int rows = part.vis() + 1;
        int columns = part.ens() + 1;
        // wide enough that the bands of neighbouring rows meet, however short the one text is
        int band = Math.max(Math.clamp(columns * 15L / 100, LEAST_BAND, MOST_BAND), columns / part.vis() + 4);
        double[][] gains = new double[4][columns];
        byte[][] steps = new byte[rows][];
        int[] from = new int[rows];
        for (int row = 0; row < rows; row++) {
            progress.check();
            int middle = (int) ((long) row * part.ens() / part.vis());
            from[row] = Math.max(0, middle - band);
            int to = Math.min(columns, middle + band + 1);
            steps[row] = new byte[to - from[row]];
            double[] current = gains[row % 4];
            Arrays.fill(current, Double.NEGATIVE_INFINITY);
            for (int column = from[row]; column < to; column++) {
                steps[row][column - from[row]] = step(part, row, column, gains);
            }
            progress.at(row, rows);
        }
        return walkBack(part, steps, from);
    }

    private byte step(Part part, int row, int column, double[][] gains) {
        double[] current = gains[row % 4];
        if (row == 0 && column == 0) {
            current[0] = 0;
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        byte step = EN_ALONE;
        if (row > 0 && gains[(row - 1) % 4][column] - ALONE > best) {
            best = gains[(row - 1) % 4][column] - ALONE;
            step = VI_ALONE;
        }
        if (column > 0 && current[column - 1] - ALONE > best) {
            best = current[column - 1] - ALONE;
            step = EN_ALONE;
        }
        for (byte shape = 0; shape < SHAPES.length; shape++) {
            int vis = SHAPES[shape][0];
            int ens = SHAPES[shape][1];
            if (vis <= row && ens <= column) {
                double before = gains[(row - vis) % 4][column - ens];
                if (before > Double.NEGATIVE_INFINITY) {
                    double gain = before + gain(part.vi() + row - vis, part.en() + column - ens, shape);
                    if (gain > best) {
                        best = gain;
                        step = shape;
                    }
                }
            }
        }
        current[column] = best;
        return step;
    }

    private double gain(int vi, int en, int shape) {
        int vis = SHAPES[shape][0];
        int ens = SHAPES[shape][1];
        double like = likeness.of(vi, vis, en, ens);
        return MASSES[shape] * (like - threshold)
                - PRIORS[shape]
                - LENGTH * lengthCost(vi, vis, en, ens)
                - ACROSS_PARAGRAPHS
                        * (crossings(likeness.vietnamese(), vi, vis) + crossings(likeness.english(), en, ens));
    }

    private double lengthCost(int vi, int vis, int en, int ens) {
        double here = length(likeness.vietnamese(), vi, vis) * ratio;
        double there = length(likeness.english(), en, ens);
        double difference = (here - there) / Math.sqrt(VARIANCE * Math.max(1, (here + there) / 2));
        return Math.min(MOST_LENGTH, difference * difference / 2);
    }

    private static int length(List<Evidence> side, int from, int count) {
        int length = 0;
        for (int i = from; i < from + count; i++) {
            length += side.get(i).lengthChars();
        }
        return length;
    }

    private static int crossings(List<Evidence> side, int from, int count) {
        int crossings = 0;
        for (int i = from + 1; i < from + count; i++) {
            crossings +=
                    side.get(i).text().paragraph() != side.get(i - 1).text().paragraph() ? 1 : 0;
        }
        return crossings;
    }

    private List<Bead> walkBack(Part part, byte[][] steps, int[] from) {
        List<Bead> beads = new ArrayList<>();
        int row = part.vis();
        int column = part.ens();
        while (row > 0 || column > 0) {
            byte step = steps[row][column - from[row]];
            if (step == VI_ALONE) {
                row--;
            } else if (step == EN_ALONE) {
                column--;
            } else {
                row -= SHAPES[step][0];
                column -= SHAPES[step][1];
                int vi = part.vi() + row;
                int en = part.en() + column;
                double like = likeness.of(vi, SHAPES[step][0], en, SHAPES[step][1]);
                beads.add(new Bead(vi, SHAPES[step][0], en, SHAPES[step][1], like));
            }
        }
        return beads.reversed();
    }
}
