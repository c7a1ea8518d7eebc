package org.songngu.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.songngu.memory.UpkeepProgress;

/// Finds the beads of two texts in three rounds: what stands in the same order; then paragraphs that were moved, among
/// what is left; then, between neighbours that are linked, what the words do not show but the places and lengths do.
final class BeadSearch {

    private static final double THRESHOLD = 0.19;
    private static final double MOVED_THRESHOLD = 0.24;
    private static final double GAP_THRESHOLD = 0.02;
    // a moved sentence must be more alike than one in its place; one word in common is none
    private static final double LEAST_MOVED = 0.3;
    // parts of long texts that were left out are not compared each with each
    private static final int MOST_RUNS = 400;

    private final Likeness likeness;
    private final UpkeepProgress progress;
    private final List<Bead> beads = new ArrayList<>();

    BeadSearch(Likeness likeness, UpkeepProgress progress) {
        this.likeness = likeness;
        this.progress = progress;
    }

    /// All beads, in no order.
    List<Bead> run() {
        int vis = likeness.vietnamese().size();
        int ens = likeness.english().size();
        beads.addAll(new SegmentChain(likeness, THRESHOLD).best(new SegmentChain.Part(0, vis, 0, ens), progress));
        List<Bead> inOrder = List.copyOf(beads);
        linkMoved();
        fillGaps(inOrder);
        return List.copyOf(beads);
    }

    private void linkMoved() {
        SegmentChain chain = new SegmentChain(likeness, MOVED_THRESHOLD);
        for (Optional<List<Bead>> next = bestMoved(chain); next.isPresent(); next = bestMoved(chain)) {
            beads.addAll(next.get());
        }
    }

    private Optional<List<Bead>> bestMoved(SegmentChain chain) {
        List<int[]> here = runs(likeness.vietnamese(), true);
        List<int[]> there = runs(likeness.english(), false);
        if ((long) here.size() * there.size() > MOST_RUNS * MOST_RUNS) {
            return Optional.empty();
        }
        Optional<List<Bead>> best = Optional.empty();
        double most = 0;
        for (int[] vi : here) {
            progress.check();
            for (int[] en : there) {
                List<Bead> found =
                        chain.best(new SegmentChain.Part(vi[0], vi[1], en[0], en[1]), UpkeepProgress.SILENT).stream()
                                .filter(bead -> bead.like() >= LEAST_MOVED)
                                .toList();
                double sum = found.stream()
                        .mapToDouble(bead -> (bead.like() - MOVED_THRESHOLD) * (bead.vis() + bead.ens()))
                        .sum();
                if (sum > most) {
                    most = sum;
                    best = Optional.of(found);
                }
            }
        }
        return best;
    }

    /// The segments that no bead has, as runs inside one paragraph.
    private List<int[]> runs(List<Evidence> side, boolean vietnamese) {
        BitSet taken = taken(vietnamese);
        List<int[]> runs = new ArrayList<>();
        for (int from = taken.nextClearBit(0); from < side.size(); ) {
            int end = from + 1;
            int paragraph = side.get(from).text().paragraph();
            while (end < side.size() && !taken.get(end) && side.get(end).text().paragraph() == paragraph) {
                end++;
            }
            runs.add(new int[] {from, end});
            from = taken.nextClearBit(end);
        }
        return runs;
    }

    private BitSet taken(boolean vietnamese) {
        BitSet taken = new BitSet();
        for (Bead bead : beads) {
            int from = vietnamese ? bead.vi() : bead.en();
            taken.set(from, from + (vietnamese ? bead.vis() : bead.ens()));
        }
        return taken;
    }

    private void fillGaps(List<Bead> inOrder) {
        SegmentChain chain = new SegmentChain(likeness, GAP_THRESHOLD);
        BitSet here = taken(true);
        BitSet there = taken(false);
        int vi = 0;
        int en = 0;
        for (int i = 0; i <= inOrder.size(); i++) {
            boolean last = i == inOrder.size();
            int viEnd = last ? likeness.vietnamese().size() : inOrder.get(i).vi();
            int enEnd = last ? likeness.english().size() : inOrder.get(i).en();
            // what was moved out of the gap or into it cuts it into runs; of several nothing can be told by their place
            Optional<int[]> viRun = onlyRun(here, vi, viEnd);
            Optional<int[]> enRun = onlyRun(there, en, enEnd);
            if (viRun.isPresent() && enRun.isPresent()) {
                int[] one = viRun.get();
                int[] other = enRun.get();
                beads.addAll(
                        chain.best(new SegmentChain.Part(one[0], one[1], other[0], other[1]), UpkeepProgress.SILENT));
            }
            if (!last) {
                vi = viEnd + inOrder.get(i).vis();
                en = enEnd + inOrder.get(i).ens();
            }
        }
    }

    private static Optional<int[]> onlyRun(BitSet taken, int from, int end) {
        int start = taken.nextClearBit(from);
        if (start >= end) {
            return Optional.empty();
        }
        int next = taken.nextSetBit(start);
        int stop = next < 0 ? end : Math.min(end, next);
        return taken.nextClearBit(stop) < end ? Optional.empty() : Optional.of(new int[] {start, stop});
    }
}
