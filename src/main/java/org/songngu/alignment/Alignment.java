package org.songngu.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Two texts beside each other. It never changes; an edit gives another one.
///
/// @param source the text that was translated
/// @param target its translation
/// @param links  every segment of both in exactly one link; in the order of the source, what stands in the target
///               alone behind its neighbour there
public record Alignment(AlignedText source, AlignedText target, List<Link> links) {

    /// A side of an alignment.
    public enum Side {
        /// The text that was translated.
        SOURCE,
        /// Its translation.
        TARGET
    }

    /// Puts the links in order.
    ///
    /// @throws IllegalArgumentException when a segment is in no link or in two
    public Alignment {
        refuseUnlessWhole(links, Link::source, source);
        refuseUnlessWhole(links, Link::target, target);
        links = ordered(links);
    }

    private static void refuseUnlessWhole(List<Link> links, Function<Link, List<Integer>> side, AlignedText text) {
        List<Integer> numbers = links.stream()
                .flatMap(link -> side.apply(link).stream())
                .sorted()
                .toList();
        if (!numbers.equals(IntStream.range(0, text.segments().size()).boxed().toList())) {
            throw new IllegalArgumentException("segments of " + text.language() + " in their links: " + numbers);
        }
    }

    private static List<Link> ordered(List<Link> links) {
        List<Link> ordered = new ArrayList<>(links.stream()
                .filter(link -> !link.source().isEmpty())
                .sorted(Comparator.comparing(link -> link.source().getFirst()))
                .toList());
        Map<Integer, Link> byTarget = new HashMap<>();
        ordered.forEach(link -> link.target().forEach(number -> byTarget.put(number, link)));
        List<Link> alone = links.stream()
                .filter(link -> link.source().isEmpty())
                .sorted(Comparator.comparing(link -> link.target().getFirst()))
                .toList();
        for (Link link : alone) {
            Link before = byTarget.get(link.target().getFirst() - 1);
            ordered.add(before == null ? 0 : indexOf(ordered, before) + 1, link);
            link.target().forEach(number -> byTarget.put(number, link));
        }
        return List.copyOf(ordered);
    }

    private static int indexOf(List<Link> links, Link wanted) {
        return IntStream.range(0, links.size())
                .filter(at -> links.get(at) == wanted)
                .findFirst()
                .orElse(links.size() - 1);
    }

    /// The place of the link that has a segment.
    ///
    /// @param side   whose segment
    /// @param number its number, from 0
    public int placeOf(Side side, int number) {
        return IntStream.range(0, links.size())
                .filter(at -> numbers(links.get(at), side).contains(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(side + " has no segment " + number));
    }

    /// The places of the pairs that stand elsewhere in the translation than in the original: those that would have to
    /// move for the others to stand in one order.
    public Set<Integer> moved() {
        List<Integer> pairs = IntStream.range(0, links.size())
                .filter(at -> links.get(at).isPair())
                .boxed()
                .toList();
        int[] length = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int last = -1;
        for (int i = 0; i < pairs.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (firstTarget(pairs.get(j)) < firstTarget(pairs.get(i)) && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<Integer> moved = new TreeSet<>(pairs);
        for (int i = last; i >= 0; i = before[i]) {
            moved.remove(pairs.get(i));
        }
        return moved;
    }

    private int firstTarget(int at) {
        return links.get(at).target().getFirst();
    }

    /// One link of some.
    ///
    /// @param places the places of at least two links
    public Alignment join(Collection<Integer> places) {
        TreeSet<Integer> sources = new TreeSet<>();
        TreeSet<Integer> targets = new TreeSet<>();
        for (int at : places) {
            sources.addAll(links.get(at).source());
            targets.addAll(links.get(at).target());
        }
        return replaced(places, List.of(made(sources, targets)));
    }

    /// Every segment of a link alone.
    ///
    /// @param at its place
    public Alignment unlink(int at) {
        List<Link> parts = new ArrayList<>();
        links.get(at).source().forEach(number -> parts.add(made(List.of(number), List.of())));
        links.get(at).target().forEach(number -> parts.add(made(List.of(), List.of(number))));
        return replaced(List.of(at), parts);
    }

    /// Moves the last segment of a side to the next link, or the first one to the link before.
    ///
    /// @param at   the link's place
    /// @param side which of its segments
    /// @param down whether to the next link
    /// @return the same when there is nothing to move or nowhere to move it to
    public Alignment move(int at, Side side, boolean down) {
        int to = at + (down ? 1 : -1);
        List<Integer> numbers = numbers(links.get(at), side);
        if (numbers.isEmpty() || to < 0 || to >= links.size()) {
            return this;
        }
        Integer moved = down ? numbers.getLast() : numbers.getFirst();
        TreeSet<Integer> there = new TreeSet<>(numbers(links.get(to), side));
        there.add(moved);
        List<Integer> left =
                numbers.stream().filter(number -> !number.equals(moved)).toList();
        List<Link> changed = new ArrayList<>();
        changed.add(withSide(links.get(to), side, there));
        if (!left.isEmpty() || !numbers(links.get(at), other(side)).isEmpty()) {
            changed.add(withSide(links.get(at), side, left));
        }
        return replaced(List.of(at, to), changed);
    }

    /// The same with another judgement of some links.
    ///
    /// @param places   which
    /// @param standing what is said about them
    public Alignment judge(Collection<Integer> places, Link.Standing standing) {
        return replaced(
                places, places.stream().map(at -> links.get(at).with(standing)).toList());
    }

    private static Link withSide(Link link, Side side, Collection<Integer> numbers) {
        return side == Side.SOURCE ? made(numbers, link.target()) : made(link.source(), numbers);
    }

    private static Link made(Collection<Integer> source, Collection<Integer> target) {
        boolean pair = !source.isEmpty() && !target.isEmpty();
        return new Link(
                List.copyOf(source), List.copyOf(target), 100, pair ? Link.Standing.ACCEPTED : Link.Standing.PROPOSED);
    }

    private Alignment replaced(Collection<Integer> places, List<Link> by) {
        List<Link> changed = new ArrayList<>(by);
        for (int i = 0; i < links.size(); i++) {
            if (!places.contains(i)) {
                changed.add(links.get(i));
            }
        }
        return new Alignment(source, target, changed);
    }

    private static List<Integer> numbers(Link link, Side side) {
        return side == Side.SOURCE ? link.source() : link.target();
    }

    private static Side other(Side side) {
        return side == Side.SOURCE ? Side.TARGET : Side.SOURCE;
    }
}
