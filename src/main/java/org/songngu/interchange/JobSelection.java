package org.songngu.interchange;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.workbench.Segment;
import org.songngu.workbench.SegmentState;

/// Which segments of a job leave.
///
/// @param states  only those in one of these states; a returned segment counts as a draft
/// @param numbers only those with one of these numbers, from 1; empty means all
public record JobSelection(Set<SegmentState> states, BitSet numbers) {

    /// All segments.
    public static final JobSelection ALL = new JobSelection(EnumSet.allOf(SegmentState.class), new BitSet());

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,7})(?:-([0-9]{1,7}))?");
    private static final int MOST = 1_000_000;

    /// Keeps its own copies.
    public JobSelection {
        states = Set.copyOf(states);
        numbers = (BitSet) numbers.clone();
    }

    @Override
    public BitSet numbers() {
        return (BitSet) numbers.clone();
    }

    /// Whether a segment belongs to it.
    ///
    /// @param segment of whatever job
    public boolean includes(Segment segment) {
        SegmentState state = segment.returned().isPresent() ? SegmentState.DRAFT : segment.state();
        return states.contains(state) && (numbers.isEmpty() || numbers.get(segment.number()));
    }

    /// Reads numbers and ranges as people write them: `1-20, 33`.
    ///
    /// @param text blank means all
    /// @throws IllegalArgumentException when something else stands in it or a range ends before it begins
    public static BitSet numbers(String text) {
        BitSet numbers = new BitSet();
        if (text.isBlank()) {
            return numbers;
        }
        for (String part : text.split("[,;\\s]+")) {
            if (part.isEmpty()) {
                continue;
            }
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                throw new IllegalArgumentException("no number or range: " + part);
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from < 1 || to < from || to > MOST) {
                throw new IllegalArgumentException("no range: " + part);
            }
            numbers.set(from, to + 1);
        }
        return numbers;
    }
}
