package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.memory.Match;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.Placeable;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.text.Span;
import org.springframework.stereotype.Component;

/// Puts the segment's numbers, dates and terms into the target of a match in place of those that differ.
///
/// It changes only what it can find: a value whose old form does not stand in the target exactly once stays as it is.
/// All places are looked up in the target as stored, so that one replacement never hits what another one wrote.
@Component
class MatchRepair {

    private final SourceRecognizer recognizer;

    MatchRepair(SourceRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    /// A repaired target.
    ///
    /// @param text    the target for this segment
    /// @param repairs what was replaced, in the order of the source; empty when nothing was
    /// @param source  the match's source with the same replacements: what is left to differ from the segment's
    record Repaired(String text, List<Repair> repairs, String source) {

        static Repaired nothing(Match match) {
            return new Repaired(match.target(), List.of(), match.source());
        }
    }

    /// Something in the match's source that became something else in the segment's.
    ///
    /// @param old    where it stands in the match's source
    /// @param source where it stands in the segment's source
    /// @param before how the target may write what the memory says
    /// @param after  how to write what the segment says, in the same order; the last one serves for the rest
    private record Difference(Span old, Span source, List<String> before, List<String> after) {}

    /// A replacement with its place.
    private record Placed(Difference difference, Span target, Repair repair) {}

    /// The target of a match made fit for the segment.
    ///
    /// @param match the match
    /// @param query the segment
    /// @param now   what was recognised in the segment's source
    Repaired repair(Match match, SuggestionQuery query, Recognized now) {
        if (match.source().equals(query.source())) {
            return Repaired.nothing(match);
        }
        Recognized old = recognizer.recognize(match.source(), query);
        List<Group> groups = new ArrayList<>();
        terms(old.lit(), now.lit()).forEach(term -> groups.add(Group.of(term)));
        groups.addAll(values(match.source(), old.values(), query.source(), now.values()));
        NameRuns.change(match.source(), query.source())
                .ifPresent(name -> groups.add(Group.of(new Difference(
                        name.old(),
                        name.now(),
                        List.of(name.old().of(match.source())),
                        List.of(name.now().of(query.source()))))));
        List<Placed> placed = new ArrayList<>();
        for (Group group : groups) {
            placed.addAll(group.alternatives().stream()
                    .map(together -> placeAll(together, match.target(), placed))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of()));
        }
        return QuoteMarks.repaired(match.source(), query.source(), apply(match, query.source(), placed));
    }

    /// Differences that are repaired together or not at all.
    ///
    /// @param alternatives ways to do it, the best first
    private record Group(List<List<Difference>> alternatives) {

        static Group of(Difference difference) {
            return new Group(List.of(List.of(difference)));
        }
    }

    // All of them, or nothing: half a range is worse than the memory's own.
    private static List<Placed> placeAll(List<Difference> together, String target, List<Placed> before) {
        List<Placed> taken = new ArrayList<>(before);
        List<Placed> found = new ArrayList<>();
        for (Difference difference : together) {
            Optional<Placed> one = place(difference, target)
                    .filter(place ->
                            taken.stream().noneMatch(other -> other.target().overlaps(place.target())));
            if (one.isEmpty()) {
                return List.of();
            }
            taken.add(one.get());
            found.add(one.get());
        }
        return found;
    }

    private static Repaired apply(Match match, String segment, List<Placed> placed) {
        StringBuilder text = new StringBuilder(match.target());
        placed.stream()
                .sorted(Comparator.comparing(Placed::target).reversed())
                .forEach(one -> text.replace(
                        one.target().start(), one.target().end(), one.repair().after()));
        List<Repair> repairs = placed.stream()
                .sorted(Comparator.comparing(one -> one.difference().source()))
                .map(Placed::repair)
                .toList();
        StringBuilder source = new StringBuilder(match.source());
        placed.stream()
                .map(Placed::difference)
                .distinct()
                .sorted(Comparator.comparing(Difference::old).reversed())
                .forEach(one -> source.replace(
                        one.old().start(), one.old().end(), one.source().of(segment)));
        return new Repaired(text.toString(), repairs, source.toString());
    }

