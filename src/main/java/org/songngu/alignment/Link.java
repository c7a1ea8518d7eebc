package org.songngu.alignment;

import java.util.List;

/// Segments of the one text that say what segments of the other one say.
///
/// @param source     numbers of segments of the source, from 0, rising; empty when nothing of it says this
/// @param target     numbers of segments of the target, from 0, rising; empty when it was left out there
/// @param confidence how sure the program is, 0–100; 100 for what a person made
/// @param standing   what a person said about it
public record Link(List<Integer> source, List<Integer> target, int confidence, Standing standing) {

    /// Below this a link is shown as doubtful and goes into no memory before somebody has accepted it.
    public static final int SURE = 50;

    /// What a person said about a link; what was said has a message `alignment.standing.NAME`.
    public enum Standing {
        /// Nothing yet: the program proposes it.
        PROPOSED,
        /// It is right.
        ACCEPTED,
        /// It goes into no memory.
        LEFT_OUT
    }

    /// Refuses a link of nothing with nothing, and a confidence outside 0–100.
    public Link {
        source = List.copyOf(source);
        target = List.copyOf(target);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a link of nothing");
        }
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
    }

    /// Whether both sides have a segment.
    public boolean isPair() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /// Whether somebody should look at it: a pair that the program is not sure of and nobody has judged.
    public boolean isDoubtful() {
        return isPair() && standing == Standing.PROPOSED && confidence < SURE;
    }

    /// Whether it is good for a memory: a pair that was accepted, or that is sure and was not left out.
    public boolean isUsable() {
        return isPair() && standing != Standing.LEFT_OUT && !isDoubtful();
    }

    Link with(Standing other) {
        return new Link(source, target, confidence, other);
    }
}
