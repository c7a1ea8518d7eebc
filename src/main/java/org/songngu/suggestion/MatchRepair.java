package org.songngu.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.memory.Match;
import org.songngu.placeable.Conversion;
import org.songngu.placeable.PlaceableStyle;
import org.songngu.placeable.Placeables;
import org.songngu.termbase.Term;
import org.songngu.termbase.TermHit;
import org.songngu.termbase.TermQuery;
import org.songngu.termbase.Termbase;
import org.springframework.stereotype.Component;

/// Puts the segment's numbers, dates and terms into the target of a match in place of those that differ.
///
/// It changes only what it can find: a value whose old form does not stand in the target exactly once stays as it is.
@Component
class MatchRepair {

    private final Placeables placeables;
    private final Termbase termbase;

    MatchRepair(Placeables placeables, Termbase termbase) {
        this.placeables = placeables;
        this.termbase = termbase;
    }

    /// A repaired target.
    ///
    /// @param text    the target for this segment
    /// @param repairs what was replaced, in the order of the source; empty when nothing was
    record Repaired(String text, List<Repair> repairs) {}

    Repaired repair(Match match, SuggestionQuery query, PlaceableStyle style) {
        if (match.source().equals(query.source())) {
            return new Repaired(match.target(), List.of());
        }
        Target target = new Target(match.target());
        repairValues(match, query, style, target);
        repairTerms(match, query, target);
        return new Repaired(target.text, List.copyOf(target.repairs));
    }

    private void repairValues(Match match, SuggestionQuery query, PlaceableStyle style, Target target) {
        List<Conversion> old = placeables.convert(match.source(), query.pair(), style);
        List<Conversion> now = placeables.convert(query.source(), query.pair(), style);
        if (old.size() != now.size()) {
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            Conversion before = old.get(i);
            Conversion after = now.get(i);
            if (before.placeable().kind() != after.placeable().kind()) {
                return;
            }
            if (!before.placeable().value().equals(after.placeable().value())) {
                replaceValue(before, after, target);
            }
        }
    }

    private static void replaceValue(Conversion before, Conversion after, Target target) {
        for (int form = 0; form < before.forms().size(); form++) {
            String now = after.forms().get(Math.min(form, after.forms().size() - 1));
            if (target.replaceOnly(before.forms().get(form), now)) {
                return;
            }
        }
    }

    private void repairTerms(Match match, SuggestionQuery query, Target target) {
        TermQuery terms = new TermQuery(query.pair(), query.day(), query.style().code());
        List<TermHit> old = lit(termbase.recognize(match.source(), terms));
        List<TermHit> now = lit(termbase.recognize(query.source(), terms));
        List<TermHit> gone = without(old, now);
        List<TermHit> come = without(now, old);
        // Only one for one: with two on either side nobody knows which replaces which.
        if (gone.size() != 1 || come.size() != 1 || come.getFirst().targets().isEmpty()) {
            return;
        }
        if (!gone.getFirst()
                .concept()
                .subjectField()
                .equals(come.getFirst().concept().subjectField())) {
            return;
        }
        String after = come.getFirst().targets().getFirst().text();
        for (Term term : gone.getFirst().targets()) {
            if (target.replaceOnly(term.text(), after)) {
                return;
            }
        }
    }

    private static List<TermHit> lit(List<TermHit> hits) {
        return hits.stream().filter(hit -> !hit.nested() && !hit.expired()).toList();
    }

    private static List<TermHit> without(List<TermHit> hits, List<TermHit> others) {
        Set<String> concepts = new HashSet<>();
        others.forEach(hit -> concepts.add(hit.concept().id().value()));
        return hits.stream()
                .filter(hit -> !concepts.contains(hit.concept().id().value()))
                .toList();
    }

    /// The target while it is repaired.
    private static final class Target {

        private String text;
        private final List<Repair> repairs = new ArrayList<>();

        Target(String text) {
            this.text = text;
        }

        boolean replaceOnly(String before, String after) {
            int at = find(before, 0);
            if (at < 0 || before.equals(after) || find(before, at + 1) >= 0) {
                return false;
            }
            text = text.substring(0, at) + after + text.substring(at + before.length());
            repairs.add(new Repair(before, after));
            return true;
        }

        // A whole word or figure: `3` must not be found in `13` or `3.5`.
        private int find(String part, int from) {
            if (part.isEmpty()) {
                return -1;
            }
            for (int at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
                if (!joins(at - 1, at) && !joins(at + part.length() - 1, at + part.length())) {
                    return at;
                }
            }
            return -1;
        }

        private boolean joins(int left, int right) {
            if (left < 0 || right >= text.length()) {
                return false;
            }
            char a = text.charAt(left);
            char b = text.charAt(right);
            if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
                return true;
            }
            boolean mark = a == '.' || a == ',' ? left > 0 && Character.isDigit(text.charAt(left - 1)) : false;
            if (mark && Character.isDigit(b)) {
                return true;
            }
            boolean markAfter =
                    (b == '.' || b == ',') && right + 1 < text.length() && Character.isDigit(text.charAt(right + 1));
            return Character.isDigit(a) && markAfter;
        }
    }
}