    // Values answer each other by place, and only when both sources have the same kinds in the same order.
    private static List<Group> values(String oldSource, List<Conversion> old, String nowSource, List<Conversion> now) {
        if (!kinds(old).equals(kinds(now))) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            boolean range = i + 1 < old.size()
                    && (DayRange.joins(oldSource, old.get(i), old.get(i + 1))
                            || DayRange.joins(nowSource, now.get(i), now.get(i + 1)));
            int end = range ? i + 1 : i;
            groups.addAll(group(old, now, i, end).stream().toList());
            i = end;
        }
        return groups;
    }

    private static Optional<Group> group(List<Conversion> old, List<Conversion> now, int first, int last) {
        List<Difference> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Placeable before = old.get(i).placeable();
            Placeable after = now.get(i).placeable();
            if (!before.value().equals(after.value())) {
                if (!isOnly(before, old)) {
                    return Optional.empty();
                }
                parts.add(new Difference(
                        before.span(),
                        after.span(),
                        old.get(i).forms(),
                        now.get(i).forms()));
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<List<Difference>> ways = new ArrayList<>();
        if (first < last) {
            List<String> before = DayRange.before(old.get(first), old.get(last));
            List<String> after = DayRange.after(now.get(first), now.get(last));
            if (!before.isEmpty() && before.size() == after.size()) {
                ways.add(List.of(new Difference(across(old, first, last), across(now, first, last), before, after)));
            }
        }
        ways.add(parts);
        return Optional.of(new Group(ways));
    }

    private static Span across(List<Conversion> values, int first, int last) {
        return new Span(
                values.get(first).placeable().span().start(),
                values.get(last).placeable().span().end());
    }

    private static List<Object> kinds(List<Conversion> values) {
        return values.stream().<Object>map(value -> value.placeable().kind()).toList();
    }

    // With the same value twice nobody knows which of the two the one place in the target stands for.
    private static boolean isOnly(Placeable value, List<Conversion> all) {
        return all.stream()
                        .filter(other -> other.placeable().value().equals(value.value()))
                        .count()
                == 1;
    }

    // Only one for one, of one subject field and in the same place among the terms: with two on either side nobody
    // knows which replaces which.
    private static List<Difference> terms(List<TermHit> old, List<TermHit> now) {
        List<TermHit> gone = without(old, now);
        List<TermHit> come = without(now, old);
        if (gone.size() != 1 || come.size() != 1 || old.indexOf(gone.getFirst()) != now.indexOf(come.getFirst())) {
            return List.of();
        }
        TermHit before = gone.getFirst();
        TermHit after = come.getFirst();
        String field = before.concept().subjectField();
        if (field.isBlank()
                || !field.equals(after.concept().subjectField())
                || after.targets().isEmpty()) {
            return List.of();
        }
        return List.of(new Difference(
                before.span(),
                after.span(),
                before.targets().stream().map(Term::text).toList(),
                List.of(after.targets().getFirst().text())));
    }

    private static List<TermHit> without(List<TermHit> hits, List<TermHit> others) {
        Set<String> concepts = new HashSet<>();
        others.forEach(hit -> concepts.add(hit.concept().id().value()));
        return hits.stream()
                .filter(hit -> !concepts.contains(hit.concept().id().value()))
                .toList();
    }

    // The one place where the target has any of the forms. A short form inside a longer one is the same place
    // (`United Nations` in `United Nations Security Council`), two places are too many (`United Nations (UN)`).
    private static Optional<Placed> place(Difference difference, String target) {
        List<Placed> places = new ArrayList<>();
        List<String> forms = difference.before();
        for (int i = 0; i < forms.size(); i++) {
            String before = forms.get(i);
            String after = difference.after().get(Math.min(i, difference.after().size() - 1));
            List<Span> spans = new ArrayList<>(WholeWords.find(before, target));
            String raised = Capitals.raised(before);
            if (!raised.equals(before)) {
                spans.addAll(WholeWords.find(raised, target));
            }
            for (Span span : spans) {
                String written = span.of(target);
                String text = written.equals(before) ? after : Capitals.raised(after);
                places.add(new Placed(difference, span, new Repair(written, text)));
            }
        }
        List<Placed> apart = places.stream()
                .filter(place -> places.stream()
                        .noneMatch(other -> !other.target().equals(place.target())
                                && other.target().contains(place.target())))
                .toList();
        long spans = apart.stream().map(Placed::target).distinct().count();
        return spans == 1
                ? Optional.of(apart.getFirst())
                        .filter(one ->
                                !one.repair().before().equals(one.repair().after()))
                : Optional.empty();
    }
}
