package org.songngu.ui.alignment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.songngu.alignment.Alignment;
import org.songngu.alignment.Alignment.Side;
import org.songngu.alignment.Link;

/// An alignment while somebody corrects it: where they are, what they marked, what they did.
final class Editing {

    private static final int MOST_UNDONE = 200;

    private final Deque<Alignment> before = new ArrayDeque<>();
    private final Deque<Alignment> undone = new ArrayDeque<>();
    private final Set<Integer> marked = new TreeSet<>();
    private Alignment alignment;
    private Set<Integer> moved;
    private int at;
    private Side side = Side.SOURCE;

    Editing(Alignment alignment) {
        this.alignment = alignment;
        this.moved = alignment.moved();
        if (doubtful() > 0) {
            at = -1;
            nextDoubtful();
        }
    }

    Alignment alignment() {
        return alignment;
    }

    int at() {
        return at;
    }

    Side side() {
        return side;
    }

    boolean isMarked(int place) {
        return marked.contains(place);
    }

    boolean isMoved(int place) {
        return moved.contains(place);
    }

    int doubtful() {
        return (int) alignment.links().stream().filter(Link::isDoubtful).count();
    }

    int usable() {
        return (int) alignment.links().stream().filter(Link::isUsable).count();
    }

    int alone() {
        return (int) alignment.links().stream().filter(link -> !link.isPair()).count();
    }

    void go(int by) {
        at = Math.clamp(at + by, 0, alignment.links().size() - 1);
    }

    void select(int place, Side wanted) {
        at = place;
        side = wanted;
    }

    void side(Side wanted) {
        side = wanted;
    }

    /// The next doubtful link below, or from the top when there is none.
    void nextDoubtful() {
        List<Link> links = alignment.links();
        int from = at;
        IntStream.rangeClosed(1, links.size())
                .map(step -> (from + step) % links.size())
                .filter(place -> links.get(place).isDoubtful())
                .findFirst()
                .ifPresent(place -> at = place);
    }

    void mark() {
        if (!marked.remove(at)) {
            marked.add(at);
        }
        go(1);
    }

    /// One link of those that are marked, with the one where the person is.
    void link() {
        Set<Integer> places = new TreeSet<>(marked);
        places.add(at);
        join(places);
    }

    void mergeWithNext() {
        join(List.of(at, Math.min(at + 1, alignment.links().size() - 1)));
    }

    private void join(Collection<Integer> places) {
        if (places.stream().distinct().count() > 1) {
            change(now -> now.join(places));
        }
    }

    void unlink() {
        change(now -> now.unlink(at));
    }

    void move(boolean down) {
        Side which = side;
        List<Integer> numbers = numbers(at, which);
        if (numbers.isEmpty()) {
            return;
        }
        int number = down ? numbers.getLast() : numbers.getFirst();
        change(now -> now.move(at, which, down));
        at = alignment.placeOf(which, number);
    }

    void accept() {
        if (alignment.links().get(at).isPair()) {
            change(now -> now.judge(List.of(at), Link.Standing.ACCEPTED));
        }
        go(1);
    }

    /// Accepts what the program is sure of.
    void acceptSure() {
        List<Integer> sure = places(link -> link.isUsable() && link.standing() == Link.Standing.PROPOSED);
        if (!sure.isEmpty()) {
            change(now -> now.judge(sure, Link.Standing.ACCEPTED));
        }
    }

    void leaveOut() {
        Link link = alignment.links().get(at);
        if (link.isPair()) {
            Link.Standing other =
                    link.standing() == Link.Standing.LEFT_OUT ? Link.Standing.PROPOSED : Link.Standing.LEFT_OUT;
            change(now -> now.judge(List.of(at), other));
        }
        go(1);
    }

    void undo() {
        step(before, undone);
    }

    void redo() {
        step(undone, before);
    }

    private void step(Deque<Alignment> from, Deque<Alignment> to) {
        if (!from.isEmpty()) {
            to.push(alignment);
            show(from.pop());
        }
    }

    private void change(UnaryOperator<Alignment> edit) {
        Alignment changed = edit.apply(alignment);
        if (!changed.equals(alignment)) {
            before.push(alignment);
            if (before.size() > MOST_UNDONE) {
                before.removeLast();
            }
            undone.clear();
            show(changed);
        }
    }

    // whoever looks at a segment goes on looking at it, wherever its link stands now
    private void show(Alignment changed) {
        Link here = alignment.links().get(at);
        Side kept = here.source().isEmpty() ? Side.TARGET : Side.SOURCE;
        int number = numbers(at, kept).getFirst();
        alignment = changed;
        moved = changed.moved();
        marked.clear();
        at = changed.placeOf(kept, number);
    }

    private List<Integer> numbers(int place, Side which) {
        Link link = alignment.links().get(place);
        return which == Side.SOURCE ? link.source() : link.target();
    }

    private List<Integer> places(Predicate<Link> wanted) {
        return IntStream.range(0, alignment.links().size())
                .filter(place -> wanted.test(alignment.links().get(place)))
                .boxed()
                .toList();
    }
}
